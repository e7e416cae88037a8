import { importSentences } from '../../../../src/core/appendix/import/import-words';
import { cellsOf, one, propose } from '../../../support/importing';
import { departments, ownTable, sampleBook } from '../../../support/workbook-samples';

describe('unitMatcher and tableUnit', () => {
  it.each([
    ['SỞ NỘI VỤ', 'snv'],
    ['1. Sở Nội vụ (Trưởng cụm)', 'snv'],
    ['SNV', 'snv'],
    ['So Noi vu', 'snv'],
    ['Sở Nội vụ tỉnh Lạng Sơn', 'snv'],
    ['Sở TC', 'stc'],
    ['Sở NN&MT', 'snnmt'],
    ['UBND xã Đồng Đăng', 'dongdang'],
    ['Đồng Đăng', 'dongdang'],
    ['X. Đồng Đăng', 'dongdang'],
    ['Ủy ban nhân dân phường Đông Kinh', 'dongkinh'],
  ])('knows %s', (name, unit) => {
    const rows = [
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, name, 4, 1],
    ];
    expect(propose([one({ rows })]).changes.map((change) => change.unit)).toEqual([unit, unit]);
  });

  it('asks about a near spelling and takes her answer', () => {
    const rows = [
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Xã Tân Thanh', 4, 1],
      [2, 'Sở Nội vụ', 5, 2],
    ];
    const asked = propose([one({ rows })]);
    expect(asked.unmatched).toMatchObject([{ text: 'Xã Tân Thanh', near: ['tanthanh'], origin: { cell: 'B2' } }]);
    expect(asked.changes.map(({ unit }) => unit)).toEqual(['snv', 'snv']);
    const answered = propose([one({ rows })], { chosenUnits: { 'Xã Tân Thanh': 'tanthanh' } });
    expect(cellsOf(answered, 'tanthanh')).toEqual({ ldtt: 4, cstdcs: 1 });
    expect(answered.unmatched).toEqual([]);
  });

  it('reads one file per unit, the unit named by the file, and one sheet per unit', () => {
    const files = [
      sampleBook('PL_xa_Dong_Dang_2026.xlsx', [ownTable('Sheet1', [], [1, 2, 3, 4])]),
      sampleBook('Biểu Phường Đông Kinh.xlsx', [ownTable('Sheet1', [], [5, 6, 7, 8])]),
    ];
    const cells = { ttldtt: 1, cstdcs: 2, ldtt: 3, 'bk-tinh/cn': 4 };
    expect(cellsOf(propose(files), 'dongdang')).toEqual(cells);
    expect(cellsOf(propose(files), 'dongkinh')).toMatchObject({ ttldtt: 5 });
    const sheets = sampleBook('tong hop.xlsx', [
      ownTable('Đồng Đăng', [], [1, 2, 3, 4]),
      ownTable('SNV', [], [9, 9, 9, 9]),
    ]);
    expect(cellsOf(propose([sheets]), 'dongdang')).toEqual(cells);
    expect(cellsOf(propose([sheets]), 'snv')).toMatchObject({ ldtt: 9 });
  });

  it('reads the unit in a line above the table before any other name', () => {
    const book = sampleBook('Sở Nội vụ gửi.xlsx', [
      ownTable('Sheet1', ['Đơn vị báo cáo: Phường Đông Kinh'], [1, 2, 3, 4]),
    ]);
    expect(propose([book]).changes.every(({ unit }) => unit === 'dongkinh')).toBe(true);
  });

  it('asks where the letterhead and the file’s name contradict each other, and where nobody is named', () => {
    const two = sampleBook('Xã Đồng Đăng.xlsx', [ownTable('Sheet1', ['SỞ NỘI VỤ'], [1, 2, 3, 4])]);
    expect(propose([two])).toMatchObject({
      changes: [],
      unmatched: [{ near: ['snv', 'dongdang'], sentence: importSentences.noUnit }],
    });
    const none = propose([sampleBook('bieu.xlsx', [ownTable('Sheet1', [], [1, 2, 3, 4])])]);
    expect(none).toMatchObject({ changes: [], unmatched: [{ near: [] }] });
    const key = none.unmatched[0]?.key ?? '';
    const answered = propose([sampleBook('bieu.xlsx', [ownTable('Sheet1', [], [1, 2, 3, 4])])], {
      chosenUnits: { [key]: 'stc' },
    });
    expect(cellsOf(answered, 'stc')).toMatchObject({ ldtt: 3 });
  });

  it('adds up the departments of one unit and compares their sum', () => {
    const proposal = propose([sampleBook('a.xlsx', [departments])]);
    expect(cellsOf(proposal, 'stc')).toEqual({ ldtt: 29, cstdcs: 4 });
    expect(proposal).toMatchObject({
      totals: [],
      unmatched: [],
      notes: [importSentences.parts('a.xlsx', 'Sheet1', 3)],
    });
  });
});
