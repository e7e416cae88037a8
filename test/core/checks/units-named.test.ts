import { messages, unitsNamed } from '../../../src/core/checks/units-named';
import { findingsOf, linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';
import { checkUnits } from '../../support/check-report-texts';

const body = (item: string, text: string) => checkReport({ bodies: { [item]: text } });
const general = 'Một số đơn vị trong cụm đã tổ chức thực hiện có kết quả bước đầu trong năm.';

describe('units-named', () => {
  it.each([
    'Sở Y tế tổ chức 01 lớp tập huấn cho 60 người.',
    'SỞ Y TẾ tổ chức 01 lớp tập huấn cho 60 người.',
    'Tất cả các đơn vị trong cụm đều tổ chức tập huấn nghiệp vụ.',
    'Cả 03 đơn vị đều cử người tham dự tập huấn nghiệp vụ.',
    '100% đơn vị đã tổ chức tập huấn nghiệp vụ trong năm.',
    'Các đơn vị đều thực hiện tốt chế độ báo cáo trong năm.',
    'UBND phường Kỳ Lừa, UBND xã Đồng Đăng tổ chức tập huấn trong năm.',
    'UBND huyện Tràng Định, UBND huyện Đình Lập tổ chức tập huấn trong năm.',
    'Không có đơn vị nào tổ chức tập huấn trong năm.',
    'Kết quả của từng đơn vị được tổng hợp tại Phụ lục III kèm theo.',
    'Không phát sinh',
    '',
  ])('passes “%s”', (text) => {
    expect(linesOf(unitsNamed, body('P1.V.1', text))).toEqual([]);
  });

  it.each([
    ['P1.II.3', '“3. Kết quả triển khai, thực hiện phong trào thi đua xây dựng Nông thôn mới”'],
    ['P1.V.1', '“1. Công tác tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng”'],
  ])('warns that %s names nobody', (item, name) => {
    expect(linesOf(unitsNamed, body(item, general))).toEqual([`warning: ${messages.none(name)}`]);
  });

  it.each(['P1.III.1', 'P1.III.2', 'P1.IV.2', 'P1.V.4'])(
    'warns that %s names nobody, and leads to its heading',
    (item) => {
      const [finding, ...others] = findingsOf(unitsNamed, body(item, general));
      expect(others).toEqual([]);
      expect(finding?.item).toBe(item);
    },
  );

  it('does not take councils and committees for units of the cụm', () => {
    const text = 'Một số đơn vị đã gửi báo cáo đúng hạn cho Ban Thi đua và Hội đồng TĐKT tỉnh.';
    expect(linesOf(unitsNamed, body('P1.V.4', text))).toHaveLength(1);
  });

  it('knows a unit by its short name', () => {
    const units = checkUnits.map((unit) => (unit.id === 'syt' ? { ...unit, shortName: 'SYT' } : unit));
    const report = checkReport({ data: { units }, bodies: { 'P1.V.1': 'SYT tổ chức 01 lớp tập huấn cho 60 người.' } });
    expect(linesOf(unitsNamed, report)).toEqual([]);
  });

  it('does not apply where nothing is written', () => {
    const report = checkReport();
    expect(outcomeOf(unitsNamed, { ...report, items: report.items.map((item) => ({ ...item, text: '' })) })).toBe(
      'not-applicable',
    );
  });
});
