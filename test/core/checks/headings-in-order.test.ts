import { headingsInOrder, messages } from '../../../src/core/checks/headings-in-order';
import { line, type DocumentBlock } from '../../support/check-document';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const at = (blocks: readonly DocumentBlock[], tag: string): readonly number[] =>
  blocks.flatMap((block, index) => (block.tag === tag ? [index] : []));

/** Heading and body of an item behind those of another. */
const moved =
  (item: string, behind: string) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => {
    const own = [...at(blocks, `bctd.h.${item}`), ...at(blocks, `bctd.b.${item}`)];
    const last = at(blocks, `bctd.b.${behind}`).at(-1) ?? at(blocks, `bctd.h.${behind}`).at(-1) ?? 0;
    const taken = own.flatMap((index) => blocks[index] ?? []);
    return blocks.flatMap((block, index) => (own.includes(index) ? [] : index === last ? [block, ...taken] : [block]));
  };

const added =
  (text: string, behind: string) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => {
    const last = at(blocks, behind).at(-1) ?? 0;
    return [...blocks.slice(0, last + 1), line(text), ...blocks.slice(last + 1)];
  };

describe('headings-in-order', () => {
  it('passes the right report, with controls and without', () => {
    expect(linesOf(headingsInOrder, checkReport())).toEqual([]);
    expect(linesOf(headingsInOrder, checkReport({ controls: false }))).toEqual([]);
  });

  it.each([
    ['P1.I.1', 'P1.I.3', 'sau “I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO'],
    ['P1.VI.1', 'P1.VI.2', 'sau “VI. ĐÁNH GIÁ CHUNG” như mẫu.'],
    ['P2.I', 'P2.III', 'sau “PHƯƠNG HƯỚNG, NHIỆM VỤ'],
    ['P1.V.1', 'P1.V.4', 'sau “V. MỘT SỐ CÔNG TÁC KHÁC” như mẫu.'],
    ['P1.III.1', 'P1.III.2', 'sau “III. KẾT QUẢ THỰC HIỆN CHỦ TRƯƠNG'],
    ['IN1', 'P1.I.3', 'đầu như mẫu.'],
  ])('finds %s behind %s', (item, behind, place) => {
    for (const controls of [true, false]) {
      const findings = findingsOf(headingsInOrder, checkReport({ blocks: moved(item, behind), controls }));
      expect(findings.map(({ severity }) => severity)).toEqual(['error']);
      expect(findings[0]?.message).toContain(`đứng sai thứ tự, cần đứng ${place}`);
      expect(findings[0]?.item).toBe(item);
    }
  });

  it('names one heading that was moved, not all it moved past', () => {
    const findings = findingsOf(headingsInOrder, checkReport({ blocks: moved('P1.I.2', 'P1.V.4') }));
    expect(findings.map(({ message }) => message)).toEqual([
      messages.misplaced(
        '“2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen…”',
        '“1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…”',
      ),
    ]);
  });

  it('finds a mục that stands twice, which copying leaves', () => {
    const report = checkReport({ blocks: added('III. ĐÁNH GIÁ CHUNG', 'bctd.b.P1.VI.2') });
    expect(linesOf(headingsInOrder, report)).toEqual([`warning: ${messages.repeated('“VI. ĐÁNH GIÁ CHUNG”')}`]);
  });

  it('finds a control that was copied with its heading', () => {
    const doubled = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
      blocks.flatMap((block) =>
        block.tag === 'bctd.b.P1.VI.2'
          ? [block, { ...line('2. Hạn chế, yếu kém và nguyên nhân'), tag: 'bctd.h.P1.VI.2' }]
          : [block],
      );
    expect(linesOf(headingsInOrder, checkReport({ blocks: doubled }))).toEqual([
      `error: ${messages.repeated('“2. Hạn chế, yếu kém và nguyên nhân”')}`,
    ]);
  });

  it('leaves short points of hers alone that read like a heading', () => {
    const report = checkReport({ blocks: added('1. Ưu điểm', 'bctd.b.P2.II') });
    expect(linesOf(headingsInOrder, report)).toEqual([]);
    const inBody = checkReport({
      bodies: { 'P1.I.3': 'Sở Y tế:\n1. Ưu điểm\nHoàn thành các nội dung đã ký kết trong năm.' },
    });
    expect(linesOf(headingsInOrder, inBody)).toEqual([]);
  });

  it('takes words of at least six for a repetition, and a mục in capitals', () => {
    const twice = (text: string) =>
      linesOf(headingsInOrder, checkReport({ controls: false, blocks: added(text, 'bctd.b.P2.III') }));
    const six = '2. Hạn chế, yếu kém và nguyên nhân';
    expect(twice(six)).toEqual([`warning: Đề mục “${six}” có thêm một lần nữa ở đây, cần chỉ giữ một.`]);
    expect(twice('VI. Đánh giá chung')).toEqual([]);
  });

  it('tells a heading that was moved and written anew', () => {
    const report = checkReport({
      controls: false,
      blocks: (blocks) =>
        added('2. Hạn chế, yếu kém và nguyên nhân', 'bctd.b.P1.VI.2')(moved('P1.VI.2', 'P1.I.3')(blocks)),
    });
    expect(linesOf(headingsInOrder, report)).toEqual([
      'error: Đề mục “2. Hạn chế, yếu kém và nguyên nhân” đứng sai thứ tự, cần đứng sau “1. Ưu điểm” như mẫu.',
      'warning: Đề mục “2. Hạn chế, yếu kém và nguyên nhân” có thêm một lần nữa ở đây, cần chỉ giữ một.',
    ]);
  });
});
