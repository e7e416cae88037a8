import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MOST_PIECES } from '../../src/files/document-budget';
import { documentSentences } from '../../src/files/document-trouble';
import { readLimits } from '../../src/files/docx-parts';
import { readDocument } from '../../src/files/read-document';
import { documentFile, p, r, readBody, type DocumentFile } from '../support/document-file';
import { excelFile } from '../support/excel-file';
import { growth } from '../support/processor-time';
import { utf16 } from '../support/reading';
import { reportDocument } from '../support/report-document';

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

/** Why a file was not read; '' = it was. */
const sentence = (bytes: Uint8Array): string => {
  const read = readDocument(bytes, 'a.docx');
  return read.ok ? '' : read.trouble.sentence;
};

const document = documentFile({ body: p('a') });
const withMain = (main: string): Uint8Array => documentFile({ body: '', parts: { 'word/document.xml': main } });

describe('readDocument: what it does not read', () => {
  it.each([
    ['an old .doc', ole('WordDocument'), documentSentences.oldWord],
    ['a .doc of Word 2', Uint8Array.from([0xdb, 0xa5, 0x2d, 0]), documentSentences.oldWord],
    ['a document with a password', ole('EncryptedPackage'), documentSentences.password],
    ['an .xls', ole('Workbook'), documentSentences.notDocument],
    ['an .xlsx', excelFile([{ name: 'S', rows: [['a']] }]), documentSentences.notDocument],
    [
      'an .odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      documentSentences.openDocument,
    ],
    ['any other zip', zipSync({ 'a.txt': strToU8('a') }), documentSentences.notDocument],
    ['a PDF', strToU8('%PDF-1.7'), documentSentences.pdf],
    ['RTF', strToU8('{\\rtf1\\ansi'), documentSentences.richText],
    ['a web page', strToU8('\ufeff<html><body><p>a</p></body></html>'), documentSentences.webPage],
    ['a web page in UTF-16', utf16('<html><body>', true), documentSentences.webPage],
    ['a web archive', strToU8('MIME-Version: 1.0\n'), documentSentences.webPage],
    [
      'XML of Word 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      documentSentences.wordXml,
    ],
    ['a flat package', strToU8('<?xml version="1.0"?><pkg:package xmlns:pkg="a"/>'), documentSentences.wordXml],
    ['a picture', strToU8('\x89PNG'), documentSentences.notDocument],
    ['nothing', new Uint8Array(), documentSentences.empty],
    ['half a document', document.slice(0, document.length / 2), documentSentences.broken],
    ['XML cut short', withMain('<w:document><w:body><w:p>'), documentSentences.broken],
    ['elements that overlap', withMain('<w:document><w:p><w:r></w:p></w:r></w:document>'), documentSentences.broken],
    ['a main text that is none', withMain('text'), documentSentences.broken],
    [
      'a DTD with entities',
      withMain('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'),
      documentSentences.entities,
    ],
    ['elements nested without end', withMain('<w:document>' + '<a>'.repeat(100_000)), documentSentences.broken],
    ['more than 50 MB', new Uint8Array(readLimits.file + 1), documentSentences.tooBig],
  ])('says what is wrong with %s', (_, bytes, said) => {
    expect(sentence(bytes)).toBe(said('a.docx'));
  });

  it('stops at a zip bomb, and at more pieces than a report has', () => {
    const part = 'word/document.xml';
    const bomb = zipSync({ ...unzipSync(document), [part]: new Uint8Array(2 * readLimits.part) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(sentence(bomb)).toBe(documentSentences.bomb('a.docx'));
    expect(sentence(documentFile({ body: '<w:tbl/>'.repeat(MOST_PIECES + 1) }))).toBe(documentSentences.bomb('a.docx'));
  });

  it('is not misled by names that every object has', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const nodes = names.map((name) => `<w:${name} w:val="${name}" w:type="${name}"/>`).join('');
    const settings = names.map((name) => `<w:jc w:val="${name}"/><w:pStyle w:val="${name}"/>`).join('');
    const body = `${nodes}<w:p><w:pPr>${settings}${nodes}</w:pPr><w:r><w:rPr>${nodes}</w:rPr>${nodes}<w:t>a</w:t></w:r></w:p>`;
    expect(readBody(body).paragraphs).toMatchObject([{ text: 'a', alignment: 'left', runs: [{ text: 'a' }] }]);
  });
});

describe('readDocument: whatever the bytes are', () => {
  const report = reportDocument();
  const plain = zipSync(unzipSync(report), { level: 0 });

  it('never throws on random bytes, with the first bytes of a file it reads', () => {
    const beginnings = fc.constantFrom<readonly number[]>([], [0x50, 0x4b, 3, 4], [...ole('WordDocument').slice(0, 8)]);
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const read = readDocument(Uint8Array.from([...start, ...rest]), 'a.docx');
        expect(read.ok || read.trouble.sentence.length > 20).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on a report in which one byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = plain.slice();
        changed[place] = ((changed[place] ?? 0) + by) % 256;
        const read = readDocument(changed, 'a.docx');
        expect(read.ok || read.trouble.sentence.length > 20).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on a report whose elements were mixed up', () => {
    const main = strFromU8(unzipSync(report)['word/document.xml'] ?? new Uint8Array());
    const tags = main.slice(main.indexOf('<w:body>')).match(/<w:[^/>]+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fc.nat(tags.length - 1), { maxLength: 60 }), fc.nat(59), (places, deep) => {
        const name = (tag: string): string => /^<([\w:]+)/u.exec(tag)?.[1] ?? '';
        const chosen = places.map((place) => tags[place] ?? '');
        const around = chosen.slice(0, deep);
        const inner = [
          ...around.map((tag) => `${tag}>`),
          ...chosen.slice(deep).map((tag) => `${tag}>a</${name(tag)}>`),
          ...around.reverse().map((tag) => `</${name(tag)}>`),
        ];
        const read = readDocument(documentFile({ body: inner.join('') }), 'a.docx');
        expect(read.ok).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** A text of so many pieces inside an element, cut to a share. */
const share = (whole: number, around: string, piece: (index: number) => string, more: Partial<DocumentFile> = {}) => {
  const body = (part: number): string => Array.from({ length: whole * part }, (_, n) => piece(n)).join('');
  const file = (part: number): Uint8Array =>
    documentFile({ body: `<w:${around}>${body(part)}</w:${around}>`, ...more });
  const files = new Map([0.5, 1].map((part) => [part, file(part)]));
  return (part: number): unknown => readDocument(files.get(part) ?? new Uint8Array(), 'a.docx').ok;
};

describe('readDocument grows with the size of the file', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const change = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';

  it.each([
    [
      '100,000 paragraphs of a list',
      share(100_000, 'customXml', (n) => p(`Đoạn ${n}`, '<w:numPr><w:numId w:val="1"/></w:numPr>', '<w:b/>'), {
        numbering,
      }),
    ],
    [
      '20,000 controls',
      share(
        20_000,
        'customXml',
        (n) => `<w:sdt><w:sdtPr><w:tag w:val="${n}"/></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`,
      ),
    ],
    ['20,000 rows of a table', share(20_000, 'tbl', () => `<w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`)],
    ['50,000 paragraphs joined into one', share(50_000, 'customXml', () => p('a', change))],
    ['100,000 breaks in one paragraph', share(100_000, 'p', () => '<w:r><w:br/><w:t>a</w:t></w:r>')],
    [
      '100,000 fields that never end',
      share(
        100_000,
        'p',
        () => `<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>${r('a')}`,
      ),
    ],
  ])('%s', (_, task) => {
    expect(growth(task)).toBeLessThan(3.2);
  });
});
