/** Findings that were set aside, with the reasons. */
import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CheckActions, CheckState } from '../../app/check-state';
import { checkWords } from './check-words';
import { FoldedPart, type Folding } from './folded-part';
import { ItemButton } from './item-button';
import { useCheckStyles } from './use-check-styles';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface IgnoredListProps extends Folding {
  readonly ignored: CheckState['ignored'];
  readonly busy: boolean;
  readonly onTakeUp: CheckActions['takeUp'];
}

/** When one was taken up again the keyboard goes to the one in its place. */
export function IgnoredList({ ignored, busy, onTakeUp, open, onToggle }: IgnoredListProps) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const id = useId('ignored');
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<{ readonly place: number; readonly key: string } | null>(null);
  useEffect(() => {
    if (left.current === null || ignored.some(({ key }) => key === left.current?.key)) return;
    const { place } = left.current;
    left.current = null;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[place] ?? buttons.at(-1))?.focus();
  }, [ignored]);
  return (
    <FoldedPart title={checkWords.ignored(ignored.length)} open={open} onToggle={onToggle}>
      <ul ref={list} className={shared.list} aria-label={checkWords.ignored(ignored.length)}>
        {ignored.map(({ key, message, reason }, place) => (
          <li key={key} className={styles.item}>
            <span id={`${id}-${place}`}>{message}</span>
            <span className={shared.hint}>{checkWords.ignoredReason(reason)}</span>
            <ItemButton
              text={checkWords.takeUp}
              describedBy={`${id}-${place}`}
              busy={busy}
              onPress={() => {
                left.current = { place, key };
                void onTakeUp(key);
              }}
            />
          </li>
        ))}
      </ul>
    </FoldedPart>
  );
}
