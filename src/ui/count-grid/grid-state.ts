/**
 * The big grid without a screen: active cell, selection, editing, taking back. A command goes in, the next state comes out, and the
 * cells to enter with it. The figures themselves stay in the sheet.
 */
import type { TypedCell } from '../../app/appendix-state';
import { changeOf, emptied, filledDown, pasted, type CellChange } from './grid-blocks';
import { moved, type Move } from './grid-moves';
import { gridWords } from './grid-words';
import { blockOf, inside, isWritable, type Block, type Place, type Sheet } from './sheet';

/** How editing began: a key replaced what stood (arrows accept), or in place with the caret at the end (arrows move the caret). */
export type EditingWay = 'typed' | 'inPlace';

/** An action on the figures, to be taken back as a whole. */
export interface GridEdit {
  readonly what: string;
  readonly changes: readonly CellChange[];
}

/** Where she is, what is selected, what can be taken back. */
export interface GridState {
  readonly active: Place;
  /** The corner of the selection across from the active cell. */
  readonly end: Place;
  readonly editing: EditingWay | null;
  /** Column where a run of Tab began; Enter goes back to it. */
  readonly tabbedFrom: number | null;
  /** Escape was pressed: Tab leaves the grid. */
  readonly leaving: boolean;
  readonly done: readonly GridEdit[];
  readonly undone: readonly GridEdit[];
  /** What came of the last command, for the status line; '' = nothing to say. */
  readonly said: string;
}

/** What she does. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extend?: boolean }
  | { readonly kind: 'go'; readonly place: Place; readonly extend?: boolean }
  | { readonly kind: 'select'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'edit'; readonly way: EditingWay }
  | { readonly kind: 'accept'; readonly text: string; readonly then: Move | null }
  | { readonly kind: 'escape' }
  | { readonly kind: 'empty' }
  /** `own`: copied from this grid, so it goes back as it lies. */
  | { readonly kind: 'paste'; readonly text: string; readonly own?: boolean }
  | { readonly kind: 'fill' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Cells that go out at once, and what the action is called. */
export interface Entered {
  readonly cells: readonly TypedCell[];
  readonly what: string;
}

/** What came of a command. */
export interface Step {
  readonly state: GridState;
  readonly entered: Entered | null;
}

/** The first cell, nothing entered. */
export const firstGridState: GridState = {
  active: { row: 0, column: 0 },
  end: { row: 0, column: 0 },
  editing: null,
  tabbedFrom: null,
  leaving: false,
  done: [],
  undone: [],
  said: '',
};

/** The grid as it opens, with that cell active. */
export const stateAt = (place: Place): GridState => ({ ...firstGridState, active: place, end: place });

/** Actions that can be taken back. */
const MOST_EDITS = 100;

/** The selected cells. */
export const selection = ({ active, end }: GridState): Block => blockOf(active, end);

/** The state with its places inside a sheet that may have shrunk. The same state where it is inside. */
export function fitted(state: GridState, sheet: Sheet): GridState {
  const [active, end] = [inside(sheet, state.active), inside(sheet, state.end)];
  const same = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;
  return same(active, state.active) && same(end, state.end) ? state : { ...state, active, end };
}

const at = (state: GridState, active: Place, end: Place = active): GridState => ({ ...state, active, end });

const entering = (what: string, changes: readonly CellChange[], to: 'before' | 'after'): Entered => ({
  what,
  cells: changes.map(({ unit, year, column, ...texts }) => ({ unit, year, column, typed: texts[to] })),
});

/** Enters the changes and keeps them for taking back. */
function entered(state: GridState, what: string, changes: readonly CellChange[]): Step {
  if (changes.length === 0) return { state, entered: null };
  const done = [...state.done.slice(1 - MOST_EDITS), { what, changes }];
  return { state: { ...state, done, undone: [] }, entered: entering(what, changes, 'after') };
}

/** The cells of an action, selected where all of them are still there. */
function selected(state: GridState, sheet: Sheet, changes: readonly CellChange[]): GridState {
  // Reversed: of rows with the same unit and year, the first is meant.
  const rows = new Map(sheet.rows.map(({ unit, year }, row) => [`${year} ${unit}`, row] as const).reverse());
  const columns = new Map(sheet.columns.map(({ id }, column) => [id, column]));
  const lines = changes.map(({ unit, year }) => rows.get(`${year} ${unit}`) ?? -1);
  const places = changes.map(({ column }) => columns.get(column) ?? -1);
  if (changes.length === 0 || lines.includes(-1) || places.includes(-1)) return state;
  const extent = (pick: (one: number, other: number) => number): Place => ({
    row: lines.reduce(pick),
    column: places.reduce(pick),
  });
  return at(
    state,
    extent((one, other) => Math.min(one, other)),
    extent((one, other) => Math.max(one, other)),
  );
}

function backAndForth(state: GridState, sheet: Sheet, way: 'undo' | 'redo'): Step {
  const edit = (way === 'undo' ? state.done : state.undone).at(-1);
  if (edit === undefined)
    return {
      state: { ...state, said: way === 'undo' ? gridWords.nothingToUndo : gridWords.nothingToRedo },
      entered: null,
    };
  const lists =
    way === 'undo'
      ? { done: state.done.slice(0, -1), undone: [...state.undone, edit] }
      : { done: [...state.done, edit], undone: state.undone.slice(0, -1) };
  const what = way === 'undo' ? gridWords.undone : gridWords.redone;
  return {
    state: { ...selected(state, sheet, edit.changes), ...lists, said: `${what}: ${edit.what}.` },
    entered: entering(what, edit.changes, way === 'undo' ? 'before' : 'after'),
  };
}

/** The active cell after Enter or Tab accepted, or after a plain move. */
function afterMove(state: GridState, sheet: Sheet, move: Move): GridState {
  const { active, tabbedFrom } = state;
  if (move === 'next' || move === 'previous') {
    const place = moved(sheet, active, move);
    return { ...at(state, place ?? active), tabbedFrom: tabbedFrom ?? active.column };
  }
  const from = move === 'down' && tabbedFrom !== null ? { ...active, column: tabbedFrom } : active;
  return { ...at(state, moved(sheet, from, move) ?? active), tabbedFrom: null };
}

function paste(state: GridState, sheet: Sheet, text: string, own: boolean): Step {
  const placed = own ? undefined : sheet.placed?.(text, selection(state));
  if (placed) {
    const changes = placed.cells.flatMap(({ place, typed }) => changeOf(sheet, place, typed));
    const said = `${gridWords.pasted(changes.length, 0, 0)} ${placed.left}`.trim();
    return entered({ ...selected(state, sheet, changes), said }, gridWords.pastedWhat, changes);
  }
  const result = pasted(sheet, selection(state), text);
  if (result === null) return { state: { ...state, said: gridWords.nothingPasted }, entered: null };
  const { changes, block, beyond, computed } = result;
  const said = gridWords.pasted(changes.length, beyond, computed);
  return entered({ ...at(state, block.from, block.to), said }, gridWords.pastedWhat, changes);
}

/**
 * What a command makes of the state. Never throws. While a cell is edited, any
 * command but accepting gives back what stood.
 */
export function step(before: GridState, command: GridCommand, sheet: Sheet): Step {
  const isOfField = command.kind === 'accept' || command.kind === 'escape';
  const editing = isOfField ? before.editing : null;
  const state: GridState = { ...fitted(before, sheet), leaving: false, said: '', editing };
  const only = (next: GridState): Step => ({ state: next, entered: null });
  switch (command.kind) {
    case 'move': {
      if (command.extend !== true) return only(afterMove(state, sheet, command.move));
      return only({ ...state, end: moved(sheet, state.end, command.move) ?? state.end, tabbedFrom: null });
    }
    case 'go': {
      const place = inside(sheet, command.place);
      return only({ ...at(state, command.extend === true ? state.active : place, place), tabbedFrom: null });
    }
    case 'select':
      return only({ ...at(state, inside(sheet, command.from), inside(sheet, command.to)), tabbedFrom: null });
    case 'edit':
      if (!isWritable(sheet, state.active)) return only({ ...state, said: gridWords.locked });
      return only({ ...at(state, state.active), editing: command.way });
    case 'accept': {
      if (state.editing === null) return only(before);
      const left = { ...state, editing: null };
      const changes = changeOf(sheet, state.active, command.text);
      return entered(command.then === null ? left : afterMove(left, sheet, command.then), gridWords.typed, changes);
    }
    case 'escape':
      return only(
        state.editing !== null
          ? { ...state, editing: null }
          : { ...at(state, state.active), leaving: true, said: gridWords.leaving },
      );
    case 'empty':
      return entered(state, gridWords.emptied, emptied(sheet, selection(state), state.active));
    case 'fill':
      return entered(state, gridWords.filled, filledDown(sheet, selection(state)));
    case 'paste':
      return paste(state, sheet, command.text, command.own === true);
    default:
      return backAndForth(state, sheet, command.kind);
  }
}
