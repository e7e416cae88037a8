/** A total in words: what it is made of, and what it misses. */
import { tableName } from '../report/member-unit';
import type { MemberUnit } from '../report/member-unit';
import { quoted } from '../text/entered-text';
import { countText } from '../text/numbers';
import { allColumns, columnName } from './columns';
import { WHOLE_CLUSTER } from './counts';
import type { MissedCell, Total } from './totals';

/** A line of the explanation. */
export interface ExplainedPart {
  /** The unit's name in tables, or the whole cluster. */
  readonly unit: string;
  /** Name of the column. */
  readonly column: string;
  readonly value: number;
}

/** A total as it is explained. */
export interface Explanation {
  readonly parts: readonly ExplainedPart[];
  /** "90 + 60 + 30 = 180"; '' where there is nothing to add. */
  readonly sum: string;
  /** A sentence for each cell that is not in the total. */
  readonly missed: readonly string[];
}

/** What the explanation says. */
export const totalSentences = {
  wholeCluster: 'Tất cả đơn vị',
  missed: (unit: string, column: string, typed: string): string =>
    `Chưa cộng ô ${unit}, ${column}: ghi ${quoted(typed)}, không phải là số.`,
};

/** Names for the ids of units and columns in a year. */
export function namesOf(units: readonly MemberUnit[], year: number) {
  const unitNames = new Map(units.map((unit) => [unit.id, tableName(unit)]));
  const columnNames = new Map(allColumns(year).map((column) => [column.id, columnName(column)]));
  return {
    unit: (id: string): string =>
      id === WHOLE_CLUSTER ? totalSentences.wholeCluster : (unitNames.get(id) ?? 'Đơn vị không còn trong danh sách'),
    column: (id: string): string => columnNames.get(id) ?? id,
  };
}

/** The sentence of a cell that no total counts. */
export function missedSentence(
  { unit, column, typed }: MissedCell,
  units: readonly MemberUnit[],
  year: number,
): string {
  const names = namesOf(units, year);
  return totalSentences.missed(names.unit(unit), names.column(column), typed);
}

/** Explains a total: its parts by unit and column in order, the sum written out, what it misses. */
export function explainTotal(total: Total, units: readonly MemberUnit[], year: number): Explanation {
  const names = namesOf(units, year);
  const values = total.parts.map(({ value }) => countText(value));
  return {
    parts: total.parts.map(({ unit, column, value }) => ({
      unit: names.unit(unit),
      column: names.column(column),
      value,
    })),
    sum: total.value === null ? '' : `${values.join(' + ')}${values.length > 1 ? ` = ${countText(total.value)}` : ''}`,
    missed: total.missed.map((cell) => missedSentence(cell, units, year)),
  };
}
