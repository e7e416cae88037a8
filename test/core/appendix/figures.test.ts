import { countSentences } from '../../../src/core/appendix/enter-count';
import type { FigureRow } from '../../../src/core/appendix/figure-row';
import { figureBodies, figureTableModel } from '../../../src/core/appendix/figure-body';
import {
  addFigureRow,
  changeFigure,
  enterFigure,
  filledRows,
  removeFigureRow,
  shownFigure,
} from '../../../src/core/appendix/figure-rows';
import type { EnteredFigure } from '../../../src/core/appendix/figure-table';
import { figureTable, figureTables } from '../../../src/core/appendix/other-figures';
import { mau02 } from '../../../src/core/outline/mau-02';
import { expectCheckedIn, inRepository } from '../outline/checked-in';
import { appendixData, threeUnits } from './appendix-sample';
import { tableLines } from './table-sample';

const row = (id: string, table: string, unit: string, cells: FigureRow['cells']): FigureRow => ({
  id,
  table,
  unit,
  cells,
});
const targets: readonly FigureRow[] = [
  row('f1', 'chi-tieu', 'u2', {
    'noi-dung': 'Tỷ lệ hài lòng',
    'don-vi-tinh': '%',
    'ke-hoach': 90,
    'thuc-hien': 95.5,
    'cung-ky': 92,
  }),
  row('f2', 'chi-tieu', 'u1', { 'noi-dung': 'Hồ sơ trước hạn', 'ke-hoach': 1000, 'thuc-hien': 1234 }),
  row('f3', 'chi-tieu', 'u1', { 'noi-dung': 'Sáng kiến', 'ke-hoach': 0, 'thuc-hien': 3, 'cung-ky': 'không rõ' }),
];

describe('figureTables', () => {
  it('belong to items of the form, with columns of their own', () => {
    const items = new Set(mau02.rows.map(({ id }) => id));
    for (const { id, item, columns, prints } of figureTables) {
      expect([id, items.has(item)]).toEqual([id, true]);
      expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
      for (const column of columns)
        if (column.kind === 'percent' || column.kind === 'difference')
          expect(columns.map((one) => one.id)).toEqual(expect.arrayContaining([column.one, column.other]));
      expect(['table', 'sentence']).toContain(prints);
    }
    expect(figureTable('khong-co')).toBeUndefined();
  });
});

describe('enterFigure', () => {
  const column = (kind: EnteredFigure['kind']): EnteredFigure => ({ id: 'x', header: 'X', kind, width: 10 });

  it('reads texts, counts and decimals, and keeps what is none', () => {
    expect(enterFigure(column('text'), ' Sáng  kiến\n')).toEqual({ value: 'Sáng kiến', sentence: '' });
    expect(enterFigure(column('count'), '07')).toEqual({ value: 7, sentence: '' });
    expect(enterFigure(column('decimal'), '95,5')).toEqual({ value: 95.5, sentence: '' });
    expect(enterFigure(column('decimal'), '')).toEqual({ value: undefined, sentence: '' });
    expect(enterFigure(column('count'), 'vài')).toEqual({ value: 'vài', sentence: countSentences.letters('vài') });
    expect([
      shownFigure(column('decimal'), 1234.5),
      shownFigure(column('count'), 1234),
      shownFigure(column('text'), undefined),
    ]).toEqual(['1.234,5', '1.234', '']);
  });
});

describe('rows of figures', () => {
  it('are added, changed and removed without touching others', () => {
    const [first, second] = addFigureRow(addFigureRow([], { table: 'tap-huan', unit: 'u1', cells: {} }), {
      table: 'tap-huan',
      unit: 'u1',
      cells: {},
    });
    if (first === undefined || second === undefined) throw new Error('two rows');
    expect(first.id).not.toBe(second.id);
    const changed = changeFigure([first, second], second.id, 'so-lop', 2);
    expect(changed).toEqual([first, { ...second, cells: { 'so-lop': 2 } }]);
    expect(changeFigure(changed, second.id, 'so-lop', undefined)).toEqual([first, second]);
    expect(removeFigureRow(changed, second.id)).toEqual([first]);
  });

  it('stand in the order of the cluster; empty ones and those of lost units are left out', () => {
    const table = figureTable('chi-tieu');
    if (table === undefined) throw new Error('chi-tieu');
    const rows = [
      ...targets,
      row('f4', 'chi-tieu', 'u3', { 'noi-dung': '' }),
      row('f5', 'chi-tieu', 'gone', { 'thuc-hien': 1 }),
    ];
    expect(filledRows(table, rows, threeUnits).map((one) => one.row.id)).toEqual(['f2', 'f3', 'f1']);
  });
});

describe('figureBodies', () => {
  it('prints the targets with plan, result and last year', () => {
    const table = figureBodies(appendixData({ figures: targets })).get('P1.II.2');
    if (table === undefined) throw new Error('P1.II.2');
    expect(table.lead).toBe('Chỉ tiêu thi đua năm 2026 của các đơn vị trong cụm:');
    expectCheckedIn(
      inRepository('test', 'core', 'appendix', 'fixtures', 'chi-tieu-thi-dua.txt'),
      tableLines(table.model),
    );
  });

  it('leaves no trace of an empty table', () => {
    expect([...figureBodies(appendixData({ figures: [row('f1', 'xep-loai', 'u1', {})] }))]).toEqual([]);
    for (const table of figureTables) expect(figureTableModel(table, appendixData())).toBeNull();
  });
});
