/** What the parts of tab Phụ lục are drawn from. */
import type { AppendixActions, AppendixState } from '../../app/appendix-state';

/** State and verbs of the tab. */
export interface AppendixProps {
  readonly state: AppendixState;
  readonly actions: AppendixActions;
  /** Word is at work: what writes into the document waits. */
  readonly busy: boolean;
}
