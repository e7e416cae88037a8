/** Reads a list of documents (Phụ lục I). The issuer stands in a column, in a line between the rows, or is the table's unit. */
import { enteredLine } from '../../text/entered-text';
import type { DateParts } from '../../text/dates';
import { foldWords } from '../../text/fold-words';
import { WHOLE_CLUSTER, type DocumentRecord } from '../counts';
import { enterDocumentDate } from '../document-date';
import { documentHeader, wholeNumber, wholeSubject, type DocumentColumn } from '../document-headers';
import { seenText, shownContent } from './grid';
import { rowLabel } from './header-words';
import { importSentences } from './import-words';
import { noFindings, type Findings, type FoundDocument, type UnmatchedUnit } from './proposal';
import { originOf, tableUnit, tableYear, unitOf, type TablePlace } from './table-place';

const CLUSTER = /^(các )?(văn bản )?(của )?(cụm|khối)( thi đua)?( .*)?$/u;
const SECTION = /^(\p{L}|[ivxlc]+)$/u;

/** The issuer a text names: the cluster, a unit, or null. */
function issuerOf(place: TablePlace, text: string): string | null {
  const name = enteredLine(
    text.replace(/^\s*(?:[A-ZĐ]|[IVXLC]+|\d{1,3})[.)]\s*/u, '').replace(/^văn bản của\s+/iu, ''),
  );
  const match = unitOf(place, name);
  if (match.kind === 'unit') return match.unit;
  return CLUSTER.test(foldWords(name)) ? WHOLE_CLUSTER : null;
}

/** A date cell, or its text where it is none. */
function dateOf(place: TablePlace, row: number, column: number | undefined): DateParts | string {
  const content = column === undefined ? null : place.grid.seen(row, column);
  if (content?.kind === 'date') return content.date;
  return enterDocumentDate(shownContent(content));
}

/** Words of a record by the columns; '' where there is no such column. */
function recordOf(
  place: TablePlace,
  columns: ReadonlyMap<DocumentColumn, number>,
  row: number,
): Omit<DocumentRecord, 'id' | 'issuer'> {
  const text = (column: DocumentColumn): string => {
    const at = columns.get(column);
    return at === undefined ? '' : seenText(place.grid, row, at);
  };
  return {
    number: wholeNumber(text('number'), text('symbol')),
    date: dateOf(place, row, columns.get('date')),
    subject: wholeSubject(text('type'), text('subject')),
    note: text('note'),
  };
}

/** The only text of a row without a document: a line that names whose documents follow; '' for other rows. */
function sectionText({ grid }: TablePlace, order: number | undefined, row: number): string {
  const texts: string[] = [];
  // A numbered row is a document's, however little was written.
  if (order !== undefined && /^\d+[.)]?$/u.test(seenText(grid, row, order))) return '';
  for (let column = 0; column < grid.width; column++) {
    const text = shownContent(grid.own(row, column));
    if (text !== '' && !SECTION.test(foldWords(text)) && !/^\d+$/u.test(text)) texts.push(text);
  }
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

/** Whether a record belongs to the report: all of a list of N; of one of another year, those that are dated in N. */
const isOfYear = ({ date }: Pick<DocumentRecord, 'date'>, of: number, year: number): boolean =>
  of === year || (typeof date !== 'string' && date.year === year);

/** Most documents that are taken from a list; 65 xã issue about 650 a year. */
const MOST_DOCUMENTS = 2_000;

/** Everything in a list of documents. */
export function readDocumentTable(place: TablePlace): Findings {
  const { grid, table } = place;
  const columns = new Map<DocumentColumn, number>();
  table.paths.forEach((path, column) => {
    const kind = documentHeader(path.at(-1) ?? '');
    if (kind !== null && !columns.has(kind)) columns.set(kind, column);
  });
  const documents: FoundDocument[] = [];
  const unmatched = new Map<string, UnmatchedUnit>();
  const said = tableYear(place);
  let ofOtherYear = 0;
  const at = (column: DocumentColumn): number => columns.get(column) ?? 0;
  let issuer: string | null = null;
  let owner: string | UnmatchedUnit | null = null;
  for (let row = table.rows.first; row < table.rows.end && documents.length < MOST_DOCUMENTS; row++) {
    const section = sectionText(place, columns.get('order'), row);
    if (section !== '') {
      const named = issuerOf(place, section);
      issuer = named ?? issuer;
      // "Trưởng cụm: Sở Nội vụ" names whose documents follow, "TRƯỞNG CỤM" signs.
      if (named === null && rowLabel(section).kind === 'closing') break;
      continue;
    }
    const record = recordOf(place, columns, row);
    if (rowLabel(record.subject).kind === 'total' || (record.number === '' && record.subject === '')) continue;
    if (/^không ban hành/u.test(foldWords(record.subject))) continue;
    if (!isOfYear(record, said, place.year)) {
      ofOtherYear += 1;
      continue;
    }
    const name = columns.has('issuer') ? seenText(grid, row, at('issuer')) : '';
    let from = name === '' ? issuer : issuerOf(place, name);
    if (from === null && name === '') {
      owner ??= tableUnit(place);
      if (typeof owner === 'string') from = owner;
      else unmatched.set(owner.key, owner);
    } else if (from === null) {
      const match = unitOf(place, name);
      const near = match.kind === 'unknown' ? match.near : [];
      unmatched.set(name, {
        origin: originOf(place, row, at('issuer')),
        key: name,
        text: name,
        near,
        sentence: importSentences.unit(name),
      });
    }
    const origin = originOf(place, row, columns.get('number') ?? at('subject'));
    if (from !== null) documents.push({ origin, record: { ...record, issuer: from } });
  }
  const notes = documents.length < MOST_DOCUMENTS ? [] : [importSentences.manyDocuments(place.sheet, MOST_DOCUMENTS)];
  const unread = { origin: originOf(place, table.header.first, 0), text: '' };
  return {
    ...noFindings,
    documents,
    unmatched: [...unmatched.values()],
    notes,
    unread:
      ofOtherYear === 0 ? [] : [{ ...unread, sentence: importSentences.otherDocuments(ofOtherYear, said, place.year) }],
  };
}
