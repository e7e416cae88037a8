import { WHOLE_CLUSTER } from '../../../../src/core/appendix/counts';
import { importSentences } from '../../../../src/core/appendix/import/import-words';
import { takeImport } from '../../../../src/core/appendix/import/take-import';
import { one, propose } from '../../../support/importing';
import { documentList, sampleBook } from '../../../support/workbook-samples';

describe('readDocumentTable', () => {
  it('reads Phụ lục I with its sections, dates of all kinds and sums left out', () => {
    const { documents, unmatched } = propose([sampleBook('pl1.xlsx', [documentList])]);
    expect(documents.map(({ record: { issuer, number, date, note } }) => [issuer, number, date, note])).toEqual([
      [WHOLE_CLUSTER, '01/KH-CTĐ', { day: 14, month: 2, year: 2026 }, ''],
      ['snv', '12/KH-SNV', { day: 5, month: 3, year: 2026 }, ''],
      ['snv', '125/SNV-TĐKT', { day: 20, month: 4, year: 2026 }, 'Hỏa tốc'],
    ]);
    expect(unmatched).toEqual([]);
  });

  it('joins number and symbol, and kind and subject, of separate columns; the issuer stands in its own', () => {
    const rows = [
      ['STT', 'Số', 'Ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Trích yếu', 'Cơ quan ban hành'],
      [1, 12, 'KH-STC', '1/2/2026', 'Kế hoạch', 'phát động thi đua', 'Sở Tài chính'],
      [2, 15, 'KH-XX', '2/2/2026', 'Kế hoạch', 'thi đua', 'Sở Xa lạ'],
    ];
    const { documents, unmatched } = propose([one({ rows })]);
    expect(documents.map(({ record: { issuer, number, subject } }) => [issuer, number, subject])).toEqual([
      ['stc', '12/KH-STC', 'Kế hoạch phát động thi đua'],
    ]);
    expect(unmatched).toMatchObject([{ text: 'Sở Xa lạ', origin: { cell: 'G3' } }]);
  });

  it('goes on below a line that names a unit with its role before it', () => {
    const rows = [
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ['Trưởng cụm: Sở Nội vụ'],
      [1, '12/KH-SNV', '05/03/2026', 'Kế hoạch'],
      ['Sở Tài chính'],
      [1, '13/KH-STC', '06/03/2026', 'Kế hoạch'],
      ['TRƯỞNG CỤM'],
    ];
    const { documents } = propose([one({ rows })]);
    expect(documents.map(({ record: { issuer, number } }) => [issuer, number])).toEqual([
      ['snv', '12/KH-SNV'],
      ['stc', '13/KH-STC'],
    ]);
  });

  it('leaves the documents of last year’s list out and says so, but for those that are dated in this year', () => {
    const rows = [
      ['BIỂU TỔNG HỢP CÁC VĂN BẢN NĂM 2025'],
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Đơn vị ban hành'],
      [1, '12/KH-SNV', '05/03/2025', 'Kế hoạch', 'Sở Nội vụ'],
      [2, '13/KH-SNV', '', 'Kế hoạch', 'Sở Cũ'],
      [3, '14/KH-SNV', '06/01/2026', 'Kế hoạch', 'Sở Nội vụ'],
    ];
    const { documents, unread, unmatched } = propose([one({ rows })]);
    expect(documents.map(({ record: { number } }) => number)).toEqual(['14/KH-SNV']);
    expect(unread).toMatchObject([{ sentence: importSentences.otherDocuments(2, 2025, 2026) }]);
    expect(unmatched).toEqual([]);
  });

  it('shows only new and changed documents when the list comes again', () => {
    const books = [sampleBook('pl1.xlsx', [documentList])];
    const first = takeImport({ counts: [], documents: [] }, propose(books));
    expect(propose(books, first)).toMatchObject({ documents: [], unchanged: 3 });
    const edited = first.documents.map((record, index) =>
      index === 1 ? { ...record, subject: 'Kế hoạch cũ' } : record,
    );
    const again = propose(books, { documents: edited });
    expect(again.documents).toMatchObject([
      {
        record: { id: edited[1]?.id, subject: 'Kế hoạch công tác thi đua, khen thưởng' },
        old: { subject: 'Kế hoạch cũ' },
      },
    ]);
    expect(takeImport({ counts: [], documents: edited }, again).documents).toEqual(first.documents);
  });
});
