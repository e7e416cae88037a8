/** Where a key takes the active cell. */
import { inside, isWritable, type Place, type Sheet } from './sheet';

/** A step by one; to the next or the previous cell that can be entered; to an end; to the edge of what is filled. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'next'
  | 'previous'
  | 'rowStart'
  | 'rowEnd'
  | 'start'
  | 'end'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | { readonly rows: number };

const steps = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  edgeUp: [-1, 0],
  edgeDown: [1, 0],
  edgeLeft: [0, -1],
  edgeRight: [0, 1],
} as const;

/** In reading order; null where there is no further cell that can be entered. */
function neighbour(sheet: Sheet, { row, column }: Place, step: 1 | -1): Place | null {
  const width = sheet.columns.length;
  for (let at = row * width + column + step; at >= 0 && at < width * sheet.rows.length; at += step) {
    const place = { row: Math.floor(at / width), column: at % width };
    if (isWritable(sheet, place)) return place;
  }
  return null;
}

/** As Ctrl with an arrow in Excel: to the last filled cell of a run, over a gap to the next filled one, else to the end. */
function edge(sheet: Sheet, from: Place, [down, right]: readonly [number, number]): Place {
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const isInside = ({ row, column }: Place): boolean =>
    sheet.rows[row] !== undefined && sheet.columns[column] !== undefined;
  const isFilled = ({ row, column }: Place): boolean => sheet.shown(row, column) !== '';
  let place = next(from);
  if (!isInside(place)) return from;
  const run = isFilled(from) && isFilled(place);
  while (isInside(next(place)) && isFilled(run ? next(place) : place) === run) place = next(place);
  return place;
}

/** The place a move leads to; null where *next* or *previous* leads out of the grid. */
export function moved(sheet: Sheet, from: Place, move: Move): Place | null {
  if (typeof move === 'object') return inside(sheet, { ...from, row: from.row + move.rows });
  switch (move) {
    case 'next':
      return neighbour(sheet, from, 1);
    case 'previous':
      return neighbour(sheet, from, -1);
    case 'rowStart':
      return { ...from, column: 0 };
    case 'rowEnd':
      return inside(sheet, { ...from, column: Infinity });
    case 'start':
      return { row: 0, column: 0 };
    case 'end':
      return inside(sheet, { row: Infinity, column: Infinity });
    case 'edgeUp':
    case 'edgeDown':
    case 'edgeLeft':
    case 'edgeRight':
      return edge(sheet, from, steps[move]);
    default: {
      const [down, right] = steps[move];
      return inside(sheet, { row: from.row + down, column: from.column + right });
    }
  }
}
