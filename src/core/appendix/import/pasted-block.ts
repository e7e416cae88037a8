/** A block pasted over the fields of Phụ lục II or III, cell by cell. */
import { foldWords } from '../../text/fold-words';
import { parsePastedTable } from '../../text/pasted-table';
import { columnName } from '../columns';
import { rowLabel } from './header-words';
import { unitMatcher } from './match-units';
import { isBlank, layoutOf, type BlockGround } from './pasted-layout';

/** What a paste fills, and what it leaves out. */
export interface PastedBlock {
  readonly cells: readonly { readonly unit: string; readonly column: string; readonly typed: string }[];
  /** Cells of the block for which there is no field. */
  readonly outside: number;
  /** Computed columns that the block brought along, by name. */
  readonly computed: readonly string[];
  /** Headers and names of units that are not known. */
  readonly unknown: readonly string[];
  /** Whether headers or names of units in the block say where it goes. */
  readonly named: boolean;
}

/** Whether a name stands before a row of figures that is no unit's: CỘNG, Năm 2025, So sánh. */
const isNoUnit = (name: string): boolean => {
  const { kind } = rowLabel(name);
  return kind === 'total' || kind === 'comparison' || kind === 'year';
};

/** Most rows that are read: no cluster and no annex has as many. */
const MOST_ROWS = 2_000;

/** Whether a header that is no title's says what the pane reckons itself: "Cộng" without a group above it. */
const isSum = (header: string): boolean =>
  /^(tổng( cộng| số)?|cộng)$/u.test(foldWords(header.split(' – ').at(-1) ?? ''));

/**
 * A single column goes down the fields as they stand on the screen. Anything wider lies as in the table of the annex: a
 * unit a row, a title a column. Headers and names of units in the block go before where it is pasted.
 */
export function pastedBlock(text: string, ground: BlockGround): PastedBlock {
  const whole = parsePastedTable(text);
  const pasted = whole.slice(0, MOST_ROWS);
  const turned = ground.down === 'columns' && pasted.every((row) => row.length === 1);
  const matcher = unitMatcher(ground.units);
  const layout = layoutOf(turned ? [pasted.flat()] : pasted, ground, matcher, turned);
  const { rows, columns, names, unknown, headed } = layout;
  const first = ground.units.findIndex(({ id }) => id === ground.at.unit);
  const cells: { unit: string; column: string; typed: string }[] = [];
  const computed = new Set(unknown.filter(isSum));
  const strangers = new Set(unknown.filter((name) => !isSum(name)));
  let outside = whole.slice(MOST_ROWS).reduce((sum, row) => sum + row.filter((cell) => !isBlank(cell)).length, 0);
  /** Whose row it is; undefined beyond the last unit, null where the row is nobody's. */
  const unitOf = (row: number): string | null | undefined => {
    if (names === null) return row === 0 ? ground.at.unit : first < 0 ? undefined : ground.units[first + row]?.id;
    const name = names[row] ?? '';
    const match = matcher.named(name);
    if (match.kind === 'unit') return match.unit;
    if (isBlank(name)) return undefined;
    if (!isNoUnit(name)) strangers.add(name.trim());
    return null;
  };
  rows.forEach((row, index) => {
    const unit = unitOf(index);
    if (unit === null) return;
    row.forEach((typed, place) => {
      const column = columns[place];
      if (column === null) return;
      if (column?.kind === 'computed') {
        if (!isBlank(typed)) computed.add(columnName(column));
      } else if (unit !== undefined && column !== undefined) cells.push({ unit, column: column.id, typed });
      else if (!isBlank(typed)) outside += 1;
    });
  });
  return { cells, outside, computed: [...computed], unknown: [...strangers], named: headed || names !== null };
}
