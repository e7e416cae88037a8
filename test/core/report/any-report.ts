/** Reports for tests: a real one, and any one that can be. */
import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import type { AddedHeading, Movement } from '../../../src/core/outline/outline';
import type { MemberUnit } from '../../../src/core/report/member-unit';
import { newReportData, type ReportData } from '../../../src/core/report/report-data';

const unit = (id: string, name: string, given: Partial<MemberUnit> = {}): MemberUnit => ({
  id,
  name,
  shortName: '',
  role: 'member',
  kind: 'so',
  totalStaff: null,
  directWorkers: null,
  ...given,
});

/** A filled report of 2026 of a cụm of four. */
export const filledReport: ReportData = {
  ...newReportData(mau02, 2026),
  cluster: 'số 3 <các "sở" & ngành>',
  number: '15',
  symbol: 'CTĐ',
  issueDate: { day: 15, month: 12, year: 2026 },
  addressees: ['Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn'],
  signerOffice: 'Giám đốc Sở Nội vụ',
  signerName: 'Nguyễn Văn Hòa',
  archive: 'TĐKT',
  dropped: ['P1.II.3'],
  renamed: { 'P1.I.3': 'Kết quả chung năm {year}' },
  added: [{ id: 'X1', after: 'P1.V.4', level: 'clause', words: 'Chuyển đổi số' }],
  movements: [{ name: 'Cả nước thi đua', from: 2026, to: 2030, act: 'KH 07/KH-UBND' }],
  units: [
    unit('u1', 'Sở Nội vụ', { role: 'head', totalStaff: 120, directWorkers: 88 }),
    unit('u2', 'Sở Tài chính', { role: 'deputy' }),
    unit('u3', 'Sở Văn hóa, Thể thao và Du lịch', { shortName: 'Sở VHTTDL' }),
    unit('u4', 'Thanh tra tỉnh'),
  ],
  written: { 'bctd.b.IN1': 'Cụm thi đua có 04 đơn vị.' },
};

const year = fc.integer({ min: 2000, max: 2100 });
const words = fc.string({ unit: 'binary', maxLength: 60 });
const count = fc.option(fc.integer({ min: 0, max: 100_000 }));
const item = fc.constantFrom('P1.I.1', 'P1.II.4', 'P1.VI', 'IN1', 'X1', 'X2');

export const anyUnit: fc.Arbitrary<MemberUnit> = fc.record({
  id: fc.stringMatching(/^u[a-z0-9]{1,6}$/),
  name: words,
  shortName: words,
  role: fc.constantFrom('head', 'deputy', 'member'),
  kind: words,
  totalStaff: count,
  directWorkers: count,
});

const anyMovement: fc.Arbitrary<Movement> = fc.record(
  { name: words, from: year, to: year, act: words, item },
  { requiredKeys: ['name', 'from', 'to', 'act'] },
);

const anyAdded: fc.Arbitrary<AddedHeading> = fc.record({
  id: fc.integer({ min: 1, max: 99 }).map((n) => `X${n}`),
  after: item,
  level: fc.constantFrom('intro', 'section', 'clause', 'bullet'),
  words,
});

/** Any report, with any characters in its texts, halves of surrogate pairs among them. */
export const anyReport: fc.Arbitrary<ReportData> = fc.record({
  form: words,
  year,
  council: words,
  clusterKind: fc.constantFrom('cum', 'khoi'),
  cluster: fc.oneof(
    words,
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  ),
  number: words,
  symbol: words,
  place: words,
  issueDate: fc.record({
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    year: fc.option(year),
  }),
  addressed: fc.boolean(),
  addressees: fc.array(words, { maxLength: 3 }),
  authority: fc.constantFrom('head', 'deputy', 'own'),
  ownAuthority: words,
  signerOffice: words,
  signerName: words,
  archive: words,
  recipients: fc.array(words, { maxLength: 9 }),
  delivery: fc.constantFrom('paper', 'electronic'),
  wording: fc.constantFrom('form', 'short'),
  rating: fc.constantFrom('final', 'expected'),
  labourRatio: fc.constantFrom('R1', 'R2'),
  dropped: fc.array(item, { maxLength: 5 }),
  renamed: fc.dictionary(item, words, { noNullPrototype: true, maxKeys: 4 }),
  added: fc.uniqueArray(anyAdded, { maxLength: 4, selector: ({ id }) => id }),
  extras: fc.array(words, { maxLength: 3 }),
  movements: fc.array(anyMovement, { maxLength: 4 }),
  units: fc.uniqueArray(anyUnit, { maxLength: 8, selector: ({ id }) => id }),
  written: fc.dictionary(
    item.map((id) => `bctd.b.${id}`),
    words,
    { noNullPrototype: true, maxKeys: 4 },
  ),
  verified: fc.boolean(),
});
