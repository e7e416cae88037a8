import fc from 'fast-check';
import {
  documentNumberNotes,
  documentNumberText,
  numberSentences,
  parseDocumentNumber,
} from '../../../src/core/appendix/document-number';
import { documentTypes } from '../../../src/core/appendix/document-types';

const brief = (typed: string) => {
  const number = parseDocumentNumber(typed);
  return number && [number.style, number.figures, number.type?.name ?? null, number.issuer];
};

describe('parseDocumentNumber', () => {
  it.each([
    ['12/KH-CTĐ', ['state', '12', 'Kế hoạch', 'CTĐ']],
    ['05/SNV-VP', ['state', '05', 'Công văn', 'SNV-VP']],
    ['30-CT/TU', ['party', '30', 'Chỉ thị', 'TU']],
    ['1160-KL/TU', ['party', '1160', 'Kết luận', 'TU']],
    ['138/KH-UBND', ['state', '138', 'Kế hoạch', 'UBND']],
    ['01/2026/QĐ-UBND', ['state', '01', 'Quyết định', 'UBND']],
    ['12b/TB-CTĐ', ['state', '12', 'Thông báo', 'CTĐ']],
    ['Số: 7 / TTr – SNV', ['state', '7', 'Tờ trình', 'SNV']],
    ['45/SNV', ['state', '45', 'Công văn', 'SNV']],
    ['12/kh-CTĐ', ['state', '12', 'Kế hoạch', 'CTĐ']],
    ['12/XY-CTĐ', ['state', '12', null, 'CTĐ']],
    ['12', null],
    ['KH-CTĐ', null],
    ['', null],
  ])('takes %j apart', (typed, parts) => {
    expect(brief(typed)).toEqual(parts);
  });

  it('reads back every number it writes', () => {
    const types = documentTypes.map(({ abbreviation }) => abbreviation);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...types),
        fc.constantFrom('CTĐ', 'UBND', 'SNV'),
        (n, type, issuer) => {
          const text = `${String(n).padStart(2, '0')}/${type}-${issuer}`;
          const number = parseDocumentNumber(text);
          expect(number && documentNumberText(number)).toBe(text);
          expect(documentNumberNotes(text)).toEqual([]);
        },
      ),
    );
  });
});

describe('documentNumberNotes', () => {
  it.each([
    ['', [numberSentences.missing]],
    ['ngày 5', [numberSentences.unreadable('ngày 5')]],
    ['5/KH-CTĐ', [numberSentences.zero('5/KH-CTĐ', '05/KH-CTĐ')]],
    ['12/XY-CTĐ', [numberSentences.type('12/XY-CTĐ', 'XY')]],
    ['12/Kh-CTĐ', [numberSentences.letters('12/Kh-CTĐ', 'KH')]],
    ['12 / KH - CTĐ', [numberSentences.spaces('12 / KH - CTĐ', '12/KH-CTĐ')]],
    ['30-CT/TU', []],
    ['05/SNV-VP', []],
  ])('of %j', (typed, notes) => {
    expect(documentNumberNotes(typed)).toEqual(notes);
  });
});
