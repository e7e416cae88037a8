/** *Chỉ tiêu thi đua* (II.2) of the year after: what was reached becomes what is compared with. */
import type { FigureRow } from './figure-row';

/** Columns of a target that the year after keeps, and where. */
const targetColumns = new Map([
  ['noi-dung', 'noi-dung'],
  ['don-vi-tinh', 'don-vi-tinh'],
  ['thuc-hien', 'cung-ky'],
]);

/** The rows the year after begins with; every other table was that year's. */
export const nextYearTargets = (rows: readonly FigureRow[]): readonly FigureRow[] =>
  rows.flatMap((row) => {
    if (row.table !== 'chi-tieu') return [];
    const kept = Object.entries(row.cells).flatMap(([column, value]) => {
      const place = targetColumns.get(column);
      return place === undefined ? [] : [[place, value] as const];
    });
    return kept.length === 0 ? [] : [{ ...row, cells: Object.fromEntries(kept) }];
  });
