/** The register of Phụ lục I as a sheet of the big grid: a row per document, blank rows behind. */
import type { TypedCell } from '../../../app/appendix-state';
import type { DocumentRecord } from '../../../core/appendix/counts';
import { documentDateNotes, documentDateText, enterDocumentDate } from '../../../core/appendix/document-date';
import { documentNumberNotes } from '../../../core/appendix/document-number';
import { addDocument, changeDocument, removeDocument, type NewDocument } from '../../../core/appendix/documents';
import { enteredLine } from '../../../core/text/entered-text';
import type { Sheet, SheetColumn } from '../../count-grid/sheet';

/** A row: a document, or null for one that can be begun. The key stays when a document comes of it. */
export interface SheetLine {
  readonly key: string;
  readonly record: DocumentRecord | null;
}

type Field = 'number' | 'date' | 'subject' | 'note';

const column = (id: Field, name: string, width: number): SheetColumn & { readonly id: Field } => ({
  id,
  name,
  path: [name],
  kind: 'text',
  width,
});

const columns = [
  column('number', 'Số, ký hiệu', 140),
  column('date', 'Ngày ban hành', 104),
  column('subject', 'Tên loại và trích yếu', 320),
  column('note', 'Ghi chú', 140),
];

/** Blank rows behind the documents. */
const BLANK = 30;

/** Documents in their order, then rows to begin new ones in. `keys`: id of a document → key of the row it was begun in. */
export function sheetLines(
  documents: readonly DocumentRecord[],
  keys: ReadonlyMap<string, string>,
): readonly SheetLine[] {
  const lines = documents.map((record): SheetLine => ({ key: keys.get(record.id) ?? record.id, record }));
  const used = new Set(lines.map(({ key }) => key));
  const blank: SheetLine[] = [];
  for (let n = 1; blank.length < BLANK; n += 1)
    if (!used.has(`moi-${n}`)) blank.push({ key: `moi-${n}`, record: null });
  return [...lines, ...blank];
}

const textOf = (record: DocumentRecord | null | undefined, field: Field): string =>
  !record ? '' : field === 'date' ? documentDateText(record.date) : record[field];

function notesOf(record: DocumentRecord | null | undefined, field: Field, year: number): readonly string[] {
  if (!record) return [];
  if (field === 'number') return documentNumberNotes(record.number);
  return field === 'date' ? documentDateNotes(record.date, year) : [];
}

/** The sheet over the lines; `nameOf` names the issuer of a document, or of the next one (null). */
export function documentSheet(
  lines: readonly SheetLine[],
  year: number,
  nameOf: (record: DocumentRecord | null) => string,
): Sheet {
  const shown = (row: number, place: number): string => textOf(lines[row]?.record, columns[place]?.id ?? 'note');
  return {
    columns,
    rows: lines.map(({ key, record }) => ({ unit: key, year, name: nameOf(record), kind: 'unit' })),
    shown,
    entry: shown,
    trouble: (row, place) => notesOf(lines[row]?.record, columns[place]?.id ?? 'note', year).join(' '),
  };
}

/** The register after an entry, and which row each new document was begun in, by its id. */
export interface EnteredDocuments {
  readonly documents: readonly DocumentRecord[];
  readonly begun: ReadonlyMap<string, string>;
}

const changeOf = (column: string, typed: string): Partial<NewDocument> => {
  const field = columns.find(({ id }) => id === column)?.id;
  if (field === undefined) return {};
  return field === 'date' ? { date: enterDocumentDate(typed) } : { [field]: enteredLine(typed) };
};

const isBlank = ({ number, date, subject, note }: NewDocument): boolean =>
  `${number}${documentDateText(date)}${subject}${note}` === '';

/** Takes typed cells over: a blank row becomes a document of `issuer`, a document without any text goes. */
export function withTypedDocuments(
  documents: readonly DocumentRecord[],
  lines: readonly SheetLine[],
  cells: readonly TypedCell[],
  issuer: string,
): EnteredDocuments {
  const begun = new Map<string, string>();
  let list = documents;
  for (const key of new Set(cells.map(({ unit }) => unit))) {
    const change = cells
      .filter(({ unit }) => unit === key)
      .reduce<Partial<NewDocument>>((all, { column: of, typed }) => ({ ...all, ...changeOf(of, typed) }), {});
    const standing = lines.find((line) => line.key === key)?.record;
    const next: NewDocument = { ...(standing ?? { issuer, number: '', date: '', subject: '', note: '' }), ...change };
    if (standing) list = isBlank(next) ? removeDocument(list, standing.id) : changeDocument(list, standing.id, change);
    else if (!isBlank(next)) {
      list = addDocument(list, next);
      const added = list.at(-1);
      if (added) begun.set(added.id, key);
    }
  }
  return { documents: list, begun };
}
