import { headingsPresent, messages } from '../../../src/core/checks/headings-present';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { mau02 } from '../../../src/core/outline/mau-02';
import { documentOf, typedDocument, type DocumentBlock } from '../../support/check-document';
import { findingsOf, linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const textOf = (block: DocumentBlock): string =>
  'rows' in block ? '' : block.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const without =
  (...texts: readonly string[]) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
    blocks.filter((block) => !texts.some((text) => textOf(block).includes(text)));

const joinedPart = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.flatMap((block) => {
    if ('rows' in block || textOf(block) !== 'Phần thứ nhất')
      return textOf(block).startsWith('KẾT QUẢ TỔ CHỨC') ? [] : [block];
    return [
      {
        ...block,
        pieces: ['PHẦN I: KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2026'],
      },
    ];
  });

describe('headings-present', () => {
  const right: readonly (readonly [string, CheckReportChanges])[] = [
    ['the right report', {}],
    ['its words without controls', { controls: false }],
    ['Phần and its title in one line', { controls: false, blocks: joinedPart }],
    [
      'Phần and its title in one paragraph that is broken',
      {
        controls: false,
        headings: { P2: 'Phần thứ hai: PHƯƠNG HƯỚNG, NHIỆM VỤ', P2t: 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027' },
      },
    ],
    ['a heading in other words, still in its control', { headings: { 'P1.VI.2': '2. Tồn tại, hạn chế' } }],
    ['the form’s own second III', { headings: { 'P1.VI': 'III. ĐÁNH GIÁ CHUNG' }, controls: false }],
    [
      'capital letters and tones otherwise',
      {
        headings: { 'P1.I': 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA KHEN THƯỞNG' },
        controls: false,
      },
    ],
  ];
  it.each(right)('passes %s', (_, changes) => {
    expect(linesOf(headingsPresent, checkReport(changes))).toEqual([]);
  });

  it('knows a Phần by its number before a title in other words, and prose about it for none', () => {
    const titled = { P1: 'PHẦN THỨ NHẤT: KẾT QUẢ NĂM 2026', P1t: null };
    const prose = { P1: 'Phần thứ nhất của báo cáo nêu kết quả năm 2026.', P1t: null };
    const title = '“KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2026”';
    const said = [titled, prose].map((headings) =>
      linesOf(headingsPresent, checkReport({ controls: false, headings })),
    );
    expect(said).toEqual([
      [`error: ${messages.missing(title)}`],
      [`error: ${messages.missing('“Phần thứ nhất”')}`, `error: ${messages.missing(title)}`],
    ]);
  });

  it.each([
    ['P1.VI.2', '“2. Hạn chế, yếu kém và nguyên nhân”'],
    ['P2.III', '“III. Kiến nghị, đề xuất”'],
    ['P1', '“Phần thứ nhất”'],
    ['P1.IV', '“IV. CÔNG TÁC KHEN THƯỞNG”'],
    ['P1.II.5', '“5. Công tác tuyên truyền, nhân rộng các gương điển hình tiên tiến”'],
  ])('misses %s', (item, name) => {
    const report = checkReport({ headings: { [item]: null } });
    expect(linesOf(headingsPresent, report)).toEqual([`error: ${messages.missing(name)}`]);
  });

  it('offers to put in what is gone with its body', () => {
    const report = checkReport({
      blocks: without('2. Hạn chế, yếu kém và nguyên nhân', 'Việc phát hiện điển hình tiên tiến ở một số đơn vị'),
    });
    expect(findingsOf(headingsPresent, report).map(({ fix }) => fix)).toEqual([{ kind: 'missing-items' }]);
  });

  it('finds an emptied heading and offers the form’s words', () => {
    const [finding, ...others] = findingsOf(headingsPresent, checkReport({ headings: { 'P1.VI.1': '' } }));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(messages.blank('“1. Ưu điểm”'));
    expect(finding?.fix).toEqual({ kind: 'heading', item: 'P1.VI.1' });
  });

  it('says once that a document has nothing of the form', () => {
    const letter = reportOfFile(mau02, typedDocument('CÔNG VĂN\nVề việc cử cán bộ dự tập huấn\nKính gửi: Sở Nội vụ'));
    expect(linesOf(headingsPresent, letter)).toEqual([`error: ${messages.none}`]);
    expect(linesOf(headingsPresent, reportOfFile(mau02, documentOf([])))).toEqual([`error: ${messages.none}`]);
  });

  it('asks a person where the introduction tells in sentences what its points ask for', () => {
    const report = checkReport({
      controls: false,
      part: false,
      blocks: without('Tổng số các đơn vị tham gia', 'Đơn vị trưởng cụm, đơn vị phó cụm:'),
    });
    const said = linesOf(headingsPresent, report);
    expect(said).toHaveLength(2);
    expect(said.every((line) => line.startsWith('person: '))).toBe(true);
  });

  it('only mentions an item she dropped', () => {
    const report = checkReport({ data: { dropped: ['P1.V.3'] } });
    expect(linesOf(headingsPresent, report)).toEqual([
      `info: ${messages.dropped('“Bộ máy làm công tác thi đua, khen thưởng”')}`,
    ]);
  });

  it('always applies', () => {
    expect(outcomeOf(headingsPresent, checkReport())).toBe('passed');
  });
});
