/** Places both sides changed, until she has said which side holds. Each remembers how its answer is taken over. */
import type { MergeConflict } from '../core/report/merge-report-data';
import type { ReportData } from '../core/report/report-data';

/** A place to be chosen, and what a choice makes of the data. */
export interface OpenConflict {
  readonly conflict: MergeConflict;
  /** The data with the other side's value in it; only this entry is merged again, the rest may have been changed since. */
  readonly withTheirs: (data: ReportData) => ReportData;
  /** What the document says of the entry, as far as the other side knows. */
  readonly standing: Partial<ReportData>;
}

/** One entry of the data, or none. */
export const entry = (from: Partial<ReportData>, field: keyof ReportData): Partial<ReportData> =>
  from[field] === undefined ? {} : { [field]: from[field] };

/** New conflicts beside those not settled yet; a place that is asked about again is asked as it is now. */
export const stillOpen = (open: readonly OpenConflict[], fresh: readonly OpenConflict[]): readonly OpenConflict[] => [
  ...open.filter(({ conflict }) => !fresh.some((one) => one.conflict.id === conflict.id)),
  ...fresh,
];
