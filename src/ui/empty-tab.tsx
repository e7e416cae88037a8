/** A tab whose work is not in this version yet: what it will do, and how to do it in Word until then. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '16px 12px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  now: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: '4px',
    padding: '10px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface EmptyTabProps {
  readonly title: string;
  /** What will be here. */
  readonly text: string;
  /** What to do in Word now. */
  readonly now: string;
}

/** Says plainly that the tab is empty. */
export function EmptyTab({ title, text, now }: EmptyTabProps) {
  const styles = useStyles();
  return (
    <section className={styles.tab}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <p className={styles.now}>
        <strong>Bây giờ:</strong> {now}
      </p>
    </section>
  );
}
