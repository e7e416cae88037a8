/** Below the tree: the ways to take something over from documents that exist already. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { PaneActions } from '../../../app/pane-state';
import { entriesOver } from './existing-entries';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    margin: '12px 12px 0',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface ExistingButtonsProps {
  readonly busy: boolean;
  readonly onOpen: PaneActions['existing'];
}

/** The same as in **Tuỳ chọn khác**, where those who read the whole tab find them. */
export function ExistingButtons({ busy, onOpen }: ExistingButtonsProps) {
  const styles = useStyles();
  const title = useId('existing');
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        Lấy từ văn bản có sẵn
      </h2>
      {entriesOver('outline').map(({ panel, label }) => (
        <Button key={panel} disabledFocusable={busy} onClick={() => void onOpen({ panel, kind: 'open' })}>
          {label}
        </Button>
      ))}
    </section>
  );
}
