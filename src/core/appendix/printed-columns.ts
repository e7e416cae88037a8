/** Which columns of Phụ lục II and III are printed. */
import type { AppendixColumn, CountTable } from './title-row';
import { ARMY_NAMES, type AppendixData } from './appendix-data';
import { columnsOf } from './columns';
import { WHOLE_CLUSTER } from './counts';

/** What came of the choices. */
export interface PrintedColumns {
  /** In order, with her words in the headers. */
  readonly columns: readonly AppendixColumn[];
  /** Ids she hid that are printed all the same, because figures stand in them; the pane says so. */
  readonly overruled: readonly string[];
  /** Ids with figures whose title the law of year N does not know. */
  readonly outOfYear: readonly string[];
}

type Chosen = Pick<AppendixData, 'year' | 'units' | 'counts' | 'columns'>;

/** Columns in which N or N−1 has a figure: a count above zero, or a text. Counts of units no longer in the list are none. */
export function usedColumns({ year, units, counts }: Chosen): ReadonlySet<string> {
  const listed = new Set([WHOLE_CLUSTER, ...units.map(({ id }) => id)]);
  const used = new Set<string>();
  for (const entry of counts) {
    if ((entry.year !== year && entry.year !== year - 1) || !listed.has(entry.unit)) continue;
    for (const [column, value] of Object.entries(entry.cells)) if (value !== 0 && value !== '') used.add(column);
  }
  return used;
}

/** Whether a unit of the armed forces has a figure in the column. */
function armyUses({ year, units, counts }: Chosen, column: string): boolean {
  const army = new Set(units.filter(({ kind }) => kind === 'luc-luong').map(({ id }) => id));
  return counts.some((entry) => entry.year === year && army.has(entry.unit) && (entry.cells[column] ?? 0) !== 0);
}

function printedHeader(data: Chosen, { id, title, header, armyName }: AppendixColumn): string {
  const { renamed, shown } = data.columns;
  const own = Object.hasOwn(renamed, title) ? (renamed[title] ?? '').trim() : '';
  if (own !== '') return own;
  return armyName !== '' && (shown.includes(ARMY_NAMES) || armyUses(data, id)) ? `${header} (${armyName})` : header;
}

/** The columns of a table after her choices. A column with figures in N or N−1 is never left out. */
export function printedColumns(table: CountTable, data: Chosen): PrintedColumns {
  const { hidden, shown } = data.columns;
  const used = usedColumns(data);
  const all = columnsOf(table, data.year);
  const isUsed = ({ id, kind, recipient, counted }: AppendixColumn): boolean =>
    kind === 'computed' && counted === 'lượt'
      ? all.some((other) => other.added && other.recipient === recipient && used.has(other.id))
      : used.has(id);
  const isPrinted = (column: AppendixColumn): boolean => {
    if (column.printed === 'note') return false;
    if (isUsed(column)) return true;
    if (hidden.includes(column.id)) return false;
    if (shown.includes(column.id)) return true;
    if (!column.inYear || column.printed === 'asked') return false;
    return column.printed === 'always';
  };
  const columns = all.filter(isPrinted);
  return {
    columns: columns.map((column) => ({ ...column, header: printedHeader(data, column) })),
    overruled: columns.flatMap(({ id }) => (hidden.includes(id) ? [id] : [])),
    outOfYear: columns.flatMap(({ id, inYear }) => (!inYear && used.has(id) ? [id] : [])),
  };
}
