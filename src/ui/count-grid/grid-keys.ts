/** What a key means in the big grid. */
import type { Move } from './grid-moves';
import type { EditingWay, GridCommand } from './grid-state';
import type { Sheet } from './sheet';

/** The part of a key press that is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, readonly [Move, Move]>> = {
  ArrowUp: ['up', 'edgeUp'],
  ArrowDown: ['down', 'edgeDown'],
  ArrowLeft: ['left', 'edgeLeft'],
  ArrowRight: ['right', 'edgeRight'],
  Home: ['rowStart', 'start'],
  End: ['rowEnd', 'end'],
};

const accepting = ({ key, shiftKey }: KeyPress): Move | null => {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return null;
};

/** A key that writes something: a sign, or one that an input method for Vietnamese is working on. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  ((key.length === 1 || [...key].length === 1) && ctrlKey === altKey && !metaKey) ||
  key === 'Process' ||
  key === 'Dead';

/** The command of a key while cells are chosen; null = the key is not the grid's. */
export function keyCommand(press: KeyPress, sheet: Sheet, page: number): GridCommand | null {
  const { key, shiftKey: extend, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const move = accepting(press);
  if (move !== null) return ctrl || altKey ? null : { kind: 'move', move };
  const arrow = arrows[key];
  if (arrow !== undefined) return altKey ? null : { kind: 'move', move: arrow[ctrl ? 1 : 0], extend };
  if (ctrl && !altKey) return withCtrl(key.toLowerCase(), extend, sheet);
  switch (key) {
    case 'PageUp':
      return { kind: 'move', move: { rows: -page }, extend };
    case 'PageDown':
      return { kind: 'move', move: { rows: page }, extend };
    case 'F2':
      return { kind: 'edit', way: 'inPlace' };
    case 'Escape':
      return { kind: 'escape' };
    case 'Delete':
      return { kind: 'empty' };
    case 'Backspace':
      return { kind: 'edit', way: 'typed' };
    default:
      return writes(press) ? { kind: 'edit', way: 'typed' } : null;
  }
}

function withCtrl(key: string, shift: boolean, { rows, columns }: Sheet): GridCommand | null {
  switch (key) {
    case 'a':
      return {
        kind: 'select',
        from: { row: 0, column: 0 },
        to: { row: rows.length - 1, column: columns.length - 1 },
      };
    case 'd':
      return { kind: 'fill' };
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}

/** What a key does while a cell is edited; null = the field's own key. */
export function editingCommand(press: KeyPress, way: EditingWay, text: string): GridCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'Escape') return { kind: 'escape' };
  const arrow = press.key.startsWith('Arrow') ? arrows[press.key] : undefined;
  const then = accepting(press) ?? (way === 'typed' && !press.shiftKey ? (arrow?.[0] ?? null) : null);
  return then === null ? null : { kind: 'accept', text, then };
}
