/** Says at the bottom of the tab what waits at its top. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  show: { flexShrink: 0, whiteSpace: 'nowrap' },
  text: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
});

interface AttentionBarProps {
  readonly text: string;
  readonly onShow: () => void;
}

/** Stays in view wherever she works in the form. */
export function AttentionBar({ text, onShow }: AttentionBarProps) {
  const styles = useStyles();
  const id = useId('attention-bar');
  return (
    <div className={styles.bar}>
      <span id={id} className={styles.text}>
        {text}
      </span>
      <Button className={styles.show} size="small" icon={<ArrowUp16Regular />} aria-describedby={id} onClick={onShow}>
        Xem
      </Button>
    </div>
  );
}
