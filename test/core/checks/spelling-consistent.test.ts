import { messages, spellingConsistent } from '../../../src/core/checks/spelling-consistent';
import { linesOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const said = (text: string, more: CheckReportChanges = {}) =>
  linesOf(spellingConsistent, checkReport({ ...more, bodies: { 'P1.I.1': text } }));

describe('spelling-consistent', () => {
  it.each([
    'Cụ thể hóa nghị quyết, phát huy dân chủ, nhất quán trong chỉ đạo.',
    'Đồng chí Nguyễn Văn Hoà và đồng chí Trần Thị Thúy chủ trì; chất lượng văn hóa được nâng lên.',
    'Quý III đã sơ kết; cấp ủy quan tâm, đoàn kết, hoạt động hiệu quả.',
    'Hội đồng Thi đua - Khen thưởng tỉnh; công tác thi đua, khen thưởng được quan tâm.',
    'Trưởng Cụm phân công, Phó Trưởng Cụm phối hợp; hoạt động của cụm nền nếp.',
    'Trong 6 tháng đầu năm, đã ủng hộ 5 triệu đồng và 07 ngày công.',
  ])('passes “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Cụ thể hoá nghị quyết; hiện đại hóa nền hành chính; văn hóa công sở.', 'hoá', 'hóa'],
    ['Cấp uỷ quan tâm lãnh đạo; các cấp ủy chỉ đạo sát sao.', 'uỷ', 'ủy'],
    ['Sức khoẻ nhân dân được chăm lo; khỏe để công tác tốt; văn hóa đọc.', 'khoẻ', 'khỏe'],
  ])('finds two places of tones in “%s”', (text, rare) => {
    const found = said(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^info: Dấu thanh/u);
    expect(found[0]).toContain(`“${rare}” (1 chỗ)`);
  });

  it('finds “thi đua khen thưởng” beside the comma of the Law', () => {
    expect(said('Công tác thi đua khen thưởng được quan tâm.')[0]).toContain(
      '“thi đua khen thưởng” (1 chỗ) và “thi đua, khen thưởng”',
    );
  });

  it('finds Cụm and cụm, where it is no slip', () => {
    const text = 'Hoạt động của Cụm nền nếp. Thành viên trong Cụm tích cực.';
    expect(said(text)[0]).toMatch(/^info: Chữ “cụm” được viết theo hai cách: “Cụm” \(2 chỗ\)/u);
    expect(said('Hoạt động của Cụm nền nếp.')).toEqual([]);
  });

  it('finds counts of one and of two figures', () => {
    const text = 'Đã tổ chức 7 hội nghị, 05 đợt kiểm tra, 03 lớp tập huấn.';
    const [first] = said(text);
    expect(first).toContain('Số nhỏ hơn 10 được ghi theo hai cách: “7 hội” (1 chỗ)');
  });

  it('names the rarer way first', () => {
    expect(messages.both('Có hai cách viết', 'a', 1, 'b', 2)).toBe(
      'Có hai cách viết: “a” (1 chỗ) và “b” (2 chỗ); nên chọn một cách viết trong cả báo cáo.',
    );
  });
});
