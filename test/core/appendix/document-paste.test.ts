import fc from 'fast-check';
import { documentDateText } from '../../../src/core/appendix/document-date';
import { documentPasteSentences, pasteDocuments } from '../../../src/core/appendix/document-paste';
import type { DocumentRecord } from '../../../src/core/appendix/counts';
import { threeUnits } from './appendix-sample';

const brief = (documents: readonly DocumentRecord[]) =>
  documents.map(({ issuer, number, date, subject }) => [issuer, number, documentDateText(date), subject]);
const paste = (lines: readonly string[], issuer = '') => pasteDocuments([], lines.join('\r\n'), threeUnits, issuer);

describe('pasteDocuments', () => {
  it('finds the columns by their headers, whatever their order', () => {
    const { documents, notes } = paste([
      'BIỂU TỔNG HỢP VĂN BẢN\t\t\t\t',
      'STT\tNgày, tháng, năm ban hành\tSố, ký hiệu văn bản\tTên loại và trích yếu nội dung\tGhi chú',
      '(1)\t(2)\t(3)\t(4)\t(5)',
      '1\t15/01/2026\t01/KH-CTĐ\tKế hoạch hoạt động của Cụm\t',
      '2\t46086\t02/TB-CTĐ\t"Thông báo\nkết luận"\tBản giấy',
      '\t\t\tTổng cộng: 2 văn bản\t',
    ]);
    expect(brief(documents)).toEqual([
      ['', '01/KH-CTĐ', '15/01/2026', 'Kế hoạch hoạt động của Cụm'],
      ['', '02/TB-CTĐ', '05/03/2026', 'Thông báo kết luận'],
    ]);
    expect(documents[1]?.note).toBe('Bản giấy');
    expect(notes).toEqual([]);
  });

  it('follows the lines that name an issuer, as the printed annex has them', () => {
    const { documents } = paste([
      'STT\tSố, ký hiệu văn bản\tNgày ban hành\tTrích yếu',
      'A. VĂN BẢN CỦA CỤM THI ĐUA\t\t\t',
      '1\t01/KH-CTĐ\t15/01/2026\tKế hoạch hoạt động',
      'Cộng A: 1 văn bản\t\t\t',
      'B. VĂN BẢN CỦA CÁC ĐƠN VỊ THÀNH VIÊN\t\t\t',
      'I. Sở Nội vụ\t\t\t',
      '1\t45/KH-SNV\t20/01/2026\tKế hoạch thi đua',
      'II\tSở Y tế\t\t',
      'Không ban hành\t\t\t',
      'III. Thanh tra tỉnh\t\t\t',
      '1\t08/TTr-TTr\t02/02/2026\tTờ trình đăng ký',
    ]);
    expect(documents.map(({ issuer, number }) => [issuer, number])).toEqual([
      ['', '01/KH-CTĐ'],
      ['u1', '45/KH-SNV'],
      ['u3', '08/TTr-TTr'],
    ]);
  });

  it('takes the issuer from its column, and says when the name is in no list', () => {
    const { documents, notes } = paste(
      [
        'Số\tKý hiệu\tLoại văn bản\tNội dung\tĐơn vị ban hành',
        '12\tKH-SYT\tKế hoạch\tphát động thi đua\tSở y tế',
        '13\tKH-X\tKế hoạch\tthi đua chuyên đề\tSở Xây dựng',
      ],
      'u1',
    );
    expect(brief(documents)).toEqual([
      ['u2', '12/KH-SYT', '', 'Kế hoạch phát động thi đua'],
      ['u1', '13/KH-X', '', 'Kế hoạch thi đua chuyên đề'],
    ]);
    expect(notes).toEqual([documentPasteSentences.issuer(3, 'Sở Xây dựng', '“Sở Nội vụ”')]);
  });

  it('knows an issuer by a usual short name, as an imported file does', () => {
    const { documents, notes } = paste([
      'Số, ký hiệu\tTrích yếu\tCơ quan ban hành',
      '12/KH-SYT\tKế hoạch phát động thi đua\tSở YT',
      '13/KH-CTĐ\tKế hoạch kiểm tra chéo\tCụm thi đua số 1',
    ]);
    expect(documents.map(({ issuer }) => issuer)).toEqual(['u2', '']);
    expect(notes).toEqual([]);
  });

  it('tells columns without headers by what stands in them', () => {
    const { documents } = paste([
      '01/KH-CTĐ\t15/01/2026\tKế hoạch hoạt động của Cụm',
      '02/TB-CTĐ\tsau Tết\tThông báo kết luận hội nghị',
    ]);
    expect(brief(documents)).toEqual([
      ['', '01/KH-CTĐ', '15/01/2026', 'Kế hoạch hoạt động của Cụm'],
      ['', '02/TB-CTĐ', 'sau Tết', 'Thông báo kết luận hội nghị'],
    ]);
  });

  it('takes typed lines: number, date and subject one behind the other, under the issuer named above', () => {
    const { documents, notes } = paste([
      'Sở Nội vụ',
      '12/KH-SNV ngày 05/01/2026 Kế hoạch phát động thi đua',
      '2. Số: 30-CT/TU, 7.2.2026, Chỉ thị về thi đua yêu nước',
      '15/SNV-VP',
      'Kế hoạch thi đua đợt 2',
    ]);
    expect(brief(documents)).toEqual([
      ['u1', '12/KH-SNV', '05/01/2026', 'Kế hoạch phát động thi đua'],
      ['u1', '30-CT/TU', '07/02/2026', 'Chỉ thị về thi đua yêu nước'],
      ['u1', '15/SNV-VP', '', ''],
    ]);
    expect(notes).toEqual([documentPasteSentences.line(5, 'Kế hoạch thi đua đợt 2')]);
  });

  it('takes nothing twice and says what it left out', () => {
    const lines = ['Số ký hiệu\tNgày\tTrích yếu', '01/KH-CTĐ\t15/01/2026\tKế hoạch'].join('\n');
    const once = pasteDocuments([], lines, threeUnits, '');
    const twice = pasteDocuments(once.documents, lines, threeUnits, '');
    expect([twice.documents, twice.added, twice.notes]).toEqual([
      once.documents,
      0,
      [documentPasteSentences.known(2, '01/KH-CTĐ')],
    ]);
  });

  it('takes a document whose subject begins as a sum or an issuer does', () => {
    const { documents } = paste(
      [
        'Trích yếu\tSố, ký hiệu\tNgày',
        'Tổng kết phong trào thi đua năm 2026\t12/KH-CTĐ\t05/01/2026',
        'Cụm thi đua phát động phong trào\t13/KH-CTĐ\t',
        'Tổng hợp\t14/BC-CTĐ\t07/01/2026',
      ],
      'u1',
    );
    expect(documents.map(({ number, issuer }) => [number, issuer])).toEqual([
      ['12/KH-CTĐ', 'u1'],
      ['13/KH-CTĐ', 'u1'],
      ['14/BC-CTĐ', 'u1'],
    ]);
  });

  it('takes a line twice in one block once', () => {
    const line = '01/KH-CTĐ\t15/01/2026\tKế hoạch';
    const { documents, notes } = paste(['Số ký hiệu\tNgày\tTrích yếu', line, line]);
    expect([documents.length, notes]).toEqual([1, [documentPasteSentences.known(3, '01/KH-CTĐ')]]);
  });

  it('says that it understood nothing of lines that begin with other words', () => {
    expect(paste(['Kế hoạch số 12/KH-CTĐ về phát động', 'Công văn số 13/SNV-TĐKT về đôn đốc'])).toEqual({
      documents: [],
      added: 0,
      notes: [documentPasteSentences.noColumns],
    });
  });

  it('says when it cannot tell the columns', () => {
    expect(paste(['1\t2\t3', '4\t5\t6'])).toEqual({
      documents: [],
      added: 0,
      notes: [documentPasteSentences.noColumns],
    });
    expect(paste([''])).toEqual({ documents: [], added: 0, notes: [] });
  });

  it('never throws and never loses a record, whatever is pasted', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Số ký hiệu', 'Trích yếu', '01/KH-CTĐ', '15/01/2026', 'I. Sở Y tế', 'Cộng'),
    );
    const block = fc.array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join('\t')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(block, (lines) => {
        const before = paste(['Số ký hiệu\tTrích yếu', '01/KH-CTĐ\tKế hoạch']).documents;
        const { documents, added } = pasteDocuments(before, lines.join('\n'), threeUnits, 'u1');
        expect(documents.slice(0, 1)).toEqual(before);
        expect(added).toBe(documents.length - 1);
        expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
      }),
    );
  });
});
