/** The ways into the panels over documents that exist already. */
import type { ExistingPanelId } from '../../../app/existing-state';
import type { DocumentKind } from '../../../app/pane-state';

/** A button of the first run, or a line of **Tuỳ chọn khác** once the outline stands. */
export interface ExistingEntry {
  readonly panel: ExistingPanelId;
  readonly label: string;
  /** Documents over which it is offered. */
  readonly over: readonly DocumentKind[];
}

/** In the order in which they are offered. */
export const existingEntries: readonly ExistingEntry[] = [
  { panel: 'adopt', label: 'Nhận diện văn bản đang mở', over: ['report', 'text', 'outline'] },
];

/** Those offered over a document of this kind. */
export const entriesOver = (kind: DocumentKind): readonly ExistingEntry[] =>
  existingEntries.filter(({ over }) => over.includes(kind));
