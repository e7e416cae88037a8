/** The line at the bottom of every tab: what is going on, what came of it, and the way back. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { PaneActions, PaneState } from '../app/pane-state';
import { NoticeText } from './notice-text';
import { statusMessage, undoName } from './status-message';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { position: 'absolute', top: '-1px', left: 0, right: 0, width: 'auto' },
  message: { ...typographyStyles.caption1, flex: '1 1 168px', minWidth: 0, overflowWrap: 'anywhere' },
  // A long sentence has the whole width; the buttons stand below it.
  long: { flexBasis: '100%' },
  buttons: { display: 'flex', gap: '8px', marginLeft: 'auto' },
});

/** From this many characters a sentence would take more than three lines beside the buttons. */
const LONG = 100;

interface StatusLineProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Both live regions are always there, so that screen readers hear what comes into them. */
export function StatusLine({ state, actions }: StatusLineProps) {
  const styles = useStyles();
  const busy = state.busy !== null;
  const message = statusMessage(state);
  return (
    <footer className={styles.line}>
      {busy && <ProgressBar className={styles.progress} thickness="medium" shape="square" aria-label="Đang làm" />}
      <div className={mergeClasses(styles.message, message.text.length > LONG && styles.long)}>
        <div role="status">{message.kind !== 'error' && <NoticeText {...message} />}</div>
        <div role="alert">{message.kind === 'error' && <NoticeText {...message} />}</div>
      </div>
      <div className={styles.buttons}>
        {state.notice?.retry === true && (
          <Button
            size="small"
            icon={<ArrowClockwise16Regular />}
            disabledFocusable={busy}
            onClick={() => void actions.retry()}
          >
            Thử lại
          </Button>
        )}
        {state.undo !== null && (
          <Button
            size="small"
            icon={<ArrowUndo16Regular />}
            disabledFocusable={busy}
            onClick={() => void actions.undo()}
          >
            {undoName(state.undo)}
          </Button>
        )}
      </div>
    </footer>
  );
}
