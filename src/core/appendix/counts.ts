/** What is entered for the annexes: counts by unit and year, documents issued. Kept in the data part. */
import type { DateParts } from '../text/dates';

/**
 * A cell as it was entered: a count (whole, 0 and above), or a text that is none – kept as typed, marked, counted nowhere.
 * A cell without an entry is blank, which is not zero.
 */
export type CellValue = number | string;

/** Unit id that stands for the whole cluster, where only the cluster's total of a year is known. */
export const WHOLE_CLUSTER = '';

/** The counts of one unit in one year. Those of N are this year's, those of N−1 are compared with. */
export interface UnitCounts {
  /** `MemberUnit.id`, or `WHOLE_CLUSTER`. */
  readonly unit: string;
  readonly year: number;
  /** By column id of Phụ lục II and III, e.g. `ldtt`, `bk-tinh/cn`. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A document of Phụ lục I as it was entered. */
export interface DocumentRecord {
  /** Stable, ASCII. */
  readonly id: string;
  /** `MemberUnit.id`, or `WHOLE_CLUSTER` for the cluster's own. */
  readonly issuer: string;
  /** Number and symbol as one, e.g. `12/KH-CTĐ`. */
  readonly number: string;
  /** A date, or the text that could not be read as one. */
  readonly date: DateParts | string;
  /** Type and subject, e.g. "Kế hoạch phát động phong trào thi đua năm 2026". */
  readonly subject: string;
  readonly note: string;
}
