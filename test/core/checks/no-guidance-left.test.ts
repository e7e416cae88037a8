import { messages, noGuidanceLeft } from '../../../src/core/checks/no-guidance-left';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { mau02 } from '../../../src/core/outline/mau-02';
import { findingsOf, linesOf, repaired } from '../../support/check-findings';
import { line } from '../../support/check-document';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { checkData } from '../../support/check-report-texts';

const body = (text: string, controls = true) => checkReport({ bodies: { 'P1.I.3': text }, controls });
const own = 'Các đơn vị thành viên chấp hành nghiêm quy chế hoạt động của cụm.';

describe('no-guidance-left', () => {
  it.each([
    'Nêu cao tinh thần trách nhiệm của người đứng đầu trong phong trào thi đua.',
    'Cán bộ, đảng viên nêu gương trong học tập và làm theo Bác.',
    'Hội nghị đã nêu tên các đơn vị thành viên thực hiện tốt chế độ báo cáo.',
    'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng nông thôn mới của các đơn vị trong cụm, Sở Y tế và Sở Tài chính là hai đơn vị thực hiện tốt nhất.',
    'Kết quả cụ thể (nêu rõ tại Phụ lục II) cho thấy số tập thể tăng.',
    'Báo cáo lập theo Mẫu số 02 của Hội đồng TĐKT tỉnh và đề cương của Sở Nội vụ.',
    'Văn bản chỉ đạo (có biểu tổng hợp các văn bản theo Phụ lục I).',
    'Ký kết giao ước thi đua (ký ngày 15 tháng 01) giữa các đơn vị.',
  ])('passes “%s”', (text) => {
    expect(linesOf(noGuidanceLeft, body(text))).toEqual([]);
    expect(linesOf(noGuidanceLeft, body(text, false))).toEqual([]);
  });

  it('passes the headings of both wordings', () => {
    expect(linesOf(noGuidanceLeft, checkReport())).toEqual([]);
    expect(linesOf(noGuidanceLeft, checkReport({ data: { wording: 'short' }, controls: false }))).toEqual([]);
  });

  it.each([
    ['(nêu tên các đơn vị thành viên)', '(nêu tên các đơn vị thành viên)'],
    [
      '(Nêu rõ tỷ lệ khen thưởng đối với người lao động của từng đơn vị)',
      '(Nêu rõ tỷ lệ khen thưởng đối với người lao động của từng đơn vị)',
    ],
    ['( kết quả của các đơn vị trong cụm)', '( kết quả của các đơn vị trong cụm)'],
    ['(nêu tên đơn vị triển khai, thực hiện tốt....)', '(nêu tên đơn vị triển khai, thực hiện tốt....)'],
    ['(hoặc dự kiến xếp loại)', '(hoặc dự kiến xếp loại)'],
  ])('finds %s in a sentence and takes it out', (bracket, words) => {
    const text = `Cụm thi đua có 07 đơn vị ${bracket}.`;
    const report = body(text);
    const [finding, ...others] = findingsOf(noGuidanceLeft, report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', message: messages.forms(words), place: { quote: words } });
    expect(repaired(report, finding)).toBe('Cụm thi đua có 07 đơn vị.');
  });

  it.each([
    'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm',
    'Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của Cụm',
    'Nêu khái quát đặc điểm tình hình của cụm thi đua:',
    'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng Nông thôn mới của các đơn vị trong cụm (nêu tên đơn vị triển khai, thực hiện tốt....).',
    '(Kết quả phong trào thi đua phải thể hiện rõ: kết quả đạt được phong trào thi đua của cụm, của các đơn vị thành viên trong cụm; So sánh các chỉ tiêu với kế hoạch được giao và so sánh với cùng kỳ nhằm phản ánh chính xác kết quả đạt được của năm 2017).',
  ])('finds the line “%s” and removes it', (text) => {
    const report = body(`${own}\n${text}`);
    const [finding, ...others] = findingsOf(noGuidanceLeft, report);
    expect(others).toEqual([]);
    expect(finding?.fix).toEqual({ kind: 'remove-paragraphs', paragraphs: [finding?.paragraph] });
    expect(report.document.paragraphs[finding?.paragraph ?? -1]?.text).toBe(text);
    expect(linesOf(noGuidanceLeft, body(text.replaceAll('cụm', 'khối'), false))).toHaveLength(1);
  });

  it('finds our own guidance, with its sign and without', () => {
    const help = outlineItems(mau02, checkData).find(({ id }) => id === 'P1.I.3')?.help ?? '';
    for (const text of [`[Hướng dẫn] ${help}`, help]) {
      expect(findingsOf(noGuidanceLeft, body(`${own}\n${text}`)).map(({ message }) => message.slice(0, 24))).toEqual([
        messages.ours(text).slice(0, 24),
      ]);
    }
  });

  it('keeps the only paragraph of a body', () => {
    const [finding] = findingsOf(noGuidanceLeft, body('[Hướng dẫn] Viết nội dung của mục này.'));
    expect(finding?.fix).toBeNull();
  });

  it.each(['Mẫu số 02', '(Đề cương)', '(Ký, đóng dấu)', '(Ký, ghi rõ họ tên)'])('finds “%s”', (text) => {
    const report = checkReport({ blocks: (blocks) => [line(text), ...blocks], controls: false });
    expect(linesOf(noGuidanceLeft, report)).toEqual([`error: ${messages.forms(`“${text}”`.slice(1, -1))}`]);
  });

  it('finds a heading that is still an instruction, and writes it as the form has it', () => {
    const heading = 'I. Nêu những nhiệm vụ trọng tâm công tác khen thưởng năm 2027';
    const [finding, ...others] = findingsOf(noGuidanceLeft, checkReport({ headings: { 'P2.I': heading } }));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(messages.forms(heading));
    expect(finding?.fix).toEqual({ kind: 'heading', item: 'P2.I' });
  });

  it('leaves a body that shows its prompt to its own check', () => {
    expect(linesOf(noGuidanceLeft, checkReport({ bodies: { 'P1.I.3': '' } }))).toEqual([]);
  });

  const asked = '(nêu tên các đơn vị thành viên)';
  const fixesOf = (changes: CheckReportChanges) =>
    findingsOf(noGuidanceLeft, checkReport(changes)).map(({ fix }) => fix?.kind ?? null);

  it.each<[string, CheckReportChanges]>([
    ['words that stand twice', { bodies: { 'P1.I.3': `Cụm có 07 đơn vị ${asked} và ${asked}.` } }],
    ['all that a body has', { bodies: { 'P1.I.3': 'Nêu khái quát đặc điểm tình hình của cụm thi đua:' } }],
    ['all that a cell has', { cells: { 'II/snv/ldtt': asked } }],
    ['the last paragraph, which Word keeps', { blocks: (blocks) => [...blocks, line(asked)] }],
    [
      'words with tracked changes',
      {
        blocks: (blocks) =>
          blocks.map((block) =>
            block.tag === 'bctd.b.P1.I.3' && !('rows' in block)
              ? { ...block, pieces: [`Cụm có 07 đơn vị ${asked}.`], look: { changed: true } }
              : block,
          ),
      },
    ],
  ])('finds but does not take out %s', (_, changes) => {
    expect(fixesOf(changes)).toEqual([null]);
  });

  it('takes a line out of a cell or a body that has others, and writes a heading anew', () => {
    expect(fixesOf({ cells: { 'II/snv/ldtt': `20\n${asked}` } })).toEqual(['remove-paragraphs']);
    expect(fixesOf({ bodies: { 'P1.I.3': `  ${asked}  \n${own}` } })).toEqual(['remove-paragraphs']);
    expect(fixesOf({ headings: { 'P1.II.3': asked } })).toEqual(['heading']);
  });

  it('takes out words that stand close behind others', () => {
    const report = body(`Cụm có 07 đơn vị${asked}.`);
    expect(repaired(report, findingsOf(noGuidanceLeft, report)[0])).toBe('Cụm có 07 đơn vị.');
  });
});
