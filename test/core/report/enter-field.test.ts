import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { authorityNames } from '../../../src/core/report/signer';
import {
  deliveryNames,
  kindNames,
  labourRatioChoices,
  ratingNames,
  wordingNames,
} from '../../../src/core/report/choices';
import { enterField, shownText, withClusterKind, type EnteredField } from '../../../src/core/report/enter-field';
import { printedFields } from '../../../src/core/report/printed-fields';
import { newReportContent } from '../../../src/core/report/report-content';
import { newReportData } from '../../../src/core/report/report-data';
import { filledReport } from './any-report';

const blank = newReportData(mau02, 2026);
const fields: readonly EnteredField[] = [
  'council',
  'cluster',
  'year',
  'number',
  'symbol',
  'place',
  'issueDate',
  'addressees',
  'ownAuthority',
  'signerOffice',
  'signerName',
  'archive',
  'recipients',
];

describe('enterField', () => {
  it('puts each value in its place and prints it', () => {
    const typed: Readonly<Record<EnteredField, string>> = {
      council: 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
      cluster: 'Cụm thi đua số 4',
      year: '2027',
      number: '7',
      symbol: 'ctđ',
      place: 'Lạng Sơn,',
      issueDate: '5/1/2028',
      addressees: 'Hội đồng TĐKT tỉnh',
      ownAuthority: 'Q. TRƯỞNG CỤM',
      signerOffice: 'Giám đốc Sở Nội vụ',
      signerName: 'Nguyễn Văn Hòa',
      archive: 'Lưu: VT, TĐKT',
      recipients: '- Sở Nội vụ;',
    };
    const data = fields.reduce((standing, field) => {
      const entered = enterField(standing, field, typed[field]);
      return entered.ok ? entered.data : standing;
    }, blank);
    expect(printedFields(mau02, { ...data, authority: 'own' })).toEqual({
      council: 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
      cluster: 'số 4',
      number: '07',
      symbol: 'CTĐ',
      place: 'Lạng Sơn',
      'issue-date': 'ngày 05 tháng 01 năm 2028',
      year: '2027',
      'next-year': '2028',
      addressee: 'Hội đồng TĐKT tỉnh',
      archive: 'TĐKT',
      'signer-title': 'Q. TRƯỞNG CỤM',
      'signer-office': 'Giám đốc Sở Nội vụ',
      'signer-name': 'Nguyễn Văn Hòa',
      'recipient-1': 'Sở Nội vụ',
    });
  });

  it('changes nothing when a value is refused', () => {
    expect(enterField(blank, 'year', 'nay')).toMatchObject({ ok: false });
    expect(enterField(blank, 'issueDate', '32/1/2026')).toMatchObject({ ok: false });
  });

  it('shows what was entered so that entering it again changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'grapheme', maxLength: 80 }), (field, typed) => {
        const once = enterField(filledReport, field, typed);
        if (!once.ok) return;
        const again = enterField(once.data, field, shownText(once.data, field));
        expect(again.ok && again.data).toEqual(once.data);
      }),
    );
    for (const field of fields) {
      const again = enterField(filledReport, field, shownText(filledReport, field));
      expect(again.ok && again.data).toEqual(filledReport);
    }
  });

  it('takes the unit of a pasted "Lưu" line only where none stands', () => {
    const paste = 'Sở Nội vụ\nLưu: VT, TĐKT.';
    expect(enterField(blank, 'recipients', paste)).toMatchObject({ data: { archive: 'TĐKT' } });
    expect(enterField({ ...blank, archive: 'VP' }, 'recipients', paste)).toMatchObject({ data: { archive: 'VP' } });
  });
});

describe('withClusterKind', () => {
  it('lets the form’s recipient lines follow and keeps hers', () => {
    const data = { ...blank, recipients: [...blank.recipients, 'Trưởng cụm cũ'] };
    const khoi = withClusterKind(mau02, data, 'khoi');
    expect(khoi.recipients).toEqual(['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Các đơn vị trong Khối thi đua', 'Trưởng cụm cũ']);
    expect(withClusterKind(mau02, khoi, 'cum')).toEqual(data);
    const { fixed, fields: printed } = newReportContent(mau02, khoi);
    expect([fixed.issuer, printed['signer-title']]).toEqual(['KHỐI THI ĐUA', 'TRƯỞNG KHỐI']);
  });
});

describe('a new report', () => {
  it('prints the form’s own words and leaves the rest blank', () => {
    const { fields: printed, recipients, addressed } = newReportContent(mau02, blank);
    expect(printed).toMatchObject({
      council: 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
      place: 'Lạng Sơn',
      'signer-title': 'TRƯỞNG CỤM',
      'recipient-3': 'Các đơn vị trong Cụm thi đua',
      'issue-date': 'ngày …… tháng …… năm ……',
      number: '',
      'signer-name': '',
    });
    expect([recipients, addressed]).toEqual([3, false]);
  });
});

describe('the choices', () => {
  it('are called as the pane calls them', () => {
    expect(
      [kindNames, wordingNames, deliveryNames, ratingNames, authorityNames].map((names) => Object.values(names)),
    ).toEqual([
      ['Cụm', 'Khối'],
      ['Theo mẫu', 'Rút gọn'],
      ['Bản giấy', 'Bản điện tử'],
      ['Kết quả xếp loại', 'Kết quả dự kiến xếp loại'],
      ['Trưởng cụm', 'KT. Trưởng cụm – Phó Trưởng cụm', 'Tự ghi'],
    ]);
    expect(labourRatioChoices.map(({ id }) => id)).toEqual(['R1', 'R2']);
    expect(labourRatioChoices.filter(({ source }) => source === '')).toEqual([]);
  });
});
