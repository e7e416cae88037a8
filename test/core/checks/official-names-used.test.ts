import { officialNamesUsed } from '../../../src/core/checks/official-names-used';
import { withEdits } from '../../../src/core/text/text-edits';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const withAwards = (text: string, year = 2026) =>
  checkReport({
    data: { year, issueDate: { day: 20, month: 12, year } },
    figures: year === 2026 ? {} : { counts: [], documents: [] },
    bodies: { 'P1.IV.3': text },
  });

/** The text of the body after the repair that is offered. */
function mended(text: string): string {
  const report = withAwards(text);
  return findingsOf(officialNamesUsed, report).reduce(
    (standing, { fix }) =>
      fix?.kind === 'words'
        ? withEdits(
            standing,
            fix.edits.map(({ edit }) => edit),
          )
        : standing,
    text,
  );
}

describe('official-names-used', () => {
  it.each([
    'Đề nghị tặng Cờ thi đua của Chính phủ và Cờ thi đua của UBND tỉnh.',
    'Có 05 Chiến sĩ thi đua cơ sở, 01 Chiến sĩ thi đua tỉnh, 01 Chiến sĩ thi đua toàn quốc.',
    'Được tặng Huân chương Lao động hạng Ba, Huân chương Độc lập hạng Nhất.',
    'Được tặng Bằng khen của Thủ tướng Chính phủ.',
    'So với năm 2023 tăng 02 Chiến sĩ thi đua cấp tỉnh.',
    'Các chiến sĩ biên phòng tham gia phong trào ở cấp cơ sở.',
  ])('passes “%s”', (text) => {
    expect(linesOf(officialNamesUsed, withAwards(text))).toEqual([]);
  });

  it.each([
    ['Tặng 01 Cờ thi đua của Thủ tướng Chính phủ.', 'Tặng 01 Cờ thi đua của Chính phủ.'],
    ['Có 12 chiến sỹ thi đua cấp cơ sở được công nhận.', 'Có 12 chiến sĩ thi đua cơ sở được công nhận.'],
    ['Có 12 CSTĐ cấp cơ sở.', 'Có 12 CHIẾN SĨ THI ĐUA CƠ SỞ.'],
    ['Có 02 Chiến sĩ thi đua cấp tỉnh.', 'Có 02 Chiến sĩ thi đua tỉnh.'],
    ['Có 01 Cờ thi đua cấp tỉnh.', 'Có 01 Cờ thi đua của tỉnh.'],
    ['Tặng Huân chương Lao động hạng III cho 01 tập thể.', 'Tặng Huân chương Lao động hạng Ba cho 01 tập thể.'],
    ['Tặng Huân chương Lao động hạng 2 cho 01 tập thể.', 'Tặng Huân chương Lao động hạng Nhì cho 01 tập thể.'],
  ])('mends “%s”', (text, right) => {
    const findings = findingsOf(officialNamesUsed, withAwards(text));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(mended(text)).toBe(right.replace('CHIẾN SĨ THI ĐUA CƠ SỞ', 'Chiến sĩ thi đua cơ sở'));
  });

  it('tells the spelling of a name as a matter of note', () => {
    const findings = findingsOf(officialNamesUsed, withAwards('Có 03 Chiến sỹ thi đua cơ sở.'));
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(mended('Có 03 Chiến sỹ thi đua cơ sở.')).toBe('Có 03 Chiến sĩ thi đua cơ sở.');
  });

  it('leaves the names of the older Law in a report of 2023, but not those that never were', () => {
    expect(linesOf(officialNamesUsed, withAwards('Có 02 Chiến sĩ thi đua cấp tỉnh.', 2023))).toEqual([]);
    const [never = ''] = linesOf(officialNamesUsed, withAwards('Có 01 Cờ thi đua của Thủ tướng Chính phủ.', 2023));
    expect(never).toContain('cần ghi “Cờ thi đua của Chính phủ” (Luật Thi đua, khen thưởng năm 2003');
  });
});
