/** The lines of *Nơi nhận*, whatever holds them: a cell, paragraphs, or one paragraph with line breaks. */
import type { Report } from './report';

/** A line of the list as it stands. */
export interface RecipientLine {
  readonly paragraph: number;
  /** Without white space at its ends; one that was broken over paragraphs is whole. */
  readonly text: string;
  /** The words of it in this paragraph. */
  readonly quote: string;
}

const LABEL = /^\s*nơi nhận\s*:?\s*/iu;

/** The lines below the label; null = there is no label. A line that goes on without a dash in small letters is part of the one before. */
export function recipientList({ lines, document }: Report): readonly RecipientLine[] | null {
  const closing = lines.filter(({ zone }) => zone === 'closing').map(({ paragraph }) => paragraph);
  const at = closing.findIndex(({ text }) => LABEL.test(text));
  const label = closing[at];
  if (label === undefined) return null;
  const { cell } = label;
  const own = closing.slice(at).filter((paragraph) =>
    cell === null
      ? paragraph.cell === null
      : paragraph.cell?.table === cell.table &&
        paragraph.cell.column === cell.column &&
        // The list may stand in rows of its own below the label.
        paragraph.cell.row >= cell.row,
  );
  const list: RecipientLine[] = [];
  for (const { index } of own) {
    for (const piece of (document.paragraphs[index]?.text ?? '').split(/[\n\v\r]/u)) {
      // What stands behind a tab is the signer's side.
      const line = (piece.replace(LABEL, '').split('\t')[0] ?? '').trim();
      if (line === '') continue;
      const dashed = /^[-–—+]/u.test(line);
      // Without a table the signer's lines come behind the list.
      const kept = list.some(({ text }) => /^[-–—+\s]*lưu/iu.test(text));
      if (cell === null && !dashed && (kept || !/\p{Ll}/u.test(line) || /^(?:TM|KT|TL|TUQ|Q)\./u.test(line)))
        return list;
      const before = list.at(-1);
      if (!dashed && before !== undefined && /^[\p{Ll}(]/u.test(line) && !/[;.]$/u.test(before.text)) {
        const text = `${before.text} ${line}`;
        list[list.length - 1] = { paragraph: index, text, quote: line };
        continue;
      }
      list.push({ paragraph: index, text: line, quote: line });
    }
  }
  return list;
}
