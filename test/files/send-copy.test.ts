import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newDocumentParts } from '../../src/app/new-document-parts';
import { mau02 } from '../../src/core/outline/mau-02';
import { newReportData } from '../../src/core/report/report-data';
import { packDocx } from '../../src/files/pack-docx';
import { notCopied, sendCopy } from '../../src/files/send-copy';
import { withoutControls } from '../../src/files/without-controls';
import { brokenRules } from '../support/docx-rules';
import { paragraphTexts, sections, sdtTags } from '../support/document-xml';
import { validationErrors } from '../support/validate-docx';

const addIn = {
  addInId: '3f1c1a52-0f63-4c39-9c3b-0f6f0a5f2a11',
  version: '1.0.0.0',
  store: 'EXCatalog',
  storeType: 'EXCatalog',
};
/** A report with a sentence of hers in one body; the other bodies still hold their guidance. */
const written = 'Cụm thi đua có 07 đơn vị & 02 “khối” <nhỏ>.';
function report(): Uint8Array {
  const data = { ...newReportData(mau02, 2026), cluster: 'số 3', symbol: 'CTĐ' };
  const parts = unzipSync(packDocx(newDocumentParts(mau02, data, addIn)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const body = /(<w:tag w:val="bctd\.b\.IN1"\/>.*?<w:sdtContent>)(.*?)(<\/w:sdtContent>)/su;
  const filled = xml.replace(body, (_, before: string, __: string, after: string) => {
    const text = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `${before.replace('<w:showingPlcHdr/>', '')}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${after}`;
  });
  return zipSync({ ...parts, 'word/document.xml': strToU8(filled) });
}
function copied(bytes: Uint8Array): Uint8Array {
  const copy = sendCopy(bytes);
  if (!copy.ok) throw new Error(copy.trouble.sentence);
  return copy.value;
}
const textParts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const mainXml = (bytes: Uint8Array): string => textParts(bytes).get('word/document.xml') ?? '';

describe('sendCopy', () => {
  const before = report();
  const after = copied(before);

  it('keeps every paragraph but the guidance, word for word', () => {
    const kept = paragraphTexts(mainXml(before)).filter((text) => !text.startsWith('[Hướng dẫn]'));
    expect(paragraphTexts(mainXml(before)).length - kept.length).toBeGreaterThan(25);
    expect(kept).toContain(written);
    expect(paragraphTexts(mainXml(after))).toEqual(kept);
  });

  it('keeps sections, tables and everything between the controls', () => {
    const bare = (xml: string): string =>
      xml
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(Content)?>|<w:rStyle w:val="PlaceholderText"\/>/gsu, '')
        .replace(/<w:p>(?:(?!<\/w:p>).)*?<w:t(?: [^>]*)?>\[Hướng dẫn\].*?<\/w:p>/gsu, '');
    expect(sections(mainXml(after))).toEqual(sections(mainXml(before)));
    expect(mainXml(after)).toBe(bare(mainXml(before)));
  });

  it('leaves no control, no data, no prompt and no add-in', () => {
    expect(sdtTags(mainXml(after))).toEqual([]);
    const all = [...textParts(after)].map(([name, xml]) => name + xml).join('');
    expect(all.match(/w:sdt|urn:bao-cao-thi-dua|webextension|glossary|customXml|Hướng dẫn\]/u)).toBeNull();
  });

  it('is a valid document that Word opens', () => {
    expect(validationErrors(after)).toEqual([]);
    expect(brokenRules(textParts(after))).toEqual([]);
  });

  it('is the same when made again, and leaves the file it was made of alone', () => {
    const original = Buffer.from(before);
    expect(Buffer.from(copied(before)).equals(after)).toBe(true);
    expect(Buffer.from(copied(after)).equals(after)).toBe(true);
    expect(original.equals(before)).toBe(true);
  });

  it('says so when the file is none', () => {
    for (const bytes of [new Uint8Array(), strToU8('PK'), zipSync({ 'a.txt': strToU8('a') })])
      expect(sendCopy(bytes)).toMatchObject({ ok: false, trouble: { sentence: notCopied } });
  });
});

describe('withoutControls', () => {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const guidance = '<w:p><w:r><w:t xml:space="preserve"> [Hướng dẫn] Nêu</w:t></w:r><w:r><w:t> rõ.</w:t></w:r></w:p>';

  it.each([
    [
      'a control in a control',
      '<w:sdt><w:sdtPr><w:sdt/></w:sdtPr><w:sdtContent><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:sdtContent></w:sdt>',
      '<w:p/>',
    ],
    [
      'a control around a cell',
      `<w:tr><w:sdt><w:sdtPr/><w:sdtContent>${cell('<w:p/>')}</w:sdtContent></w:sdt></w:tr>`,
      `<w:tr>${cell('<w:p/>')}</w:tr>`,
    ],
    [
      'an empty control',
      '<w:p><w:sdt><w:sdtPr/><w:sdtEndPr><w:rPr/></w:sdtEndPr><w:sdtContent/></w:sdt></w:p>',
      '<w:p></w:p>',
    ],
    ['guidance alone in a cell', cell(guidance), cell('<w:p/>')],
    ['guidance beside text in a cell', cell(`${guidance}<w:p><w:r/></w:p>`), cell('<w:p><w:r/></w:p>')],
    [
      'a word that only quotes it',
      '<w:p><w:r><w:t>Theo [Hướng dẫn]</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>Theo [Hướng dẫn]</w:t></w:r></w:p>',
    ],
    [
      'guidance that ends a section',
      '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>[Hướng dẫn] Nêu.</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>[Hướng dẫn] Nêu.</w:t></w:r></w:p>',
    ],
    [
      'guidance in a text box',
      `<w:p><w:r><w:txbxContent>${guidance}</w:txbxContent></w:r></w:p>`,
      '<w:p><w:r><w:txbxContent></w:txbxContent></w:r></w:p>',
    ],
    [
      'a tag whose value holds a bracket',
      '<w:sdt w:x="a>b"><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
      '<w:p/>',
    ],
  ])('handles %s', (_, xml, expected) => {
    expect(withoutControls(xml)).toBe(expected);
  });
});
