import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { readAside, writeAside } from '../../../src/core/report/data-aside';
import { partOwner } from '../../../src/core/report/part-owner';
import { partSentences, readParts } from '../../../src/core/report/read-parts';
import { newReportData, writeDataPart, type ReportData } from '../../../src/core/report/report-data';
import type { DocumentSnapshot } from '../../../src/core/report/snapshot';
import { filledReport } from './any-report';
import { fieldControls } from './field-controls';

const data: ReportData = { ...filledReport, cluster: 'số 3' };
const own = fieldControls(mau02, data);
const read = (xmls: readonly string[], snapshot: DocumentSnapshot = own) => readParts(mau02, xmls, snapshot);
const part = (change: Partial<ReportData> = {}): string => writeDataPart({ ...data, ...change });

describe('readParts', () => {
  it('reads one part, or none, without a word', () => {
    const silent = { agreed: {}, unknown: [], conflicts: [], aside: [], foreign: null, sentences: [] };
    expect(read([part()])).toEqual({ data, ...silent });
    expect(read([])).toMatchObject({ data: {}, aside: [], sentences: [] });
    expect(read([part(), part()])).toMatchObject({ aside: [], sentences: [] });
  });

  it('uses what can be read of a damaged part, keeps the original and says what is hurt', () => {
    const xml = part().replace('>2026<', '>20x6<').replace('&quot;deputy&quot;', '?');
    const reading = read([xml]);
    expect(reading.data.cluster).toBe('số 3');
    expect(reading.aside).toEqual([{ reason: 'damaged', xml }]);
    expect(reading.sentences).toEqual([partSentences.damaged(['year', 'units'])]);
    expect(reading.sentences[0]).toContain('ở: Năm báo cáo, Các đơn vị trong cụm;');
  });

  it('keeps a newer part and one that is too large', () => {
    const newer = part().replace('schemaVersion="2"', 'schemaVersion="9"');
    expect(read([newer])).toMatchObject({
      data,
      aside: [{ reason: 'newer', xml: newer }],
      sentences: [partSentences.newer],
    });
    const large = `<report>${' '.repeat(900_001)}</report>`;
    expect(read([large])).toMatchObject({
      data: {},
      aside: [{ reason: 'oversized' }],
      sentences: [partSentences.oversized],
    });
  });

  it('passes on what the document still says of one part, not of two', () => {
    const waiting = writeDataPart(data, [], { ...data, year: 2025 });
    expect(read([waiting]).agreed).toEqual({ year: 2025 });
    expect(read([waiting, part({ symbol: 'CTĐ2' })]).agreed).toEqual({});
    const hurt = read([waiting.replace('2025}', '2025')]);
    expect([hurt.data, hurt.agreed]).toEqual([data, {}]);
    expect(hurt.sentences[0]).toContain('ở: Các thay đổi chờ cập nhật vào văn bản;');
  });

  it('joins two parts, the later one standing, and asks where they disagree', () => {
    const earlier = part({ symbol: 'CTĐ1', archive: 'VP', units: data.units.slice(0, 3) });
    const later = part({ symbol: 'CTĐ2', archive: '', recipients: [...data.recipients, 'Lưu trữ'] });
    const { data: joined, conflicts, aside, sentences } = read([earlier, later]);
    expect(joined).toMatchObject({ symbol: 'CTĐ2', archive: 'VP', cluster: 'số 3' });
    expect(joined.recipients).toHaveLength(4);
    expect(joined.units).toHaveLength(4);
    expect(conflicts.map(({ id, mine, theirs }) => [id, mine, theirs])).toEqual([['symbol', 'CTĐ2', 'CTĐ1']]);
    expect(aside.map(({ reason }) => reason)).toEqual(['doubled', 'doubled']);
    expect(sentences).toEqual([partSentences.doubled(2)]);
    const chosen = readParts(mau02, [earlier, later], own, { symbol: 'theirs' });
    expect([chosen.conflicts, chosen.data.symbol]).toEqual([[], 'CTĐ1']);
  });

  it('asks about two years', () => {
    const { data: joined, conflicts } = read([part({ year: 2025 }), part()]);
    expect(joined.year).toBe(2026);
    expect(conflicts).toMatchObject([{ id: 'year', mine: '2026', theirs: '2025' }]);
  });

  it('fills from the other part what is damaged in one', () => {
    const reading = read([part(), part().replace('&quot;CTĐ&quot;', '?')]);
    expect(reading.data.symbol).toBe('CTĐ');
    expect(reading.aside.map(({ reason }) => reason)).toEqual(['doubled', 'damaged']);
  });

  it('does not use the data of another cluster, keeps them and says whose they are', () => {
    const other = fieldControls(mau02, {
      ...data,
      cluster: 'số 7',
      signerName: 'Vi Thị Hà',
      signerOffice: 'Chủ tịch',
      symbol: 'CTĐ7',
      archive: 'VHXH',
      number: '9',
    });
    const reading = read([part()], other);
    expect(reading).toMatchObject({ data: {}, foreign: data, aside: [{ reason: 'foreign' }] });
    expect(reading.sentences).toEqual([partSentences.foreign('số 3')]);
  });

  it('never throws on any parts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constant(part()),
            fc.nat(400).map((cut) => part().slice(cut * 5)),
          ),
          { maxLength: 4 },
        ),
        (xmls) => {
          expect(() => read(xmls)).not.toThrow();
        },
      ),
    );
  });
});

describe('partOwner', () => {
  it('is own as long as one of the two does not name its cluster', () => {
    expect(partOwner(mau02, newReportData(mau02, 2026), own)).toBe('own');
    expect(partOwner(mau02, data, fieldControls(mau02, newReportData(mau02, 2026)))).toBe('own');
    expect(partOwner(mau02, data, fieldControls(mau02, { ...data, cluster: 'CỤM THI ĐUA  Số 3' }))).toBe('own');
  });

  it('is unsure about a cluster renamed in the text, and about one whose units are all named', () => {
    expect(partOwner(mau02, data, fieldControls(mau02, { ...data, cluster: 'số 7' }))).toBe('unsure');
    const other = {
      ...data,
      cluster: 'số 7',
      signerName: 'Vi Thị Hà',
      signerOffice: '',
      symbol: '',
      archive: '',
      number: '',
    };
    const named = fieldControls(
      mau02,
      other,
      data.units.map(({ name }) => name),
    );
    expect(partOwner(mau02, data, named)).toBe('unsure');
    expect(partOwner(mau02, data, fieldControls(mau02, other))).toBe('foreign');
  });
});

describe('a part kept aside', () => {
  it('comes back letter for letter, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('damaged' as const, 'foreign' as const),
        (xml, reason) => {
          expect(readAside(writeAside({ reason, xml }))).toEqual({ reason, xml });
        },
      ),
    );
  });

  it('is no report, and a damaged one is none', () => {
    expect(readAside(part())).toBeNull();
    expect(readAside('<aside>')).toBeNull();
  });
});
