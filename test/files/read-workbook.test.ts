import type { Sheet } from '../../src/core/appendix/import/workbook';
import { excelFile } from '../support/excel-file';
import type { ExcelCell } from '../support/excel-file';
import { first, read, text } from '../support/reading';

const number = (value: number): { kind: 'number'; value: number } => ({ kind: 'number', value });
const row = (...cells: readonly ExcelCell[]): Sheet['rows'][number] => first({ rows: [cells] }).rows[0] ?? [];

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
