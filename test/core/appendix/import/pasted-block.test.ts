import { columnsOf } from '../../../../src/core/appendix/columns';
import { pastedBlock } from '../../../../src/core/appendix/import/pasted-block';
import type { BlockGround } from '../../../../src/core/appendix/import/pasted-layout';
import { printedColumns } from '../../../../src/core/appendix/printed-columns';
import type { CountTable } from '../../../../src/core/appendix/title-row';
import { appendixData, threeUnits } from '../appendix-sample';

const data = appendixData({ counts: [] });
/** The printed columns and, in III, the text under the table. */
const columnsFor = (table: CountTable) => {
  const printed = new Set(printedColumns(table, data).columns.map(({ id }) => id));
  return columnsOf(table, 2026).filter(({ id, printed: when }) => printed.has(id) || when === 'note');
};
const paste = (lines: readonly string[], column: string, more: Partial<BlockGround> = {}) =>
  pastedBlock(lines.join('\r\n'), {
    table: 'II',
    columns: columnsFor(more.table ?? 'II'),
    units: threeUnits,
    at: { unit: 'u1', column },
    down: 'units',
    ...more,
  });
const said = ({ cells }: ReturnType<typeof paste>): readonly string[] =>
  cells.filter(({ typed }) => typed !== '').map(({ unit, column, typed }) => `${unit}/${column}=${typed}`);

/** Cờ Chính phủ, cờ tỉnh, TTLĐXS, TTLĐTT, Cộng. */
const teams = ['1', '2', '3', '4', '10'];
const printedII = columnsFor('II').map(({ id }) => id);

describe('pastedBlock', () => {
  it('knows the sums of Phụ lục II by their values and lays the rest in its place', () => {
    expect(printedII.slice(0, 7)).toEqual(['cocp', 'cotinh', 'ttldxs', 'ttldtt', 'congtt', 'cstdtq', 'cstdt']);
    const block = paste([[...teams, '1', '5'].join('\t'), ['0', '1', '1', '1', '3', '', '2'].join('\t')], 'cocp');
    expect(said(block)).toEqual([
      'u1/cocp=1',
      'u1/cotinh=2',
      'u1/ttldxs=3',
      'u1/ttldtt=4',
      'u1/cstdtq=1',
      'u1/cstdt=5',
      'u2/cocp=0',
      'u2/cotinh=1',
      'u2/ttldxs=1',
      'u2/ttldtt=1',
      'u2/cstdt=2',
    ]);
    expect(block).toMatchObject({ computed: ['Cộng'], outside: 0, unknown: [] });
  });

  it('knows them by the width of the whole table although their cells are blank', () => {
    const row = printedII.map((_, place) => (place === 5 ? '9' : ''));
    expect(said(paste([row.join('\t')], 'cocp'))).toEqual(['u1/cstdtq=9']);
  });

  it('takes of a table with two years the columns of the year it is pasted into, and says so of the others', () => {
    const lines = [
      'STT\tĐơn vị\tLĐTT\t\tCSTĐCS\t',
      '\t\tNăm 2025\tNăm 2026\tNăm 2025\tNăm 2026',
      '1\tSở Y tế\t60\t70\t1\t2',
    ];
    const at = { unit: 'u1', column: 'ldtt' };
    const now = paste(lines, 'ldtt', { at: { ...at, year: 2026 } });
    expect(said(now)).toEqual(['u2/ldtt=70', 'u2/cstdcs=2']);
    expect(now.unknown).toEqual(['LĐTT – Năm 2025', 'CSTĐCS – Năm 2025']);
    expect(said(paste(lines, 'ldtt', { at: { ...at, year: 2025 } }))).toEqual(['u2/ldtt=60', 'u2/cstdcs=1']);
  });

  it('takes neither of two columns for the same title', () => {
    const block = paste(
      ['STT\tĐơn vị\tHuân chương hạng Nhất (CN)\tHuân chương hạng Ba (CN)\tGK – CN', '1\tSở Y tế\t6\t7\t8'],
      'hc/cn',
      {
        table: 'III',
      },
    );
    expect(said(block)).toEqual(['u2/gk/cn=8']);
    expect(block.unknown).toEqual(['Huân chương hạng Nhất (CN)', 'Huân chương hạng Ba (CN)']);
  });

  it('says how much of an endless block it left out', () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row}\t1`);
    const block = paste(lines, 'cocp');
    expect(block.cells.length).toBe(6);
    expect(block.outside).toBe(399_994);
  });

  it('names a Cộng without a group as computed, not as unknown', () => {
    const block = paste(['Đơn vị\tTTLĐXS\tTTLĐTT\tCộng\tĐiểm', 'Sở Nội vụ\t2\t3\t5\t98'], 'cocp');
    expect(said(block)).toEqual(['u1/ttldxs=2', 'u1/ttldtt=3']);
    expect(block).toMatchObject({ computed: ['Cộng'], unknown: ['Điểm'] });
  });

  it('lays a block without sums over the entered columns alone', () => {
    expect(said(paste(['1\t2\t3\t4\t5\t6\t7'], 'cocp'))).toEqual([
      'u1/cocp=1',
      'u1/cotinh=2',
      'u1/ttldxs=3',
      'u1/ttldtt=4',
      'u1/cstdtq=5',
      'u1/cstdt=6',
      'u1/cstdcs=7',
    ]);
  });

  it('follows the headers and the names of units in the block, wherever it is pasted', () => {
    const block = paste(
      [
        'STT\tĐơn vị\tLĐTT\tCSTĐCS\tCộng\tCờ lạ',
        '1\tSở Y tế\t60\t4\t64\t1',
        '2\tSở nội vụ\t90\t12\t102\t',
        '3\tSở Xa Lạ\t5\t1\t6\t',
        'Tổng cộng\t\t155\t17\t172\t',
      ],
      'cocp',
    );
    expect(said(block)).toEqual(['u2/ldtt=60', 'u2/cstdcs=4', 'u1/ldtt=90', 'u1/cstdcs=12']);
    expect(block.unknown).toContain('Sở Xa Lạ');
    expect(block.unknown).toContain('Cờ lạ');
  });

  it('follows names of units without a header', () => {
    const block = paste(['1\tSở Y tế\t7\t8', '2\tThanh tra tỉnh\t9\t10', 'CỘNG\t\t16\t18'], 'cstdcs');
    expect(said(block)).toEqual(['u2/cstdcs=7', 'u2/ldtt=8', 'u3/cstdcs=9', 'u3/ldtt=10']);
  });

  it('reads two rows of headers of Phụ lục III', () => {
    const block = paste(
      ['Bằng khen của UBND tỉnh\t\tGiấy khen\t\tTổng cộng\t', 'TT\tCN\tTT\tCN\tTT\tCN', '1\t5\t2\t20\t3\t25'],
      'gk/tt',
      { table: 'III' },
    );
    expect(said(block)).toEqual(['u1/bk-tinh/tt=1', 'u1/bk-tinh/cn=5', 'u1/gk/tt=2', 'u1/gk/cn=20']);
    expect(block.computed).toEqual(['Tổng cộng – tập thể', 'Tổng cộng – cá nhân']);
  });

  it('goes down the titles of a unit, past the sums when they came along', () => {
    const down = paste([...teams, '1', '5'], 'cocp', { down: 'columns' });
    expect(said(down)).toEqual(['u1/cocp=1', 'u1/cotinh=2', 'u1/ttldxs=3', 'u1/ttldtt=4', 'u1/cstdtq=1', 'u1/cstdt=5']);
    expect(said(paste(['1', '2', '3', '4', '5', '6'], 'cocp', { down: 'columns' }))).toContain('u1/cstdtq=5');
  });

  it('drops the title above a single column', () => {
    expect(said(paste(['Lao động tiên tiến', '90', '60', '30'], 'ldtt'))).toEqual([
      'u1/ldtt=90',
      'u2/ldtt=60',
      'u3/ldtt=30',
    ]);
  });
});
