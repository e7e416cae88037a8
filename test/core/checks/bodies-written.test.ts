import { bodiesWritten, messages } from '../../../src/core/checks/bodies-written';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';
import { checkData } from '../../support/check-report-texts';

const body = (item: string, text: string, controls = true) =>
  checkReport({ bodies: { [item]: text }, controls, part: controls });

describe('bodies-written', () => {
  it.each([
    'Không có.',
    'Không phát sinh',
    'Trong năm 2026, cụm không phát sinh nội dung này.',
    'Không có kiến nghị, đề xuất.',
    'Cụm không có kiến nghị gì./.',
    '- Không.',
    'Chưa phát sinh.',
    'Các đơn vị trong cụm không phát sinh.',
    'Đề nghị Hội đồng TĐKT tỉnh tổ chức tập huấn nghiệp vụ./.',
  ])('takes “%s” for written', (text) => {
    expect(linesOf(bodiesWritten, body('P2.III', text))).toEqual([]);
    expect(linesOf(bodiesWritten, body('P2.III', text, false))).toEqual([]);
  });

  it.each([
    ['P1.VI.1', '“1. Ưu điểm”'],
    ['P1.VI.2', '“2. Hạn chế, yếu kém và nguyên nhân”'],
    ['P2.III', '“III. Kiến nghị, đề xuất”'],
    ['IN3', '“– Đặc điểm về tổ chức, hoạt động của cụm”'],
    ['P1.V.3', '“3. Tổ chức bộ máy làm công tác thi đua khen thưởng”'],
  ])('finds that %s still shows its guidance', (item, name) => {
    expect(linesOf(bodiesWritten, body(item, ''))).toEqual([`error: ${messages.unwritten(name)}`]);
    expect(linesOf(bodiesWritten, body(item, '', false))).toEqual([`error: ${messages.unwritten(name)}`]);
  });

  it.each(['……', '..........', ' ', '…\n…', 'Click or tap here to enter text.'])('takes “%s” for unwritten', (text) => {
    expect(linesOf(bodiesWritten, body('P1.VI.1', text))).toEqual([`error: ${messages.unwritten('“1. Ưu điểm”')}`]);
  });

  it('leads to the heading', () => {
    const [finding] = findingsOf(bodiesWritten, body('P1.VI.1', ''));
    expect(finding?.place).toMatchObject({ kind: 'paragraph', quote: '1. Ưu điểm' });
    expect(finding?.item).toBe('P1.VI.1');
  });

  it('asks a person about a few words', () => {
    expect(linesOf(bodiesWritten, body('P1.VI.1', 'Hoàn thành tốt nhiệm vụ.'))).toEqual([
      `person: ${messages.short('“1. Ưu điểm”', 5)}`,
    ]);
  });

  it.each([
    ['IN2', 'Đơn vị Trưởng cụm: Sở Y tế.', true],
    ['IN2', 'Đơn vị Trưởng cụm: Sở Y tế.', false],
    ['P1.II.5c', 'Mô hình Một cửa.', true],
  ])('asks nobody about what the pane wrote in %s: “%s”', (item, text, controls) => {
    const written = { [`bctd.b.${item}`]: text };
    const report = checkReport({ bodies: { [item]: text }, data: { written }, controls });
    expect(linesOf(bodiesWritten, report)).toEqual([]);
    const hers = checkReport({ bodies: { [item]: 'Như năm trước đã báo cáo.' }, data: { written }, controls });
    expect(linesOf(bodiesWritten, hers)).toHaveLength(1);
  });

  it('asks a person about a picture alone', () => {
    const report = checkReport({
      blocks: (blocks) =>
        blocks.map((block) =>
          block.tag === 'bctd.b.P1.VI.1' && !('rows' in block)
            ? { ...block, pieces: [''], look: { picture: true } }
            : block,
        ),
    });
    expect(linesOf(bodiesWritten, report)).toEqual([`person: ${messages.picture('“1. Ưu điểm”')}`]);
  });

  it('only warns of a heading of hers without text', () => {
    const data = { added: [{ id: 'X1', after: 'P1.V.4', level: 'clause', words: 'Công tác đối ngoại' }] } as const;
    expect(linesOf(bodiesWritten, checkReport({ data }))).toEqual([
      `warning: ${messages.unwritten('“5. Công tác đối ngoại”')}`,
    ]);
  });

  it('leaves a missing heading to its own check', () => {
    const report = checkReport({ headings: { 'P1.VI.1': null }, bodies: { 'P1.VI.1': '' }, controls: false });
    expect(linesOf(bodiesWritten, report).filter((said) => said.includes('Ưu điểm'))).toEqual([]);
  });

  it.each([
    ['Phong trào có nhiều đổi mới trong năm.', 8],
    ['Phong trào thi đua có nhiều đổi mới trong năm.', 10],
  ])('asks nobody about “%s”', (text) => {
    expect(linesOf(bodiesWritten, body('P1.VI.1', text))).toEqual([]);
  });

  it.each([
    ['Phong trào có nhiều đổi mới rõ.', 7],
    ['Tốt, không có vi phạm nào.', 6],
    ['Cụm không tổ chức.', 4],
  ])('asks a person about “%s”', (text, words) => {
    expect(linesOf(bodiesWritten, body('P1.VI.1', text))).toEqual([
      `person: Mục “1. Ưu điểm” chỉ có ${words} từ; hãy xem nội dung đã đủ chưa.`,
    ]);
  });

  it.each(['Trong năm 2026 chưa phát sinh.', 'Trong năm 2026,cụm không có.', '+ Không có', '– Chưa  có.'])(
    'takes “%s” for an answer',
    (text) => {
      expect(linesOf(bodiesWritten, body('P1.VI.1', text))).toEqual([]);
    },
  );

  it.each([
    ['IN1', 'Gồm Sở Y tế.', []],
    ['IN2', 'Trưởng cụm là Sở Nội vụ.', []],
    ['P1.VI.1', 'Gồm Sở Y tế.', ['person: Mục “1. Ưu điểm” chỉ có 4 từ; hãy xem nội dung đã đủ chưa.']],
  ])('asks in %s for names only: “%s”', (item, text, said) => {
    expect(linesOf(bodiesWritten, body(item, text))).toEqual(said);
  });

  it('takes no unit without a name for named', () => {
    const units = checkData.units.map((unit, place) => (place === 0 ? { ...unit, name: '' } : unit));
    const report = checkReport({ data: { units }, bodies: { IN2: 'Chưa phân công trong năm nay.' } });
    expect(linesOf(bodiesWritten, report)).toHaveLength(1);
  });
});
