/** A table with everything that is needed to read it. */
import { foldWords } from '../../text/fold-words';
import type { FoundTable } from './find-tables';
import type { Grid } from './grid';
import type { UnitMatch, UnitMatcher } from './match-units';
import type { CellOrigin, UnmatchedUnit } from './proposal';
import { yearIn } from './header-words';
import { importSentences } from './import-words';

/** The table, where it lies, and what is known of the report. */
export interface TablePlace {
  readonly file: string;
  readonly sheet: string;
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly units: UnitMatcher;
  /** Units she chose for names that are no unit's, by `UnmatchedUnit.key`. */
  readonly chosenUnits: Readonly<Record<string, string>>;
  /** Year N of the report. */
  readonly year: number;
  /** Year the file says it is about. */
  readonly fileYear: number;
}

/** Where a cell of the table stands. */
export const originOf = ({ file, sheet, grid }: TablePlace, row: number, column: number): CellOrigin => ({
  file,
  sheet,
  cell: grid.address(row, column),
  hidden: grid.isHidden(row, column),
});

/** The unit a name means, her own choice first. */
export function unitOf({ units, chosenUnits }: TablePlace, text: string): UnitMatch {
  const chosen = Object.hasOwn(chosenUnits, text) ? chosenUnits[text] : undefined;
  return chosen === undefined ? units.named(text) : { kind: 'unit', unit: chosen };
}

/** Key under which the unit of a whole table is chosen. */
const tableKey = ({ file, sheet, grid, table }: TablePlace): string =>
  `${file} › ${sheet} › ${grid.address(table.header.first, 0)}`;

/** The line "Đơn vị: Sở Nội vụ" without its beginning; null for other lines. */
const unitLine = (line: string): string | null =>
  /^(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s+báo cáo|\s+lập(?:\s+biểu)?)?\s*[:–-]\s*(.+)$/iu.exec(
    line.normalize('NFC'),
  )?.[1] ?? null;

/**
 * The unit of a table that has no column of units: "Đơn vị: …" above it, the name of its sheet, another line above or the
 * name of the file where they do not contradict each other; the question where none of them names one unit.
 */
export function tableUnit(place: TablePlace): string | UnmatchedUnit {
  const key = tableKey(place);
  const chosen = Object.hasOwn(place.chosenUnits, key) ? place.chosenUnits[key] : undefined;
  if (chosen !== undefined) return chosen;
  const { units, sheet, file, table } = place;
  const lines = [...table.above].reverse();
  const whole = (text: string): string | null => {
    const match = unitOf(place, text);
    return match.kind === 'unit' ? match.unit : units.namedWithin(text);
  };
  const said = lines.map(unitLine).find((line) => line !== null) ?? null;
  const fromTable = said === null ? null : whole(said);
  const fromSheet = fromTable ?? whole(sheet);
  if (fromSheet !== null) return fromSheet;
  // The letterhead may be the head unit's, the file's name another's: then nobody but she knows.
  const places = [lines.map(whole).find((unit) => unit !== null) ?? null, whole(file.replace(/\.[a-z]{2,4}$/iu, ''))];
  const named = [...new Set(places.filter((unit) => unit !== null))];
  if (named.length === 1 && named[0] !== undefined && said === null) return named[0];
  const text = said ?? sheet;
  const match = units.named(text);
  return {
    origin: originOf(place, table.header.first, 0),
    key,
    text,
    near: named.length > 0 ? named : match.kind === 'unknown' ? match.near : [],
    sentence: said === null ? importSentences.noUnit : importSentences.unit(said),
  };
}

/** The year of a table: the nearest title above that names one, the sheet's name, the file's, else the year the file is about. */
export function tableYear({ table, sheet, file, year, fileYear }: TablePlace): number {
  for (const line of [...table.above].reverse()) {
    const words = foldWords(line);
    // "ngày 05 tháng 01 năm 2027" is the day of writing, "Quyết định … 12/3/2024" that of another paper.
    if (/năm (học )?20\d{2}/u.test(words) && !/ngày.*tháng/u.test(words)) {
      const said = yearIn(line);
      if (said !== null) return said;
    }
  }
  const near = [sheet, file].map(yearIn).find((said) => said === year || said === year - 1);
  return near ?? fileYear;
}
