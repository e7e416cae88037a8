/** The words in which the columns of Phụ lục II and III are described. */
import type { ColumnGroup } from './column-groups';

/** Phụ lục II: danh hiệu thi đua. Phụ lục III: hình thức khen thưởng. */
export type CountTable = 'II' | 'III';

/** Who is given the award: tập thể, cá nhân, hộ gia đình. */
export type Recipient = 'tt' | 'cn' | 'hgd';

/** Years in which something holds; an absent end is open. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** A name as the law of some years has it. */
export interface DatedName extends Years {
  readonly header: string;
  /** In sentences; absent = as in the header. */
  readonly said?: string;
}

/** Where a title or award stands in the law of some years. */
export interface DatedBasis extends Years {
  readonly text: string;
}

/**
 * What a cell holds: a count that is entered; a value computed from others or from the list of units; a text.
 */
export type ColumnKind = 'count' | 'computed' | 'text';

/**
 * When a column is printed: `always` – unless she hides it while it has no figures; `used` – where N or N−1 has a
 * figure, or she shows it; `asked` – only where she shows it, the pane has it anyway; `note` – its texts stand in the
 * notes under the table.
 */
export type Printed = 'always' | 'used' | 'asked' | 'note';

/** One column of a row. */
export interface TitleColumn {
  readonly recipient: Recipient | null;
  readonly kind: ColumnKind;
  /** What one of it is: "cờ", "tập thể", "người", "hộ"; "lượt" for sums, because one person may have several. */
  readonly counted: string;
  /** Millimetres at 11 points; fitted to the page later. */
  readonly width: number;
  /** Absent = `always`. */
  readonly printed?: Printed;
}

/** A danh hiệu thi đua or hình thức khen thưởng with its columns. Absent years = in every year. */
export interface TitleRow extends Years {
  /** ASCII, stable: counts are kept under it. */
  readonly id: string;
  /** '' = under no group. */
  readonly group: ColumnGroup | '';
  readonly names: readonly DatedName[];
  /** What the armed forces call it, in brackets behind the name where it is used (Điều 19, 20 Luật 06/2022/QH15). */
  readonly armyName?: string;
  readonly basis: readonly DatedBasis[];
  /** Other ways in which people write it, for recognising a header or a figure in a text. */
  readonly aliases?: readonly string[];
  /** Divided into TT, CN, HGĐ under its name. */
  readonly divided?: boolean;
  /** False = its counts are part of others and are not added to the sums. */
  readonly added?: boolean;
  readonly columns: readonly TitleColumn[];
}

/** A column of a table in a year. */
export interface AppendixColumn {
  readonly id: string;
  readonly table: CountTable;
  /** Id of its row. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Words of the group; '' = none. */
  readonly group: string;
  readonly header: string;
  readonly said: string;
  /** '' = none. */
  readonly armyName: string;
  /** "TT", "CN", "HGĐ" under the header; '' where the row is not divided. */
  readonly sign: string;
  readonly recipient: Recipient | null;
  readonly counted: string;
  /** Whether its counts go into the sums. */
  readonly added: boolean;
  readonly width: number;
  readonly printed: Printed;
  /** Whether the title exists in this year. */
  readonly inYear: boolean;
  readonly basis: string;
  readonly aliases: readonly string[];
}
