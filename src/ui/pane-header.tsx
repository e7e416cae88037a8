/** Product name, and how far the report is. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PaneState } from '../app/pane-state';
import { progressText } from './progress-text';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: '12px',
    // Office lays its own button over the top right corner of the pane: 34 × 32 px on a Mac, 12 × 32 px on Windows.
    padding: '8px 36px 2px 12px',
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The pane's header; the count is there only when an outline is. */
export function PaneHeader({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>Báo cáo thi đua</h1>
      {state.document === 'outline' && (
        <span className={styles.progress}>{progressText(state.written, state.total)}</span>
      )}
    </header>
  );
}
