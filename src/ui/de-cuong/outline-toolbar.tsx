/** Above the tree: how far the report is, the next empty item, and what concerns all items. */
import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { LazyMenu } from '../lazy-menu';
import { leftText, progressText } from '../progress-text';
import { entriesOver } from './existing/existing-entries';

const useStyles = makeStyles({
  toolbar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  left: { flex: '1 1 72px', display: 'flex', flexDirection: 'column', gap: '4px' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** The key in the tree that does what **Mục trống tiếp theo** does. */
export const NEXT_KEY = 'F8';

/** The menu of the whole outline. */
export const outlineMenu = [
  { id: 'refresh', label: 'Đọc lại văn bản' },
  { id: 'unlock-all', label: 'Bỏ khoá tất cả' },
  ...entriesOver('outline').map(({ panel, label }, place) => ({ id: panel, label, apart: place === 0 })),
];

interface OutlineToolbarProps {
  readonly state: PaneState;
  readonly actions: Pick<PaneActions, 'refresh' | 'unlockAll' | 'existing'>;
  /** Goes to the next empty item; null where none is empty. */
  readonly onNext: (() => void) | null;
}

/** Stays at the top while the tree is scrolled. */
export function OutlineToolbar({ state, actions, onNext }: OutlineToolbarProps) {
  const styles = useStyles();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const busy = state.busy !== null;
  const choose = (id: string): Promise<void> => {
    const entry = entriesOver('outline').find(({ panel }) => panel === id);
    if (entry !== undefined) return actions.existing({ panel: entry.panel, kind: 'open' });
    return id === 'refresh' ? actions.refresh() : actions.unlockAll();
  };
  return (
    <div className={styles.toolbar}>
      <div className={styles.left}>
        <span className={styles.count}>{leftText(state.written, state.total)}</span>
        <ProgressBar
          thickness="large"
          value={state.written}
          max={Math.max(state.total, 1)}
          color={state.written === state.total ? 'success' : 'brand'}
          aria-label="Tiến độ viết báo cáo"
          aria-valuetext={progressText(state.written, state.total)}
        />
      </div>
      <Button
        size="small"
        icon={<ArrowDown16Regular />}
        title={`Trong danh sách mục: phím ${NEXT_KEY}`}
        aria-keyshortcuts={NEXT_KEY}
        disabledFocusable={busy || onNext === null}
        onClick={() => onNext?.()}
      >
        Mục trống tiếp theo
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label="Tuỳ chọn khác"
        aria-haspopup="menu"
        aria-expanded={button !== null}
        disabledFocusable={busy}
        onClick={(event) => setButton(event.currentTarget)}
      />
      {button !== null && (
        <LazyMenu
          anchor={button}
          owner={button}
          label="Tuỳ chọn khác"
          choices={outlineMenu}
          onClose={() => setButton(null)}
          onChoose={(id) => void choose(id)}
        />
      )}
    </div>
  );
}
