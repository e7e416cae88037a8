/** Which column of Phụ lục II or III a header means. */
import { foldWords } from '../../text/fold-words';
import { recipientNames } from '../columns';
import type { AppendixColumn, CountTable, Recipient } from '../title-row';
import { isOrderHeader, isUnitHeader, yearIn } from './header-words';
import { recipientOf, titleWords, withoutRecipient, wordsKey } from './title-words';

/** What is known of a column of an annex. */
export type ImportColumn = Pick<
  AppendixColumn,
  'id' | 'table' | 'title' | 'kind' | 'group' | 'header' | 'armyName' | 'sign' | 'recipient' | 'aliases'
>;

/** What a column of a sheet holds. */
export type ColumnMeaning =
  | { readonly kind: 'order' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'blank' }
  /** `year`: the header names one of its own. */
  | { readonly kind: 'column'; readonly column: ImportColumn; readonly year: number | null }
  /** Not understood; `proposed` – what was asked for, not what was given. */
  | { readonly kind: 'unknown'; readonly proposed: boolean };

/** Words over a column of a sheet, from the top row of the header to the lowest, each once. */
export type HeaderPath = readonly string[];

interface NamedColumn {
  readonly column: ImportColumn;
  /** The words of each of its names. */
  readonly names: readonly ReadonlySet<string>[];
  /** The words of all of them. */
  readonly all: ReadonlySet<string>;
}

const withoutBrackets = (header: string): string => header.replace(/\([^)]*\)/gu, ' ');

function named(column: ImportColumn): NamedColumn {
  const { header, armyName, aliases } = column;
  const texts = [header, withoutBrackets(header), `${header} ${armyName}`, armyName, ...aliases];
  const names = texts.map(titleWords).filter((words) => words.size > 0);
  return { column, names, all: new Set(names.flatMap((words) => [...words])) };
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((word) => whole.has(word));

/** The only column that fits, with its recipient; null when none or several do. */
function only(
  found: readonly ImportColumn[],
  recipient: Recipient | null,
  table: CountTable | null,
): ImportColumn | null {
  const fitting = found.filter(
    (column) => recipient === null || column.recipient === null || column.recipient === recipient,
  );
  const inTable = fitting.filter((column) => column.table === table);
  const left = inTable.length > 0 ? inTable : fitting;
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** The path without what names a recipient or a year. */
function pathParts(path: HeaderPath): {
  readonly names: readonly string[];
  readonly recipient: Recipient | null;
  readonly year: number | null;
} {
  let recipient: Recipient | null = null;
  let year: number | null = null;
  const names: string[] = [];
  for (const header of path) {
    const alone = recipientOf(header);
    const said = yearIn(header);
    const parted = withoutRecipient(header);
    year = said ?? year;
    recipient = alone ?? parted.recipient ?? recipient;
    const name = parted.name.replace(/(năm\s*)?20\d{2}/giu, ' ').trim();
    if (alone === null && foldWords(name) !== '') names.push(name);
  }
  return { names, recipient, year };
}

/** The last header alone, then with those above it: "Cơ sở", "CSTĐ Cơ sở". */
const readings = (names: readonly string[]): readonly string[] =>
  names.map((_, index) => names.slice(names.length - 1 - index).join(' '));

/** Finds columns by the words of a header: those with just this name, and those with this name and more of their own words. */
function columnFinder(
  columns: readonly ImportColumn[],
): readonly ((said: ReadonlySet<string>) => readonly ImportColumn[])[] {
  const known = columns.map(named);
  const vocabulary = new Set(known.flatMap(({ all }) => [...all]));
  const byName = new Map<string, ImportColumn[]>();
  for (const { column, names } of known)
    for (const key of new Set(names.map(wordsKey))) byName.set(key, [...(byName.get(key) ?? []), column]);
  return [
    (said) => byName.get(wordsKey(said)) ?? [],
    // "Bằng khen bộ, ngành, đoàn thể TW".
    (said) =>
      within(said, vocabulary)
        ? known.flatMap(({ column, names, all }) =>
            within(said, all) && names.some((words) => within(words, said)) ? [column] : [],
          )
        : [],
  ];
}

/** No header of a title is longer; a cell of text is. */
const LONGEST_HEADER = 300;
/** Most headers that are remembered. */
const MOST_REMEMBERED = 20_000;

/** Finds the column a path means among `columns`. */
export function columnMatcher(
  columns: readonly ImportColumn[],
): (path: HeaderPath, table: CountTable | null) => ColumnMeaning {
  const finders = columnFinder(columns);
  const remembered = new Map<string, ColumnMeaning>();

  const read = (path: HeaderPath, table: CountTable | null): ColumnMeaning => {
    const last = path.at(-1) ?? '';
    if (path.length === 1 && isOrderHeader(last)) return { kind: 'order' };
    if (isUnitHeader(last)) return { kind: 'unit' };
    // Đề nghị is never added to what was given.
    if (path.some((header) => /(^| )(đề nghị|trình)( |$)/u.test(foldWords(header))))
      return { kind: 'unknown', proposed: true };
    const { names, recipient, year } = pathParts(path);
    for (const find of finders)
      for (const reading of readings(names)) {
        // "LĐTT" under "Tập thể" is "Tập thể lao động tiên tiến".
        const full = recipient === null ? [] : [`${recipientNames[recipient].noun} ${reading}`];
        for (const text of [...full, reading, withoutBrackets(reading)]) {
          const column = only(find(titleWords(text)), recipient, table);
          if (column) return { kind: 'column', column, year };
        }
      }
    return { kind: 'unknown', proposed: false };
  };
  return (path, table) => {
    if (path.length === 0) return { kind: 'blank' };
    if (path.some((header) => header.length > LONGEST_HEADER)) return { kind: 'unknown', proposed: false };
    const key = [table ?? '', ...path].join('\u0000');
    const meaning = remembered.get(key) ?? read(path, table);
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, meaning);
    return meaning;
  };
}
