import { countBook } from '../../../../src/core/appendix/count-book';
import { WHOLE_CLUSTER } from '../../../../src/core/appendix/counts';
import { importSentences } from '../../../../src/core/appendix/import/import-words';
import { takeImport } from '../../../../src/core/appendix/import/take-import';
import type { Workbook } from '../../../../src/core/appendix/import/workbook';
import { readWorkbook } from '../../../../src/files/read-workbook';
import type { ExcelSheet } from '../../../support/excel-file';
import { cellsOf, headed, one, propose } from '../../../support/importing';
import { clusterForms, clusterTitles, lyingTable, ownTable, sampleBook } from '../../../support/workbook-samples';

describe('importWorkbooks: tables', () => {
  it('reads Phụ lục II of a cluster: merged headers, numbered columns, numbers as text, dashes', () => {
    const proposal = propose([sampleBook('bieu.xlsx', [clusterTitles])]);
    expect(cellsOf(proposal, 'snv')).toEqual({
      cocp: 1,
      ttldxs: 2,
      ttldtt: 6,
      cstdt: 1,
      cstdcs: 5,
      ldtt: 40,
      ghichu: 'Trưởng cụm',
    });
    expect(cellsOf(proposal, 'stc')).toEqual({ ttldxs: 1, ttldtt: 5, cstdt: 0, cstdcs: 7, ldtt: 1234 });
    expect(cellsOf(proposal, 'snnmt')).toEqual({ cocp: 0, ttldxs: 3, ttldtt: 8, cstdt: 2, cstdcs: 11, ldtt: 96 });
    expect(proposal).toMatchObject({ unread: [], unmatched: [], conflicts: [], notes: [] });
  });

  it('never puts a text in the place of a number that is entered', () => {
    const rows = [
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Sở Nội vụ', 'bảy', 'tám'],
    ];
    const counts = [{ unit: 'snv', year: 2026, cells: { ldtt: 40 } }];
    const proposal = propose([one({ rows })], { counts });
    expect(cellsOf(proposal, 'snv')).toEqual({ cstdcs: 'tám' });
    expect(proposal.unread).toMatchObject([{ origin: { cell: 'C2' } }]);
    expect(proposal.unread[0]?.sentence).toMatch(/“bảy”.*Số đã nhập \(40\) được giữ\.$/u);
  });

  it('adds up the classes of Huân chương and says which columns they were', () => {
    const proposal = propose([
      one({
        rows: [
          ['STT', 'Đơn vị', 'Huân chương Lao động', null, null, null, 'Huân chương Độc lập hạng Ba (CN)', 'LĐTT'],
          [null, null, 'Hạng Nhất', null, 'Hạng Nhì', null, null, null],
          [null, null, 'TT', 'CN', 'TT', 'CN', null, null],
          [1, 'Sở Nội vụ', 1, 2, 3, 4, 1, 40],
          [2, 'Sở Tài chính', null, 3, null, 'hai', null, 9],
          [3, 'Xã Đồng Đăng', null, null, 0, 5, null, 8],
          ['Tổng cộng', null, 1, 5, 3, 9, 1, 57],
        ],
        merged: ['C1:F1', 'C2:D2', 'E2:F2', 'G1:G3', 'H1:H3', 'A1:A3', 'B1:B3'],
      }),
    ]);
    expect(cellsOf(proposal, 'snv')).toEqual({ 'hc/tt': 4, 'hc/cn': 7, ldtt: 40 });
    expect(cellsOf(proposal, 'dongdang')).toEqual({ 'hc/tt': 0, 'hc/cn': 5, ldtt: 8 });
    expect(cellsOf(proposal, 'stc')).toEqual({ ldtt: 9 });
    expect(proposal.unread).toMatchObject([{ text: 'hai', origin: { cell: 'F5' } }]);
    expect(proposal.totals).toEqual([]);
    expect(proposal.notes).toEqual([
      importSentences.addedColumns(
        'a.xlsx',
        'Sheet1',
        ['Huân chương Lao động – Hạng Nhất – TT', 'Huân chương Lao động – Hạng Nhì – TT'],
        'Huân chương – tập thể',
      ),
      importSentences.addedColumns(
        'a.xlsx',
        'Sheet1',
        [
          'Huân chương Lao động – Hạng Nhất – CN',
          'Huân chương Lao động – Hạng Nhì – CN',
          'Huân chương Độc lập hạng Ba (CN)',
        ],
        'Huân chương – cá nhân',
      ),
    ]);
    expect(proposal.changes.find(({ column, unit }) => column === 'hc/cn' && unit === 'snv')?.origin.cell).toBe(
      'D4:G4',
    );
  });

  it('adds nothing up where a column already holds the sum of others', () => {
    const headers = ['Huân chương Lao động (CN)', 'Huân chương Lao động hạng Ba (CN)', 'LĐTT'];
    const proposal = propose([headed(headers)]);
    expect(cellsOf(proposal, 'snv')).toEqual({ ldtt: 3 });
    expect(proposal.unread.map(({ sentence }) => sentence)).toEqual(
      headers.slice(0, 2).map((header) => importSentences.sameColumn(header, 'Huân chương')),
    );
  });

  it('names the cell of each value', () => {
    const proposal = propose([sampleBook('bieu.xlsx', [clusterTitles])]);
    expect(proposal.changes.find(({ column, unit }) => column === 'ldtt' && unit === 'stc')?.origin).toEqual({
      file: 'bieu.xlsx',
      sheet: 'Danh hiệu',
      cell: 'H10',
      hidden: false,
    });
  });

  it('compares the sums of a table and does not import them', () => {
    const { totals, changes } = propose([sampleBook('bieu.xlsx', [clusterTitles])]);
    expect(totals).toEqual([
      {
        origin: { file: 'bieu.xlsx', sheet: 'Danh hiệu', cell: 'H12', hidden: false },
        column: 'ldtt',
        said: 136,
        sum: 1370,
        sentence: importSentences.total(136, 1370),
      },
    ]);
    expect(changes.some(({ origin }) => /12$/u.test(origin.cell))).toBe(false);
  });

  it('takes the row of N−1 for the cluster, unless units have counts of their own', () => {
    const books = [sampleBook('bieu.xlsx', [clusterTitles])];
    expect(cellsOf(propose(books), WHOLE_CLUSTER, 2025)).toMatchObject({ cocp: 1, ldtt: 1100 });
    const counts = [{ unit: 'snv', year: 2025, cells: { ldtt: 3 } }];
    expect(cellsOf(propose(books, { counts }), WHOLE_CLUSTER, 2025)).toEqual({});
  });

  it('reads Phụ lục III with TT, CN and HGĐ under each form in three rows of headers', () => {
    const proposal = propose([sampleBook('kt.xlsx', [clusterForms])]);
    expect(cellsOf(proposal, 'dongdang')).toEqual({
      'hc/tt': 0,
      'hc/cn': 1,
      'bk-ttg/cn': 1,
      'bk-tinh/tt': 3,
      'bk-tinh/cn': 7,
      'bk-tinh/hgd': 2,
      'gk/tt': 10,
      'gk/cn': 45,
      'gk/hgd': 12,
      lanhdao: 20,
      laodong: 33,
    });
    expect(cellsOf(proposal, 'dongkinh')).toMatchObject({ 'bk-ttg/tt': 1, 'gk/cn': 30 });
    expect(proposal).toMatchObject({ unread: [], unmatched: [], totals: [], notes: [] });
  });

  it('reads the same table from a .csv, where merged cells are blanks', () => {
    const text = clusterForms.rows
      .map((row) => row.map((cell) => (cell === null ? '' : `"${String(cell)}"`)).join(';'))
      .join('\r\n');
    const read = readWorkbook(new TextEncoder().encode(text), 'kt.csv');
    const proposal = propose(read.ok ? [read.value] : []);
    expect(cellsOf(proposal, 'dongkinh')).toMatchObject({ 'bk-tinh/hgd': 1, 'gk/tt': 8, laodong: 20, lanhdao: 15 });
    expect(proposal.unread).toEqual([]);
  });

  it('reads a table with a row per title and a column per unit', () => {
    const proposal = propose([sampleBook('th.xlsx', [lyingTable])]);
    expect(cellsOf(proposal, 'snv')).toEqual({ cstdt: 1, cstdcs: 5, ldtt: 40, ttldxs: 2 });
    expect(proposal.changes.find(({ unit, column }) => unit === 'stc' && column === 'ldtt')?.origin.cell).toBe('D5');
    expect(proposal).toMatchObject({ unread: [], unmatched: [], totals: [] });
  });

  it('reads one unit’s form with a row per form and TT, CN, HGĐ beside', () => {
    const rows = [
      ['Đơn vị: Xã Đồng Đăng'],
      ['STT', 'Hình thức khen thưởng', 'Tập thể', 'Cá nhân', 'Hộ gia đình'],
      [1, 'Bằng khen của UBND tỉnh', 3, 7, 2],
      [2, 'Giấy khen', 10, 45, 12],
      [3, 'Kỷ niệm chương', null, 4, null],
    ];
    expect(cellsOf(propose([one({ rows })]), 'dongdang')).toEqual({
      'bk-tinh/tt': 3,
      'bk-tinh/cn': 7,
      'bk-tinh/hgd': 2,
      'gk/tt': 10,
      'gk/cn': 45,
      'gk/hgd': 12,
      'knc/cn': 4,
    });
  });

  it('parts the years that stand over the columns of a title', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Lao động tiên tiến', null, 'CSTĐCS', null],
      [null, null, 'Năm 2025', 'Năm 2026', 'Năm 2025', 'Năm 2026'],
      [1, 'Sở Nội vụ', 38, 40, 4, 5],
    ];
    const proposal = propose([one({ rows, merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] })]);
    expect(cellsOf(proposal, 'snv')).toEqual({ ldtt: 40, cstdcs: 5 });
    expect(cellsOf(proposal, 'snv', 2025)).toEqual({ ldtt: 38, cstdcs: 4 });
  });

  it('takes a table of N−1 for N−1 and leaves an older one', () => {
    const rows = (year: number): ExcelSheet['rows'] => [
      [`DANH HIỆU THI ĐUA NĂM ${year}`],
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Sở Nội vụ', 9, 1],
    ];
    expect(cellsOf(propose([one({ rows: rows(2025) })]), 'snv', 2025)).toEqual({ ldtt: 9, cstdcs: 1 });
    const old = propose([one({ rows: rows(2023) })]);
    expect(old.changes).toEqual([]);
    expect(old.unread.map(({ sentence }) => sentence)).toEqual([importSentences.tableYear(2023)]);
  });

  it('says of a file without a table that it has none', () => {
    const book = one({ rows: [['Danh sách cán bộ'], ['Họ và tên', 'Ngày sinh'], ['Nguyễn Văn A', '1/2/1980']] });
    expect(propose([book]).notes).toEqual([importSentences.noTable('a.xlsx')]);
  });
});

describe('several files', () => {
  const file = (name: string, value: number): Workbook =>
    sampleBook(name, [ownTable('Sở Nội vụ', [], [1, 2, value, 4])]);

  it('says where two files contradict each other and takes what they agree on', () => {
    const proposal = propose([file('a.xlsx', 3), file('b.xlsx', 8)]);
    expect(proposal.conflicts).toMatchObject([{ unit: 'snv', column: 'ldtt', found: [{ value: 3 }, { value: 8 }] }]);
    expect(proposal.changes.map(({ column }) => column).sort()).toEqual(['bk-tinh/cn', 'cstdcs', 'ttldtt']);
    const chosen = proposal.conflicts.flatMap(({ found }) => found.slice(1));
    const taken = takeImport({ counts: [], documents: [] }, proposal, chosen);
    expect(countBook(taken.counts)('snv', 2026)['ldtt']).toBe(8);
  });

  it('shows only the differences when a unit’s file comes again', () => {
    const first = takeImport({ counts: [], documents: [] }, propose([file('a.xlsx', 3)]));
    const again = propose([file('a.xlsx', 5)], first);
    expect(again.changes).toMatchObject([{ column: 'ldtt', value: 5, old: 3 }]);
    expect(again.unchanged).toBe(3);
    expect(propose([file('a.xlsx', 3)], first)).toMatchObject({ changes: [], unchanged: 4 });
  });
});

describe('what is hidden', () => {
  it('reads hidden rows and columns and names them; hidden sheets are named and not read', () => {
    const rows = [
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Sở Nội vụ', 4, 1],
      [2, 'Sở Tài chính', 5, 2],
    ];
    const book = sampleBook('a.xlsx', [
      { name: 'Năm nay', rows, hiddenRows: [3], hiddenColumns: [4] },
      { name: 'Nháp', rows, state: 'hidden' },
    ]);
    const proposal = propose([book]);
    expect(proposal.notes).toEqual([
      importSentences.hiddenPlaces('a.xlsx', 'Năm nay', 'dòng 3 và cột D'),
      importSentences.hiddenSheet('a.xlsx', 'Nháp'),
    ]);
    expect(proposal.changes.map(({ origin }) => [origin.cell, origin.hidden])).toEqual([
      ['C2', false],
      ['D2', true],
      ['C3', true],
      ['D3', true],
    ]);
  });

  it('reads a unit whose role stands before its name, which begins like a signature', () => {
    const rows = [
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Trưởng cụm: Sở Nội vụ', 4, 1],
      [2, 'Sở Tài chính', 5, 2],
      ['', 'TRƯỞNG CỤM', '', ''],
      ['', 'Sở Nội vụ', 9, 9],
    ];
    const proposal = propose([one({ rows })]);
    expect([cellsOf(proposal, 'snv'), cellsOf(proposal, 'stc')]).toEqual([
      { ldtt: 4, cstdcs: 1 },
      { ldtt: 5, cstdcs: 2 },
    ]);
    expect(proposal).toMatchObject({ conflicts: [], unmatched: [] });
  });

  it('takes the day and the signature under columns of counts for no row of the table', () => {
    const signature = [
      ['', '', '', 'Lạng Sơn, ngày 05 tháng 01 năm 2027'],
      ['', '', '', 'GIÁM ĐỐC'],
      ['', '', '', 'Nguyễn Văn A'],
    ];
    const header = ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Ghi chú'];
    const list = propose([one({ rows: [header, [1, 'Sở Nội vụ', 4, 1, ''], ...signature] })]);
    expect(list).toMatchObject({ unmatched: [], unread: [] });
    const own = propose([one({ rows: [['Đơn vị: Sở Nội vụ'], header, [1, '', 4, 1, 'Tốt'], ...signature] })]);
    expect(own).toMatchObject({ unread: [], notes: [] });
    expect(cellsOf(own, 'snv')).toEqual({ ldtt: 4, cstdcs: 1, ghichu: 'Tốt' });
  });

  it('names macros and sheets that were cut', () => {
    const book = {
      ...one(
        {
          rows: [
            ['STT', 'Đơn vị', 'LĐTT'],
            [1, 'Sở Nội vụ', 4],
          ],
        },
        'a.xlsm',
      ),
      macros: true,
    };
    const cut = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cut: true })) };
    expect(propose([cut]).notes).toEqual([importSentences.macros('a.xlsm'), importSentences.cut('a.xlsm', 'Sheet1')]);
  });
});
