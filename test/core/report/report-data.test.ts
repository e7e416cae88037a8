import fc from 'fast-check';
import { readDataPart, writeDataPart, type ReportData } from '../../../src/core/report/report-data';

const data: ReportData = {
  form: 'mau-02',
  year: 2026,
  cluster: 'số 3 <các "sở" & ngành>',
  wording: 'form',
  rating: 'final',
  dropped: ['P1.II.3'],
  movements: [{ name: 'Cả nước thi đua', from: 2026, to: 2030, act: 'KH 07/KH-UBND' }],
  verified: true,
};

const anyData: fc.Arbitrary<ReportData> = fc.record({
  form: fc.string({ maxLength: 40 }),
  year: fc.integer({ min: 2000, max: 2100 }),
  cluster: fc.string({ unit: 'binary', maxLength: 250 }),
  wording: fc.constantFrom('form', 'short'),
  rating: fc.constantFrom('final', 'expected'),
  dropped: fc.array(fc.string({ maxLength: 40 }), { maxLength: 10 }),
  movements: fc.array(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 100 }),
      from: fc.integer({ min: 2000, max: 2100 }),
      to: fc.integer({ min: 2000, max: 2100 }),
      act: fc.string({ maxLength: 50 }),
    }),
    { maxLength: 5 },
  ),
  verified: fc.boolean(),
});

describe('the data part', () => {
  it('reads back whatever was written, any characters included', () => {
    fc.assert(
      fc.property(anyData, (written) => {
        expect(readDataPart(writeDataPart(written))).toEqual({ data: written, damaged: [], unknown: [], newer: false });
      }),
    );
  });

  it('holds no character that XML forbids and no declaration', () => {
    fc.assert(
      fc.property(anyData, (written) => {
        const xml = writeDataPart(written);
        expect(xml.startsWith('<report xmlns="urn:bao-cao-thi-dua:v1"')).toBe(true);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
      }),
    );
  });

  it('keeps the readable rest when an entry is damaged, and names the damaged one', () => {
    const xml = writeDataPart(data).replace('>2026<', '>20x6<');
    const { data: read, damaged } = readDataPart(xml);
    expect(damaged).toEqual(['year']);
    expect(read).toEqual({ ...data, year: undefined });
  });

  it('never throws and loses at most what was hit when any byte is changed', () => {
    const xml = writeDataPart(data);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: xml.length - 1 }), fc.string({ maxLength: 3 }), (at, junk) => {
        const { data: read } = readDataPart(xml.slice(0, at) + junk + xml.slice(at + 1));
        const untouched = Object.entries(data).filter(
          ([name, value]) =>
            JSON.stringify(Object.entries(read).find(([key]) => key === name)?.[1]) === JSON.stringify(value),
        );
        expect(untouched.length).toBeGreaterThanOrEqual(Object.keys(data).length - 2);
      }),
    );
  });

  it('keeps entries of a newer version for the next write', () => {
    const newer = writeDataPart(data)
      .replace('schemaVersion="1"', 'schemaVersion="2"')
      .replace('</report>', '<entry name="units">[1,2]</entry></report>');
    const read = readDataPart(newer);
    expect(read.newer).toBe(true);
    expect(read.unknown).toEqual([['units', '[1,2]']]);
    expect(writeDataPart(data, read.unknown)).toContain('<entry name="units">[1,2]</entry>');
  });

  it('does not read a part that is too large', () => {
    expect(readDataPart(`<report>${' '.repeat(900_001)}</report>`)).toEqual({
      data: {},
      damaged: ['part'],
      unknown: [],
      newer: false,
    });
  });
});
