import { decisionsCited, messages } from '../../../src/core/checks/decisions-cited';
import { linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const said = (text: string) => linesOf(decisionsCited, checkReport({ bodies: { 'P1.IV.2': text } }));

describe('decisions-cited', () => {
  it.each([
    'Sở Y tế được tặng Huân chương Lao động hạng Ba (Quyết định số 512/QĐ-CTN ngày 15/5/2026).',
    'Có 03 tập thể được tặng Bằng khen của UBND tỉnh; 12 cá nhân được tặng Giấy khen.',
    'Trong năm không có tập thể, cá nhân được tặng Huân chương Lao động.',
    'Đề nghị tặng Bằng khen của Thủ tướng Chính phủ cho 01 tập thể.',
  ])('passes “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Sở Y tế được tặng Huân chương Lao động hạng Ba.', 'Huân chương Lao động'],
    ['Có 01 tập thể được tặng Cờ thi đua của Chính phủ.', 'Cờ thi đua của Chính phủ'],
    ['Có 02 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ.', 'Bằng khen của Thủ tướng Chính phủ'],
    ['Có 01 Chiến sĩ thi đua toàn quốc.', 'Chiến sĩ thi đua toàn quốc'],
  ])('asks for the decision in “%s”', (text, award) => {
    expect(said(text)).toEqual([`info: ${messages.state(award)}`]);
  });

  it('asks for the day of a decision, and for its number', () => {
    expect(said('Được tặng Bằng khen (Quyết định số 1523/QĐ-UBND).')).toEqual([
      `info: ${messages.undated('Quyết định số 1523/QĐ-UBND')}`,
    ]);
    expect(said('Được tặng Bằng khen theo Quyết định ngày 12/6/2026.')).toEqual([
      `info: ${messages.unnumbered('Quyết định ngày 12/6/2026.')}`,
    ]);
  });

  it('asks for what others of the province have', () => {
    const text =
      'Sở Y tế được tặng Cờ thi đua của UBND tỉnh (Quyết định số 88/QĐ-UBND ngày 20/01/2026).\nSở Tài chính được tặng Bằng khen của UBND tỉnh.';
    expect(said(text)).toEqual([`info: ${messages.others('Bằng khen của UBND tỉnh')}`]);
  });

  it('asks for nothing where the annex has the decisions', () => {
    const report = checkReport({
      bodies: { 'P1.IV.2': 'Sở Y tế được tặng Huân chương Lao động hạng Ba.' },
      cells: { 'III/syt/gk/cn': 'Quyết định số 512/QĐ-CTN ngày 15/5/2026' },
    });
    expect(linesOf(decisionsCited, report)).toEqual([]);
  });

  it.each([
    'Được tặng Cờ thi đua của Chính phủ (Quyết định số: 512/QĐ-CTN, ngày 15/5/2026).',
    'Được tặng Cờ thi đua của Chính phủ (Quyết định khen thưởng số 5/QĐ-CTN ngày  15/5/2026).',
    'Được tặng Bằng khen của UBND tỉnh theo các quyết định ngày hội tôn vinh.',
  ])('takes “%s” for a decision with number and day, or for none', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('asks for the number of a decision of a named body', () => {
    expect(said('Được tặng Bằng khen theo Quyết định của Chủ tịch UBND tỉnh ngày 12/6/2026.')).toEqual([
      'info: “Quyết định của Chủ tịch UBND tỉnh ngày 12/6/2026.” chưa có số; nên ghi cả số và ngày của quyết định.',
    ]);
  });

  it('takes a day somewhere behind for no day of the decision', () => {
    expect(said('Được tặng Bằng khen (Quyết định số 1523/QĐ-UBND), trao ngày 12/6/2026.')).toEqual([
      'info: “Quyết định số 1523/QĐ-UBND” chưa có ngày ban hành; nên ghi cả số và ngày của quyết định.',
    ]);
  });

  it.each([
    ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua của UBND tỉnh'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh'],
    ['Bằng khen của Ủy ban nhân dân tỉnh', 'Bằng khen của Ủy ban nhân dân tỉnh'],
    ['danh hiệu Chiến sĩ thi đua tỉnh', 'Chiến sĩ thi đua tỉnh'],
  ])('asks of %s what others of the province have', (award, quote) => {
    const text = `Sở Y tế được khen (Quyết định số 88/QĐ-UBND ngày 20/01/2026).\nSở Tài chính được tặng ${award}.`;
    expect(said(text)).toEqual([
      `info: “${quote}” chưa kèm số, ngày quyết định trong khi khen thưởng khác ở mục này đã ghi; nên ghi cho thống nhất.`,
    ]);
  });

  it('looks at the body of IV.2 only', () => {
    const report = checkReport({
      bodies: { 'P1.III.1': 'Sở Y tế được tặng Huân chương Lao động hạng Ba.' },
    });
    expect(linesOf(decisionsCited, report)).toEqual([]);
  });

  it('asks where only Phụ lục I has decisions', () => {
    const report = checkReport({
      bodies: { 'P1.IV.2': 'Sở Y tế được tặng Huân chương Lao động hạng Ba.' },
      cells: { 'I/d2/subject': 'Quyết định số 512/QĐ-CTN ngày 15/5/2026' },
    });
    expect(linesOf(decisionsCited, report)).toHaveLength(1);
  });
});
