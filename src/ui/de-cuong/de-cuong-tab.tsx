/** The tab **Đề cương**: the way to the outline, then the outline; or a panel over a document that exists already. */
import { lazy } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { PartBoundary } from '../part-boundary';
import { FirstRun } from './first-run';
import { OutlineView } from './outline-view';
import { UnreadDocument } from './unread-document';

const ExistingPanel = lazy(async () => ({ default: (await import('./existing/existing-panel')).ExistingPanel }));

interface DeCuongTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the tab shows follows what stands in the document. */
export function DeCuongTab({ state, actions }: DeCuongTabProps) {
  if (state.existing !== null) {
    return (
      <PartBoundary>
        <ExistingPanel view={state.existing} busy={state.busy !== null} missing={state.missing} actions={actions} />
      </PartBoundary>
    );
  }
  switch (state.document) {
    case 'unread':
      return <UnreadDocument busy={state.busy !== null} onRefresh={actions.refresh} />;
    case 'outline':
      return <OutlineView state={state} actions={actions} />;
    case 'blank':
    case 'text':
    case 'report':
      return <FirstRun document={state.document} state={state} actions={actions} />;
  }
}
