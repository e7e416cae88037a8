import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { differences, takeFromDocument } from '../../../src/core/report/differences';
import { newReportData, type ReportData } from '../../../src/core/report/report-data';
import { filledReport } from './any-report';
import { fieldControl, fieldControls } from './field-controls';
import { wholeDocument } from './whole-document';

const data: ReportData = { ...filledReport, cluster: 'số 3' };
const between = (document: Partial<ReportData>, entered: Partial<ReportData> = {}) =>
  differences(mau02, { ...data, ...entered }, fieldControls(mau02, { ...data, ...document })).map(
    ({ field, entered: typed, inDocument }) => [field, typed, inDocument],
  );

describe('differences', () => {
  it('are none where the document agrees, blanks, breaks and letter case of capitals included', () => {
    expect(between({})).toEqual([]);
    expect(differences(mau02, data, wholeDocument(mau02, data))).toEqual([]);
    expect(between({ authority: 'deputy' }, { authority: 'deputy' })).toEqual([]);
    expect(between({ council: 'Hội đồng TĐKT tỉnh Lạng Sơn' })).toEqual([]);
    const cleared = { number: '', symbol: '', issueDate: { day: null, month: null, year: null } };
    expect(between(cleared, cleared)).toEqual([]);
  });

  it('show both values, a blank as nothing', () => {
    expect(between({ cluster: 'số 4', symbol: '', signerName: 'Vi Thị Hà' }, { signerName: '' })).toEqual([
      ['cluster', 'số 3', 'số 4'],
      ['symbol', 'CTĐ', ''],
      ['signer-name', '', 'Vi Thị Hà'],
    ]);
  });

  it('compare a signer’s title of several lines however Word parts them, and show its lines', () => {
    const deputy = { ...data, authority: 'deputy' as const };
    const title = (text: string) => ({
      ...fieldControls(mau02, deputy),
      controls: [fieldControl(1, 'signer-title', text)],
    });
    for (const end of ['\n', '\r', '\v', ' ', '\r\n'])
      expect(differences(mau02, deputy, title(`KT. TRƯỞNG CỤM${end}PHÓ TRƯỞNG CỤM`))).toEqual([]);
    const own = differences(mau02, deputy, title('TUQ. TRƯỞNG CỤM\vCHÁNH VĂN PHÒNG'));
    expect(own).toMatchObject([
      { entered: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM', inDocument: 'TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG' },
    ]);
    expect(own.map((one) => takeFromDocument(mau02, deputy, one))).toMatchObject([
      { data: { authority: 'own', ownAuthority: 'TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG' } },
    ]);
  });

  it('do not tell lines that are gone or came: those wait as changes, see agreed-lines', () => {
    expect(between({ recipients: data.recipients.slice(0, 2) })).toEqual([]);
    expect(between({ recipients: [...data.recipients, 'Sở Y tế'] })).toEqual([]);
  });

  it('compare dates by what they say', () => {
    const snapshot = (text: string) => ({
      ...fieldControls(mau02, data),
      controls: [fieldControl(1, 'issue-date', text)],
    });
    expect(differences(mau02, data, snapshot('ngày 15 tháng 12 năm 2026'))).toEqual([]);
    expect(differences(mau02, data, snapshot('15/12/2026'))).toEqual([]);
    expect(differences(mau02, data, snapshot('ngày 16 tháng 12 năm 2026'))).toHaveLength(1);
    const blank = newReportData(mau02, 2026);
    expect(differences(mau02, blank, snapshot('……'))).toEqual([]);
  });

  it('are told once for each text, with the places that read so, another’s changes left out unless they are read as accepted', () => {
    const controls = [
      fieldControl(1, 'cluster', 'số 3'),
      fieldControl(2, 'cluster', 'số 4'),
      fieldControl(3, 'cluster', ' số  4 '),
      fieldControl(4, 'cluster', 'số 5', { tracked: true }),
      fieldControl(5, 'cluster', 'số 6', { tracked: 'unknown' }),
      fieldControl(6, 'cluster', 'số 7', { tracked: true, accepted: true }),
    ];
    expect(differences(mau02, data, { paragraphs: [], controls, pictures: 0, tracking: 'on' })).toMatchObject([
      { inDocument: 'số 4', controls: [2, 3] },
      { inDocument: 'số 6', controls: [5] },
      { inDocument: 'số 7', controls: [6] },
    ]);
  });

  it('count the year and the year after it as one', () => {
    expect(between({ year: 2027 })).toEqual([['year', '2026', '2027']]);
    const lone = { ...fieldControls(mau02, data), controls: [fieldControl(1, 'next-year', '2029')] };
    expect(differences(mau02, data, lone)).toMatchObject([{ field: 'next-year', inDocument: '2029' }]);
  });
});

describe('takeFromDocument', () => {
  it('takes what was printed from any report, so that nothing differs any more', () => {
    const change = fc.record(
      {
        cluster: fc.constantFrom('số 9', ''),
        year: fc.integer({ min: 2001, max: 2099 }),
        number: fc.constantFrom('', '07', '123'),
        symbol: fc.constantFrom('', 'CTĐ-SNV'),
        place: fc.constantFrom('Kỳ Lừa'),
        issueDate: fc.constantFrom({ day: null, month: 1, year: 2027 }, { day: 5, month: 1, year: 2027 }),
        addressees: fc.constantFrom([], ['A'], ['A', 'B']),
        authority: fc.constantFrom('head' as const, 'deputy' as const, 'own' as const),
        ownAuthority: fc.constantFrom('Q. TRƯỞNG CỤM', 'TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG'),
        recipients: fc.constantFrom(['Sở Nội vụ', 'HĐ TĐKT tỉnh', 'Các đơn vị trong Cụm thi đua']),
        signerOffice: fc.constantFrom('', 'Giám đốc'),
        archive: fc.constantFrom('', 'VP'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (given) => {
        const snapshot = fieldControls(mau02, { ...data, ...given });
        const taken = differences(mau02, data, snapshot).reduce((standing, difference) => {
          const entering = takeFromDocument(mau02, standing, difference);
          return entering.ok ? entering.data : standing;
        }, data);
        expect(differences(mau02, taken, snapshot)).toEqual([]);
      }),
    );
  });

  it('refuses with a sentence what cannot be entered', () => {
    expect(takeFromDocument(mau02, data, { field: 'year', inDocument: 'nay' })).toMatchObject({ ok: false });
    expect(takeFromDocument(mau02, data, { field: 'issue-date', inDocument: 'hôm nay' })).toMatchObject({ ok: false });
    expect(takeFromDocument(mau02, data, { field: 'recipient-1', inDocument: 'a'.repeat(300) })).toMatchObject({
      ok: false,
    });
  });

  it('takes the year from the year after it', () => {
    expect(takeFromDocument(mau02, data, { field: 'next-year', inDocument: '2030' })).toMatchObject({
      data: { year: 2029 },
    });
  });
});
