import fc from 'fast-check';
import { textSentences, type FieldCheck } from '../../../src/core/report/field-check';
import * as rules from '../../../src/core/report/field-rules';
import { yearError } from '../../../src/core/report/report-year';

const value = <T>(check: FieldCheck<T>): T | string => (check.ok ? check.value : check.sentence);
const text = (check: FieldCheck<unknown>): string => (check.ok ? check.text : check.sentence);
const note = (check: FieldCheck<unknown>): string => (check.ok ? check.note : check.sentence);

const texts = {
  council: rules.checkCouncil,
  cluster: (typed: string) => rules.checkCluster(typed, 'cum'),
  number: rules.checkNumber,
  symbol: rules.checkSymbol,
  place: rules.checkPlace,
  archive: rules.checkArchive,
  office: rules.checkSignerOffice,
  name: rules.checkSignerName,
};
const free = [texts.council, texts.cluster, texts.place, texts.archive, texts.office, texts.name];

describe('every field of text', () => {
  it.each(Object.entries(texts))('%s may be blank', (_, check) => {
    expect([value(check('')), text(check('   '))]).toEqual(['', '']);
    expect([value(check('……')), text(check(' ..... '))]).toEqual(['', '']);
  });

  it('refuses with a sentence what a document cannot hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...free),
        fc.constantFrom('\u0000', '\u0008', '\ud800', '\udfff', '\uffff'),
        (check, bad) => {
          expect(text(check(`số ${bad} ba`))).toContain('có ký tự không in được; hãy xoá và gõ lại.');
        },
      ),
    );
  });

  it('refuses with a sentence what is too long', () => {
    for (const check of free) expect(text(check('a'.repeat(10_000)))).toMatch(/ dài 10000 ký tự, cần không quá \d+; /u);
    expect(text(rules.checkPlace('x'.repeat(101)))).toBe(textSentences.tooLong('Địa danh', 101, 100));
  });

  it('keeps XML specials, emoji and right-to-left text exactly', () => {
    for (const check of free) {
      const exact = 'A & <B> "C" 👨‍👩‍👧 \u202bשלום\u202c';
      expect([value(check(exact)), text(check(exact))]).toEqual([exact, exact]);
    }
  });

  it('takes what it gave: a value entered again is the same value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(texts)),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (check, typed) => {
          const once = check(typed);
          if (once.ok) expect(value(check(once.value))).toBe(once.value);
          else expect(once.sentence).toMatch(/[.)]$/u);
        },
      ),
    );
  });
});

describe('checkCluster', () => {
  it('leaves out what the form prints, and points at the other kind', () => {
    expect(rules.checkCluster('Cụm thi đua số 2', 'cum')).toEqual({ ok: true, value: 'số 2', text: 'số 2', note: '' });
    expect(note(rules.checkCluster('Khối các trường', 'cum'))).toBe(rules.fieldSentences.otherKind('khoi'));
    expect(note(rules.checkCluster('Cụm số 2', 'khoi'))).toBe(rules.fieldSentences.otherKind('cum'));
    expect(note(rules.checkCluster('các trường', 'khoi'))).toBe('');
  });
});

describe('checkYear', () => {
  it('takes four figures and nothing else', () => {
    expect(value(rules.checkYear(' 2026 '))).toBe(2026);
    for (const typed of ['', '26', '1999', '2101', '2026a'])
      expect(rules.checkYear(typed)).toEqual({ ok: false, sentence: yearError(typed) });
  });
});

describe('checkNumber', () => {
  it.each([
    ['7', '07'],
    ['007', '07'],
    ['15', '15'],
    ['Số: 7', '07'],
    ['số 123', '123'],
    ['……', ''],
  ])('prints %j as %j', (typed, printed) => {
    expect(text(rules.checkNumber(typed))).toBe(printed);
  });

  it.each(['0', 'mười', '15/BC-CTĐ', '1.5', '1234567890123'])('refuses %j and says where the rest goes', (typed) => {
    expect(text(rules.checkNumber(typed))).toBe(rules.fieldSentences.notNumber(typed));
  });
});

describe('checkSymbol', () => {
  it.each([
    ['CTĐ', 'CTĐ'],
    ['ctđ', 'CTĐ'],
    ['BC-CTĐ', 'CTĐ'],
    ['15/BC-CTĐ', 'CTĐ'],
    ['/BC-', ''],
    ['CTĐ-SNV', 'CTĐ-SNV'],
  ])('prints %j as %j', (typed, printed) => {
    expect(text(rules.checkSymbol(typed))).toBe(printed);
  });

  it('refuses a space', () => {
    expect(text(rules.checkSymbol('CTĐ 2'))).toBe(rules.fieldSentences.spaceInSymbol('CTĐ 2'));
  });
});

describe('checkPlace', () => {
  it('leaves out the comma the form prints', () => {
    expect(value(rules.checkPlace('Lạng Sơn, '))).toBe('Lạng Sơn');
  });
});

describe('checkIssueDate', () => {
  it('prints the zeros of the decree', () => {
    expect(text(rules.checkIssueDate('5/1/2027'))).toBe('ngày 05 tháng 01 năm 2027');
    expect(text(rules.checkIssueDate('29-6-2026'))).toBe('ngày 29 tháng 6 năm 2026');
  });

  it('may be known in part until the paper is signed', () => {
    expect(text(rules.checkIssueDate('tháng 12 năm 2026'))).toBe('ngày …… tháng 12 năm 2026');
    expect(text(rules.checkIssueDate(''))).toBe('ngày …… tháng …… năm ……');
  });

  it('refuses what is no date, no date of the calendar, no year of a report', () => {
    expect(text(rules.checkIssueDate('hôm nay'))).toBe(rules.fieldSentences.notDate('hôm nay'));
    expect(text(rules.checkIssueDate('31/6/2026'))).toContain('Không có ngày 31 tháng 6 năm 2026 trong lịch');
    expect(text(rules.checkIssueDate('29/2/2027'))).toContain('Không có ngày 29 tháng 02 năm 2027');
    expect(text(rules.checkIssueDate('1/13/2026'))).toContain('trong lịch');
    expect(text(rules.checkIssueDate('1/1/1945'))).toBe(rules.fieldSentences.yearOutside(1945));
  });
});

describe('checkArchive', () => {
  it.each([
    ['TĐKT', 'TĐKT'],
    ['Lưu: VT, TĐKT.', 'TĐKT'],
    ['- Lưu: VT, TĐKT.', 'TĐKT'],
    ['VT, TĐKT', 'TĐKT'],
    ['VT', ''],
    ['VTLT', 'VTLT'],
    ['Lưu:...', ''],
  ])('keeps of %j what the form does not print: %j', (typed, kept) => {
    expect(value(rules.checkArchive(typed))).toBe(kept);
  });
});

describe('checkSignerName', () => {
  it.each(['TS. Nguyễn Văn Hòa', 'ThS Nông Thị Lan', 'PGS.TS. Hoàng Văn Thụ', 'Tiến sĩ Vi Văn Nam', 'bs. Lý Thị Hoa'])(
    'keeps %j and says that no title stands there',
    (typed) => {
      const checked = rules.checkSignerName(typed);
      expect(value(checked)).toBe(typed);
      expect(note(checked)).toContain('không ghi học hàm, học vị');
    },
  );

  it.each(['Nguyễn Văn Hòa', 'Tsering Dolma', 'Bế Văn Đàn', 'Đại tá Nguyễn Văn Nam', 'Kỷ Thị Son'])(
    'finds no title in %j',
    (typed) => {
      expect(note(rules.checkSignerName(typed))).toBe('');
    },
  );
});
