import fc from 'fast-check';
import { sheetLimits, type Sheet } from '../../src/core/appendix/import/workbook';
import { readWorkbook, workbookLimits } from '../../src/files/read-workbook';
import { workbookSentences } from '../../src/files/workbook-trouble';
import { excelFile, excelParts } from '../support/excel-file';
import { growth } from '../support/processor-time';
import { first, sentence, utf16 } from '../support/reading';
import { Inflate, strToU8, zipSync } from 'fflate';

const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...utf16(stream, false),
    0,
    0,
  ]);

describe('readWorkbook: what it does not read', () => {
  const workbook = excelFile([{ name: 'S', rows: [['a']] }]);

  it.each([
    ['an old .xls', ole('Workbook'), workbookSentences.oldExcel],
    ['an .xls of Excel 95', ole('Book'), workbookSentences.oldExcel],
    ['an .xls of Excel 4', Uint8Array.from([9, 4, 6, 0, 1, 2, 3]), workbookSentences.oldExcel],
    ['a workbook with a password', ole('EncryptedPackage'), workbookSentences.password],
    ['an old .doc', ole('WordDocument'), workbookSentences.notWorkbook],
    ['a web page called .xls', strToU8('\ufeff <html><table><tr><td>1</td></tr></table>'), workbookSentences.webPage],
    ['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook/>'), workbookSentences.webPage],
    ['a PDF', strToU8('%PDF-1.7'), workbookSentences.notWorkbook],
    ['nothing', new Uint8Array(), workbookSentences.empty],
    ['half a workbook', workbook.slice(0, workbook.length / 2), workbookSentences.broken],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<d/>') }),
      workbookSentences.notWorkbook,
    ],
    ['any other zip', zipSync({ 'a.txt': strToU8('a') }), workbookSentences.notWorkbook],
    ['an .xlsb', zipSync({ ...excelParts([]), 'xl/workbook.bin': strToU8('a') }), workbookSentences.binary],
    [
      'an .ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      workbookSentences.openDocument,
    ],
    ['a workbook without sheets', excelFile([]), workbookSentences.noSheet],
    ['more than 50 MB', new Uint8Array(workbookLimits.file + 1), workbookSentences.tooBig],
  ])('says what is wrong with %s', (_, bytes, said) => {
    expect(sentence(bytes)).toBe(said('a.xlsx'));
  });

  it('stops at a zip bomb, also at one that lies about its size', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const bomb = zipSync({ ...excelParts([{ name: 'S', rows: [] }]), [part]: new Uint8Array(5 * workbookLimits.part) });
    expect(sentence(bomb)).toBe(workbookSentences.tooBig('a.xlsx'));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 100, true);
    const unpacked = jest.spyOn(Inflate.prototype, 'push');
    expect(sentence(bomb)).toBe(workbookSentences.tooBig('a.xlsx'));
    // Three steps of 16 KB make more than a part may hold; the rest of the bomb is left packed.
    expect(unpacked.mock.calls.filter(([step]) => step.length === 16_384)).toHaveLength(3);
    unpacked.mockRestore();
  });

  it('stops at many parts that together fill the memory', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`xl/worksheets/s${n}.xml`, new Uint8Array(10_000_000)]),
    );
    expect(sentence(excelFile([{ name: 'S', rows: [] }], { parts }))).toBe(workbookSentences.tooBig('a.xlsx'));
  });

  it.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "cccc">]><worksheet><sheetData/></worksheet>'],
    ['a part cut short', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['elements that overlap', '<worksheet><sheetData></worksheet></sheetData>'],
    ['deep nesting', '<a>'.repeat(5_000) + '</a>'.repeat(5_000)],
    ['an endless tag', `<worksheet ${'a'.repeat(1_000_000)}`],
  ])('says that a sheet with %s is damaged', (_, xml) => {
    const bytes = excelFile([{ name: 'S', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(sentence(bytes)).toBe(workbookSentences.broken('a.xlsx'));
  });

  it.each<[string, (share: number) => string]>([
    [
      'attributes without values',
      (share) => `<worksheet><sheetData>${`<c ${'a '.repeat(2_000)}/>`.repeat(200 * share)}</sheetData></worksheet>`,
    ],
    [
      'merged cells over the whole sheet',
      (share) =>
        `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000 * share)}</mergeCells></worksheet>`,
    ],
    [
      'cells far apart',
      (share) =>
        `<worksheet><sheetData>${Array.from({ length: 30_000 * share }, (_, n) => `<row r="${n + 1}"><c r="KN${n + 1}"><v>1</v></c></row>`).join('')}</sheetData></worksheet>`,
    ],
  ])('reads a sheet with %s within its limits, in time that grows no faster than the sheet', (_, xml) => {
    const read = (share: number): Sheet => first({ rows: [] }, { parts: { 'xl/worksheets/sheet1.xml': xml(share) } });
    expect(growth(read)).toBeLessThan(3);
    const cells = read(1).rows.reduce((sum, line) => sum + line.length, 0);
    expect(cells).toBeLessThanOrEqual(sheetLimits.cells);
  });

  it('never throws, whatever the bytes and whatever byte of a workbook is changed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.xlsx', 'a.csv'),
        (bytes, file) => typeof readWorkbook(bytes, file).ok === 'boolean',
      ),
    );
    const change = fc.tuple(fc.nat(workbook.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = workbook.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return typeof readWorkbook(bytes, 'a.xlsx').ok === 'boolean';
      }),
    );
  });

  it('never throws, whatever stands in a part', () => {
    const pieces = fc.constantFrom(
      '<c r="A1" t="s">',
      '<v>',
      '</v>',
      '</c>',
      '<row r="-1">',
      '<f>',
      '<is>',
      '<t>',
      '&#x0;',
      '99999999999',
      '<!--',
      'r="ZZZ9"',
      '<mergeCell ref="A1:"/>',
      '</sheetData>',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'),
        (xml, part) => {
          const bytes = excelFile([{ name: 'S', rows: [['a']] }], {
            parts: { [part]: `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>` },
          });
          return typeof readWorkbook(bytes, 'a.xlsx').ok === 'boolean';
        },
      ),
    );
  });
});
