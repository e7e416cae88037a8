/**
 * Taking back the last action of this pane session: what stands now is compared with what the action left.
 * Nothing here survives the pane.
 */
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { Result } from './trouble';

/** An action that can be taken back. */
export interface UndoEntry {
  /** Named by what it takes back, e.g. "Chèn đề cương lúc 14:05". */
  readonly label: string;
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  /** Takes the action back on the document as it stands, Track Changes paused where she agreed. `now` was read right before. */
  readonly takeBack: (now: DocumentSnapshot, pauseTracking: boolean) => Promise<Result<DocumentSnapshot>>;
  /** What the pane itself has to forget, e.g. that an item was dropped. */
  readonly forget: () => void;
  /** Only what the action itself wrote is taken back, and only where it still stands: nothing written since can be lost. */
  readonly careful?: true;
}

/** Where the document stands with regard to an action. */
export type UndoState = 'as-left' | 'already-undone' | 'changed-since';

/** Texts of controls are in the paragraphs; by themselves a reading gives them as accepted or not. */
const content = (snapshot: DocumentSnapshot): string =>
  JSON.stringify([
    snapshot.pictures,
    snapshot.paragraphs.map((paragraph) => [paragraph.text, paragraph.tableLevel]),
    [...snapshot.controls]
      .map((control) => [control.tag, control.locked])
      .sort((a, b) => String(a).localeCompare(String(b))),
  ]);

/** Whether two readings show the same document; ids do not count, they change. */
export const sameDocument = (a: DocumentSnapshot, b: DocumentSnapshot): boolean => content(a) === content(b);

/** Compares what stands with what the action left and with what was there before. */
export function undoState(entry: UndoEntry, now: DocumentSnapshot): UndoState {
  if (sameDocument(now, entry.after)) return 'as-left';
  return sameDocument(now, entry.before) ? 'already-undone' : 'changed-since';
}

/** Pictures and paragraphs that stand now and did not when the action ended: what taking it back would lose or disturb. At most 12, then how many more. */
export function changesSince(entry: UndoEntry, now: DocumentSnapshot): readonly string[] {
  const left = new Map<string, number>();
  for (const { text } of entry.after.paragraphs) left.set(text, (left.get(text) ?? 0) + 1);
  const fresh = now.paragraphs
    .map(({ text }) => text)
    .filter((text) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0 && text.trim() !== '';
    });
  const pictures = now.pictures - entry.after.pictures;
  if (pictures > 0) fresh.unshift(`${pictures} hình ảnh`);
  const shown = fresh.slice(0, 12).map((text) => (text.length > 90 ? `${text.slice(0, 90)}…` : text));
  return fresh.length > 12 ? [...shown, `và ${fresh.length - 12} đoạn nữa`] : shown;
}
