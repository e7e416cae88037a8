import { allColumns } from '../../../../src/core/appendix/columns';
import { importSentences } from '../../../../src/core/appendix/import/import-words';
import { cellsOf, headed, one, propose } from '../../../support/importing';

describe('columnMatcher', () => {
  it.each([
    ['CSTĐCS', 'cstdcs'],
    ['CSTĐ cơ sở', 'cstdcs'],
    ['Chiến sỹ thi đua cơ sở', 'cstdcs'],
    ['CHIẾN SĨ THI ĐUA CẤP CƠ SỞ', 'cstdcs'],
    ['CSTĐ tỉnh', 'cstdt'],
    ['CSTĐT', 'cstdt'],
    ['LĐTT', 'ldtt'],
    ['Lao động tiên tiến (Chiến sĩ tiên tiến)', 'ldtt'],
    ['TTLĐXS', 'ttldxs'],
    ['TTLĐTT', 'ttldtt'],
    ['Tập thể lao động tiên tiến', 'ttldtt'],
    ['Cờ thi đua UBND tỉnh', 'cotinh'],
    ['Cờ Chính phủ', 'cocp'],
    ['Thôn, tổ dân phố văn hoá', 'thonvh'],
    ['BKTTg (cá nhân)', 'bk-ttg/cn'],
    ['Bằng khen Thủ tướng Chính phủ – tập thể', 'bk-ttg/tt'],
    ['BK UBND tỉnh (CN)', 'bk-tinh/cn'],
    ['Bằng khen Bộ, ngành TW (tập thể)', 'bk-bo/tt'],
    ['GK tập thể', 'gk/tt'],
    ['Giấy khen (HGĐ)', 'gk/hgd'],
    ['KNC', 'knc/cn'],
    ['HCLĐ cá nhân', 'hc/cn'],
    ['Huân chương Lao động hạng Ba (tập thể)', 'hc/tt'],
  ])('knows %s', (header, column) => {
    const proposal = propose([headed(['CSTĐ toàn quốc', header])]);
    expect(proposal.changes.map((change) => change.column)).toContain(column);
  });

  it('tells Lao động tiên tiến of persons from that of collectives by the group', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Tập thể', null, 'Cá nhân', null],
      [null, null, 'LĐXS', 'LĐTT', 'CSTĐ cơ sở', 'LĐTT'],
      [1, 'Sở Nội vụ', 1, 2, 3, 4],
    ];
    const proposal = propose([one({ rows, merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] })]);
    expect(cellsOf(proposal, 'snv')).toEqual({ ttldxs: 1, ttldtt: 2, cstdcs: 3, ldtt: 4 });
  });

  it('puts a level over its names: CSTĐ | Toàn quốc, Tỉnh, Cơ sở and Bằng khen | UBND tỉnh', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Chiến sĩ thi đua', null, null, 'LĐTT'],
      [null, null, 'Toàn quốc', 'Cấp tỉnh', 'Cơ sở'],
      [1, 'Sở Nội vụ', 1, 2, 3, 4],
    ];
    const proposal = propose([one({ rows, merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] })]);
    expect(cellsOf(proposal, 'snv')).toEqual({ cstdtq: 1, cstdt: 2, cstdcs: 3, ldtt: 4 });
  });

  it.each(['Bằng khen', 'Chiến sĩ thi đua', 'Cờ thi đua', 'Số sáng kiến'])('does not guess what %s is', (header) => {
    const proposal = propose([headed(['LĐTT', header])]);
    expect(proposal.changes.map(({ column }) => column)).toEqual(['ldtt']);
    expect(proposal.unread).toMatchObject([{ origin: { cell: 'D1' }, sentence: importSentences.column(header) }]);
  });

  it('never takes what is proposed for what was given', () => {
    const proposal = propose([headed(['LĐTT', 'Đề nghị tặng Bằng khen UBND tỉnh (CN)'])]);
    expect(proposal.changes.map(({ column }) => column)).toEqual(['ldtt']);
    expect(proposal.unread.map(({ sentence }) => sentence)).toEqual([
      importSentences.proposed('Đề nghị tặng Bằng khen UBND tỉnh (CN)'),
    ]);
  });

  it('takes neither of two columns that mean the same', () => {
    const proposal = propose([headed(['LĐTT', 'Lao động tiên tiến', 'CSTĐCS'])]);
    expect(proposal.changes.map(({ column }) => column)).toEqual(['cstdcs']);
    expect(proposal.unread).toHaveLength(2);
  });

  it('knows a column by the name she gave it', () => {
    const columns = allColumns(2026).map((column) =>
      column.id === 'gk/cn' ? { ...column, header: 'Thư khen của Chủ tịch xã' } : column,
    );
    const proposal = propose([headed(['Thư khen của Chủ tịch xã', 'LĐTT'])], { columns });
    expect(proposal.changes.map(({ column }) => column)).toContain('gk/cn');
  });
});
