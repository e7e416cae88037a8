import fc from 'fast-check';
import { agreedData, agreedDifference } from '../../../src/core/report/agreed';
import { readDataPart, writeDataPart, type ReportData } from '../../../src/core/report/report-data';
import { anyReport, filledReport as data } from './any-report';

const entered: ReportData = { ...data, year: 2027, wording: 'short', units: data.units.slice(1) };

describe('agreedDifference', () => {
  it('is empty where the document follows, whatever was dropped, written or looked at', () => {
    expect(agreedDifference(data, data)).toEqual({});
    expect(agreedDifference(data, { ...data, dropped: [], written: {}, verified: false })).toEqual({});
  });

  it('holds what the document still says', () => {
    expect(agreedDifference(entered, data)).toEqual({ year: 2026, wording: 'form', units: data.units });
  });

  it('gives back the data the document was brought into line with', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (now, agreed) => {
        const { dropped, written, verified } = now;
        expect(agreedData(now, agreedDifference(now, agreed))).toEqual({ ...agreed, dropped, written, verified });
      }),
    );
  });
});

describe('agreed in the data part', () => {
  it('is read back as it was written, and written again the same', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (now, agreed) => {
        const xml = writeDataPart(now, [], agreed);
        const reading = readDataPart(xml);
        expect([reading.data, reading.agreed, reading.damaged]).toEqual([now, agreedDifference(now, agreed), []]);
        expect(writeDataPart(now, [], agreedData(now, reading.agreed))).toBe(xml);
      }),
    );
  });

  it('takes no room where the document follows', () => {
    expect(writeDataPart(data, [], data)).toBe(writeDataPart(data));
    expect(writeDataPart(data)).not.toContain('agreed');
  });

  it('is not written twice when it came along among entries of a newer version', () => {
    const xml = writeDataPart(entered, [['agreed', '{"year":2020}']], data);
    expect(xml.match(/name="agreed"/gu)).toHaveLength(1);
    expect(readDataPart(xml).agreed.year).toBe(2026);
  });

  it('keeps what of it can be read, and names it as damaged', () => {
    const xml = writeDataPart(entered, [], data);
    const one = readDataPart(xml.replace('&quot;wording&quot;:&quot;form&quot;', '&quot;wording&quot;:&quot;x&quot;'));
    expect([one.agreed, one.damaged, one.data]).toEqual([{ year: 2026, units: data.units }, ['agreed'], entered]);
    const cut = readDataPart(xml.replace('{&quot;year&quot;', '{year'));
    expect([cut.agreed, cut.damaged, cut.data]).toEqual([{}, ['agreed'], entered]);
    for (const junk of ['null', '[]', '7', '{"unheard":1}', '{"verified":true}'])
      expect(
        readDataPart(writeDataPart(data).replace('</report>', `<entry name="agreed">${junk}</entry></report>`)),
      ).toMatchObject({ data, agreed: {}, damaged: ['agreed'] });
  });

  it('never throws and leaves the readable rest when any byte is changed', () => {
    const bytes = new TextEncoder().encode(writeDataPart(entered, [], data));
    const junk = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), junk, (at, put) => {
        const hit = Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + 1)]);
        const reading = readDataPart(new TextDecoder().decode(hit));
        const read = new Map<string, unknown>(Object.entries(reading.data));
        const same = Object.entries(entered).filter(
          ([name, value]) => JSON.stringify(read.get(name)) === JSON.stringify(value),
        );
        expect(same.length).toBeGreaterThanOrEqual(Object.keys(entered).length - 2);
      }),
      { numRuns: 500 },
    );
  });
});
