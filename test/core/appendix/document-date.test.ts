import fc from 'fast-check';
import {
  dateOfSerial,
  dateSentences,
  documentDateNotes,
  documentDateText,
  enterDocumentDate,
} from '../../../src/core/appendix/document-date';

describe('enterDocumentDate', () => {
  it.each([
    ['05/03/2026', '05/03/2026'],
    ['5-3-2026', '05/03/2026'],
    ['46086', '05/03/2026'],
    ['46086.75', '05/03/2026'],
    ['2026-03-05 00:00:00', '05/03/2026'],
    ['ngày 5 tháng 3 năm 2026', '05/03/2026'],
    ['31/6/2026', '31/6/2026'],
    ['đầu tháng 3', 'đầu tháng 3'],
    ['12345', '12345'],
    ['', ''],
  ])('reads %j', (typed, shown) => {
    expect(documentDateText(enterDocumentDate(typed))).toBe(shown);
  });

  it('keeps what is no date as it was typed', () => {
    expect([enterDocumentDate(' đầu  năm '), enterDocumentDate('31/6/2026')]).toEqual(['đầu năm', '31/6/2026']);
  });

  it('reads back what it shows, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.\- ]{0,12}$/)), (typed) => {
        const date = enterDocumentDate(typed);
        expect(enterDocumentDate(documentDateText(date))).toEqual(date);
      }),
    );
  });
});

describe('dateOfSerial', () => {
  it('counts days as Excel does, every day of a century', () => {
    for (let serial = 36_526; serial < 73_050; serial++) {
      const right = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(dateOfSerial(serial)).toEqual({
        day: right.getUTCDate(),
        month: right.getUTCMonth() + 1,
        year: right.getUTCFullYear(),
      });
    }
    expect([dateOfSerial(36_525), dateOfSerial(73_050), dateOfSerial(Number.NaN)]).toEqual([null, null, null]);
  });
});

describe('documentDateNotes', () => {
  it.each([
    ['05/03/2026', []],
    ['05/03/2025', [dateSentences.otherYear('05/03/2025', 2026)]],
    ['', [dateSentences.missing]],
    ['sau Tết', [dateSentences.unreadable('sau Tết')]],
    ['3/2026', [dateSentences.open('ngày …… tháng 3 năm 2026')]],
  ])('of %j', (typed, notes) => {
    expect(documentDateNotes(enterDocumentDate(typed), 2026)).toEqual(notes);
  });

  it('knows a day that is in no calendar', () => {
    const [note = ''] = documentDateNotes({ day: 30, month: 2, year: 2026 }, 2026);
    expect(note).toBe(dateSentences.unreal('ngày 30 tháng 02 năm 2026'));
  });
});
