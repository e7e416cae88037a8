/** What the status line says. */
import type { Notice, PaneState } from '../app/pane-state';

/** Said when there is nothing else to say. */
export const staysHere = 'Mọi nội dung chỉ nằm trong tệp Word này.';

/** A sentence of the status line; `plain` stands without an icon. */
export interface StatusMessage {
  readonly kind: Notice['kind'] | 'plain';
  readonly text: string;
}

/** What is going on, else the last notice, else where her work is kept. */
export function statusMessage(state: Pick<PaneState, 'busy' | 'notice'>): StatusMessage {
  if (state.busy !== null) return { kind: 'plain', text: state.busy };
  if (state.notice !== null) return { kind: state.notice.kind, text: state.notice.text };
  return { kind: 'plain', text: staysHere };
}

/** Accessible name of the button **Hoàn tác**: "Hoàn tác: Chèn đề cương lúc 14:05". */
export const undoName = (action: string): string => `Hoàn tác: ${action}`;
