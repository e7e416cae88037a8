import { awardAuthorityRight } from '../../../src/core/checks/award-authority-right';
import { basisIn } from '../../../src/core/checks/check';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const of2023 = {
  data: { year: 2023, issueDate: { day: 20, month: 12, year: 2023 } },
  figures: { counts: [], documents: [] },
};
const withAwards = (text: string) => checkReport({ bodies: { 'P1.IV.3': text } });

describe('award-authority-right', () => {
  it.each([
    'Đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể; Giám đốc Sở tặng Giấy khen cho 05 cá nhân.',
    'Được tặng 03 Bằng khen của UBND tỉnh, 10 Giấy khen của Giám đốc Sở Nội vụ.',
    'Tặng Bằng khen của Chủ tịch UBND tỉnh và Giấy khen của Chủ tịch UBND xã.',
    'Tổng số Bằng khen, Giấy khen của UBND tỉnh và các sở, ngành là 45.',
    'Được tặng Bằng khen của UBND thành phố Hà Nội, Bằng khen của Bộ trưởng Bộ Y tế.',
    'Giấy khen của Văn phòng UBND tỉnh cho 03 cá nhân thuộc đơn vị.',
    'Được tặng Bằng khen của Tỉnh ủy và Cờ thi đua của Chính phủ.',
  ])('passes “%s”', (text) => {
    expect(linesOf(awardAuthorityRight, withAwards(text))).toEqual([]);
  });

  it.each([
    ['Trong năm có 03 cá nhân được tặng Bằng khen của Giám đốc Sở Nội vụ.', 'Bằng khen của Giám đốc Sở'],
    ['Trong năm có 02 tập thể được tặng bằng khen của các sở trong cụm.', 'bằng khen của các sở'],
    ['Được tặng 04 Giấy khen của UBND tỉnh cho 04 tập thể.', 'Giấy khen của UBND tỉnh'],
    ['Được tặng Giấy khen của Chủ tịch Ủy ban nhân dân tỉnh.', 'Giấy khen của Chủ tịch Ủy ban nhân dân tỉnh'],
    ['Có 01 tập thể được tặng Bằng khen của UBND xã Đồng Đăng.', 'Bằng khen của UBND xã'],
    ['Có 01 hộ được tặng Bằng khen của Chủ tịch UBND phường Kỳ Lừa.', 'Bằng khen của Chủ tịch UBND phường'],
    ['Có 05 giáo viên được tặng Bằng khen của Hiệu trưởng nhà trường.', 'Bằng khen của Hiệu trưởng'],
    ['Có 01 cá nhân được tặng Giấy khen của Thủ tướng Chính phủ.', 'Giấy khen của Thủ tướng Chính phủ'],
    ['Có 01 đơn vị được tặng Cờ thi đua của Giám đốc Sở Y tế.', 'Cờ thi đua của Giám đốc Sở'],
  ])('finds the giver in “%s”', (text, said) => {
    const findings = findingsOf(awardAuthorityRight, withAwards(text));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'warning', item: 'P1.IV.3', place: { quote: said } });
    expect(findings[0]?.message).toContain(`“${said}”`);
  });

  it.each([
    ['Có 01 tập thể được tặng Bằng khen của UBND huyện Cao Lộc.', 'Chủ tịch UBND cấp huyện, cấp xã chỉ tặng Giấy khen'],
    ['Có 01 đơn vị được tặng Cờ thi đua của Giám đốc Sở Y tế.', 'Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương'],
  ])('speaks of the law of 2003 in a report of 2023: “%s”', (text, gave) => {
    const report = checkReport({ ...of2023, bodies: { 'P1.IV.3': text } });
    const [finding, ...others] = findingsOf(awardAuthorityRight, report);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(gave);
    expect(finding?.message).toContain('Luật Thi đua, khen thưởng năm 2003');
    expect(finding?.message).not.toContain('06/2022');
    const held = basisIn(awardAuthorityRight, report.year).map(({ text: said }) => said);
    expect(held.join()).not.toContain('2022');
    expect(basisIn(awardAuthorityRight, 2026).map(({ text: said }) => said)).toEqual([
      'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 72, 75, 79, 80',
    ]);
  });

  it('looks at the tables of Phụ lục II and III too', () => {
    const report = checkReport({ cells: { 'III/snv/gk/cn': 'Bằng khen của Giám đốc Sở' } });
    expect(linesOf(awardAuthorityRight, report)).toHaveLength(1);
  });

  it.each([2024, 2025])('names in %i the law of 2022, at the words themselves', (year) => {
    const data = { year, issueDate: { day: 20, month: 12, year } };
    const bodies = { 'P1.IV.2': 'Có 02  Bằng khen của Giám đốc Sở  (có Phụ lục II, III gửi kèm).' };
    const [found, ...others] = findingsOf(awardAuthorityRight, checkReport({ data, bodies }));
    expect(others).toEqual([]);
    expect(found?.message).toContain('(Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 75, 79, 80)');
    expect(found?.place).toMatchObject({ quote: 'Bằng khen của Giám đốc Sở' });
  });
});
