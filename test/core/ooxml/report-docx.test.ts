import fc from 'fast-check';
import { type DocumentExtras, reportParts } from '../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../src/files/pack-docx';
import { brokenRules } from '../../support/docx-rules';
import { filledFields, reportSample } from '../../support/report-sample';
import { validationErrors } from '../../support/validate-docx';
import { all, children, down, only, parseXml, textOf, valueOf } from '../../support/xml-tree';

const bare: DocumentExtras = { dataPart: null, autoOpen: null };
const full: DocumentExtras = {
  dataPart: '<report xmlns="urn:bao-cao-thi-dua:v1"><cluster>các sở &amp; ngành</cluster></report>',
  autoOpen: {
    addInId: '7c5f9a52-6e1d-4b55-9a35-0d6f3f0c1b2e',
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
  },
};

describe.each([2017, 2024, 2026])('reportParts for %d', (year) => {
  it.each(['form', 'short'] as const)('are a valid document in the wording %s', (wording) => {
    for (const [fields, extras] of [
      [{}, bare],
      [filledFields, full],
    ] as const) {
      const parts = reportParts({ ...reportSample(year, wording, fields), addressed: true }, extras);
      expect(brokenRules(parts)).toEqual([]);
      expect(validationErrors(packDocx(parts))).toEqual([]);
    }
  });
});

describe('reportParts', () => {
  const parts = reportParts(reportSample(), full);
  const root = (name: string) => parseXml(parts.get(name) ?? '');
  const body = only(root('word/document.xml'), 'w:body');

  it('are the same every time', () => {
    expect([...reportParts(reportSample(), full)]).toEqual([...parts]);
  });

  it('state the type of every part, once', () => {
    const types = all(root('[Content_Types].xml'), 'Override').map((type) => type.getAttribute('PartName'));
    const named = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    // The data itself is plain XML by its extension.
    expect(types.sort()).toEqual(
      named
        .filter((name) => name !== 'customXml/item1.xml')
        .map((name) => `/${name}`)
        .sort(),
    );
  });

  it('leave the last annex in the document’s last section, turned, with no page behind it', () => {
    const [last, setup] = children(body).slice(-2);
    expect([last?.nodeName, last === undefined ? null : textOf(last)]).toEqual(['w:p', '']);
    expect(setup === undefined ? null : down(setup, 'w:pgSz')?.getAttribute('w:orient')).toBe('landscape');
    expect(all(body, 'w:sectPr')).toHaveLength(4);
  });

  it('give every guidance and blank a building block of the same words', () => {
    const blocks = new Map(
      all(root('word/glossary/document.xml'), 'w:docPart').map((block) => [
        valueOf(block, 'w:docPartPr', 'w:name'),
        textOf(block),
      ]),
    );
    const prompted = all(body, 'w:sdtPr').filter((properties) => down(properties, 'w:placeholder') !== null);
    expect(prompted.length).toBeGreaterThan(27 + 3);
    for (const properties of prompted) {
      const control = properties.parentNode;
      const words = blocks.get(valueOf(properties, 'w:placeholder', 'w:docPart'));
      expect(words).toMatch(/^(\[Hướng dẫn\] .|……$)/);
      if (down(properties, 'w:showingPlcHdr') !== null && control !== null)
        expect(
          children(control)
            .map((child) => textOf(child))
            .join(''),
        ).toBe(words);
    }
  });

  it('carry the data and the add-in where they are given, and only then', () => {
    expect(parts.get('customXml/item1.xml')).toContain(full.dataPart);
    expect(parts.get('customXml/itemProps1.xml')).toContain('urn:bao-cao-thi-dua:v1');
    const property = only(root('word/webextensions/webextension1.xml'), 'we:property');
    expect([property.getAttribute('name'), property.getAttribute('value')]).toEqual([
      'Office.AutoShowTaskpaneWithDocument',
      'true',
    ]);
    expect([...reportParts(reportSample(), bare).keys()].filter((name) => /customXml|webext/.test(name))).toEqual([]);
  });

  it('tell the reader of the title and the language', () => {
    expect(textOf(root('docProps/core.xml'))).toBe('');
    expect(only(root('docProps/core.xml'), 'dc:title').textContent).toBe(
      'Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026',
    );
    expect(only(root('docProps/core.xml'), 'dc:language').textContent).toBe('vi-VN');
  });
});

describe('a cluster’s name', () => {
  const printed = (cluster: string) => reportParts(reportSample(2026, 'form', { cluster }), bare);
  const standing = (cluster: string) =>
    new Set(
      all(parseXml(printed(cluster).get('word/document.xml') ?? ''), 'w:sdt')
        .filter((control) => all(control, 'w:tag')[0]?.getAttribute('w:val') === 'bctd.f.cluster')
        .map(textOf),
    );

  it.each([
    ['XML specials', '<w:p>&amp;"\']]>', '<w:p>&amp;"\']]>'],
    ['control characters', 'các\u0000 sở\u0007', 'các sở'],
    ['emoji', 'sở 😀👩‍👩‍👧', 'sở 😀👩‍👩‍👧'],
    ['half an emoji', 'sở \ud83d', 'sở'],
    ['right to left', 'עברית\u202eabc', 'עברית\u202eabc'],
    ['line ends', 'các\r\nsở', 'các sở'],
    ['nothing', '', '……'],
    ['10,000 characters', 'Sở Nội vụ '.repeat(1000), 'Sở Nội vụ '.repeat(1000).trim()],
  ])('with %s stands in a valid document', (_, cluster, expected) => {
    expect(standing(cluster)).toEqual(new Set([expected]));
    expect(brokenRules(printed(cluster))).toEqual([]);
    expect(validationErrors(packDocx(printed(cluster)))).toEqual([]);
  });

  it('of any characters at all leaves the document whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (units) => {
        expect(brokenRules(printed(String.fromCharCode(...units)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
