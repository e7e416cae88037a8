/** The tab before the outline is in the document: two fields and the way to begin. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { ClusterField } from './cluster-field';
import { FirstRunButtons } from './first-run-buttons';
import { type BareDocument, firstRunText } from './first-run-words';
import { YearField } from './year-field';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: '-6px 0 0' },
});

interface FirstRunProps {
  readonly document: BareDocument;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** First run, by what stands in the document. */
export function FirstRun({ document, state, actions }: FirstRunProps) {
  const styles = useStyles();
  return (
    <section className={styles.tab}>
      <h2 className={styles.title}>Bắt đầu báo cáo</h2>
      <p className={styles.text}>{firstRunText[document]}</p>
      <ClusterField value={state.cluster} error={state.clusterError} onChange={actions.setCluster} />
      <YearField year={state.year} error={state.yearError} onChange={actions.setYear} />
      <FirstRunButtons document={document} busy={state.busy !== null} actions={actions} />
    </section>
  );
}
