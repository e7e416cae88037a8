import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { dataFromDocument, rebuildSentences, rebuiltNames } from '../../../src/core/report/rebuild-data';
import { changePlan } from '../../../src/core/report/change-plan';
import { dataNames } from '../../../src/core/report/data-names';
import { differences } from '../../../src/core/report/differences';
import { withClusterKind } from '../../../src/core/report/enter-field';
import { newReportData, type ReportData } from '../../../src/core/report/report-data';
import type { DocumentSnapshot } from '../../../src/core/report/snapshot';
import { newUnit } from '../../../src/core/report/unit-list';
import { wholeDocument, type Rewriting } from './whole-document';

const units = ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh'].map((name, place) => ({
  ...newUnit(name, []),
  role: (['head', 'deputy', 'member'] as const)[place] ?? ('member' as const),
}));

/** All that a document of it says. */
const data: ReportData = {
  ...newReportData(mau02, 2026),
  cluster: 'các sở, ban, ngành số 3',
  number: '15',
  symbol: 'CTĐ',
  place: 'Kỳ Lừa',
  issueDate: { day: 15, month: 12, year: 2026 },
  addressed: true,
  addressees: ['Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn', 'Sở Nội vụ tỉnh Lạng Sơn'],
  authority: 'deputy',
  signerOffice: 'Giám đốc Sở Nội vụ',
  signerName: 'Nguyễn Văn Hòa',
  archive: 'TĐKT',
  recipients: ['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Các đơn vị trong Cụm thi đua', 'Sở Y tế', 'A', 'B', 'C', 'D', 'E'],
  units,
};
const document = (given: Partial<ReportData> = {}, rewriting: Rewriting = {}): DocumentSnapshot =>
  wholeDocument(mau02, { ...data, ...given }, rewriting);
const rebuilt = (given: Partial<ReportData> = {}, rewriting: Rewriting = {}) =>
  dataFromDocument(mau02, document(given, rewriting), 2020);

/** What stays when the text is copied into a new file: the words, without any control. */
const wordsOnly = (snapshot: DocumentSnapshot): DocumentSnapshot => ({
  ...snapshot,
  controls: [],
  paragraphs: snapshot.paragraphs.map((paragraph) => ({ ...paragraph, control: null })),
});

const always = [rebuiltNames.staff, dataNames.delivery, dataNames.labourRatio];

const change: fc.Arbitrary<Partial<ReportData>> = fc
  .record(
    {
      year: fc.integer({ min: 2001, max: 2099 }),
      council: fc.constantFrom('HỘI ĐỒNG TĐKT TỈNH CAO BẰNG', ''),
      cluster: fc.constantFrom('số 9', 'các trường chuyên nghiệp', 'năm 2 (mới)', ''),
      number: fc.constantFrom('', '07', '123'),
      symbol: fc.constantFrom('', 'CTĐ-SNV'),
      place: fc.constantFrom('Lạng Sơn', ''),
      issueDate: fc.constantFrom(
        { day: null, month: null, year: null },
        { day: null, month: 1, year: 2027 },
        { day: 5, month: 1, year: 2027 },
      ),
      addressed: fc.constant(false),
      addressees: fc.constantFrom([], ['Sở Nội vụ']),
      authority: fc.constantFrom('head' as const, 'deputy' as const),
      recipients: fc.shuffledSubarray(['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Cục Thuế', 'Sở Nội vụ (Ban TĐKT)']),
      signerOffice: fc.constantFrom('', 'Chủ tịch UBND phường'),
      signerName: fc.constantFrom('', 'Vi Thị Hà'),
      archive: fc.constantFrom('', 'VP'),
      wording: fc.constantFrom('form' as const, 'short' as const),
      rating: fc.constantFrom('final' as const, 'expected' as const),
      extras: fc.subarray(['IN.CC', 'P1.IV.1.BX', 'P2.I.TC', 'P2.I.GU']),
      dropped: fc.constantFrom<readonly string[]>(
        [],
        ['P1.V.2'],
        ['P1.V.2', 'P1.V.3'],
        ['P1.III'],
        ['P1.I.2', 'P1.VI.1'],
      ),
      added: fc.constantFrom(
        [],
        [
          { id: 'X4', after: 'IN2', level: 'intro' as const, words: 'Thành lập cụm' },
          { id: 'X1', after: 'P1.V.1', level: 'clause' as const, words: 'Chuyển đổi số năm {year}' },
          { id: 'X2', after: 'X1', level: 'bullet' as const, words: 'Dịch vụ công năm {next-year}' },
        ],
      ),
      units: fc.constantFrom([], units.slice(0, 1), units.slice(2)),
      clusterKind: fc.constantFrom('cum' as const, 'khoi' as const),
    },
    { requiredKeys: [] },
  )
  // What no heading says: the choice in a heading that was dropped.
  .map((given) => (given.dropped?.includes('P1.III') === true ? { ...given, rating: 'final' as const } : given));

describe('dataFromDocument', () => {
  it('gives back everything a document says', () => {
    const { data: read, from, lost } = rebuilt();
    expect(read).toEqual(data);
    expect([from, lost]).toEqual(['controls', always]);
  });

  it('gives back every field of any report, so that the document then agrees', () => {
    fc.assert(
      fc.property(change, (given) => {
        const was: ReportData = { ...data, ...given };
        const snapshot = wholeDocument(mau02, was);
        const { data: read } = dataFromDocument(mau02, snapshot, 2020);
        expect(read).toEqual({ ...was, addressees: was.addressed ? was.addressees : [] });
        expect(differences(mau02, read, snapshot)).toEqual([]);
        expect(changePlan(mau02, read, was, snapshot).changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('tells her own authority from the form’s', () => {
    const own = { authority: 'own' as const, ownAuthority: 'TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG' };
    expect(rebuilt(own).data).toMatchObject(own);
  });

  it('leaves out what another person is changing, and says that it has to be entered', () => {
    const { data: read, lost } = rebuilt({}, { tracked: ['bctd.f.symbol', 'bctd.f.recipient-2', 'bctd.b.IN1'] });
    expect([read.symbol, read.recipients[1], read.units]).toEqual(['', '', []]);
    expect(lost).toEqual([dataNames.symbol, dataNames.units, ...always]);
  });

  it('does not take her own words for units, her own headings for the form’s', () => {
    const { data: read, lost } = rebuilt(
      {},
      { bodies: { IN1: 'Cụm có ba đơn vị.' }, headings: { 'P1.I.1': '1. Khác' } },
    );
    expect([read.units, read.renamed]).toEqual([[], {}]);
    expect(lost).toEqual([dataNames.renamed, dataNames.units, ...always]);
  });

  it('says that movements of hers have to be entered again', () => {
    const movements = [{ name: 'Dân vận khéo', from: 2024, to: 2028, act: '' }];
    expect(rebuilt({ movements }).lost).toEqual([dataNames.movements, ...always]);
  });

  it('takes an item without number behind it that is gone for lost, not for dropped', () => {
    expect(rebuilt({ dropped: ['P1.V.4'] }).data.dropped).toEqual([]);
  });

  it('takes the year from the year after it where its own places are gone', () => {
    const snapshot = document();
    const controls = snapshot.controls.filter(({ tag }) => tag !== 'bctd.f.year');
    expect(dataFromDocument(mau02, { ...snapshot, controls }, 2020).data.year).toBe(2026);
  });

  it('finds nothing in a document that is no report', () => {
    const paragraphs = ['Kính gửi chị Hà,', 'Em gửi bản dự thảo.'].map((text, index) => ({
      index,
      text,
      control: null,
      tableLevel: 0,
    }));
    const {
      data: read,
      found,
      lost,
    } = dataFromDocument(mau02, { paragraphs, controls: [], pictures: 0, tracking: 'off' }, 2026);
    expect([read, found]).toEqual([newReportData(mau02, 2026), []]);
    expect(lost).toContain(dataNames.cluster);
  });
});

describe('dataFromDocument without controls', () => {
  it('reads the form’s own lines', () => {
    const { data: read, from, lost } = dataFromDocument(mau02, wordsOnly(document()), 2020);
    expect(read).toEqual(data);
    expect([from, lost]).toEqual(['words', always]);
  });

  it('never throws and reads what is not blank in any report', () => {
    fc.assert(
      fc.property(change, (given) => {
        const was: ReportData = withClusterKind(mau02, { ...data, ...given, added: [] }, given.clusterKind ?? 'cum');
        const { data: read } = dataFromDocument(mau02, wordsOnly(wholeDocument(mau02, was)), 2020);
        const { year, cluster, number, symbol, clusterKind, wording, units: list, addressed } = was;
        expect(read).toMatchObject({ year, cluster, number, symbol, clusterKind, wording, units: list, addressed });
        expect(read.recipients).toEqual(was.recipients);
      }),
      { numRuns: 40 },
    );
  });

  it('reads a letterhead in capitals, as last year’s file has it', () => {
    const lines = [
      'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
      'CỤM THI ĐUA CÁC SỞ SỐ 1',
      'Số:      /BC-CTĐ',
      'Lạng Sơn, ngày    tháng 12 năm 2025',
      'BÁO CÁO',
      'Cụm thi đua có 12 đơn vị thành viên.',
    ];
    const paragraphs = lines.map((text, index) => ({ index, text, control: null, tableLevel: index < 4 ? 1 : 0 }));
    const { data: read } = dataFromDocument(mau02, { paragraphs, controls: [], pictures: 0, tracking: 'off' }, 2025);
    expect(read).toMatchObject({
      cluster: 'CÁC SỞ SỐ 1',
      number: '',
      symbol: 'CTĐ',
      place: 'Lạng Sơn',
      issueDate: { day: null, month: 12, year: 2025 },
    });
  });

  it.each([
    [
      'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỤM THI ĐUA SỐ 4    Độc lập - Tự do - Hạnh phúc',
      'SỐ 4',
    ],
    [
      'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỤM THI ĐUA SỐ 4 Độc lập – Tự do – Hạnh phúc',
      'SỐ 4',
    ],
    ['HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN', 'CỤM THI ĐUA ..... Độc lập – Tự do – Hạnh phúc', ''],
  ])('reads the left of a letterhead whose columns are one paragraph: %s', (council, issuer, cluster) => {
    const lines = [council, issuer, 'BÁO CÁO'];
    const paragraphs = lines.map((text, index) => ({ index, text, control: null, tableLevel: 0 }));
    const { data: read } = dataFromDocument(mau02, { paragraphs, controls: [], pictures: 0, tracking: 'off' }, 2025);
    expect(read).toMatchObject({ council: 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN', cluster });
  });
});

describe('rebuildSentences', () => {
  it('say in a few plain sentences what was read and what is to be entered', () => {
    expect(rebuildSentences.controls(['Ký hiệu', 'Nơi nhận'], ['Các đơn vị trong cụm'])).toBe(
      'Văn bản này không còn dữ liệu đi kèm (có thể đã lưu bằng phần mềm khác). Đã lấy lại từ chữ trong văn bản: Ký hiệu, Nơi nhận. Cần nhập lại: Các đơn vị trong cụm.',
    );
    expect(rebuildSentences.words([], ['Ký hiệu'])).toContain('Chưa lấy lại được gì từ chữ trong văn bản. Cần');
    expect(rebuildSentences.controls(['Ký hiệu'], [])).not.toContain('Cần nhập lại');
  });
});
