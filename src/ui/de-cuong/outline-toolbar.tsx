/** Above the tree: how far the report is, the next empty item, and what concerns all items. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { LazyMenu } from '../lazy-menu';
import { progressText } from '../progress-text';
import { nextUnwritten } from './next-unwritten';

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
  progress: { flex: '1 1 64px', minWidth: '48px' },
});

/** The menu of the whole outline. */
export const outlineMenu = [
  { id: 'refresh', label: 'Đọc lại văn bản' },
  { id: 'unlock-all', label: 'Bỏ khoá tất cả' },
] as const;

interface OutlineToolbarProps {
  readonly state: PaneState;
  readonly actions: Pick<PaneActions, 'goTo' | 'refresh' | 'unlockAll'>;
  readonly current: string;
  readonly onCurrent: (id: string) => void;
}

/** Stays at the top while the tree is scrolled. */
export function OutlineToolbar({ state, actions, current, onCurrent }: OutlineToolbarProps) {
  const styles = useStyles();
  const [button, setButton] = useState<HTMLElement | null>(null);
  const busy = state.busy !== null;
  const next = nextUnwritten(state.items, current);
  return (
    <div className={styles.toolbar}>
      <ProgressBar
        className={styles.progress}
        thickness="large"
        value={state.written}
        max={Math.max(state.total, 1)}
        color={state.written === state.total ? 'success' : 'brand'}
        aria-label="Tiến độ viết báo cáo"
        aria-valuetext={progressText(state.written, state.total)}
      />
      <Button
        size="small"
        icon={<ArrowDown16Regular />}
        disabledFocusable={busy || next === null}
        onClick={() => {
          if (next === null) return;
          onCurrent(next);
          void actions.goTo(next);
        }}
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
          onChoose={(id) => void (id === 'refresh' ? actions.refresh() : actions.unlockAll())}
        />
      )}
    </div>
  );
}
