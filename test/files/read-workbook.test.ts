import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { readWorkbook, workbookLimits } from '../../src/files/read-workbook';
import { workbookSentences } from '../../src/files/workbook-trouble';
import { sheetLimits, type Sheet, type Workbook } from '../../src/core/appendix/import/workbook';
import { excelFile, excelParts, type ExcelCell, type ExcelParts, type ExcelSheet } from '../support/excel-file';

const read = (bytes: Uint8Array, file = 'a.xlsx'): Workbook => {
  const result = readWorkbook(bytes, file);
  if (!result.ok) throw new Error(result.trouble.sentence);
  return result.value;
};
const sentence = (bytes: Uint8Array, file = 'a.xlsx'): string => {
  const result = readWorkbook(bytes, file);
  return result.ok ? '' : result.trouble.sentence;
};
const first = (sheet: Omit<ExcelSheet, 'name'>, more: ExcelParts = {}): Sheet => {
  const found = read(excelFile([{ name: 'S', ...sheet }], more)).sheets[0];
  if (!found) throw new Error('no sheet');
  return found;
};
const text = (said: string): { kind: 'text'; text: string } => ({ kind: 'text', text: said });
const number = (value: number): { kind: 'number'; value: number } => ({ kind: 'number', value });
const row = (...cells: readonly ExcelCell[]): Sheet['rows'][number] => first({ rows: [cells] }).rows[0] ?? [];

const utf16 = (said: string, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(said, 'utf16le'));
  return mark ? Uint8Array.from([0xff, 0xfe, ...bytes]) : bytes;
};
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

describe('readWorkbook: what it reads', () => {
  it('reads texts, numbers, truth values and gaps', () => {
    expect(row('Sở Nội vụ', 12, null, true)).toEqual([
      text('Sở Nội vụ'),
      number(12),
      null,
      { kind: 'truth', value: true },
    ]);
  });

  it('joins the runs of a text and leaves its reading aid out', () => {
    expect(row({ runs: ['Lao động ', 'tiên tiến'] })).toEqual([text('Lao động tiên tiến')]);
  });

  it('reads formulas by the value that is stored', () => {
    expect(row({ formula: 'SUM(A1:A2)', value: 7 }, { formula: 'A1', value: 'Sở Y tế' })).toEqual([
      number(7),
      text('Sở Y tế'),
    ]);
  });

  it('marks stored errors and formulas without a value', () => {
    expect(row({ formula: 'A1/0', error: '#DIV/0!' }, { formula: 'SUM(A1:A2)' })).toEqual([
      { kind: 'error', code: '#DIV/0!' },
      { kind: 'uncalculated' },
    ]);
  });

  it('reads serial numbers as dates where the cell shows one, from 1900 and from 1904', () => {
    const date = { kind: 'date', date: { day: 5, month: 1, year: 2026 } };
    expect(row({ date: 46027 })).toEqual([date]);
    expect(first({ rows: [[{ date: 46027 - 1462 }]] }, { date1904: true }).rows).toEqual([[date]]);
  });

  it('names merged ranges, hidden rows, columns and sheets', () => {
    const sheet = first({ rows: [['a', 'b'], ['c']], merged: ['A1:B2'], hiddenRows: [2], hiddenColumns: [2] });
    expect(sheet).toMatchObject({
      merged: [{ row: 0, column: 0, rows: 2, columns: 2 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    const book = read(
      excelFile([
        { name: 'Ẩn', rows: [], state: 'veryHidden' },
        { name: 'Số liệu', rows: [] },
      ]),
    );
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ẩn', true],
      ['Số liệu', false],
    ]);
  });

  it('reads cells and rows without addresses, prefixes, CDATA and inline strings', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>A &amp; B &#272;</x:t></x:is></x:c></x:row><x:row><x:c t="str"><x:v><![CDATA[<b>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(first({ rows: [] }, { parts: { 'xl/worksheets/sheet1.xml': sheet } }).rows).toEqual([
      [number(1), text('A & B Đ')],
      [text('<b>')],
    ]);
  });

  it('ignores macros and says that they are there', () => {
    const macros = { parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) } };
    expect(read(excelFile([{ name: 'S', rows: [['a']] }], macros), 'a.xlsm')).toMatchObject({
      macros: true,
      file: 'a.xlsm',
    });
  });

  it('keeps what is within the limits of a sheet and says that there was more', () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData></worksheet>';
    const sheet = first({ rows: [] }, { parts: { 'xl/worksheets/sheet1.xml': far } });
    expect(sheet.rows).toEqual([[number(1)]]);
    expect(sheet.cut).toBe(true);
  });

  it('passes over a million formatted rows without content', () => {
    const blank = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
    ).join('');
    const sheet = first(
      { rows: [] },
      {
        parts: {
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blank}</sheetData></worksheet>`,
        },
      },
    );
    expect(sheet).toMatchObject({ rows: [[number(1)]], cut: false });
  });
});

describe('readWorkbook: .csv', () => {
  const table = 'STT;Đơn vị;LĐTT\r\n1;"Sở Nội vụ; tỉnh";07\r\n';
  const rows = [
    [text('STT'), text('Đơn vị'), text('LĐTT')],
    [text('1'), text('Sở Nội vụ; tỉnh'), text('07')],
  ];
  const csv = (bytes: Uint8Array): Sheet['rows'] =>
    (read(bytes, 'Sở Nội vụ.csv').sheets[0] ?? { rows: [] }).rows.slice(0, 2);

  it('reads UTF-8 with and without a mark', () => {
    expect(csv(strToU8(table))).toEqual(rows);
    expect(csv(Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(table)]))).toEqual(rows);
  });

  it('reads UTF-16 with and without a mark, parted by tabs', () => {
    const tabs = 'STT\tĐơn vị\tLĐTT\r\n1\t"Sở Nội vụ; tỉnh"\t07\r\n';
    expect(csv(utf16(tabs, true))).toEqual(rows);
    expect(csv(utf16('STT,Ten,LDTT\r\n1,a,2', false))).toEqual([
      [text('STT'), text('Ten'), text('LDTT')],
      [text('1'), text('a'), text('2')],
    ]);
  });

  it('reads Windows-1258 with its separate tones', () => {
    // "Sở Nội vụ": ơ is 0xF5 and its hook 0xD2, ô 0xF4 and the dot below 0xF2.
    const bytes = Uint8Array.from([
      0x53, 0xf5, 0xd2, 0x20, 0x4e, 0xf4, 0xf2, 0x69, 0x20, 0x76, 0x75, 0xf2, 0x2c, 0x31, 0x0a,
    ]);
    expect(csv(bytes)[0]).toEqual(
      [text('Sở Nội vụ'), number(1)].map((cell) => (cell.kind === 'number' ? text('1') : cell)),
    );
  });

  it('takes the separator that Excel writes in the first line', () => {
    expect(csv(strToU8('sep=;\r\na,1;b\r\n'))[0]).toEqual([text('a,1'), text('b')]);
  });

  it('says that a text with another ending is no table', () => {
    expect(sentence(strToU8(table), 'a.doc')).toBe(workbookSentences.notWorkbook('a.doc'));
  });
});

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
    const bomb = zipSync({ ...excelParts([{ name: 'S', rows: [] }]), [part]: new Uint8Array(workbookLimits.part + 1) });
    expect(sentence(bomb)).toBe(workbookSentences.tooBig('a.xlsx'));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 100, true);
    const started = Date.now();
    expect(sentence(bomb)).toBe(workbookSentences.tooBig('a.xlsx'));
    expect(Date.now() - started).toBeLessThan(2_000);
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

  it.each([
    [
      'attributes without values',
      `<worksheet><sheetData>${`<c ${'a '.repeat(2_000)}/>`.repeat(200)}</sheetData></worksheet>`,
    ],
    [
      'merged cells over the whole sheet',
      `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells></worksheet>`,
    ],
    [
      'cells far apart',
      `<worksheet><sheetData>${Array.from({ length: 30_000 }, (_, n) => `<row r="${n + 1}"><c r="KN${n + 1}"><v>1</v></c></row>`).join('')}</sheetData></worksheet>`,
    ],
  ])('reads a sheet with %s within two seconds and within its limits', (_, xml) => {
    const started = Date.now();
    const sheet = first({ rows: [] }, { parts: { 'xl/worksheets/sheet1.xml': xml } });
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(sheet.rows.reduce((cells, line) => cells + line.length, 0)).toBeLessThanOrEqual(sheetLimits.cells);
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
