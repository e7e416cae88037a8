/**
 * Columns of Phụ lục II and III. They are data (`columns-ii.ts`, `columns-iii.ts`): a row per danh hiệu thi đua or hình
 * thức khen thưởng, so that a department's own column is one more row there. Here a row becomes the columns of a year.
 */
import { columnGroups } from './column-groups';
import { titlesII } from './columns-ii';
import { titlesIII } from './columns-iii';
import type { AppendixColumn, CountTable, Recipient, TitleColumn, TitleRow, Years } from './title-row';

/** The words of each kind of recipient: the short sign of a sub-column, and the noun of sentences. */
export const recipientNames: Readonly<Record<Recipient, { readonly sign: string; readonly noun: string }>> = {
  tt: { sign: 'TT', noun: 'tập thể' },
  cn: { sign: 'CN', noun: 'cá nhân' },
  hgd: { sign: 'HGĐ', noun: 'hộ gia đình' },
};

/** Rows of the two tables, in the order of the law. */
export const titleRows: Readonly<Record<CountTable, readonly TitleRow[]>> = { II: titlesII, III: titlesIII };

/** Whether a year is inside; an open end reaches for ever. */
export const holdsIn = ({ from = -Infinity, to = Infinity }: Years, year: number): boolean =>
  from <= year && year <= to;

/** Id of a column: that of its row, with the recipient behind a slash where the row is divided, e.g. `bk-tinh/cn`. */
export const columnId = ({ id, divided = false }: TitleRow, { recipient }: TitleColumn): string =>
  divided && recipient !== null ? `${id}/${recipient}` : id;

function columnOf(table: CountTable, row: TitleRow, column: TitleColumn, year: number): AppendixColumn {
  const name = row.names.find((dated) => holdsIn(dated, year)) ?? row.names.at(-1);
  const header = name?.header ?? '';
  return {
    id: columnId(row, column),
    table,
    title: row.id,
    kind: column.kind,
    group: row.group === '' ? '' : columnGroups[row.group],
    header,
    said: name?.said ?? header,
    armyName: row.armyName ?? '',
    sign: row.divided === true && column.recipient !== null ? recipientNames[column.recipient].sign : '',
    recipient: column.recipient,
    counted: column.counted,
    added: column.kind === 'count' && row.added !== false,
    width: column.width,
    printed: column.printed ?? 'always',
    inYear: holdsIn(row, year),
    basis: row.basis.find((dated) => holdsIn(dated, year))?.text ?? '',
    aliases: row.aliases ?? [],
  };
}

const known = new Map<string, readonly AppendixColumn[]>();

/** Every column of a table with the names of year N, in order; those whose title does not exist in N say so (`inYear`). */
export function columnsOf(table: CountTable, year: number): readonly AppendixColumn[] {
  const key = `${table} ${year}`;
  const columns =
    known.get(key) ??
    titleRows[table].flatMap((row) => row.columns.map((column) => columnOf(table, row, column, year)));
  known.set(key, columns);
  return columns;
}

/** The columns of both tables. Their ids are unique across the two, because counts are kept under them. */
export const allColumns = (year: number): readonly AppendixColumn[] => [
  ...columnsOf('II', year),
  ...columnsOf('III', year),
];

/** What a column is called outside of its table: "Bằng khen của UBND tỉnh – cá nhân". */
export const columnName = ({
  header,
  sign,
  recipient,
}: Pick<AppendixColumn, 'header' | 'sign' | 'recipient'>): string =>
  sign === '' || recipient === null ? header : `${header} – ${recipientNames[recipient].noun}`;
