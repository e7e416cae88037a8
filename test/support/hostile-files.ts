/** Files that are out to harm, or were harmed on their way: built ones by name, cut and bent ones by a seed. */
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { documentFile, p } from './document-file';
import { excelFile } from './excel-file';
import { utf16 } from './reading';

/** A file and what is wrong with it. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** What a kind of file is built from: a whole one, and its main part. */
export interface HostileKind {
  readonly ending: 'docx' | 'xlsx';
  /** A whole file. */
  readonly whole: Uint8Array;
  /** Name of the part in which the text stands. */
  readonly main: string;
  /** That part with this inside. */
  readonly around: (inner: string) => string;
  /** One piece of content. */
  readonly piece: string;
}

/** Word and Excel. */
export const hostileKinds: readonly HostileKind[] = [
  {
    ending: 'docx',
    whole: documentFile({ body: p('Phần thứ nhất') + p('Báo cáo năm 2026').repeat(20), styles: '' }),
    main: 'word/document.xml',
    around: (inner) => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`,
    piece: p('a'),
  },
  {
    ending: 'xlsx',
    whole: excelFile([{ name: 'S', rows: Array.from({ length: 20 }, (_, n) => [`Đơn vị ${n}`, n]) }]),
    main: 'xl/worksheets/sheet1.xml',
    around: (inner) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`,
    piece: '<row r="1"><c r="A1"><v>1</v></c></row>',
  },
];

/** Numbers from 0 up to `most`, the same at every run. */
function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
}

const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...utf16(stream, false)]);

/** A zip whose central directory says something else than what is in it. */
function lying(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let at = 0; at + 46 < copy.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

const renamedTo = (ending: string, bytes: Uint8Array | string): HostileFile => ({
  what: `${ending} under another name`,
  bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
});

/** What is no file of this kind at all. */
const foreign = ({ ending }: HostileKind): readonly HostileFile[] => [
  { what: 'a password', bytes: ole('EncryptedPackage') },
  { what: 'a password and its strong encryption', bytes: ole('StrongEncryptionDataSpace EncryptedPackage') },
  { what: 'an old format', bytes: ole(ending === 'docx' ? 'WordDocument' : 'Workbook') },
  { what: 'a compound file of something else', bytes: ole('PowerPoint Document') },
  { what: 'a compound file without an end', bytes: ole('').slice(0, 8) },
  renamedTo('.pdf', '%PDF-1.7\n1 0 obj<</JS(app.alert(1))>>'),
  renamedTo('.rtf', `{\\rtf1\\ansi${'{\\b'.repeat(5_000)}`),
  renamedTo('.html', `<!DOCTYPE html><html><script>${'a'.repeat(5_000)}</script></html>`),
  renamedTo('.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'),
  renamedTo('.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
  renamedTo('.ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })),
  renamedTo('.jar', zipSync({ 'META-INF/MANIFEST.MF': strToU8('Main-Class: A') })),
  renamedTo('.exe', 'MZ\x90\0\x03'),
  renamedTo('.png', '\x89PNG\r\n\x1a\n'),
  renamedTo('.rar', 'Rar!\x1a\x07\x01'),
  renamedTo('.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])),
  renamedTo('.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])),
  { what: 'nothing in it', bytes: new Uint8Array() },
  { what: 'one byte', bytes: Uint8Array.from([0x50]) },
  { what: 'the sign of a zip alone', bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) },
  { what: 'an empty zip', bytes: zipSync({}) },
  { what: 'zeros', bytes: new Uint8Array(10_000) },
];

/** Zips that lie, repeat themselves or are too many. */
function zips({ whole, main }: HostileKind): readonly HostileFile[] {
  const parts = unzipSync(whole);
  const packed = (more: Zippable): Uint8Array => zipSync({ ...parts, ...more });
  const inner = zipSync({ 'a.xml': new Uint8Array(5_000_000) });
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`x/${n}`, new Uint8Array()]));
  return [
    { what: 'a flat bomb', bytes: packed({ [main]: new Uint8Array(70_000_000) }) },
    {
      what: 'a flat bomb that calls itself small',
      bytes: lying(packed({ [main]: new Uint8Array(70_000_000) }), (view, at) => {
        if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true);
      }),
    },
    { what: 'a nested bomb', bytes: packed({ 'word/embeddings/a.zip': zipSync({ 'b.zip': inner, 'c.zip': inner }) }) },
    {
      what: 'parts on one place of the file',
      bytes: lying(whole, (view, at) => view.setUint32(at + 42, 0, true)),
    },
    { what: 'itself inside', bytes: packed({ 'word/self.docx': whole, 'xl/self.xlsx': whole }) },
    { what: 'more entries than any report has', bytes: packed(many) },
    {
      what: 'more entries said than there are',
      bytes: lyingEnd(whole, (view, at) => view.setUint16(at + 10, 0xfffe, true)),
    },
    {
      what: 'a directory beyond the file',
      bytes: lyingEnd(whole, (view, at) => view.setUint32(at + 16, 0x7fffffff, true)),
    },
    {
      what: 'a directory that points at itself',
      bytes: lyingEnd(whole, (view, at) => view.setUint32(at + 16, at, true)),
    },
    { what: 'entries beyond the file', bytes: lying(whole, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)) },
    {
      what: 'packed sizes beyond the file',
      bytes: lying(whole, (view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    },
    { what: 'a packing nobody knows', bytes: lying(whole, (view, at) => view.setUint16(at + 10, 99, true)) },
    { what: 'encrypted entries', bytes: lying(whole, (view, at) => view.setUint16(at + 8, 1, true)) },
    {
      what: 'names that climb out of the folder',
      bytes: packed({
        '../../../etc/passwd.xml': strToU8('<a/>'),
        '/C:/Windows/win.xml': strToU8('<a/>'),
        '..\\a.xml': strToU8('<a/>'),
      }),
    },
    {
      what: 'names that objects have',
      bytes: packed({ '__proto__/a.xml': strToU8('<a/>'), 'constructor.xml': strToU8('<a/>') }),
    },
    { what: 'a name of 60,000 letters', bytes: packed({ [`${'a'.repeat(60_000)}.xml`]: strToU8('<a/>') }) },
    { what: 'two parts of one name', bytes: doubled(whole, main) },
    { what: 'macros', bytes: packed({ 'word/vbaProject.bin': strToU8('a'), 'xl/vbaProject.bin': strToU8('a') }) },
    { what: 'nothing but content types', bytes: zipSync({ '[Content_Types].xml': strToU8('<Types/>') }) },
    { what: 'the main part empty', bytes: packed({ [main]: new Uint8Array() }) },
    {
      what: 'the main part missing',
      bytes: zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== main))),
    },
    {
      what: 'no relationships',
      bytes: zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('.rels')))),
    },
    {
      what: 'wrong content types',
      bytes: packed({
        '[Content_Types].xml': strToU8('<Types><Default Extension="xml" ContentType="image/png"/></Types>'),
      }),
    },
    {
      what: 'relationships to a far place',
      bytes: packed({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="https://example.com/a.xml" TargetMode="External"/></Relationships>',
        ),
      }),
    },
    {
      what: 'relationships that go round',
      bytes: packed({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
        ),
      }),
    },
    { what: 'damaged relationships', bytes: packed({ '_rels/.rels': strToU8('<Relationships><Relationship') }) },
  ];
}

/** The end record changed. */
function lyingEnd(bytes: Uint8Array, change: (view: DataView, end: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer, copy.byteOffset, copy.byteLength), copy.length - 22);
  return copy;
}

/** A zip in which a second part has the name of the main one. */
function doubled(whole: Uint8Array, main: string): Uint8Array {
  const stranger = main.replace(/.xml$/u, '.xm_');
  const bytes = zipSync({ ...unzipSync(whole), [stranger]: strToU8('<broken') });
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll(stranger, main);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** XML that is out to harm, in the main part. */
function texts({ whole, main, around, piece }: HostileKind): readonly HostileFile[] {
  const parts = unzipSync(whole);
  const packed = (xml: string | Uint8Array): Uint8Array =>
    zipSync({ ...parts, [main]: typeof xml === 'string' ? strToU8(xml) : xml });
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const entries: readonly (readonly [string, string | Uint8Array])[] = [
    ['entities that grow', `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]>${around('&l9;')}`],
    ['one long entity said often', `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(50_000)}">]>${around('&b;'.repeat(50_000))}`],
    ['an entity from a file', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${around('&x;')}`],
    ['an entity from the web', `<!DOCTYPE a [<!ENTITY x SYSTEM "https://example.com/a">]>${around('&x;')}`],
    ['a DTD from the web', `<!DOCTYPE a SYSTEM "https://example.com/a.dtd">${around(piece)}`],
    ['parameter entities', `<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///a"> %p;]>${around(piece)}`],
    ['entities nobody declared', around(`&nothing;${piece}&#xFFFFFFFF;&#0;`)],
    ['nesting of 200,000', around('<a>'.repeat(200_000) + '</a>'.repeat(200_000))],
    ['nesting without end', around('<a>'.repeat(200_000))],
    ['nested tables', around('<w:tbl><w:tr><w:tc>'.repeat(2_000) + piece + '</w:tc></w:tr></w:tbl>'.repeat(2_000))],
    ['nested controls', around('<w:sdt><w:sdtContent>'.repeat(2_000) + '</w:sdtContent></w:sdt>'.repeat(2_000))],
    ['an attribute of 5,000,000 letters', around(`<a b="${'c'.repeat(5_000_000)}"/>${piece}`)],
    ['50,000 attributes', around(`<a ${Array.from({ length: 50_000 }, (_, n) => `b${n}="1"`).join(' ')}/>${piece}`)],
    ['a name of 1,000,000 letters', around(`<${'a'.repeat(1_000_000)}/>${piece}`)],
    ['a tag without an end', around(`<a ${'b '.repeat(500_000)}`)],
    ['a quote without an end', around(`<a b="${'c>'.repeat(500_000)}`)],
    ['a comment without an end', around(`<!-- ${'a'.repeat(1_000_000)}`)],
    ['200,000 comments', around('<!---->'.repeat(200_000) + piece)],
    ['CDATA without an end', around(`<![CDATA[${']]'.repeat(500_000)}`)],
    ['an instruction without an end', around(`<?a ${'?'.repeat(500_000)}`)],
    ['brackets alone', '<'.repeat(500_000)],
    ['ends alone', '</a>'.repeat(200_000)],
    ['text alone', 'a'.repeat(2_000_000)],
    ['elements that overlap', around('<a><b></a></b>')],
    ['two roots', around(piece) + around(piece)],
    ['broken UTF-8', Uint8Array.from([...strToU8(around('')), 0xc3, 0x28, 0xff, 0xfe])],
    ['UTF-8 cut inside a letter', strToU8(around('ệ')).slice(0, -12)],
    ['UTF-16 without its mark', utf16(around(piece), false)],
    ['UTF-16 said to be UTF-8', utf16(`<?xml version="1.0" encoding="UTF-8"?>${around(piece)}`, true)],
    ['UTF-16 of an odd length', utf16(around(piece), true).slice(0, -1)],
    ['an encoding nobody knows', `<?xml version="1.0" encoding="x-klingon"?>${around(piece)}`],
    ['zeros between the letters', around(`\0${piece}\0`)],
    ['signs XML does not have', around(`\u0001\ufffe${piece}`)],
    [
      'elements and attributes that objects have',
      around('<__proto__ constructor="a"/><constructor/><toString __proto__="b"/>'),
    ],
    [
      'numbers beyond all bounds',
      around(
        `<w:p><w:pPr><w:ind w:left="${'9'.repeat(400)}"/><w:outlineLvl w:val="-1e308"/></w:pPr></w:p><row r="${'9'.repeat(400)}"><c r="ZZZZZZ99999999999"><v>1e999</v></c></row>`,
      ),
    ],
    [
      'spans beyond all bounds',
      around(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr></w:tc></w:tr></w:tbl><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    ],
  ];
  return entries.map(([what, xml]) => ({ what, bytes: packed(xml) }));
}

/** The file cut at many places, and with bits and stretches changed; the same at every run. */
function harmed({ whole, ending }: HostileKind): readonly HostileFile[] {
  const next = seeded(ending.length + whole.length);
  const cuts = Array.from({ length: 24 }, (_, n) => Math.floor(((n + 0.5) * whole.length) / 24));
  const bent = (times: number, change: (bytes: Uint8Array, at: number) => void): Uint8Array => {
    const bytes = whole.slice();
    for (let n = 0; n < times; n += 1) change(bytes, next(bytes.length));
    return bytes;
  };
  const flip = (bytes: Uint8Array, at: number): void => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
  };
  const fill = (bytes: Uint8Array, at: number): void => {
    bytes.fill(next(256), at, at + 1 + next(64));
  };
  return [
    ...cuts.map((at) => ({ what: `cut after ${at} bytes`, bytes: whole.slice(0, at) })),
    ...cuts.slice(0, 6).map((at) => ({ what: `without its first ${at} bytes`, bytes: whole.slice(at) })),
    ...Array.from({ length: 20 }, (_, n) => ({ what: `bit flips, ${n + 1}`, bytes: bent(n + 1, flip) })),
    ...Array.from({ length: 12 }, (_, n) => ({ what: `stretches filled, ${n + 1}`, bytes: bent(n + 1, fill) })),
  ];
}

/** Every hostile file of a kind, built when it is asked for; names differ. */
export const hostileFiles = (kind: HostileKind): readonly HostileFile[] => [
  ...foreign(kind),
  ...zips(kind),
  ...texts(kind),
  ...harmed(kind),
];
