/** The documents of Phụ lục I as its table lists them, word for word. */
import { documentHeader, wholeNumber, wholeSubject, type DocumentColumn } from '../../appendix/document-headers';
import { seenText, shownContent, type Grid } from '../../appendix/import/grid';
import { rowLabel } from '../../appendix/import/header-words';
import { enteredLine } from '../../text/entered-text';
import { foldWords } from '../../text/fold-words';
import type { TableInside } from './annex-counts';
import type { AnnexDocument } from './report';
import type { CellParagraphs } from './table-sheet';

/** Texts of a row, each cell once. */
const textsOf = (grid: Grid, row: number): readonly string[] =>
  Array.from({ length: grid.width }, (_, column) => shownContent(grid.own(row, column))).filter((text) => text !== '');

/** "I. Phường Tam Thanh", "A. VĂN BẢN CỦA CỤM THI ĐUA" without what numbers it. */
const unnumbered = (text: string): string =>
  enteredLine(text.replace(/^\s*(?:[A-ZĐ]|[IVXLC]+|\d{1,3})[.)]\s*/u, '').replace(/^văn bản của\s+/iu, ''));

/** Rows that say a sum or that there is nothing. */
const isNone = (text: string): boolean =>
  rowLabel(text).kind === 'total' ||
  rowLabel(text).kind === 'closing' ||
  /^không (ban hành|có|phát sinh)/u.test(foldWords(text));

/** The documents; [] where the table counts them by kind, or was not understood. A document without an issuer of its own has that of the line above. */
export function annexDocuments(
  { grid, found }: TableInside,
  place: number,
  paragraphs: CellParagraphs,
): readonly AnnexDocument[] {
  if (found.annex !== 'I') return [];
  const columns = new Map<DocumentColumn, number>();
  found.paths.forEach((path, column) => {
    const kind = documentHeader(path.at(-1) ?? '');
    if (kind !== null && !columns.has(kind)) columns.set(kind, column);
  });
  const documents: AnnexDocument[] = [];
  let issuer = '';
  for (let row = found.rows.first; row < found.rows.end; row++) {
    const said = (column: DocumentColumn): string => {
      const at = columns.get(column);
      return at === undefined ? '' : seenText(grid, row, at);
    };
    const texts = textsOf(grid, row);
    const [only] = texts;
    if (only === undefined) continue;
    if (texts.length === 1) {
      if (!isNone(only)) issuer = unnumbered(only);
      continue;
    }
    const number = wholeNumber(said('number'), said('symbol'));
    const title = wholeSubject(said('type'), said('subject'));
    if (isNone(title) || isNone(number) || (number === '' && title === '')) continue;
    const at = paragraphs(place, row, columns.get('number') ?? columns.get('subject') ?? 0);
    if (at === null) continue;
    documents.push({ number, date: said('date'), title, issuer: said('issuer') || issuer, paragraph: at });
  }
  return documents;
}
