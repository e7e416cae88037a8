/** The figures that go into a new document: of the same year, or of the year after. Pure. */
import type { KeptFigures } from './kept-figures';

/** The figures of a document in which no table is built yet. */
export const unbuiltFigures = (figures: KeptFigures): KeptFigures => ({ ...figures, built: null });

/** Columns of a target that the year after keeps, and where. */
const targetColumns = new Map([
  ['noi-dung', 'noi-dung'],
  ['don-vi-tinh', 'don-vi-tinh'],
  ['thuc-hien', 'cung-ky'],
]);

/**
 * The figures of the year after. Counts know their year: they are what it is compared with. Documents and the other figures
 * were that year's; of the targets (II.2) what was reached becomes the comparison.
 */
export const nextYearFigures = (figures: KeptFigures): KeptFigures => ({
  ...unbuiltFigures(figures),
  documents: [],
  figures: figures.figures.flatMap((row) => {
    if (row.table !== 'chi-tieu') return [];
    const kept = Object.entries(row.cells).flatMap(([column, value]) => {
      const place = targetColumns.get(column);
      return place === undefined ? [] : [[place, value] as const];
    });
    return kept.length === 0 ? [] : [{ ...row, cells: Object.fromEntries(kept) }];
  }),
});
