/** What a planted defect is. */
import type { Edit } from './edits';

/** One defect in one clean report. */
export interface Planted {
  /** The rule that has to find it. */
  readonly check: string;
  /** The clean report, a name of `test/fixtures/reports`. */
  readonly report: string;
  /** The defect. */
  readonly edit: Edit;
  /** What is done to the report before, without making it wrong; null = nothing. */
  readonly given: Edit | null;
}

/** Defects one rule has to find: report, defect, and what was done before. */
export const planted = (
  check: string,
  ...each: readonly (readonly [report: string, edit: Edit, given?: Edit])[]
): readonly Planted[] => each.map(([report, edit, given]) => ({ check, report, edit, given: given ?? null }));
