import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { migrate } from '../../../src/core/report/data-migration';
import { newReportData, partError, readDataPart, writeDataPart } from '../../../src/core/report/report-data';
import { anyReport, filledReport as data } from './any-report';

const whole = { agreed: {}, damaged: [], unknown: [], newer: false };

describe('the data part', () => {
  it('reads back whatever was written, any characters included, and writes the same again', () => {
    fc.assert(
      fc.property(anyReport, (written) => {
        const xml = writeDataPart(written);
        expect(readDataPart(xml)).toEqual({ data: written, ...whole });
        expect(writeDataPart({ ...newReportData(mau02, 2000), ...readDataPart(xml).data })).toBe(xml);
      }),
    );
  });

  it('keeps 10.000 characters, emoji, right-to-left text and XML specials', () => {
    const cluster = `${'ế'.repeat(10_000)} 👨‍👩‍👧 שלום \u202b & <a href="x">]]></a> &amp;amp; &#10; \u0001 \ud800`;
    expect(readDataPart(writeDataPart({ ...data, cluster })).data.cluster).toBe(cluster);
  });

  it('holds no character that XML forbids and no declaration', () => {
    fc.assert(
      fc.property(anyReport, (written) => {
        const xml = writeDataPart(written);
        expect(xml.startsWith('<report xmlns="urn:bao-cao-thi-dua:v1"')).toBe(true);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
      }),
    );
  });

  it('is read the same after another program wrote its quotes, references and line breaks anew', () => {
    const again = writeDataPart(data)
      .replaceAll('&quot;', '&#34;')
      .replaceAll('&lt;', '&#x3C;')
      .replaceAll('</entry>', '</entry >\n')
      .replaceAll('<entry name', '<entry\n name');
    expect(readDataPart(again)).toEqual({ data, ...whole });
  });

  it('keeps the readable rest when an entry is damaged, and names the damaged one', () => {
    const { data: read, damaged } = readDataPart(writeDataPart(data).replace('>2026<', '>20x6<'));
    expect(damaged).toEqual(['year']);
    expect(read).toEqual({ ...data, year: undefined });
  });

  it('keeps the other units when one is damaged or lost', () => {
    const xml = writeDataPart(data);
    const others = data.units.filter(({ id }) => id !== 'u2');
    const hit = readDataPart(xml.replace('&quot;deputy&quot;', '&quot;dep?'));
    expect([hit.damaged, hit.data.units]).toEqual([['units'], others]);
    const lost = readDataPart(xml.replace(/<entry name="unit">[^<]*deputy[^<]*<\/entry>/u, ''));
    expect([lost.damaged, lost.data.units]).toEqual([['units'], others]);
  });

  it('never throws and loses at most what was hit when any byte is changed', () => {
    const bytes = new TextEncoder().encode(writeDataPart(data));
    const nearest = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), nearest, (at, junk) => {
        const hit = [...bytes.slice(0, at), ...junk, ...bytes.slice(at + 1)];
        const reading = readDataPart(new TextDecoder().decode(Uint8Array.from(hit)));
        const read = new Map<string, unknown>(Object.entries(reading.data));
        const same = Object.entries(data).filter(
          ([name, value]) => JSON.stringify(read.get(name)) === JSON.stringify(value),
        );
        expect(same.length).toBeGreaterThanOrEqual(Object.keys(data).length - 2);
        expect(reading.data.units?.length ?? 0).toBeGreaterThanOrEqual(data.units.length - 2);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (junk) => {
        expect(readDataPart(junk).damaged).toContain('part');
        expect(() => readDataPart(`<report schemaVersion="2">${junk}</report>`)).not.toThrow();
        expect(() => readDataPart(writeDataPart(data).replaceAll('2026', junk))).not.toThrow();
      }),
    );
  });

  it('reads the first version, whose movements were one entry', () => {
    const first =
      '<report xmlns="urn:bao-cao-thi-dua:v1" schemaVersion="1"><entry name="year">2025</entry>' +
      '<entry name="movements">[{"name":"Dân vận khéo","from":2021,"to":2025,"act":""}]</entry></report>';
    const expected = {
      data: { year: 2025, movements: [{ name: 'Dân vận khéo', from: 2021, to: 2025, act: '' }] },
      ...whole,
    };
    expect(readDataPart(first)).toEqual(expected);
    const unsaid = readDataPart(first.replace('schemaVersion', 'schemaVersien'));
    expect(unsaid).toEqual({ ...expected, damaged: ['part'] });
  });

  it('keeps entries and properties of a newer version for the next write', () => {
    const newer = writeDataPart(data)
      .replace('schemaVersion="2"', 'schemaVersion="3"')
      .replace('&quot;id&quot;:&quot;u1&quot;', '&quot;id&quot;:&quot;u1&quot;,&quot;code&quot;:7')
      .replace('</report>', '<entry name="counts">[1,2]</entry></report>');
    const read = readDataPart(newer);
    expect([read.newer, read.damaged, read.unknown]).toEqual([true, [], [['counts', '[1,2]']]]);
    const again = writeDataPart({ ...data, ...read.data }, read.unknown);
    expect(again).toContain('<entry name="counts">[1,2]</entry>');
    expect(again).toContain('&quot;code&quot;:7');
  });

  it('does not read a part that is too large, and says so before one is written', () => {
    expect(readDataPart(`<report>${' '.repeat(900_001)}</report>`)).toEqual({
      data: {},
      agreed: {},
      damaged: ['part'],
      unknown: [],
      newer: false,
    });
    expect(partError(writeDataPart({ ...data, cluster: 'a'.repeat(900_000) }))).toContain('vượt mức 900000');
    expect(partError(writeDataPart(data))).toBe('');
  });
});

describe('migrate', () => {
  it('goes through the steps from the version on, in their order', () => {
    const steps = new Map(
      [3, 1, 2].map((from) => [
        from,
        (entries: readonly (readonly [string, unknown])[]) => [...entries, [`${from}`, from] as const],
      ]),
    );
    const names = (version: number) => migrate([], version, steps).map(([name]) => name);
    expect([names(1), names(2), names(4), names(Number.NaN)]).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
      [],
      ['1', '2', '3'],
    ]);
  });
});
