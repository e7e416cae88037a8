import { messages, numberingConsecutive } from '../../../src/core/checks/numbering-consecutive';
import { line, type DocumentBlock } from '../../support/check-document';
import { findingsOf, linesOf, repaired } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const numbersGone = (blocks: readonly DocumentBlock[], numbers: boolean): readonly DocumentBlock[] =>
  blocks.map((block) => {
    if ('rows' in block || !/^bctd\.h\.P\d\.[IV]+$/u.test(block.tag ?? '')) return block;
    const [number, ...words] = block.pieces;
    const auto = String(number).trim();
    return { ...block, pieces: words, ...(numbers && { look: { ...block.look, autoNumber: auto } }) };
  });

describe('numbering-consecutive', () => {
  const right: readonly (readonly [string, CheckReportChanges])[] = [
    ['the right report', {}],
    ['its words without controls', { controls: false }],
    ['numbers that Word counts', { blocks: (blocks) => numbersGone(blocks, true) }],
    [
      'no space behind the number',
      {
        headings: {
          'P1.V.4': '4.Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐKT tỉnh',
        },
      },
    ],
    [
      'another sign behind the number',
      { headings: { 'P1.VI.1': '1) Ưu điểm', 'P1.VI.2': '2/ Hạn chế, yếu kém và nguyên nhân' } },
    ],
    [
      'numbers in parts',
      { headings: { 'P1.VI.1': 'VI.1. Ưu điểm', 'P1.VI.2': 'VI.2. Hạn chế, yếu kém và nguyên nhân' } },
    ],
    ['what follows a dropped item', { data: { dropped: ['P1.V.2'] } }],
    [
      'a heading of hers',
      { data: { added: [{ id: 'X1', after: 'P1.V.4', level: 'clause', words: 'Công tác đối ngoại' }] } },
    ],
    ['a missing heading, numbers as in the form', { headings: { 'P1.V.2': null } }],
    [
      'her own numbers inside a body',
      { bodies: { 'P1.I.3': '1. Sở Nội vụ hoàn thành.\n1. Sở Y tế hoàn thành.\n7. Sở Tài chính hoàn thành.' } },
    ],
    [
      'a mục of hers in a document without controls',
      {
        controls: false,
        part: false,
        headings: { 'P1.VI': 'VII. ĐÁNH GIÁ CHUNG' },
        blocks: (blocks) =>
          blocks.flatMap((block) =>
            block.tag === 'bctd.h.P1.VI' ? [line('VI. CÔNG TÁC ĐỐI NGOẠI', { bold: true }), block] : [block],
          ),
      },
    ],
  ];
  it.each(right)('passes %s', (_, changes) => {
    expect(linesOf(numberingConsecutive, checkReport(changes))).toEqual([]);
  });

  it('warns of the form’s own second III, and mends it', () => {
    for (const controls of [true, false]) {
      const report = checkReport({ headings: { 'P1.VI': 'III. ĐÁNH GIÁ CHUNG' }, controls });
      const [finding, ...others] = findingsOf(numberingConsecutive, report);
      expect(others).toEqual([]);
      expect(finding?.severity).toBe('warning');
      expect(finding?.message).toBe(messages.wrong('“III. ĐÁNH GIÁ CHUNG”', 'III', 'VI'));
      expect(repaired(report, finding)).toBe('VI. ĐÁNH GIÁ CHUNG');
    }
  });

  it.each([
    ['P1.II', 'III. KẾT QUẢ PHONG TRÀO THI ĐUA', 'III', 'II'],
    ['P1.VI.2', '1. Hạn chế, yếu kém và nguyên nhân', '1', '2'],
    ['P2.III', 'II. Kiến nghị, đề xuất', 'II', 'III'],
    ['P1.V.1', '2. Công tác tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng', '2', '1'],
    ['P1.V', 'IV. MỘT SỐ CÔNG TÁC KHÁC', 'IV', 'V'],
    ['P1.VI', 'VII. ĐÁNH GIÁ CHUNG', 'VII', 'VI'],
    [
      'P1.V.4',
      '12 Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐKT tỉnh',
      '12',
      '4',
    ],
  ])('finds %s numbered otherwise', (item, heading, number, expected) => {
    const report = checkReport({ headings: { [item]: heading } });
    const [finding, ...others] = findingsOf(numberingConsecutive, report);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain(`ghi số “${number}”, cần ghi “${expected}”`);
    expect(repaired(report, finding)).toBe(heading.replace(number, expected));
  });

  it('finds a heading without a number', () => {
    const report = checkReport({ headings: { 'P1.VI.1': 'Ưu điểm' } });
    expect(linesOf(numberingConsecutive, report)).toEqual([`error: ${messages.none('“1. Ưu điểm”', '1.')}`]);
  });

  it('says nothing of numbers that a reading cannot see', () => {
    const report = checkReport({ blocks: (blocks) => numbersGone(blocks, false), unseen: ['format'] });
    expect(linesOf(numberingConsecutive, report)).toEqual([]);
  });
});
