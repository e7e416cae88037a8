/** Items she left out, each with its way back. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { itemActionNames, type PaneState } from '../../app/pane-state';

const useStyles = makeStyles({
  section: { margin: '12px 12px 0', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

interface DroppedItemsProps {
  readonly items: PaneState['dropped'];
  readonly busy: boolean;
  readonly onRestore: (id: string) => Promise<void>;
}

/** There only when something was dropped. */
export function DroppedItems({ items, busy, onRestore }: DroppedItemsProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Mục đã bỏ</h2>
      <ul className={styles.list} aria-label="Mục đã bỏ">
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.text}>{item.text}</span>
            <Button
              size="small"
              icon={<ArrowReset20Regular />}
              aria-label={`${itemActionNames.restore}: ${item.text}`}
              disabledFocusable={busy}
              onClick={() => void onRestore(item.id)}
            >
              {itemActionNames.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
