/** The list **Kết quả kiểm tra**. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FindingView } from '../../app/check-state';
import { checkWords } from './check-words';
import type { FindingActions } from './finding-buttons';
import { type FindingKind, kindOf } from '../../core/checks/saying/finding-kinds';
import { FindingItem } from './finding-item';
import { GroupHeader } from './group-header';
import { type KeptListing, type ListedRow, listedRows, type Listing, SHOWN } from './listed-rows';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  part: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: '6px 12px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  more: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px 12px',
    color: tokens.colorNeutralForeground2,
  },
});

interface ResultListProps {
  readonly findings: readonly FindingView[];
  readonly only: Listing['only'];
  readonly folded: Listing['folded'];
  readonly onList: (change: Pick<KeptListing, 'folded'>) => void;
  readonly actions: FindingActions;
  readonly busy: boolean;
  /** See `useNextFinding`. */
  readonly onAct: (key: string) => void;
}

const rowKey = (row: ListedRow): string => (row.kind === 'folded' ? row.head.kind : row.finding.key);

/**
 * Its items are findings, and findings only, so that a screen reader counts them right: headers stand in the first item of
 * their group. Folding or **Hiện thêm** moves a button to another item; the focus is put where it belongs.
 */
export function ResultList({ findings, only, folded, onList, actions, busy, onAct }: ResultListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState<Listing['most']>({});
  const [visited, setVisited] = useState('');
  const focusNext = useRef<(() => void) | null>(null);
  const rows = useMemo(() => listedRows(findings, { only, folded, most }), [findings, only, folded, most]);
  useEffect(() => {
    focusNext.current?.();
    focusNext.current = null;
  }, [rows]);
  const toggle = useCallback(
    (kind: FindingKind): void => {
      focusNext.current = () => list.current?.querySelector<HTMLElement>(`[data-group="${kind}"]`)?.focus();
      const others = folded.filter((other) => other !== kind);
      startTransition(() => onList({ folded: others.length < folded.length ? others : [...folded, kind] }));
    },
    [folded, onList],
  );
  const showMore = (kind: FindingKind, last: string): void => {
    focusNext.current = () => {
      const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
      items[items.findIndex(({ dataset }) => dataset['key'] === last) + 1]?.focus();
    };
    startTransition(() => setMost((now) => ({ ...now, [kind]: (now[kind] ?? SHOWN) + SHOWN })));
  };
  const act = useCallback(
    (key: string): void => {
      setVisited(key);
      onAct(key);
    },
    [onAct],
  );
  return (
    <ul ref={list} className={styles.list} aria-label={checkWords.results}>
      {rows.map((row) => {
        if (row.kind === 'folded')
          return (
            <li key={rowKey(row)}>
              <GroupHeader head={row.head} onToggle={toggle} />
            </li>
          );
        const { finding, head, part, left } = row;
        const above = (head !== null || part !== null) && (
          <>
            {head !== null && <GroupHeader head={head} onToggle={toggle} />}
            {part !== null && <h4 className={styles.part}>{part === '' ? checkWords.wholeDocument : part}</h4>}
          </>
        );
        const below = left > 0 && (
          <div className={styles.more}>
            <Button size="small" onClick={() => showMore(kindOf(finding), finding.key)}>
              {checkWords.more}
            </Button>
            {checkWords.left(left)}
          </div>
        );
        return (
          <FindingItem
            key={rowKey(row)}
            finding={finding}
            actions={actions}
            busy={busy}
            visited={visited === finding.key}
            onAct={act}
            {...(above !== false && { above })}
            {...(below !== false && { below })}
          />
        );
      })}
    </ul>
  );
}
