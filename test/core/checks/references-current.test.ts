import { referencesCurrent } from '../../../src/core/checks/references-current';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const withText = (text: string, year = 2026) =>
  checkReport({
    data: { year, issueDate: { day: 20, month: 12, year } },
    figures: year === 2026 ? {} : { counts: [], documents: [] },
    bodies: { 'P1.I.1': text },
  });

describe('references-current', () => {
  it.each([
    [2026, 'Thực hiện Nghị định số 152/2025/NĐ-CP và Thông tư số 15/2025/TT-BNV.'],
    [2026, 'Nghị định số 152/2025/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP.'],
    [2026, 'Hồ sơ của năm 2024 được xét theo Nghị định số 98/2023/NĐ-CP.'],
    [2026, 'Sau khi sắp xếp, nhiệm vụ của UBND huyện Lộc Bình được chuyển về các xã.'],
    [2026, 'Ban Thi đua - Khen thưởng Trung ương tổ chức tập huấn trực tuyến.'],
    [2026, 'Ban thi đua của từng đơn vị họp định kỳ.'],
    [2024, 'Thực hiện Nghị định số 98/2023/NĐ-CP; UBND huyện Chi Lăng ban hành kế hoạch.'],
    [2023, 'Thực hiện Nghị định số 91/2017/NĐ-CP; Ban TĐKT tỉnh hướng dẫn.'],
  ])('passes, in %d, “%s”', (year, text) => {
    expect(linesOf(referencesCurrent, withText(text, year))).toEqual([]);
  });

  it.each([
    [2026, 'Thực hiện Nghị định số 98/2023/NĐ-CP của Chính phủ.', '98/2023/NĐ-CP'],
    [2026, 'Năm 2024 cụm mới thành lập. Năm nay thực hiện Nghị định số 98/2023/NĐ-CP.', '98/2023/NĐ-CP'],
    [2025, 'Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ.', '98/2023/NĐ-CP'],
    [2024, 'Thực hiện Nghị định số 91/2017/NĐ-CP của Chính phủ.', '91/2017/NĐ-CP'],
    [2026, 'Theo Thông tư số 01/2024/TT-BNV của Bộ Nội vụ.', '01/2024/TT-BNV'],
    [2026, 'Thực hiện Luật Thi đua, khen thưởng năm 2003.', 'Luật Thi đua, khen thưởng năm 2003'],
    [2026, 'Gửi báo cáo về Ban TĐKT tỉnh đúng hạn.', 'Ban TĐKT tỉnh'],
    [2026, 'UBND huyện Cao Lộc đã phát động phong trào.', 'UBND huyện'],
    [2026, 'Ủy ban nhân dân các huyện phối hợp tổ chức.', 'Ủy ban nhân dân các huyện'],
  ])('finds, in %d, what is gone in “%s”', (year, text, said) => {
    const findings = findingsOf(referencesCurrent, withText(text, year));
    expect(findings.map(({ severity, place }) => [severity, place])).toEqual([
      ['warning', expect.objectContaining({ quote: said })],
    ]);
  });

  it('finds the board of the form of 2017 among the recipients', () => {
    const report = checkReport({ data: { recipients: ['HĐ TĐKT tỉnh', 'Sở Nội vụ (Ban TĐKT)'] } });
    expect(findingsOf(referencesCurrent, report).map(({ place }) => place)).toEqual([
      expect.objectContaining({ quote: 'Ban TĐKT' }),
    ]);
  });

  it('goes by the day of the report', () => {
    const text = 'Thực hiện Nghị định số 98/2023/NĐ-CP của Chính phủ.';
    const on = (month: number) =>
      checkReport({
        data: { year: 2025, issueDate: { day: 10, month, year: 2025 } },
        figures: { counts: [], documents: [] },
        bodies: { 'P1.I.1': text },
      });
    expect(linesOf(referencesCurrent, on(6))).toEqual([]);
    expect(linesOf(referencesCurrent, on(7))).toHaveLength(1);
  });
});
