import { checkSheetParts, type CheckSheet } from '../../../src/core/ooxml/check-sheet';
import { packDocx } from '../../../src/files/pack-docx';
import { brokenRules } from '../../support/docx-rules';
import { paragraphTexts } from '../../support/document-xml';
import { validationErrors } from '../../support/validate-docx';

const sheet: CheckSheet = {
  title: 'PHIẾU KIỂM TRA',
  lines: ['Tệp: Báo cáo <2026> & phụ lục.docx', 'Người kiểm tra: Nguyễn Văn Hòa'],
  verdict: 'Còn 1 lỗi',
  tables: [
    {
      heading: 'Chỗ cần sửa',
      columns: [
        { header: 'Mức', width: 25 },
        { header: 'Nội dung', width: 140 },
      ],
      rows: [['Lỗi', 'Cộng cột “LĐTT” là 12, bảng ghi 13 & chưa khớp\u0007']],
      empty: 'Không có.',
    },
    { heading: 'Đã bỏ qua', columns: [{ header: 'Nội dung', width: 165 }], rows: [], empty: 'Không có.' },
  ],
};

describe('checkSheetParts', () => {
  it('prints the lines, the tables, and a sentence in place of an empty one', () => {
    const texts = paragraphTexts(checkSheetParts(sheet).get('word/document.xml') ?? '').filter((text) => text !== '');
    expect(texts).toEqual([
      'PHIẾU KIỂM TRA',
      'Tệp: Báo cáo <2026> & phụ lục.docx',
      'Người kiểm tra: Nguyễn Văn Hòa',
      'Còn 1 lỗi',
      'Chỗ cần sửa',
      'Mức',
      'Nội dung',
      'Lỗi',
      'Cộng cột “LĐTT” là 12, bảng ghi 13 & chưa khớp',
      'Đã bỏ qua',
      'Không có.',
    ]);
  });

  it('is a valid document', () => {
    expect(validationErrors(packDocx(checkSheetParts(sheet)))).toEqual([]);
    expect(brokenRules(checkSheetParts(sheet))).toEqual([]);
  });

  it('throws for columns that do not fill the page', () => {
    const narrow = {
      ...sheet,
      tables: [{ heading: 'A', columns: [{ header: 'B', width: 100 }], rows: [], empty: '' }],
    };
    expect(() => checkSheetParts(narrow)).toThrow('100 mm');
  });
});
