/** What the columns of a found table hold, and which are left out and why. */
import { columnName } from '../columns';
import { areClasses } from './award-classes';
import { seenText } from './grid';
import { importSentences } from './import-words';
import type { ColumnReader } from './find-tables';
import type { HeaderPath, ImportColumn } from './match-columns';
import type { UnreadCell } from './proposal';
import { originOf, tableYear, unitOf, type TablePlace } from './table-place';

/** A column of the sheet that is read. */
export interface ReadColumn {
  /** In the sheet, from 0; several are added up: Huân chương hạng Nhất, Nhì, Ba. */
  readonly places: readonly number[];
  readonly column: ImportColumn;
  /** Of its own header; null = that of the row or table. */
  readonly year: number | null;
}

/** The columns of a table. */
export interface CountColumns {
  /** Place of the column of units; null = there is none. */
  readonly unit: number | null;
  readonly order: number | null;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadCell[];
  /** Which columns are added up. */
  readonly notes: readonly string[];
}

/** Whether anything stands below the header. */
function isUsed({ grid, table }: TablePlace, column: number): boolean {
  for (let row = table.rows.first; row < table.rows.end; row++) if (grid.own(row, column) !== null) return true;
  return false;
}

/** The first column without a meaning whose cells name units of the list. */
function namesUnits(place: TablePlace, column: number): boolean {
  const { grid, table } = place;
  for (let row = table.rows.first; row < Math.min(table.rows.end, table.rows.first + 50); row++) {
    const text = seenText(grid, row, column);
    if (/\p{L}{2}/u.test(text) && unitOf(place, text).kind === 'unit') return true;
  }
  return false;
}

/** Reads the headers of a table. */
export function countColumns(place: TablePlace, reader: ColumnReader): CountColumns {
  const { table, year } = place;
  const annex = table.annex === 'I' ? null : table.annex;
  const used = table.paths.map((path, column) => ({ path, column })).filter(({ column }) => isUsed(place, column));
  const meanings = used.map(({ path, column }) => ({ path, column, meaning: reader(path, annex) }));
  const places = (kind: 'unit' | 'order'): number | undefined =>
    meanings.find(({ meaning }) => meaning.kind === kind)?.column;
  const unit =
    places('unit') ??
    meanings.find(
      ({ meaning, column }) => (meaning.kind === 'unknown' || meaning.kind === 'blank') && namesUnits(place, column),
    )?.column ??
    null;

  const read: ReadColumn[] = [];
  const unread: UnreadCell[] = [];
  const leaveOut = (column: number, text: string, sentence: string): void =>
    void unread.push({ origin: originOf(place, table.header.last, column), text, sentence });
  for (const { path, column, meaning } of meanings) {
    const header = path.join(' – ');
    if (column === unit || meaning.kind === 'order' || meaning.kind === 'unit') continue;
    if (meaning.kind === 'blank') leaveOut(column, '', importSentences.noHeader);
    else if (meaning.kind === 'unknown')
      leaveOut(column, header, meaning.proposed ? importSentences.proposed(header) : importSentences.column(header));
    else if (meaning.column.kind !== 'computed') {
      const said = meaning.year ?? tableYear(place);
      if (said === year || said === year - 1)
        read.push({ places: [column], column: meaning.column, year: meaning.year });
      else leaveOut(column, header, importSentences.otherYear(header, said));
    }
  }
  const header = ({ places: [first = 0] }: ReadColumn): HeaderPath => table.paths[first] ?? [];
  const notes: string[] = [];
  const groups = new Map<string, ReadColumn[]>();
  for (const one of read) {
    const key = `${one.column.id} ${one.year ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const whole = [...groups.values()].flatMap((group): readonly ReadColumn[] => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const headers = group.map((one) => header(one).join(' – '));
    if (!areClasses(group.map(header))) {
      group.forEach((one, index) =>
        leaveOut(
          one.places[0] ?? 0,
          headers[index] ?? '',
          importSentences.sameColumn(headers[index] ?? '', one.column.header),
        ),
      );
      return [];
    }
    notes.push(importSentences.addedColumns(place.file, place.sheet, headers, columnName(first.column)));
    return [{ ...first, places: group.flatMap(({ places: own }) => own) }];
  });
  return { unit, order: places('order') ?? null, read: whole, unread, notes };
}

/** The label of a row: what stands under *Đơn vị*, else under STT or in the first column (a merged "TỔNG CỘNG"). */
export function rowText({ grid, table }: TablePlace, { unit, order, read }: CountColumns, row: number): string {
  const first = Math.min(...read.flatMap((one) => one.places), table.paths.length);
  const places = [
    ...(unit === null ? [] : [unit]),
    ...(order === null ? [] : [order]),
    ...Array.from({ length: first }, (_, place) => place),
  ];
  return places.map((place) => seenText(grid, row, place)).find((text) => /\p{L}/u.test(text)) ?? '';
}
