import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { headingMatcher } from '../../../src/core/outline/recognise';
import { growth } from '../../support/processor-time';
import { row, same } from '../../../src/core/outline/outline-row';
import { inRepository } from './checked-in';
import { settings, wordings } from './settings';
import { smallForm } from './small-form';

const match = headingMatcher(mau02, settings());
const allItems = wordings.flatMap((wording) =>
  [2000, 2017, 2026, 2100].flatMap((year) =>
    (['final', 'expected'] as const).flatMap((rating) => outlineItems(mau02, settings({ wording, year, rating }))),
  ),
);

describe('headingMatcher', () => {
  it('finds every heading in both wordings, in any year and choice, to be itself', () => {
    for (const { id, text } of allItems) expect([text, match(text)]).toEqual([text, id]);
  });

  it('finds every heading in the form’s own words to be itself, and nothing else of the form to be one', () => {
    for (const { id, heading, verbatim } of mau02.rows)
      expect([verbatim, match(verbatim)]).toEqual([verbatim, heading === null ? null : id]);
  });

  it('finds the headings in the text of the form itself, wrong number included', () => {
    const lines = readFileSync(inRepository('test', 'fixtures', 'de-cuong-mau-02.txt'), 'utf8').split('\n');
    const found = lines.flatMap((line) => match(line) ?? []);
    const onOneLine = mau02.rows
      .filter(({ heading, id }) => heading !== null && id !== 'P1t' && id !== 'P2t')
      .map(({ id }) => id);
    expect(found).toEqual(onOneLine);
  });

  it('does not mind number, case, tone position, decomposed letters, spaces, closing marks and the year', () => {
    const disguise = fc.record({
      number: fc.constantFrom('', 'III. ', '4.', '7) ', '1.2. ', 'VI ', '12 '),
      sign: fc.constantFrom('', '- ', '–', '•\t', 'a) ', '+', '2. '),
      change: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replaceAll(' ', '\u00a0 '),
        (text: string) => text.replaceAll(' ', '\u000b'),
        (text: string) => text.replace(/\d{4}/gu, '……'),
        (text: string) => text.replace(/\d{4}/gu, '1999'),
        (text: string) => text.replaceAll('thủy', 'thuỷ').replaceAll('òa', 'oà'),
        (text: string) => text.replaceAll(', ', ' , '),
      ),
      end: fc.constantFrom('', '.', ';', ':', ' :', '.  ', '…', '\r'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...allItems), disguise, (item, { number, sign, change, end }) => {
        const words = item.segments.map(({ text }) => text).join('');
        const written = `  ${item.number === '–' ? sign : number}${change(words)}${end}`;
        expect([written, match(written)]).toEqual([written, item.id]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      '2. Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng của các đơn vị trong cụm trong năm 2025 (Có phụ lục II, III gửi kèm)',
      'P1.IV.2',
    ],
    [
      '2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng của cụm và các đơn vị thành viên trong cụm thi đua (có biểu tổng hợp các văn bản theo Phụ lục I)',
      'P1.I.2',
    ],
    [
      '1. Kết quả tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước; công tác xây dựng hệ thống chính trị, tổ chức Đảng, chính quyền, đoàn thể quần chúng (kết quả các đơn vị thành viên trong cụm)',
      'P1.III.1',
    ],
    ['II. Kết quả (hoặc dự kiến xếp loại) phong trào', null],
    ['V. PHẦN THỨ HAI', 'P2'],
    ['Phần I', 'P1'],
    ['Phần II.', 'P2'],
    ['PHẦN 2', 'P2'],
    ['I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA KHEN THƯỞNG', 'P1.I'],
    ['VI ĐÁNH GIÁ CHUNG', 'P1.VI'],
    [
      '4. Công tác tổ chức triển khai, thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2021 – 2025; Phong trào thi đua "Chuyển đổi số" giai đoạn 2023-2025.',
      'P1.II.4',
    ],
    ['4. Công tác tổ chức triển khai, thực hiện phong trào thi đua “Dân vận khéo” năm 2025', 'P1.II.4'],
    ['4. Công tác tổ chức triển khai, thực hiện các phong trào thi đua do Trung ương, tỉnh phát động', 'P1.II.4'],
  ])('reads "%s" as %s', (text, id) => {
    expect(match(text)).toBe(id);
  });

  it('knows her own movements, also names without quotation marks', () => {
    const movements = [{ name: 'phong trào hiến đất làm đường', from: 2026, to: 2030, act: '' }];
    const given = settings({ movements });
    const text = outlineItems(mau02, given).find(({ id }) => id === 'P1.II.4')?.text ?? '';
    expect(headingMatcher(mau02, given)(text)).toBe('P1.II.4');
    expect(match(text)).toBeNull();
  });

  it('finds a dropped item too, because it may still stand in the document', () => {
    expect(headingMatcher(mau02, settings({ dropped: ['P1.VI'] }))('VI. Đánh giá chung')).toBe('P1.VI');
  });

  it.each([
    '',
    '   ',
    '……',
    'III.',
    '1.',
    'Đánh giá chung, năm 2026 các đơn vị trong cụm đã hoàn thành nhiệm vụ.',
    'Ưu điểm của phong trào là có sự tham gia của mọi đơn vị.',
    'Về ưu điểm: các đơn vị đã chủ động.',
    'Công tác khen thưởng được thực hiện kịp thời, đúng quy định.',
    'Phần thứ nhất của báo cáo nêu kết quả.',
    'Phần thứ ba',
    'Kiến nghị, đề xuất với Sở Nội vụ tổ chức tập huấn.',
    'Công tác tổ chức triển khai, thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2021 – 2025 đã đạt kết quả tốt.',
    'Công tác tổ chức triển khai, thực hiện phong trào thi đua “Dân vận khéo” được các đơn vị quan tâm trong giai đoạn 2021 – 2025.',
    'Công tác tổ chức triển khai, thực hiện',
    'Đơn vị trưởng cụm, đơn vị phó cụm: Sở Tài chính, Sở Công Thương',
    'Nêu khái quát đặc điểm tình hình của cụm thi đua:',
    'BÁO CÁO',
    'NĂM 2026',
    'a) Ưu điểm',
    '- Ưu điểm:',
    '* Hạn chế, yếu kém và nguyên nhân',
    '– Đánh giá chung',
    '[Hướng dẫn] Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm.',
  ])('finds no heading in "%s"', (text) => {
    expect(match(text)).toBeNull();
  });

  it('finds no heading where a word follows or comes before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allItems),
        fc.constantFrom('kịp thời', 'của tỉnh', 'là'),
        fc.boolean(),
        (item, word, before) => {
          const words = item.segments.map(({ text }) => text).join('');
          expect(match(before ? `${word} ${words}` : `${words} ${word}`)).toBeNull();
        },
      ),
    );
  });

  it('never fails on what it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([null, ...mau02.rows.map(({ id }) => id)]).toContain(match(text));
      }),
    );
  });

  it('reads guidance of the body as none', () => {
    for (const { help } of allItems) if (help !== null) expect(match(help)).toBeNull();
  });

  it('reads a document of 5,000 paragraphs in time that grows no faster than the document', () => {
    const prose =
      'Các đơn vị trong cụm đã tổ chức phát động phong trào thi đua, đăng ký chỉ tiêu và ký kết giao ước. '.repeat(4);
    const paragraphs = Array.from(
      { length: 5000 },
      (_, at) => allItems[at % (5 * allItems.length)]?.text ?? `${at} ${prose}`,
    );
    let found = 0;
    const read = (share: number): void => {
      found = paragraphs.slice(0, 5000 * share).filter((text) => match(text) !== null).length;
    };
    expect(growth(read)).toBeLessThan(3);
    expect(found).toBe(paragraphs.filter((text) => !text.includes(prose)).length);
  });

  it('works for a second form by its data alone', () => {
    const matchSmall = headingMatcher(smallForm, settings());
    expect(
      ['3. KHÓ KHĂN:', '- Nêu rõ nguyên nhân;', 'Ưu điểm', 'Kết quả thực hiện các phong trào thi đua'].map(matchSmall),
    ).toEqual(['A2', 'A2a', null, 'B']);
  });

  it('refuses a form in which two headings are the same', () => {
    const twice = row({
      id: 'A3',
      level: 'clause',
      kind: 'H',
      verbatim: '3. Khó khăn.',
      heading: same('Khó khăn'),
      name: 'Khó khăn',
    });
    expect(() => headingMatcher({ ...smallForm, rows: [...smallForm.rows, twice] }, settings())).toThrow('A2 and A3');
  });
});
