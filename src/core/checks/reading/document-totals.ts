/** The sums Phụ lục I says of its documents ("Cộng A: 1 văn bản", "Tổng cộng: 4 văn bản"). */
import { foldWords } from '../../text/fold-words';
import { numbersIn } from '../prose/running-numbers';
import type { CellPlace, FileParagraph } from '../../report/file-document';
import type { Report } from './report';

/** A sum with the number of documents it counts. */
export interface DocumentTotal {
  /** As it stands: "Cộng A". */
  readonly where: string;
  readonly there: number;
  readonly sum: number;
  readonly paragraph: number;
  readonly text: string;
}

const TOTAL = /^tổng (cộng|số)( |$)|^tổng( \d|$)/u;
const PART = /^cộng (\p{L}{1,5})( |$)/u;

/** The sign a line is numbered by: "A", "II". */
const signOf = (text: string): string => /^\s*(\p{Lu}{1,5})\s*[.)]/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** The sums; [] where the annex lists no documents. */
export function documentTotals({ annexes }: Report): readonly DocumentTotal[] {
  const annex = annexes.find(({ id }) => id === 'I');
  if (annex === undefined || annex.documents.length === 0) return [];
  const { documents, lines } = annex;
  const starts = new Map<string, number>();
  const rows = inRows(lines);
  return lines.flatMap((line): readonly DocumentTotal[] => {
    const { text, index } = line;
    const words = foldWords(text);
    if (text.length > 200) return [];
    const sign = signOf(text);
    if (sign !== '') starts.set(sign, index);
    const part = PART.exec(words)?.[1];
    if (part === undefined && !TOTAL.test(words)) return [];
    const start = part === undefined ? -1 : starts.get(part);
    const there = saidNumber(line, rows);
    if (start === undefined || there === null) return [];
    const sum = documents.filter(({ paragraph }) => start < paragraph && paragraph < index).length;
    const all = part === undefined ? documents.length : sum;
    return [
      {
        where: text.replace(/[\s:]*\d.*$/u, '').trim(),
        there: there.value,
        sum: all,
        paragraph: there.paragraph,
        text: there.text,
      },
    ];
  });
}

const rowOf = ({ table, row }: CellPlace): string => `${table} ${row}`;

/** The paragraphs of the tables, by their rows. */
function inRows(lines: readonly FileParagraph[]): ReadonlyMap<string, readonly FileParagraph[]> {
  const rows = new Map<string, FileParagraph[]>();
  for (const line of lines) {
    if (line.cell === null) continue;
    const row = rows.get(rowOf(line.cell));
    if (row === undefined) rows.set(rowOf(line.cell), [line]);
    else row.push(line);
  }
  return rows;
}

/** The number in the line, else alone in a cell of the same row. */
function saidNumber(
  { text, index, cell }: FileParagraph,
  rows: ReadonlyMap<string, readonly FileParagraph[]>,
): { readonly value: number; readonly paragraph: number; readonly text: string } | null {
  const [own] = numbersIn(text.replace(/năm \d{4}/giu, ''));
  if (own !== undefined) return { value: own.value, paragraph: index, text };
  const beside = (cell === null ? [] : (rows.get(rowOf(cell)) ?? [])).filter((line) =>
    /^\s*\d+( văn bản)?\s*$/u.test(line.text),
  );
  const [only] = beside;
  return only === undefined || beside.length > 1
    ? null
    : { value: Number.parseInt(only.text, 10), paragraph: only.index, text: only.text };
}
