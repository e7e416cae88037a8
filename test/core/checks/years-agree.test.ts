import { controlsPresent } from '../../../src/core/checks/controls-present';
import { messages as entered } from '../../../src/core/checks/document-agrees-with-data';
import { allChecks } from '../../../src/core/checks/index';
import { messages, yearsAgree } from '../../../src/core/checks/years-agree';
import type { InlineField } from '../../support/check-document';
import { findingsOf, linesOf, outcomeOf, repaired } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const last = 'KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2025';
const titled =
  (from: string, to: string): NonNullable<CheckReportChanges['blocks']> =>
  (blocks) =>
    blocks.map((block) => {
      if ('rows' in block) return block;
      const text = block.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
      return text.includes(from) ? { ...block, pieces: [text.replace(from, to)] } : block;
    });

describe('years-agree', () => {
  const right: readonly (readonly [string, CheckReportChanges])[] = [
    ['the right report', {}],
    ['its words', { controls: false, part: false }],
    [
      'other years in the text',
      { bodies: { 'P1.I.1': 'So với năm 2025 và năm 2020, số kế hoạch của cụm tăng rõ rệt trong cả năm.' } },
    ],
    [
      'the period of a movement of one year',
      { data: { movements: [{ name: 'Cả nước thi đua xây dựng nông thôn mới', from: 2024, to: 2024, act: '' }] } },
    ],
    [
      'another year behind that of a heading, and far behind one that has none',
      {
        headings: {
          'P2.I': 'I. Những nhiệm vụ trọng tâm công tác thi đua, khen thưởng năm 2027 (tiếp theo năm 2021)',
          'P2.III':
            'III. Kiến nghị, đề xuất: đề nghị Hội đồng Thi đua - Khen thưởng tỉnh sớm sửa đổi quy chế hoạt động đã ban hành từ năm 2019',
        },
      },
    ],
    ['a report dated in the next year', { data: { issueDate: { day: 30, month: 1, year: 2027 } } }],
  ];
  it.each(right)('passes %s', (_, changes) => {
    expect(linesOf(yearsAgree, checkReport(changes))).toEqual([]);
  });

  it('finds the year of last year’s file in a heading, and mends it', () => {
    const report = checkReport({ headings: { P1t: last } });
    const [finding, ...others] = findingsOf(yearsAgree, report);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toBe(messages.heading(2025, 2026));
    expect(finding?.place).toMatchObject({ kind: 'paragraph', quote: 'NĂM 2025' });
    expect(repaired(report, finding)).toBe(last.replace('2025', '2026'));
  });

  it.each([
    ['P2t', 'PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026', 2026, 2027],
    ['P2.I', 'I. Những nhiệm vụ trọng tâm công tác thi đua, khen thưởng năm 2028', 2028, 2027],
    ['P1.III.2', '2. Kết quả xếp loại tổ chức cơ sở Đảng, đoàn thể của các đơn vị trong cụm năm 2024', 2024, 2026],
    ['P1.II.5c', '– Tên các mô hình, điển hình tiên tiến trong năm 2025:', 2025, 2026],
  ])('finds %s with another year', (item, heading, said, expected) => {
    for (const controls of [true, false])
      expect(linesOf(yearsAgree, checkReport({ headings: { [item]: heading }, controls }))).toEqual([
        `error: ${messages.heading(said, expected)}`,
      ]);
  });

  it('finds a title that looks ahead to the wrong year', () => {
    const report = checkReport({ blocks: titled('nhiệm vụ năm 2027', 'nhiệm vụ năm 2026'), controls: false });
    expect(linesOf(yearsAgree, report)).toEqual([`error: ${messages.titleNext(2026, 2027)}`]);
  });

  it('finds an annex of another year', () => {
    const report = checkReport({ blocks: titled('DANH HIỆU THI ĐUA NĂM 2026', 'DANH HIỆU THI ĐUA NĂM 2025') });
    expect(linesOf(yearsAgree, report)).toEqual([`error: ${messages.annex(2025, 2026)}`]);
  });

  it.each([
    [0, 'bctd.f.year', '2025', 'Năm báo cáo'],
    [2, 'bctd.f.year', '2025', 'Năm báo cáo'],
    [1, 'bctd.f.next-year', '2026', 'Năm sau'],
  ])('leaves place %i of %s to document-agrees-with-data', (at, tag, year, name) => {
    let place = -1;
    const inField = (piece: string | InlineField) =>
      typeof piece !== 'string' && piece.tag === tag && ++place === at ? { ...piece, text: year } : piece;
    const report = checkReport({
      blocks: (blocks) =>
        blocks.map((block) => ('rows' in block ? block : { ...block, pieces: block.pieces.map(inField) })),
    });
    const said = allChecks.flatMap((check) => linesOf(check, report));
    expect(said).toEqual([`error: ${entered.field(name, year, tag.endsWith('next-year') ? '2027' : '2026')}`]);
  });

  it.each([
    ['Phần I: ', 'Phần II. ', true],
    ['PHẦN THỨ NHẤT – ', 'PHẦN THỨ HAI - ', false],
    ['PHẦN THỨ NHẤT ', 'PHẦN THỨ HAI ', false],
  ])('looks at a title that stands behind “%s”', (first, second, controls) => {
    const next = 'PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026';
    const joined = { P1: first + last.replace('2025', '2026'), P1t: null, P2: second + next, P2t: null };
    const report = checkReport({ headings: joined, controls });
    const said = allChecks.filter(({ id }) => id !== 'controls-present').flatMap((check) => linesOf(check, report));
    expect(said).toEqual([`error: ${messages.heading(2026, 2027)}`]);
    expect(linesOf(controlsPresent, report)).toHaveLength(controls ? 0 : 1);
  });

  it('lets the year in its field follow what was entered', () => {
    const report = checkReport();
    const paragraphs = report.document.paragraphs.map((paragraph) =>
      paragraph.text.startsWith('KẾT QUẢ TỔ CHỨC') ? { ...paragraph, text: last } : paragraph,
    );
    const items = report.items.map((item) =>
      item.item.id === 'P1t' && item.heading !== null ? { ...item, heading: { ...item.heading, text: last } } : item,
    );
    const [finding] = findingsOf(yearsAgree, { ...report, items, document: { ...report.document, paragraphs } });
    expect(finding?.fix).toEqual({ kind: 'entered', field: 'year' });
  });

  it('warns of a far year in a heading that has none in the form', () => {
    const headings = { 'P1.V': 'V. MỘT SỐ CÔNG TÁC KHÁC NĂM 2019' };
    expect(linesOf(yearsAgree, checkReport({ headings }))).toEqual([`warning: ${messages.strange(2019, 2026)}`]);
  });

  it('does not apply where no year is said', () => {
    const report = checkReport();
    expect(outcomeOf(yearsAgree, { ...report, lines: [], items: [], annexes: [] })).toBe('not-applicable');
  });

  it.each([2025, 2026, 2027])('lets such a heading speak of %i, a year of the report or next to it', (year) => {
    const headings = { 'P1.V': `V. MỘT SỐ CÔNG TÁC KHÁC NĂM ${year}` };
    expect(linesOf(yearsAgree, checkReport({ headings }))).toEqual([]);
  });

  it.each([2024, 2028])('warns of %i there', (year) => {
    const headings = { 'P1.V': `V. MỘT SỐ CÔNG TÁC KHÁC NĂM ${year}` };
    expect(linesOf(yearsAgree, checkReport({ headings }))).toEqual([
      `warning: Đề mục này của mẫu không ghi năm nhưng ở đây có “năm ${year}”; báo cáo là của năm 2026.`,
    ]);
  });
});
