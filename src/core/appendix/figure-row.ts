/** A row of *Số liệu khác* as it was entered. */
import type { CellValue } from './counts';

/** One row of one of the small tables; several rows of a unit where the table allows it (chỉ tiêu, lớp tập huấn). */
export interface FigureRow {
  /** Stable, ASCII. */
  readonly id: string;
  /** Id of the table, see `other-figures.ts`. */
  readonly table: string;
  /** `MemberUnit.id`, or `WHOLE_CLUSTER`. */
  readonly unit: string;
  /** By column id of that table. A number that may have decimals, or a text. */
  readonly cells: Readonly<Record<string, CellValue>>;
}
