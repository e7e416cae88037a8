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

/** Names of the panels. */
export const existingNames: Readonly<Record<ExistingPanelId, string>> = {
  adopt: 'Nhận diện văn bản đang mở',
  'last-year': 'Lấy từ báo cáo năm trước',
  merge: 'Tổng hợp báo cáo của các đơn vị',
  'other-copy': 'Lấy phần viết từ bản khác',
};

/** In the order in which they are offered. A blank document has one action, Chèn đề cương: nothing is offered beside it. */
const existingEntries: readonly ExistingEntry[] = [
  { panel: 'adopt', label: existingNames.adopt, over: ['report', 'text', 'outline'] },
  { panel: 'last-year', label: existingNames['last-year'], over: ['text', 'report', 'outline'] },
  { panel: 'merge', label: existingNames.merge, over: ['outline'] },
  { panel: 'other-copy', label: existingNames['other-copy'], over: ['outline'] },
];

/** Those offered over a document of this kind. */
export const entriesOver = (kind: DocumentKind): readonly ExistingEntry[] =>
  existingEntries.filter(({ over }) => over.includes(kind));
