import { pane2026 } from '../../support/pane-items';
import { rowName, tabStop, visibleRows } from '../../../src/ui/de-cuong/tree-rows';

const ids = (closed: readonly string[]): readonly string[] =>
  visibleRows(pane2026, new Set(closed)).map((row) => row.item.id);

describe('visibleRows', () => {
  it('shows every item in the order of the report', () => {
    expect(ids([])).toEqual(pane2026.map((item) => item.id));
  });

  it('knows level, place among siblings and branch of each row', () => {
    const row = visibleRows(pane2026, new Set()).find(({ item }) => item.id === 'P1.II.5a');
    expect(row).toMatchObject({ level: 4, position: 1, size: 2, branch: 'none' });
    const parent = visibleRows(pane2026, new Set()).find(({ item }) => item.id === 'P1.II');
    expect(parent).toMatchObject({ level: 2, position: 3, size: 4, branch: 'open' });
  });

  it('leaves out all that stands under a closed row', () => {
    expect(ids(['P1', 'P1.I'])).toEqual(['IN1', 'IN2', 'IN3', 'P1', 'P2', 'P2.I', 'P2.III']);
  });

  it('is empty without items', () => {
    expect(visibleRows([], new Set())).toEqual([]);
  });
});

describe('rowName', () => {
  it('begins with the printed heading and ends with the state', () => {
    expect(pane2026.filter((item) => item.id === 'P1.VI.1').map(rowName)).toEqual(['1. Ưu điểm, Chưa viết']);
  });
});

describe('tabStop', () => {
  const stop = (closed: readonly string[], current: string): string =>
    tabStop(visibleRows(pane2026, new Set(closed)), pane2026, current);

  it('is the current row', () => expect(stop([], 'P2.I')).toBe('P2.I'));
  it('is the closed row that hides the current one', () => expect(stop(['P1'], 'P1.II.5a')).toBe('P1'));
  it('is the first row when there is no current one', () => expect(stop([], '')).toBe('IN1'));
});
