/** The open panel over a document that exists already: its name, the way out, its own part. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, useRef } from 'react';
import type { ExistingView } from '../../../app/existing-state';
import type { PaneActions } from '../../../app/pane-state';
import { PartBoundary } from '../../part-boundary';
import { existingNames } from './existing-entries';
import { useStepTop } from './use-step-top';

const AdoptPanel = lazy(async () => ({ default: (await import('./adopt/adopt-panel')).AdoptPanel }));
const LastYearPanel = lazy(async () => ({ default: (await import('./last-year/last-year-panel')).LastYearPanel }));
const MergePanel = lazy(async () => ({ default: (await import('./merge/merge-panel')).MergePanel }));
const OtherCopyPanel = lazy(async () => ({
  default: (await import('./other-copy/other-copy-panel')).OtherCopyPanel,
}));

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  close: { flexShrink: 0, minWidth: 'auto' },
});

interface ExistingPanelProps {
  readonly view: ExistingView;
  readonly busy: boolean;
  /** Items of the form that are missing in the document. */
  readonly missing: number;
  readonly actions: Pick<PaneActions, 'existing' | 'insertMissing' | 'insertOutline'>;
}

/** The open panel's own part. */
function PanelOf({ view, busy, missing, actions }: ExistingPanelProps) {
  switch (view.panel) {
    case 'adopt':
      return (
        <AdoptPanel
          view={view}
          busy={busy}
          missing={missing}
          onVerb={actions.existing}
          onInsertMissing={async () => {
            await actions.insertMissing();
            // The tree says what stands now.
            await actions.existing({ panel: null });
          }}
        />
      );
    case 'last-year':
      return <LastYearPanel view={view} busy={busy} onVerb={actions.existing} onInsert={actions.insertOutline} />;
    case 'merge':
      return <MergePanel view={view} busy={busy} onVerb={actions.existing} />;
    case 'other-copy':
      return <OtherCopyPanel view={view} busy={busy} onVerb={actions.existing} />;
  }
}

/** Named by the entry it was opened with. */
export function ExistingPanel(props: ExistingPanelProps) {
  const { view, actions } = props;
  const styles = useStyles();
  const title = useId('existing');
  const section = useRef<HTMLElement>(null);
  useStepTop(section, `${view.panel} ${view.step}`);
  return (
    <section ref={section} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {existingNames[view.panel]}
        </h2>
        <Button
          className={styles.close}
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          onClick={() => void actions.existing({ panel: null })}
        >
          Đóng
        </Button>
      </div>
      <PartBoundary>
        <PanelOf {...props} />
      </PartBoundary>
    </section>
  );
}
