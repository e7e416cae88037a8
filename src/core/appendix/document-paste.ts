/** Documents pasted from Excel or Word: rows of cells become records. */
import { tableName, type MemberUnit } from '../report/member-unit';
import { enteredLine, quoted } from '../text/entered-text';
import { foldWords } from '../text/fold-words';
import { parsePastedTable } from '../text/pasted-table';
import { WHOLE_CLUSTER, type DocumentRecord } from './counts';
import { enterDocumentDate } from './document-date';
import { documentHeader, wholeNumber, wholeSubject, type DocumentColumn } from './document-headers';
import { addDocuments, type NewDocument } from './documents';
import { documentLine } from './document-line';
import { parseDocumentNumber } from './document-number';
import { rowLabel } from './import/header-words';
import { unitMatcher, type UnitMatcher } from './import/match-units';

/** What came of a paste. */
export interface DocumentPaste {
  /** The register with the new records at its end. */
  readonly documents: readonly DocumentRecord[];
  readonly added: number;
  /** What was not taken or not understood, a sentence each. */
  readonly notes: readonly string[];
}

/** What is said of rows; they are counted from 1 as they were pasted. */
export const documentPasteSentences = {
  noColumns:
    'Không rõ cột nào là số, ký hiệu và cột nào là trích yếu; hãy dán kèm dòng tiêu đề, ví dụ “Số, ký hiệu”, “Ngày ban hành”, “Trích yếu”.',
  known: (row: number, number: string): string => `Dòng ${row}: văn bản ${quoted(number)} đã có nên không lấy lại.`,
  line: (row: number, line: string): string => `Dòng ${row}: ${quoted(line)} không có số, ký hiệu nên chưa lấy.`,
  issuer: (row: number, name: string, taken: string): string =>
    `Dòng ${row}: không có đơn vị ${quoted(name)} trong danh sách; tạm ghi cho ${taken}.`,
};

type Cells = readonly string[];

/** The header row among the first eight: one that names two fields or more. -1 = none. */
const headerPlace = (rows: readonly Cells[]): number =>
  rows
    .slice(0, 8)
    .findIndex(
      (row) => new Set(row.map(documentHeader).filter((field) => field !== null && field !== 'order')).size >= 2,
    );

const share = (cells: Cells, isOne: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(isOne).length / cells.length;

/** Fields of a block without header: the number by its form, the date by being one, the subject as the longest text. */
function guessedFields(rows: readonly Cells[]): readonly (DocumentColumn | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, place) =>
    rows.map((row) => enteredLine(row[place] ?? '')).filter((cell) => cell !== ''),
  );
  const number = columns.findIndex((cells) => share(cells, (cell) => parseDocumentNumber(cell) !== null) >= 0.5);
  const date = columns.findIndex((cells) => share(cells, (cell) => typeof enterDocumentDate(cell) !== 'string') >= 0.5);
  const lengths = columns.map((cells, place) =>
    place === number || place === date
      ? 0
      : cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  );
  const longest = Math.max(0, ...lengths);
  const subject = longest > 10 ? lengths.indexOf(longest) : -1;
  return columns.map((_, place) =>
    place === number ? 'number' : place === date ? 'date' : place === subject ? 'subject' : null,
  );
}

/** Rows with what their columns hold; `first`: the number of the first row as it was pasted. */
interface Block {
  readonly rows: readonly Cells[];
  readonly fields: readonly (DocumentColumn | null)[];
  readonly first: number;
  readonly typedLines: boolean;
}

function blockOf(rows: readonly Cells[]): Block {
  const lines = rows.every((row) => row.length === 1) ? rows.map(([line = '']) => documentLine(line)) : [];
  // Typed lines have no tabs.
  if (lines.some((line) => line !== null)) {
    const split = lines.map((line, place) => line ?? rows[place] ?? []);
    return { rows: split, fields: ['number', 'date', 'subject'], first: 1, typedLines: true };
  }
  const header = headerPlace(rows);
  const body = rows.slice(header + 1);
  const fields = header < 0 ? guessedFields(body) : (rows[header]?.map(documentHeader) ?? []);
  return { rows: body, fields, first: header + 2, typedLines: false };
}

const LIST_MARK = /^(?:[A-ZĐ]|[IVXLC]+|\d{1,3})[.)]\s*/u;
const NONE = /^không ban hành$/u;

/** The issuer some words name: a unit by any of its names, the cluster by "cụm" or "khối"; null when none. */
function issuerOf(words: string, units: readonly MemberUnit[], matcher: UnitMatcher): string | null {
  const said = foldWords(words.replace(LIST_MARK, ''));
  const unit = units.find((one) => [one.name, tableName(one)].some((name) => foldWords(name) === said));
  if (unit !== undefined) return unit.id;
  if (/^(văn bản (của |do )?)?(trưởng )?(cụm|khối)( trưởng)?( thi đua)?( .*)?$/u.test(said)) return WHOLE_CLUSTER;
  const match = matcher.named(words);
  return match.kind === 'unit' ? match.unit : null;
}

/** The same for two records of the same document. */
const documentKey = ({ issuer, number, subject }: NewDocument): string =>
  [issuer, foldWords(number), foldWords(subject)].join('\n');

/**
 * The register with a pasted block put in. Columns are found by their headers, else by what stands in them. A line that
 * names only an issuer ("I. Sở Nội vụ", "A. VĂN BẢN CỦA CỤM THI ĐUA") holds for the rows below it; `issuer` is whose they are
 * where nothing says so. A date or number that cannot be read stays as typed and is marked later; nothing is overwritten.
 */
export function pasteDocuments(
  documents: readonly DocumentRecord[],
  typed: string,
  units: readonly MemberUnit[],
  issuer: string,
): DocumentPaste {
  const { rows, fields, first, typedLines } = blockOf(parsePastedTable(typed));
  if (!fields.includes('number') && !fields.includes('subject'))
    return { documents, added: 0, notes: rows.length === 0 ? [] : [documentPasteSentences.noColumns] };
  const notes: string[] = [];
  let current = issuer;
  const matcher = unitMatcher(units);
  const known = new Set(documents.map(documentKey));
  const records: NewDocument[] = [];
  rows.forEach((cells, place) => {
    const row = first + place;
    const said = cells.map(enteredLine).filter((cell) => cell !== '');
    const cell = (field: DocumentColumn): string => {
      const at = fields.indexOf(field);
      return at < 0 ? '' : enteredLine(cells[at] ?? '');
    };
    const number = wholeNumber(cell('number'), cell('symbol'));
    // A subject may begin as labels do: "Tổng kết phong trào …", "Cụm thi đua phát động …".
    const isWhole = parseDocumentNumber(number) !== null && cell('subject') !== '';
    const heading = !isWhole && said.length <= 2 && cell('date') === '' ? said.at(-1) : undefined;
    const headed = heading === undefined ? null : issuerOf(heading, units, matcher);
    if (headed !== null) current = headed;
    const text = foldWords((said[0] ?? '').replace(LIST_MARK, ''));
    const isLabel =
      !isWhole && (headed !== null || rowLabel(text).kind === 'total' || said.some((one) => NONE.test(foldWords(one))));
    // "(1) (2) (3)" under a header numbers its columns; one cell alone is a title.
    const isFiller =
      said.every((one) => /^[\d().\s]*$/u.test(one)) || (said.length === 1 && parseDocumentNumber(number) === null);
    if (typedLines && isFiller && !isLabel && text !== '') notes.push(documentPasteSentences.line(row, said.join(' ')));
    if (isLabel || isFiller || (number === '' && cell('subject') === '')) return;
    const named = cell('issuer') === '' ? current : issuerOf(cell('issuer'), units, matcher);
    const taken = named ?? current;
    if (named === null) {
      const unit = units.find(({ id }) => id === taken);
      notes.push(
        documentPasteSentences.issuer(row, cell('issuer'), unit === undefined ? 'cụm' : quoted(tableName(unit))),
      );
    }
    const record: NewDocument = {
      issuer: taken,
      number,
      date: enterDocumentDate(cell('date')),
      subject: wholeSubject(cell('type'), cell('subject')),
      note: cell('note'),
    };
    if (known.has(documentKey(record))) notes.push(documentPasteSentences.known(row, number));
    else records.push(record);
    known.add(documentKey(record));
  });
  // Lines without any column of numbers: nothing of them was understood.
  if (records.length === 0 && notes.length === 0 && !fields.includes('number'))
    notes.push(documentPasteSentences.noColumns);
  return { documents: addDocuments(documents, records), added: records.length, notes };
}
