/** Which rows and columns of the big grid are drawn, and where: only those near the visible part. */
import { headerCells } from '../../core/appendix/header-cells';
import { tableRows } from '../../core/appendix/table-grid';
import type { SheetColumn } from './sheet';

/** Pixels. */
export const ROW_HEIGHT = 28;

/** Where each of some things begins, and at last where the last one ends. */
export const startsOf = (sizes: readonly number[]): readonly number[] => {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
};

/** A run of rows or columns; `to` is behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The first whose end lies beyond the offset. */
function placeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that an opening shows, with some beyond either edge so that slow scrolling shows no gap. */
export function visibleRun(starts: readonly number[], offset: number, extent: number, beyond: number): Run {
  const count = starts.length - 1;
  return {
    from: Math.max(0, placeAt(starts, offset) - beyond),
    to: Math.min(count, placeAt(starts, offset + Math.max(0, extent)) + 1 + beyond),
  };
}

/** Places of a run in order, with one more that is always drawn because it holds the focus. */
export function placesOf({ from, to }: Run, kept: number, count: number): readonly number[] {
  const run = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return run;
  return kept < from ? [kept, ...run] : [...run, kept];
}

/** The scroll offset that shows a stretch; the present one where it is visible already. */
export function offsetFor(start: number, end: number, offset: number, extent: number): number {
  if (start < offset || end - start > extent) return start;
  return end > offset + extent ? end - extent : offset;
}

/** A header cell over the columns of the sheet. */
export interface HeaderCell {
  readonly text: string;
  readonly level: number;
  readonly levels: number;
  readonly column: number;
  readonly columns: number;
}

/** The header cells, and how many rows they make. */
export function headerOf(columns: readonly SheetColumn[]): {
  readonly cells: readonly HeaderCell[];
  readonly depth: number;
} {
  if (columns.length === 0) return { cells: [], depth: 1 };
  const widths = columns.map(({ width }) => width);
  const rows = tableRows({
    header: headerCells(columns.map(({ path }) => path)),
    widths,
    size: 0,
    rows: [],
    notes: [],
    caption: '',
  });
  const cells = rows.flatMap(({ cells: placed }, level) =>
    placed.flatMap(({ cell, column, columns: wide, covered }): readonly HeaderCell[] =>
      covered ? [] : [{ text: cell.text, level, levels: cell.rows ?? 1, column, columns: wide }],
    ),
  );
  return { cells, depth: rows.length };
}

/** Heights of header rows in pixels: groups, titles, signs. */
export const headerHeights = (depth: number): readonly number[] =>
  depth === 1 ? [64] : depth === 2 ? [24, 64] : [24, 64, 24];
