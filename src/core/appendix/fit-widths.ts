/** Column widths and letter size with which a table fits between the margins. No column is ever lost for it. */
import { longestWordWidth, millimetres } from './text-width';
import type { TableCell } from './table-model';

/** Usable width of an A4 page in millimetres, margins 30 and 15 (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const PORTRAIT_WIDTH = 165;
/** The same on a landscape page. */
export const LANDSCAPE_WIDTH = 252;
/** Letter sizes in points, tried in this order. */
export const LETTER_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;
const LARGEST = LETTER_SIZES[0];
/** Share of the wanted width, which is meant for the largest letters, that a column keeps before the letters get smaller. */
const MOST_SQUEEZED = 0.85;
/** Space left and right of a cell's text, together, that a column needs besides its longest word. */
export const CELL_SPACE = 1.6;

/** A column to be fitted. */
export interface ColumnNeed {
  /** Millimetres it would like to have. */
  readonly wanted: number;
  /** Widest piece that cannot be broken, in ems. */
  readonly word: number;
  /** Whether spare room goes to it. */
  readonly grows: boolean;
}

/** The widths, in tenths of a millimetre exactly, and the letter size. */
export interface FittedWidths {
  readonly widths: readonly number[];
  readonly size: number;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Widths cut to tenths of a millimetre; what is cut off goes to the widest column, so that the sum is the page's. */
function toTenths(widths: readonly number[], page: number): readonly number[] {
  const tenths = widths.map((width) => Math.floor(width * 10 + 1e-6));
  const rest = Math.round(page * 10) - total(tenths);
  const widest = tenths.indexOf(Math.max(...tenths));
  return tenths.map((width, place) => (place === widest ? width + rest : width) / 10);
}

/** Width below which no word of the column fits. */
const leastFor = ({ word }: ColumnNeed, size: number): number => millimetres(word, size) + CELL_SPACE;

/** Width below which a word is broken or the column is squeezed too much. */
const leastOf = (need: ColumnNeed, size: number): number =>
  Math.max(leastFor(need, size), (need.wanted * MOST_SQUEEZED * size) / LARGEST);

/** Widths at a size at which every word fits and no column is squeezed; null when there is none. */
function widthsAt(needs: readonly ColumnNeed[], page: number, size: number): readonly number[] | null {
  const least = needs.map((need) => leastOf(need, size));
  if (total(least) > page) return null;
  const wanted = needs.map((need, place) => Math.max(need.wanted, least[place] ?? 0));
  const spare = page - total(wanted);
  if (spare < 0) {
    const share = (page - total(least)) / (total(wanted) - total(least));
    return least.map((width, place) => width + ((wanted[place] ?? 0) - width) * share);
  }
  const growing = total(needs.map(({ grows, wanted: width }) => (grows ? width : 0)));
  if (growing === 0) return wanted.map((width) => (width * page) / (page - spare));
  return wanted.map((width, place) => {
    const need = needs[place];
    return need?.grows === true ? width + (spare * need.wanted) / growing : width;
  });
}

/**
 * Fits the columns to a page. Columns get what they want, or a little less as long as no word is broken; then the letters
 * get smaller, a step at a time. Where even the smallest are too large, words are broken: all columns stay.
 */
export function fitWidths(needs: readonly ColumnNeed[], page: number): FittedWidths {
  for (const size of LETTER_SIZES) {
    const widths = widthsAt(needs, page, size);
    if (widths !== null) return { widths: toTenths(widths, page), size };
  }
  const smallest = Math.min(...LETTER_SIZES);
  const least = needs.map((need) => leastOf(need, smallest));
  return {
    widths: toTenths(
      least.map((width) => (width * page) / total(least)),
      page,
    ),
    size: smallest,
  };
}

/** Widest piece, in ems, that cannot be broken in any of the cells. */
export const widestWord = (cells: readonly TableCell[]): number =>
  cells.reduce((widest, { text, bold = false }) => Math.max(widest, longestWordWidth(text, bold)), 0);
