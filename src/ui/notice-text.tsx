/** A sentence with the icon of its kind. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { StatusMessage } from './status-message';

const useStyles = makeStyles({
  notice: { display: 'flex', gap: '6px' },
  icon: { flexShrink: 0, display: 'flex' },
  info: { color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
  plain: { display: 'none' },
});

const icons = {
  info: <Info16Regular />,
  success: <CheckmarkCircle16Filled />,
  warning: <Warning16Filled />,
  error: <ErrorCircle16Filled />,
  plain: null,
} as const;

/** The words carry the meaning; the icon only helps the eye. */
export function NoticeText({ kind, text }: StatusMessage) {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <span className={`${styles.icon} ${styles[kind]}`} aria-hidden>
        {icons[kind]}
      </span>
      <span>{text}</span>
    </div>
  );
}
