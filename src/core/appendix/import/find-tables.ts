/** Finds the tables of a sheet: where the header stands, what is over each column, which rows are below it. */
import { foldWords } from '../../text/fold-words';
import { recipientNames } from '../columns';
import { documentHeader } from '../document-headers';
import type { CountTable } from '../title-row';
import { seenText, type Grid } from './grid';
import { isOrderHeader, isTitleHeader, isUnitHeader } from './header-words';
import type { ColumnMeaning, HeaderPath } from './match-columns';
import { recipientOf } from './title-words';

/** A table as it was found. Rows and columns counted from 0. */
export interface FoundTable {
  /** Phụ lục I (documents), II or III; null where neither its title nor its columns tell. */
  readonly annex: 'I' | CountTable | null;
  /** First and last row of the header. */
  readonly header: { readonly first: number; readonly last: number };
  /** Words over each column of the sheet. */
  readonly paths: readonly HeaderPath[];
  /** First row below the header (and below a row of column numbers), and the row behind the last. */
  readonly rows: { readonly first: number; readonly end: number };
  /** Column of the names of titles, in a table that has a row per title; null in one that has a row per unit. */
  readonly titles: number | null;
  /** Lines above the table, the lowest last. */
  readonly above: readonly string[];
}

/** Tells what a column under these headers holds. */
export type ColumnReader = (path: HeaderPath, table: CountTable | null) => ColumnMeaning;

/** Rows in which a header may begin and rows it may have: below, a table would be one of another kind. */
const MOST_HEADER_ROWS = 6;
/** Different texts that are looked at in search of headers: a sheet with more is no annex. */
const MOST_TEXTS = 10_000;
/** Columns whose words are looked at to find a header. */
const MOST_COLUMNS = 120;

const isFigure = (text: string): boolean => /^[\d\s.,()%+-]+$/u.test(text);

/** Texts of a row, each merged cell once. */
function textsOf(grid: Grid, row: number): readonly string[] {
  const seen = new Set<number>();
  const texts: string[] = [];
  for (let column = 0; column < Math.min(grid.width, MOST_COLUMNS); column++) {
    const origin = grid.firstColumn(row, column);
    if (seen.has(origin)) continue;
    seen.add(origin);
    const text = seenText(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** 1, 2, 3 … or (1) (2) (3) or A B 1 2: the row that numbers the columns. */
function numbersColumns(texts: readonly string[]): boolean {
  const figures = texts.flatMap((text) =>
    /^\(?(\d{1,3})\)?(\s*=.*)?$/u.test(text) ? [Number(/\d+/u.exec(text)?.[0])] : [],
  );
  const others = texts.filter((text) => !/^\(?(\d{1,3}|[a-z]{1,2}|[ivx]+)\)?(\s*=.*)?$/iu.test(text));
  return (
    figures.length >= 3 &&
    others.length === 0 &&
    figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1)
  );
}

/** How many headers of a row are known words; `read` tells the titles. */
function knownHeaders(texts: readonly string[], isKnown: (text: string) => boolean): number {
  return texts.filter((text) => text.length <= 200 && isKnown(text)).length;
}

/** The header that begins in a row: its first and last row; null when none does. */
function headerAt(
  grid: Grid,
  row: number,
  texts: readonly string[],
  isKnown: (text: string) => boolean,
): FoundTable['header'] | null {
  if (texts.length < 2 || knownHeaders(texts, isKnown) < 2) return null;
  const columns = Array.from({ length: Math.min(grid.width, MOST_COLUMNS) }, (_, column) => column);
  const first = Math.min(
    ...columns.map((column) => (seenText(grid, row, column) === '' ? row : grid.firstRow(row, column))),
  );
  let last = row;
  while (last + 1 < Math.min(grid.height, first + MOST_HEADER_ROWS)) {
    const below = textsOf(grid, last + 1);
    const covered = columns.some(
      (column) => grid.firstRow(last + 1, column) <= last && seenText(grid, last + 1, column) !== '',
    );
    if (below.length === 0 || below.some(isFigure)) break;
    // A unit's row may hold one such word; a row of the header that is not merged with the one above has two.
    if (!covered && knownHeaders(below, isKnown) < 2) break;
    last += 1;
  }
  return { first, last };
}

/** The words over each column. A blank beside a group belongs to the group: a .csv has no merged cells. */
function pathsOf(grid: Grid, { first, last }: FoundTable['header']): readonly HeaderPath[] {
  const carried: string[] = [];
  return Array.from({ length: grid.width }, (_, column) => {
    const path: string[] = [];
    for (let row = first; row <= last; row++) {
      const said = seenText(grid, row, column);
      const below =
        row < last &&
        Array.from({ length: last - row }, (_, index) => seenText(grid, row + 1 + index, column)).some(
          (text) => text !== '' && text !== said,
        );
      if (said !== '') carried.splice(row - first, carried.length, said);
      const text = said === '' && below ? (carried[row - first] ?? '') : said;
      if (text !== '' && text !== path.at(-1)) path.push(text);
    }
    return path;
  });
}

/** The annex that the columns, or the titles in the rows, speak for; on a draw the one its title names. */
function annexOf(
  paths: readonly HeaderPath[],
  titles: readonly string[],
  above: readonly string[],
  read: ColumnReader,
): FoundTable['annex'] {
  const documents = new Set(paths.map((path) => documentHeader(path.at(-1) ?? '')).filter((column) => column !== null));
  if (documents.has('number') && documents.has('subject')) return 'I';
  const votes = { II: 0, III: 0 };
  for (const path of [...paths, ...titles.map((title) => [title])]) {
    const found = [path, ...recipientSigns.map((sign) => [...path, sign])]
      .map((one) => read(one, null))
      .find((meaning) => meaning.kind === 'column');
    if (found?.kind === 'column' && found.column.kind === 'count') votes[found.column.table] += 1;
  }
  if (votes.II + votes.III === 0) return null;
  if (votes.II !== votes.III) return votes.II > votes.III ? 'II' : 'III';
  return /hình thức khen thưởng|phụ lục (iii|3)(?!\p{L})/u.test(foldWords(above.join(' '))) ? 'III' : 'II';
}

const recipientSigns = Object.values(recipientNames).map(({ sign }) => sign);

/** Column of titles: headed so, without a column of units. */
function titleColumn(paths: readonly HeaderPath[]): number | null {
  const last = paths.map((path) => path.at(-1) ?? '');
  const found = last.findIndex((header) => isTitleHeader(header));
  return found < 0 || last.some((header) => isUnitHeader(header)) ? null : found;
}

/** Whether a text alone is a header of some table. */
const headerWord =
  (read: ColumnReader) =>
  (text: string): boolean =>
    isOrderHeader(text) ||
    isUnitHeader(text) ||
    isTitleHeader(text) ||
    recipientOf(text) !== null ||
    documentHeader(text) !== null ||
    /^(ghi chú|cộng|tổng số|tổng cộng|cấp (nhà nước|cơ sở|tỉnh|bộ.*)|năm 20\d\d|số liệu|số lượng|chiến s[ĩỹ] thi đua|cstđ|bằng khen|cờ thi đua)$/u.test(
      foldWords(text),
    ) ||
    read([text], null).kind === 'column';

/** The tables of a grid from top to bottom. */
export function findTables(grid: Grid, read: ColumnReader): readonly FoundTable[] {
  const known = new Map<string, boolean>();
  const isWord = headerWord(read);
  const isKnown = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = known.size < MOST_TEXTS && /\p{L}{2}/u.test(text) && isWord(text);
    known.set(text, answer);
    return answer;
  };
  const tables: FoundTable[] = [];
  let above: string[] = [];
  for (let row = 0; row < grid.height; row++) {
    const texts = textsOf(grid, row);
    const header = headerAt(grid, row, texts, isKnown);
    if (header === null || (tables.length > 0 && header.first < (tables.at(-1)?.rows.first ?? 0))) {
      if (texts.length > 0 && (tables.length === 0 || texts.length <= 3)) above = [...above, ...texts].slice(-20);
      continue;
    }
    // The only row below a header is no row of numbers.
    const numbers = header.last + 2 < grid.height && numbersColumns(textsOf(grid, header.last + 1));
    const paths = pathsOf(grid, header);
    const before = tables.at(-1);
    if (before) tables[tables.length - 1] = { ...before, rows: { ...before.rows, end: header.first } };
    const first = header.last + (numbers ? 2 : 1);
    const titles = titleColumn(paths);
    const labels =
      titles === null
        ? []
        : Array.from({ length: Math.min(40, grid.height - first) }, (_, index) =>
            seenText(grid, first + index, titles),
          );
    const annex = annexOf(paths, labels, above, read);
    tables.push({
      annex,
      header,
      paths,
      rows: { first, end: grid.height },
      titles: annex === 'I' ? null : titles,
      above,
    });
    above = [];
    row = first - 1;
  }
  return tables;
}
