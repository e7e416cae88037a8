/** What she can do with the columns of Phụ lục II and III, as plain data. */
import type { AppendixData, ColumnChoices } from '../../../core/appendix/appendix-data';
import { columnsOf } from '../../../core/appendix/columns';
import { printedColumns } from '../../../core/appendix/printed-columns';
import type { AppendixColumn, CountTable } from '../../../core/appendix/title-row';

/** A column in the list of columns. */
export interface ColumnLine {
  readonly column: AppendixColumn;
  readonly printed: boolean;
  /** Figures stand in it: it cannot be hidden. */
  readonly locked: boolean;
}

type Chosen = Pick<AppendixData, 'year' | 'units' | 'counts' | 'columns'>;

/** Every column that can be shown or hidden, in order. */
export function columnLines(table: CountTable, data: Chosen): readonly ColumnLine[] {
  const all = columnsOf(table, data.year).filter(({ printed }) => printed !== 'note');
  const hidden = all.map(({ id }) => id);
  const ids = (columns: ColumnChoices): ReadonlySet<string> =>
    new Set(printedColumns(table, { ...data, columns }).columns.map(({ id }) => id));
  const printed = ids(data.columns);
  const locked = ids({ hidden, shown: [], renamed: {} });
  return all
    .filter(({ id, inYear }) => inYear || printed.has(id))
    .map((column) => ({ column, printed: printed.has(column.id), locked: locked.has(column.id) }));
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((each) => each !== id);

/** The choices with a column shown or hidden; nothing is kept of what is usual. */
export function withColumn(columns: ColumnChoices, { id, printed }: AppendixColumn, on: boolean): ColumnChoices {
  const [hidden, shown] = [without(columns.hidden, id), without(columns.shown, id)];
  const usual = printed === 'always';
  if (on) return { ...columns, hidden, shown: usual ? shown : [...shown, id] };
  return { ...columns, hidden: usual ? [...hidden, id] : hidden, shown };
}

/** The choices with her words for a title; '' or the usual words take hers away. */
export function withHeader(columns: ColumnChoices, title: string, words: string, usual: string): ColumnChoices {
  const others = Object.fromEntries(Object.entries(columns.renamed).filter(([id]) => id !== title));
  const own = words.trim();
  return { ...columns, renamed: own === '' || own === usual ? others : { ...others, [title]: own } };
}
