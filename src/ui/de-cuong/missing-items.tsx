/** Says that items of the form are missing, and puts them back. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  box: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '8px',
    margin: '8px 12px 0',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  button: { gridColumn: 2, justifySelf: 'start' },
});

/** "Văn bản thiếu 2 mục của mẫu." */
export const missingText = (count: number): string => `Văn bản thiếu ${count} mục của mẫu.`;

interface MissingItemsProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onInsert: () => Promise<void>;
}

/** There only when something is missing. */
export function MissingItems({ count, busy, onInsert }: MissingItemsProps) {
  const styles = useStyles();
  const text = useId('missing');
  return (
    <div className={styles.box}>
      <Warning16Filled className={styles.icon} />
      <span id={text}>{missingText(count)}</span>
      <Button
        className={styles.button}
        appearance="primary"
        size="small"
        aria-describedby={text}
        disabledFocusable={busy}
        onClick={() => void onInsert()}
      >
        Chèn mục còn thiếu
      </Button>
    </div>
  );
}
