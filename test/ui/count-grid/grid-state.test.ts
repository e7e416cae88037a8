import fc from 'fast-check';
import { copied } from '../../../src/ui/count-grid/grid-blocks';
import {
  firstGridState,
  selection,
  step,
  type GridCommand,
  type GridState,
} from '../../../src/ui/count-grid/grid-state';
import type { Move } from '../../../src/ui/count-grid/grid-moves';
import { gridWords } from '../../../src/ui/count-grid/grid-words';
import { isWritable } from '../../../src/ui/count-grid/sheet';
import { plainSheet, withEntered, type PlainCells } from '../../support/plain-sheet';

interface Run {
  readonly state: GridState;
  readonly cells: PlainCells;
}

/** Commands one after the other over 3 units and 3 columns of counts. */
const run = (commands: readonly GridCommand[], cells: PlainCells = {}, state = firstGridState): Run =>
  commands.reduce(
    (now: Run, command) => {
      const { state: next, entered } = step(now.state, command, plainSheet(3, 3, now.cells));
      return { state: next, cells: withEntered(now.cells, entered) };
    },
    { state, cells },
  );

const go = (row: number, column: number): GridCommand => ({ kind: 'go', place: { row, column } });
const to = (row: number, column: number): GridCommand => ({ kind: 'go', place: { row, column }, extend: true });
const move = (which: Move, extend = false): GridCommand => ({ kind: 'move', move: which, extend });
const type = (text: string, then: Move | null = 'down'): readonly GridCommand[] => [
  { kind: 'edit', way: 'typed' },
  { kind: 'accept', text, then },
];
const paste = (text: string): GridCommand => ({ kind: 'paste', text });

describe('step', () => {
  it('enters, goes down, and comes back to where a run of Tab began', () => {
    const { state, cells } = run([go(0, 0), ...type('1', 'next'), ...type('2', 'next'), ...type('3', 'down')]);
    expect(cells).toEqual({ '2026 u0/c0': '1', '2026 u0/c1': '2', '2026 u0/c2': '3' });
    expect(state.active).toEqual({ row: 1, column: 0 });
  });

  it('leaves out cells that are computed on Tab', () => {
    expect(run([go(0, 2), move('next')]).state.active).toEqual({ row: 0, column: 4 });
    expect(run([go(0, 4), move('next')]).state.active).toEqual({ row: 1, column: 0 });
    expect(run([go(1, 0), move('previous')]).state.active).toEqual({ row: 0, column: 4 });
  });

  it('keeps counts as they will stand and texts that are none as typed', () => {
    const { cells } = run([go(0, 0), ...type('007'), ...type('–'), ...type('1,5')]);
    expect(cells).toEqual({ '2026 u0/c0': '7', '2026 u1/c0': '0', '2026 u2/c0': '1,5' });
  });

  it('edits nothing that is computed', () => {
    expect(run([go(0, 3), { kind: 'edit', way: 'typed' }]).state).toMatchObject({
      editing: null,
      said: gridWords.locked,
    });
    expect(run([go(3, 0), ...type('9')]).cells).toEqual({});
  });

  it('extends the selection and collapses it on a plain move', () => {
    const { state } = run([go(0, 0), move('down', true), move('right', true)]);
    expect(selection(state)).toEqual({ from: { row: 0, column: 0 }, to: { row: 1, column: 1 } });
    const { state: after } = run([move('down')], {}, state);
    expect(selection(after)).toEqual({ from: { row: 1, column: 0 }, to: { row: 1, column: 0 } });
  });

  it('jumps with Ctrl and an arrow over what is filled', () => {
    const cells = { '2026 u0/c0': '1', '2026 u1/c0': '2' };
    expect(run([go(0, 0), move('edgeDown')], cells).state.active.row).toBe(1);
    expect(run([go(1, 0), move('edgeUp')], cells).state.active.row).toBe(0);
    expect(run([go(1, 0), move('edgeDown')], cells).state.active.row).toBe(6);
  });

  it('pastes a block, steps over computed columns and tells what found no place', () => {
    const { cells, state } = run([go(1, 2), paste('1\t2\tghi\tx\n3\t4\t\t\n5\t\t\t\n')]);
    expect(cells).toEqual({ '2026 u1/c2': '1', '2026 u1/note': 'ghi', '2026 u2/c2': '3' });
    expect(state.said).toBe(gridWords.pasted(3, 2, 2));
  });

  it('never lets a CỘNG row become last year’s figures', () => {
    expect(run([go(2, 0), paste('1\n1\n1')]).cells).toEqual({ '2026 u2/c0': '1' });
    expect(run([go(4, 0), paste('1\t2\n3\t4')]).cells).toEqual({ '2025 /c0': '1', '2025 /c1': '2' });
  });

  it('repeats a block that fits into the selection a whole number of times', () => {
    expect(Object.values(run([go(0, 0), to(2, 1), paste('4')]).cells)).toEqual(Array.from({ length: 6 }, () => '4'));
    expect(Object.values(run([go(0, 0), to(2, 0), paste('4\n5')]).cells)).toEqual(['4', '5']);
  });

  it('fills down the top row, or the row above', () => {
    const cells = { '2026 u0/c0': '4' };
    expect(run([go(0, 0), to(2, 0), { kind: 'fill' }], cells).cells['2026 u2/c0']).toBe('4');
    expect(run([go(1, 0), { kind: 'fill' }], cells).cells['2026 u1/c0']).toBe('4');
    expect(run([go(0, 0), { kind: 'fill' }], cells).cells).toEqual(cells);
  });

  it('empties all units at once and leaves last year', () => {
    const cells = { '2026 u0/c0': '4', '2026 u2/c1': '5', '2025 /c0': '9' };
    expect(run([go(0, 0), to(6, 4), { kind: 'empty' }], cells).cells).toEqual({ '2025 /c0': '9' });
  });

  it('takes back and does again, and says when there is nothing', () => {
    const first = run([go(0, 0), ...type('1'), ...type('2'), { kind: 'undo' }]);
    expect(first.cells).toEqual({ '2026 u0/c0': '1' });
    expect(first.state.active).toEqual({ row: 1, column: 0 });
    expect(run([{ kind: 'redo' }], first.cells, first.state).cells['2026 u1/c0']).toBe('2');
    expect(run([{ kind: 'undo' }]).state.said).toBe(gridWords.nothingToUndo);
    expect(run([{ kind: 'redo' }]).state.said).toBe(gridWords.nothingToRedo);
  });
});

const places = fc.record({ row: fc.integer({ min: -2, max: 12 }), column: fc.integer({ min: -2, max: 9 }) });
const moves = fc.oneof(
  fc.constantFrom<Move>('up', 'down', 'left', 'right', 'next', 'previous', 'rowStart', 'rowEnd', 'start', 'end'),
  fc.constantFrom<Move>('edgeUp', 'edgeDown', 'edgeLeft', 'edgeRight'),
  fc.integer({ min: -30, max: 30 }).map((rows) => ({ rows })),
);
const blocks = fc
  .array(fc.array(fc.constantFrom('7', '07', '1.234', '1,5', '-', '', '"a', '"b\nc"', 'x'), { maxLength: 8 }), {
    maxLength: 9,
  })
  .map((rows) => rows.map((row) => row.join('\t')).join('\r\n'));
const commands: fc.Arbitrary<GridCommand> = fc.oneof(
  fc.record({ kind: fc.constant('move'), move: moves, extend: fc.boolean() }),
  fc.record({ kind: fc.constant('go'), place: places, extend: fc.boolean() }),
  fc.record({ kind: fc.constant('select'), from: places, to: places }),
  fc.record({ kind: fc.constant('edit'), way: fc.constantFrom('typed', 'inPlace') }),
  fc.record({ kind: fc.constant('accept'), text: fc.string(), then: fc.option(moves) }),
  fc.record({ kind: fc.constant('paste'), text: fc.oneof(fc.string({ unit: 'grapheme' }), blocks) }),
  fc.constantFrom('escape', 'empty', 'fill', 'undo', 'redo').map((kind) => ({ kind })),
);

describe('any sequence of commands', () => {
  it('keeps the active cell and the selection inside, and edits only what can be entered', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 40 }), (all) => {
        const { state, cells } = run(all);
        const sheet = plainSheet(3, 3, cells);
        const { from, to: last } = selection(state);
        expect(from.row).toBeGreaterThanOrEqual(0);
        expect(from.column).toBeGreaterThanOrEqual(0);
        expect(last.row).toBeLessThan(sheet.rows.length);
        expect(last.column).toBeLessThan(sheet.columns.length);
        if (state.editing !== null) expect(isWritable(sheet, state.active)).toBe(true);
        expect(Object.values(cells)).not.toContain('');
      }),
    );
  });

  it('is taken back to the first figures and done again to the last', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 30 }), (all) => {
        const first = { '2026 u0/c0': '4', '2025 /c1': '12' };
        const end = run(all, first);
        const back = run(
          end.state.done.map(() => ({ kind: 'undo' })),
          end.cells,
          end.state,
        );
        const undone = end.state.undone.length;
        expect(back.state.done).toEqual([]);
        const again = run(
          back.state.undone.slice(undone).map(() => ({ kind: 'redo' })),
          back.cells,
          back.state,
        );
        expect(back.cells).toEqual(first);
        expect(again.cells).toEqual(end.cells);
      }),
    );
  });

  it('stays inside a sheet that became smaller', () => {
    const { state } = run([go(6, 4)]);
    const { state: next } = step(state, move('right', true), plainSheet(0, 0, {}));
    expect(next.active).toEqual({ row: 3, column: 1 });
  });
});

describe('a block that is copied and pasted', () => {
  it('gives the same cells', () => {
    const text = fc.constantFrom('7', '1.234', '0', '1,5', 'a "b"', '"a', 'x', '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), (texts) => {
        const source = texts.reduce((now: Run, one, at) => {
          const place = go(at % 3, Math.floor(at / 3));
          return run([place, ...type(one)], now.cells, now.state);
        }, run([]));
        const block = { from: { row: 0, column: 0 }, to: { row: 2, column: 2 } };
        const clip = copied(plainSheet(3, 3, source.cells), block);
        expect(run([paste(clip)]).cells).toEqual(source.cells);
      }),
    );
  });
});
