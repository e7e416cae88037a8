import { messages, noBlanksLeft } from '../../../src/core/checks/no-blanks-left';
import type { ReportData } from '../../../src/core/report/report-data';
import { findingsOf, linesOf } from '../../support/check-findings';
import { line, type DocumentBlock, type InlineField } from '../../support/check-document';
import { checkReport } from '../../support/check-report';

const body = (text: string, controls = true) => checkReport({ bodies: { 'P1.I.3': text }, controls });
const above = messages.alsoAbove;
const open: Partial<ReportData> = { number: '', issueDate: { day: null, month: null, year: 2026 } };

describe('no-blanks-left', () => {
  it.each([
    'Các ban, ngành, ... đều tham gia ký kết giao ước thi đua ngay từ đầu năm.',
    'Các ban, ngành,... và 15 đơn vị thành viên đều tham gia đầy đủ hoạt động.',
    'Tổ chức hội thi, hội thao, văn nghệ v.v... trong toàn cụm.',
    'Tổ chức hội thi, hội thao, văn nghệ, v.v… trong toàn cụm.',
    'Phong trào “… chung sức xây dựng nông thôn mới” được hưởng ứng.',
    'Một số ... đơn vị còn chậm báo cáo theo quy định của cụm.',
    'Kế hoạch số 12/KH-CTĐ ngày 05 tháng 01 năm 2026 của cụm được triển khai.',
    'Đạt 65,21% kế hoạch năm; tăng 3,2% so với cùng kỳ năm 2025.',
    'Hội nghị các phòng ban ... đã thống nhất nội dung thi đua.',
    'Ghi rõ ngày, tháng, năm ban hành của từng văn bản.',
  ])('passes “%s”', (text) => {
    expect(linesOf(noBlanksLeft, body(text))).toEqual([]);
  });

  it.each([
    ['Tỷ lệ khen thưởng đối với người lao động ….% trong toàn cụm.', 'động ….%'],
    ['Tỷ lệ hoàn thành đạt ... % kế hoạch.', 'đạt ... %'],
    ['Cụm đã ban hành Kế hoạch số …/KH-CTĐ để triển khai.', 'số …/KH-CTĐ'],
    ['Trong năm có … tập thể được đề nghị khen thưởng.', 'có … tập thể'],
    ['Cụm gồm ...... đơn vị, trong đó có 02 đơn vị phó cụm.', 'gồm ...... đơn vị'],
    ['Tổng số văn bản đã ban hành: ……', 'Tổng số văn bản đã ban hành: ……'],
    ['Hội nghị tổ chức ngày … tháng … năm 2026 tại Lạng Sơn.', 'ngày … tháng … năm 2026'],
    ['Sơ kết phong trào năm 201... của toàn cụm.', 'năm 201...'],
    ['Đề nghị tặng Bằng khen cho ông ______ của Sở Y tế.', 'ông ______'],
  ])('finds the blank in “%s”', (text, words) => {
    for (const controls of [true, false]) {
      const [finding, ...others] = findingsOf(noBlanksLeft, body(text, controls));
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ severity: 'error', place: { kind: 'paragraph', quote: words } });
    }
  });

  it('lets the clerk fill in number, day and month of what is to be signed', () => {
    expect(linesOf(noBlanksLeft, checkReport({ data: open }))).toEqual([]);
    expect(linesOf(noBlanksLeft, checkReport({ data: open, controls: false, part: false }))).toEqual([]);
  });

  it('asks for them once when a paper is sent, and names the annexes above which they are blank too', () => {
    const said = linesOf(noBlanksLeft, checkReport({ data: open, purpose: 'send' }));
    expect(said).toEqual([
      `error: ${above(messages.number, ['I', 'II', 'III'])}`,
      `error: ${above(messages.date, ['I', 'II', 'III'])}`,
    ]);
    const [number] = said;
    expect(number).toBe(
      'error: Số của văn bản còn bỏ trống, cần điền trước khi gửi; dòng “(Kèm theo …)” của Phụ lục I, II, III cũng vậy.',
    );
  });

  it('asks for those above the annexes alone where the letterhead is filled in', () => {
    const blank = (piece: string | InlineField) =>
      typeof piece !== 'string' && piece.tag === 'bctd.f.number' ? { ...piece, text: '……' } : piece;
    const blocks = (all: readonly DocumentBlock[]): readonly DocumentBlock[] =>
      all.map((block) => ('rows' in block ? block : { ...block, pieces: block.pieces.map(blank) }));
    const [finding, ...others] = findingsOf(noBlanksLeft, checkReport({ blocks, purpose: 'send' }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', place: { quote: 'số ……/BC-CTĐ' } });
    expect(finding?.message).toBe(
      'Dòng “(Kèm theo …)” của Phụ lục I, II, III: số của văn bản còn bỏ trống, cần điền trước khi gửi.',
    );
  });

  it('only mentions them when a file is sent', () => {
    const said = linesOf(noBlanksLeft, checkReport({ data: { ...open, delivery: 'electronic' }, purpose: 'send' }));
    const all = ['I', 'II', 'III'];
    expect(said).toEqual([`info: ${above(messages.number, all)}`, `info: ${above(messages.date, all)}`]);
  });

  it('asks for symbol and year whenever', () => {
    const data = { symbol: '', issueDate: { day: 15, month: 12, year: null } };
    const said = linesOf(noBlanksLeft, checkReport({ data }));
    const all = ['I', 'II', 'III'];
    expect(said).toEqual([`error: ${above(messages.symbol, all)}`, `error: ${above(messages.year, all)}`]);
  });

  it('finds the form’s own letterhead and title', () => {
    const report = checkReport({
      controls: false,
      part: false,
      fields: { number: '   ', symbol: ' ', 'issue-date': 'ngày        tháng     năm 201...', cluster: '.....' },
    });
    const said = linesOf(noBlanksLeft, report);
    expect(said).toEqual(
      expect.arrayContaining([
        `error: ${messages.value('ĐUA .....')}`,
        `error: ${above(messages.symbol, ['I', 'II', 'III'])}`,
        `error: ${above(messages.year, ['I', 'II', 'III'])}`,
        `error: ${messages.value('Cụm .....')}`,
      ]),
    );
  });

  it.each([
    ['archive', 'VT, …….'],
    ['recipient-2', '- ……'],
    ['addressee', 'gửi: ……'],
  ])('finds that %s is blank', (field, words) => {
    expect(linesOf(noBlanksLeft, checkReport({ fields: { [field]: '' } }))).toEqual([
      `error: ${messages.value(words)}`,
    ]);
  });

  it('finds that the office of the signer is blank', () => {
    expect(linesOf(noBlanksLeft, checkReport({ fields: { 'signer-office': '' } }))).toEqual([
      `error: ${messages.office}`,
    ]);
  });

  it('finds a cell of dots, and lets a rule of underscores stand', () => {
    expect(linesOf(noBlanksLeft, checkReport({ cells: { 'II/snv/ldtt': '…' } }))).toEqual([
      `error: ${messages.value('…')}`,
    ]);
    const ruled = checkReport({ blocks: (blocks) => [...blocks.slice(0, 1), line('________'), ...blocks.slice(1)] });
    expect(linesOf(noBlanksLeft, ruled)).toEqual([]);
  });

  it('finds what a heading leaves open', () => {
    const heading = '2. Tổng hợp các tập thể, cá nhân được khen thưởng; Tỷ lệ khen thưởng đối với người lao động….%';
    expect(linesOf(noBlanksLeft, checkReport({ headings: { 'P1.IV.2': heading } }))).toEqual([
      `error: ${messages.value('….%')}`,
    ]);
    const open = 'III. Kiến nghị, đề xuất năm 202…';
    expect(linesOf(noBlanksLeft, checkReport({ headings: { 'P2.III': open } }))).toEqual([`error: ${messages.year}`]);
  });

  it('tells number, symbol and date apart on one line', () => {
    const head = ['CỤM THI ĐUA CÁC SỞ', 'Số:    /BC-        Lạng Sơn, ngày 15 tháng 12 năm 2026'].map((text) =>
      line(text),
    );
    const report = checkReport({ controls: false, part: false, blocks: (blocks) => [...head, ...blocks.slice(1)] });
    expect(linesOf(noBlanksLeft, report)).toEqual([`error: ${messages.symbol}`]);
  });

  it('leaves a body that shows its guidance to its own check', () => {
    expect(linesOf(noBlanksLeft, checkReport({ bodies: { 'P1.IV.2': '' } }))).toEqual([]);
  });

  it.each(['……', '..', '…'])('tells the blank line “%s” below an annex once', (words) => {
    const report = checkReport({ blocks: (blocks) => [...blocks, line(words)] });
    expect(linesOf(noBlanksLeft, report)).toEqual([`error: “${words}” còn bỏ trống, cần điền đủ.`]);
    expect(linesOf(noBlanksLeft, checkReport({ cells: { 'II/snv/ldtt': words } }))).toHaveLength(1);
  });

  it('asks for a blank symbol of an electronic paper too, and only mentions its blank number', () => {
    const data = { delivery: 'electronic', symbol: '', number: '' } as const;
    const kinds = (purpose: 'sign' | 'send') =>
      linesOf(noBlanksLeft, checkReport({ data, purpose })).map((said) => said.replace(/ còn bỏ trống.*$/u, ''));
    expect(kinds('sign')).toEqual(['error: Ký hiệu sau “BC-”']);
    expect(kinds('send')).toEqual(['info: Số của văn bản', 'error: Ký hiệu sau “BC-”']);
  });
});
