import { standingMentions, proposeText } from '../../../src/core/drafts/last-year-text';
import { movedYears, withMovedYears, yearEdits } from '../../../src/core/drafts/last-year-years';

const context = { from: 2025, to: 2026, movements: [], gone: [] };
const moved = (text: string, shift = context): string => withMovedYears(text, movedYears(text, shift));
const mentioned = (text: string, more: Partial<Parameters<typeof proposeText>[1]> = {}) =>
  proposeText([text], { ...context, ...more }).flatMap(({ mentions }) =>
    mentions.map(({ kind, words }) => `${kind}: ${words}`),
  );

describe('movedYears', () => {
  it.each([
    ['Trong năm 2025, cụm đã ký kết giao ước thi đua.', 'Trong năm 2026, cụm đã ký kết giao ước thi đua.'],
    ['PHƯƠNG HƯỚNG NĂM 2026; nhiệm vụ năm 2025', 'PHƯƠNG HƯỚNG NĂM 2027; nhiệm vụ năm 2026'],
    ['6 tháng đầu năm 2025 và quý I năm 2026', '6 tháng đầu năm 2026 và quý I năm 2027'],
  ])('moves the years of the report: %s', (old, now) => expect(moved(old)).toBe(now));

  it.each([
    'Căn cứ Kế hoạch số 07/KH-UBND ngày 13/01/2025 của UBND tỉnh về phát động phong trào thi đua năm 2025.',
    'Nghị định số 152/2025/NĐ-CP',
    'Hội nghị tổ chức ngày 30 tháng 12 năm 2025, kết thúc tháng 01/2026.',
    'phong trào “Thi đua hoàn thành nhiệm vụ năm 2025”',
    'giai đoạn 2021 - 2025; từ năm 2025 đến năm 2030; năm học 2025 – 2026',
    'tăng 5% so với năm 2024; kế hoạch 2025',
    'đạt 2025 hồ sơ, năm 20251',
  ])('leaves other years alone: %s', (text) => expect(moved(text)).toBe(text));

  it('moves by as many years as the reports lie apart', () => {
    expect(moved('năm 2023, phương hướng năm 2024', { ...context, from: 2023 })).toBe(
      'năm 2026, phương hướng năm 2027',
    );
    expect(moved('năm 2026', { ...context, from: 2026 })).toBe('năm 2026');
  });
});

describe('yearEdits', () => {
  it.each([
    'Năm 2025, cụm phát động thi đua; kết quả năm 2025 cao hơn; năm 2026 tiếp tục.',
    'năm 2025 năm 2025 năm 2025',
    'So với năm 2024, năm 2025 tăng.',
  ])('names every place once: %s', (text) => {
    const places = movedYears(text, context);
    const edits = yearEdits(text, places);
    for (const { from } of edits) expect(text.split(from)).toHaveLength(2);
    // All are found before any is written, as the gateway does.
    const written = [...edits]
      .sort((one, other) => text.indexOf(other.from) - text.indexOf(one.from))
      .reduce((standing, { from, to }) => {
        const start = text.indexOf(from);
        return `${standing.slice(0, start)}${to}${standing.slice(start + from.length)}`;
      }, text);
    expect(written).toBe(withMovedYears(text, places));
  });
});

describe('proposeText', () => {
  it('lists every year that was not moved, with what it stands in', () => {
    expect(mentioned('Năm 2025 tăng so với năm 2024, theo Kế hoạch số 07/KH-CTĐ ngày 15/01/2025 về năm 2025.')).toEqual(
      ['year: 2024', 'year: 15/01/2025', 'year: 2025'],
    );
    expect(mentioned('Kế hoạch đến năm 2030, giai đoạn 2021 - 2030, Nghị định số 152/2025/NĐ-CP.')).toEqual([]);
  });

  it('lists movements that are over, by their names and by their years', () => {
    const movements = [
      { name: 'Chung sức xây dựng nông thôn mới', from: 2021, to: 2025, act: '' },
      { name: 'Thi đua chuyển đổi số', from: 2024, to: 2030, act: '' },
    ];
    expect(
      mentioned(
        'Phong trào “Chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025; “Thi đua chuyển đổi số”; phong trào đền ơn đáp nghĩa giai đoạn 2021 – 2025.',
        { movements },
      ),
    ).toEqual(['movement: Chung sức xây dựng nông thôn mới', 'movement: 2021 – 2025']);
  });

  it('lists acts and bodies that are no more, districts, and units that left', () => {
    expect(
      mentioned(
        'Thực hiện Nghị định số 98/2023/NĐ-CP, Ban TĐKT tỉnh, UBND huyện Cao Lộc, Huyện Văn Lãng và Thanh tra tỉnh.',
        { gone: ['Thanh tra tỉnh'] },
      ),
    ).toEqual([
      'act: 98/2023/NĐ-CP',
      'act: Ban TĐKT tỉnh',
      'act: UBND huyện Cao Lộc',
      'unit: Huyện Văn Lãng',
      'unit: Thanh tra tỉnh',
    ]);
    expect(mentioned('UBND huyện Cao Lộc', { from: 2023, to: 2024 })).toEqual([]);
  });

  it('forgets a mention whose words stand no more', () => {
    const [paragraph] = proposeText(['Năm 2025 tăng so với năm 2024. Hội nghị ngày 15/01/2025.'], context);
    const mentions = paragraph?.mentions ?? [];
    expect(standingMentions(mentions, 'Năm 2026 tăng so với năm 2025. Hội nghị ngày 15/01/2025.')).toMatchObject([
      { words: '15/01/2025' },
    ]);
  });
});
