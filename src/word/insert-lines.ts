/** New paragraphs beside what stands, formatted as that, with their fields as inline controls. */
import type { TextChange } from '../app/ports';

/** A paragraph to be made, and beside what. */
export interface Line {
  readonly anchor: {
    readonly place: Word.Paragraph | Word.ContentControl;
    /** The same for lines beside the same thing. */
    readonly key: string;
    readonly side: 'Before' | 'After';
  };
  readonly pieces: Extract<TextChange, { kind: 'line' }>['pieces'];
}

/**
 * Queues the paragraphs; those beside the same thing stand in the order given. Returns what lays the controls of their
 * fields: to be queued behind everything else, because a Word may refuse a control in a cell (office-js #3367).
 */
export function insertLines(lines: readonly Line[]): readonly (() => void)[] {
  const behind = new Map<string, Word.Paragraph>();
  return lines.flatMap(({ anchor, pieces }) => {
    const { key, side } = anchor;
    const place = side === 'After' ? (behind.get(key) ?? anchor.place) : anchor.place;
    const paragraph = place.insertParagraph('', side);
    behind.set(key, paragraph);
    return fill(paragraph, pieces);
  });
}

/** The whole text first, each piece outside the range of the one before it; a control laid earlier would take in what is written behind it. */
function fill(paragraph: Word.Paragraph, pieces: Line['pieces']): readonly (() => void)[] {
  let last: Word.Range | null = null;
  const fields: (() => void)[] = [];
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : piece.text;
    if (text === '') continue;
    const range: Word.Range = last ? last.insertText(text, 'After') : paragraph.insertText(text, 'Start');
    last = range;
    if (typeof piece !== 'string') fields.push(() => layField(range, piece.tag, piece.title));
  }
  return fields;
}

function layField(range: Word.Range, tag: string, title: string): void {
  const control = range.insertContentControl();
  control.tag = tag;
  control.title = title;
  control.appearance = 'Hidden';
}
