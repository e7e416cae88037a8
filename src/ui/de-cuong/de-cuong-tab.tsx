/** The tab **Đề cương**: the way to the outline, then the outline. */
import type { PaneActions, PaneState } from '../../app/pane-state';
import { FirstRun } from './first-run';
import { OutlineView } from './outline-view';
import { UnreadDocument } from './unread-document';

interface DeCuongTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the tab shows follows what stands in the document. */
export function DeCuongTab({ state, actions }: DeCuongTabProps) {
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
