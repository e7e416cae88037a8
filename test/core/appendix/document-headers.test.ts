import { documentHeader, wholeNumber, wholeSubject } from '../../../src/core/appendix/document-headers';

describe('documentHeader', () => {
  it.each([
    ['STT', 'order'],
    ['Số, ký hiệu văn bản', 'number'],
    ['Số và kí hiệu', 'number'],
    ['Số văn bản', 'number'],
    ['Số hiệu', 'number'],
    ['Số', 'number'],
    ['Ký hiệu', 'symbol'],
    ['Ngày, tháng, năm ban hành', 'date'],
    ['Thời gian ban hành', 'date'],
    ['Cơ quan, đơn vị ban hành', 'issuer'],
    ['Đơn vị', 'issuer'],
    ['Chủ thể ban hành', 'issuer'],
    ['Tên loại', 'type'],
    ['Tên loại và trích yếu nội dung', 'subject'],
    ['Nội dung', 'subject'],
    ['GHI CHÚ', 'note'],
  ])('takes %s for %s', (header, column) => expect(documentHeader(header)).toBe(column));

  it.each(['Lao động tiên tiến', 'Ngày 05 tháng 01 năm 2026', 'Nội dung khen thưởng', 'Số lượng', ''])(
    'takes %s for none',
    (header) => expect(documentHeader(header)).toBeNull(),
  );
});

describe('wholeNumber', () => {
  it('joins number and symbol once', () => {
    expect([wholeNumber('12', 'KH-SNV'), wholeNumber('12', '/KH-SNV'), wholeNumber('12/KH-SNV', 'KH')]).toEqual([
      '12/KH-SNV',
      '12/KH-SNV',
      '12/KH-SNV',
    ]);
    expect([wholeNumber('', 'KH-SNV'), wholeNumber('12', '')]).toEqual(['KH-SNV', '12']);
  });
});

describe('wholeSubject', () => {
  it('says the type once', () => {
    expect(wholeSubject('Kế hoạch', 'phát động thi đua')).toBe('Kế hoạch phát động thi đua');
    expect(wholeSubject('Kế hoạch', 'Kế hoạch phát động')).toBe('Kế hoạch phát động');
  });
});
