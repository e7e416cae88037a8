/** The figures that go into a new document: of the same year, or of the year after. Pure. */
import { nextYearTargets } from '../core/appendix/next-year-targets';
import type { KeptFigures } from './kept-figures';

/** The figures of a document in which no table is built yet. */
export const unbuiltFigures = (figures: KeptFigures): KeptFigures => ({ ...figures, built: null });

/**
 * The figures of the year after. Counts know their year: they are what it is compared with. Documents and the other figures
 * were that year's; of the targets (II.2) what was reached becomes the comparison.
 */
export const nextYearFigures = (figures: KeptFigures): KeptFigures => ({
  ...unbuiltFigures(figures),
  documents: [],
  figures: nextYearTargets(figures.figures),
});
