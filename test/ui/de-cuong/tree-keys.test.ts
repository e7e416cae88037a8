import { moveForKey, rowForTyping } from '../../../src/ui/de-cuong/tree-keys';
import { visibleRows } from '../../../src/ui/de-cuong/tree-rows';
import { pane2026 } from '../../support/pane-items';

const rows = visibleRows(pane2026, new Set(['P1.VI']));

describe('moveForKey', () => {
  it.each([
    ['ArrowDown', 'IN1', { kind: 'go', id: 'IN2' }],
    ['ArrowUp', 'IN2', { kind: 'go', id: 'IN1' }],
    ['ArrowUp', 'IN1', null],
    ['ArrowDown', 'P2.III', null],
    ['Home', 'P2.I', { kind: 'go', id: 'IN1' }],
    ['End', 'IN1', { kind: 'go', id: 'P2.III' }],
    ['ArrowRight', 'P1.VI', { kind: 'open', id: 'P1.VI' }],
    ['ArrowRight', 'P1.I', { kind: 'go', id: 'P1.I.1' }],
    ['ArrowRight', 'P1.I.1', null],
    ['ArrowLeft', 'P1.I', { kind: 'close', id: 'P1.I' }],
    ['ArrowLeft', 'P1.VI', { kind: 'go', id: 'P1' }],
    ['ArrowLeft', 'P1.II.5a', { kind: 'go', id: 'P1.II.5' }],
    ['ArrowLeft', 'IN1', null],
    ['F2', 'IN1', null],
    ['ArrowDown', 'no such row', null],
  ])('%s on %s', (key, current, move) => {
    expect(moveForKey(key, rows, current)).toEqual(move);
  });
});

describe('rowForTyping', () => {
  it.each([
    ['finds a heading by its words, without number or marks', 'IN1', 'viec x', 'P1.I.2'],
    ['finds it by its number', 'IN1', 'iii', 'P2.III'],
    ['takes đ for d', 'P1.I', 'd', 'P1.I.1'],
    ['goes to the next one on a single letter', 'IN1', 'đ', 'IN2'],
    ['stays on the row while more letters fit it', 'IN2', 'don', 'IN2'],
    ['goes round', 'P2.III', 'đ', 'IN2'],
    ['finds nothing', 'IN1', 'xyz', null],
  ])('%s', (_, current, typed, found) => {
    expect(rowForTyping(rows, current, typed)).toBe(found);
  });
});
