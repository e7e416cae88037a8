/** The columns of Phụ lục II and III as they are entered: by group, the parts of a title together. */
import type { AppendixData } from '../../../core/appendix/appendix-data';
import { columnsOf } from '../../../core/appendix/columns';
import { printedColumns } from '../../../core/appendix/printed-columns';
import type { AppendixColumn, CountTable } from '../../../core/appendix/title-row';

/** The columns of one title: one, or TT, CN, HGĐ. */
export interface EntryTitle {
  readonly title: string;
  readonly columns: readonly AppendixColumn[];
}

/** Titles under one header; name '' = under none. */
export interface EntryGroup {
  readonly name: string;
  readonly titles: readonly EntryTitle[];
}

/** A sum of awards, reckoned from the counts beside it. */
export const isSum = ({ kind, counted }: AppendixColumn): boolean => kind === 'computed' && counted === 'lượt';

type Chosen = Pick<AppendixData, 'year' | 'units' | 'counts' | 'columns'>;

/** What a pasted block may bring along: printed columns, computed ones too, and texts that are printed under the table. */
export function pasteColumns(table: CountTable, data: Chosen): readonly AppendixColumn[] {
  const printed = new Map(printedColumns(table, data).columns.map((column) => [column.id, column]));
  return columnsOf(table, data.year).flatMap((column) => {
    const shown = printed.get(column.id) ?? (column.printed === 'note' ? column : undefined);
    return shown === undefined ? [] : [shown];
  });
}

/** What is shown for entering: the same without what is reckoned, but for the sums. */
export const entryColumns = (table: CountTable, data: Chosen): readonly AppendixColumn[] =>
  pasteColumns(table, data).filter((column) => column.kind !== 'computed' || isSum(column));

/** Neighbours with the same header are one group, neighbours of the same row one title. */
export function entryGroups(columns: readonly AppendixColumn[]): readonly EntryGroup[] {
  const groups: { name: string; titles: { title: string; columns: AppendixColumn[] }[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const group = last?.name === column.group ? last : { name: column.group, titles: [] };
    if (group !== last) groups.push(group);
    const title = group.titles.at(-1);
    if (title?.title === column.title) title.columns.push(column);
    else group.titles.push({ title: column.title, columns: [column] });
  }
  return groups;
}
