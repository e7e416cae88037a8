/** The tab before the document has been read, or after it could not be read. */
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px', padding: '16px 12px' },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface UnreadDocumentProps {
  readonly busy: boolean;
  readonly onRefresh: () => Promise<void>;
}

/** Says that nothing is known of the document yet, and offers to read it once nothing else is going on. */
export function UnreadDocument({ busy, onRefresh }: UnreadDocumentProps) {
  const styles = useStyles();
  return (
    <section className={styles.tab}>
      <p className={styles.text}>{busy ? 'Đang xem văn bản có gì…' : 'Chưa đọc được văn bản đang mở.'}</p>
      {!busy && <Button onClick={() => void onRefresh()}>Đọc lại văn bản</Button>}
    </section>
  );
}
