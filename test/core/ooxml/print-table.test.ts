import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { tableTexts } from '../../../src/core/appendix/table-grid';
import type { TableCell, TableModel } from '../../../src/core/appendix/table-model';
import { appendixPackage, tablePackage } from '../../../src/core/ooxml/outline-package';
import { reportParts } from '../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../src/files/pack-docx';
import { brokenRules } from '../../support/docx-rules';
import { partsOfFlatOpc } from '../../support/flat-opc';
import { indentXml } from '../../support/indent-xml';
import { filledFields, reportSample } from '../../support/report-sample';
import { awardsTable, documentsTable, titlesTable } from '../../support/table-samples';
import { validationErrors } from '../../support/validate-docx';
import { all, children, down, only, parseXml, textOf, valueOf } from '../../support/xml-tree';

const content = reportSample(2026, 'form', filledFields);
const bodyOf = (flat: string) => only(parseXml(flat), 'w:body');
const tableOf = (model: TableModel, id: 'I' | 'II' | 'III' = 'II') =>
  only(bodyOf(tablePackage(content, id, model)), 'w:tbl');
const width = (element: Element) => Number(element.getAttribute('w:w'));
type Element = ReturnType<typeof tableOf>;

const centred = { key: '', align: 'center', bold: true } as const;
/** Two units, a group of two columns, a total across the first two, a note. */
const small: TableModel = {
  widths: [9, 60, 20, 20],
  size: 10.5,
  caption: 'Tập thể được tặng danh hiệu thi đua năm 2026',
  notes: ['Số liệu tính đến ngày 15/12/2026.'],
  header: [
    [
      { ...centred, text: 'STT', rows: 2 },
      { ...centred, text: 'Đơn vị', rows: 2 },
      { ...centred, text: 'Tập thể', columns: 2 },
    ],
    [
      { ...centred, text: 'Cờ thi đua của UBND tỉnh' },
      { ...centred, text: 'Cộng' },
    ],
  ],
  rows: [
    [
      { key: '', text: '1', align: 'center' },
      { key: '', text: 'Sở Nội vụ', align: 'left' },
      { key: 'u1/cotinh', text: '2', align: 'right' },
      { key: 'u1/congtt', text: '', align: 'right' },
    ],
    [
      { key: '', text: 'Tổng cộng năm 2026', align: 'left', bold: true, italic: true, columns: 2 },
      { key: 'total/cotinh', text: '2', align: 'right', bold: true },
      { key: 'total/congtt', text: '-', align: 'right', bold: true },
    ],
  ],
};

describe('a small table', () => {
  it('is printed as it stands in small-table.xml', () => {
    const fixture = readFileSync(join(__dirname, '../../fixtures/tables/small-table.xml'), 'utf8');
    const control = children(bodyOf(tablePackage(content, 'II', small)))[0];
    expect(control === undefined ? '' : `${indentXml(control)}\n`).toBe(fixture);
  });
});

describe('a turned text', () => {
  const turned: TableModel = {
    ...small,
    rows: small.rows.map((row) => row.map((cell) => (cell.key.startsWith('total/') ? { ...cell, turned: 15 } : cell))),
  };

  it('reads from bottom to top in a row that is high enough for it', () => {
    const rows = all(tableOf(turned), 'w:tr');
    expect(
      rows.map((row) =>
        all(row, 'w:trHeight').map((height) => [Number(height.getAttribute('w:val')), height.getAttribute('w:hRule')]),
      ),
    ).toEqual([[], [], [], [[850, 'atLeast']]]);
    const last = rows.at(-1);
    expect(last && all(last, 'w:tc').map((cell) => valueOf(cell, 'w:tcPr', 'w:textDirection') ?? '')).toEqual([
      '',
      'btLr',
      'btLr',
    ]);
  });

  it('is valid', () => {
    const parts = reportParts(content, { dataPart: null, autoOpen: null, tables: new Map([['II', turned]] as const) });
    expect(validationErrors(packDocx(parts))).toEqual([]);
    expect(brokenRules(parts)).toEqual([]);
  });
});

describe.each([
  ['I', documentsTable(40), 9354],
  ['II', titlesTable(65), 14286],
  ['III', awardsTable(65), 14286],
] as const)('the table of Phụ lục %s', (id, model, textWidth) => {
  const flat = tablePackage(content, id, model);
  const table = tableOf(model, id);
  const rows = children(table, 'w:tr');

  it('is valid and less than 1 MB', () => {
    const parts = partsOfFlatOpc(flat);
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
    expect(new TextEncoder().encode(flat).length).toBeLessThan(1_000_000);
  });

  it('has fixed widths that fill the page in the grid and in every row', () => {
    const grid = all(table, 'w:gridCol').map(width);
    expect(grid.reduce((sum, one) => sum + one, 0)).toBe(textWidth);
    expect(down(table, 'w:tblPr', 'w:tblLayout')?.getAttribute('w:type')).toBe('fixed');
    for (const row of rows) {
      const cells = children(row, 'w:tc');
      const spans = cells.map((cell) => Number(valueOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1));
      expect(spans.reduce((sum, one) => sum + one, 0)).toBe(model.widths.length);
      let column = 0;
      cells.forEach((cell, index) => {
        const end = column + (spans[index] ?? 1);
        const tcW = down(cell, 'w:tcPr', 'w:tcW');
        expect(tcW === null ? null : width(tcW)).toBe(grid.slice(column, end).reduce((sum, one) => sum + one, 0));
        column = end;
      });
    }
  });

  it('repeats its header rows, splits no row and holds a paragraph in every cell', () => {
    const headers = rows.map((row) => down(row, 'w:trPr', 'w:tblHeader') !== null);
    expect(headers).toEqual(rows.map((_, index) => index < model.header.length));
    for (const row of rows) expect(down(row, 'w:trPr', 'w:cantSplit')).not.toBeNull();
    for (const cell of all(table, 'w:tc')) expect(children(cell, 'w:p')).toHaveLength(1);
  });

  it('holds the model’s texts in order', () => {
    expect(
      all(table, 'w:tc')
        .map(textOf)
        .filter((text) => text !== ''),
    ).toEqual(
      tableTexts(model)
        .flat()
        .filter((text) => text !== ''),
    );
  });

  it('keeps the last rows with what stands under them, and the header of a short table free', () => {
    const kept = rows.map((row) => all(row, 'w:keepNext').length > 0);
    expect(kept).toEqual(rows.map((_, index) => index >= rows.length - 4));
  });
});

describe('the control of a table', () => {
  const control = (model: TableModel) => {
    const [block, last, ...more] = children(bodyOf(tablePackage(content, 'III', model)));
    if (block === undefined || last === undefined || more.length > 0) throw new Error('Not a control and a paragraph.');
    return { block, last };
  };

  it('has tag, title and lock of the one it takes the place of, and shows no guidance', () => {
    const properties = children(control(awardsTable(3)).block, 'w:sdtPr')[0];
    if (properties === undefined) throw new Error('No properties.');
    expect([
      valueOf(properties, 'w:tag'),
      valueOf(properties, 'w:alias'),
      valueOf(properties, 'w:lock'),
      down(properties, 'w:showingPlcHdr'),
    ]).toEqual(['bctd.a.III', 'Bảng Phụ lục III', 'sdtLocked', null]);
  });

  it('holds the table, its notes and an empty paragraph, all on one page with the last rows', () => {
    const model = awardsTable(3);
    const { block, last } = control(model);
    const held = children(only(block, 'w:sdtContent'));
    expect(held.map(({ nodeName }) => nodeName)).toEqual(['w:tbl', 'w:p', 'w:p', 'w:p']);
    expect(held.slice(1).map(textOf)).toEqual([...model.notes, '']);
    for (const under of held.slice(1)) expect(down(under, 'w:pPr', 'w:keepNext')).not.toBeNull();
    expect([last.nodeName, last.childNodes.length]).toEqual(['w:p', 0]);
  });

  it('has another id with other figures, the same with the same', () => {
    const id = (model: TableModel) => all(control(model).block, 'w:id')[0]?.getAttribute('w:val');
    expect(id(awardsTable(3))).toBe(id(awardsTable(3)));
    expect(new Set([id(awardsTable(3)), id(awardsTable(4)), id(titlesTable(3))]).size).toBe(3);
  });

  it('is refused for an annex the report has not', () => {
    expect(() => tablePackage({ ...content, appendices: [] }, 'II', small)).toThrow('annex II');
  });
});

describe('a report with tables', () => {
  const tables = new Map([
    ['I', documentsTable(3)],
    ['III', awardsTable(3)],
  ] as const);

  it('is a valid new document: tables where they are given, guidance elsewhere', () => {
    const parts = reportParts(content, { dataPart: null, autoOpen: null, tables });
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
    const controls = all(parseXml(parts.get('word/document.xml') ?? ''), 'w:sdt').filter((control) =>
      all(control, 'w:tag')[0]?.getAttribute('w:val')?.startsWith('bctd.a.'),
    );
    expect(controls.map((control) => all(control, 'w:tbl').length)).toEqual([1, 0, 1]);
    expect(controls.map((control) => all(control, 'w:showingPlcHdr').length)).toEqual([0, 1, 0]);
  });

  it('gets a lost annex back with its table', () => {
    const flat = appendixPackage(content, 'III', { opening: false, tables });
    expect(all(bodyOf(flat), 'w:tbl')).toHaveLength(1);
    expect(brokenRules(partsOfFlatOpc(flat))).toEqual([]);
  });
});

describe('a cell', () => {
  const withText = (text: string): TableModel => ({
    ...small,
    caption: text,
    notes: [text],
    rows: small.rows.map((row) => row.map((cell: TableCell) => (cell.key === 'u1/congtt' ? { ...cell, text } : cell))),
  });
  const standing = (text: string) => all(tableOf(withText(text)), 'w:tc').map(textOf)[10];

  it.each([
    ['XML specials', '</w:t></w:r><w:p>&amp;"\']]>', '</w:t></w:r><w:p>&amp;"\']]>'],
    ['control characters', '12\u0000/KH\u0007-CTĐ', '12/KH-CTĐ'],
    ['emoji', 'Sở 😀👩‍👩‍👧', 'Sở 😀👩‍👩‍👧'],
    ['half an emoji', 'Sở \ud83d', 'Sở '],
    ['spaces that count', '  12  ', '  12  '],
    ['line ends', 'Sở\nNội vụ', 'SởNội vụ'],
    ['10,000 characters', 'Sở Nội vụ '.repeat(1000), 'Sở Nội vụ '.repeat(1000)],
  ])('with %s stands in a valid document', (_, text, expected) => {
    expect(standing(text)).toBe(expected);
    const parts = partsOfFlatOpc(tablePackage(content, 'II', withText(text)));
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
  });

  it('of any characters at all leaves the document whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (units) => {
        const parts = partsOfFlatOpc(tablePackage(content, 'II', withText(String.fromCharCode(...units))));
        expect(brokenRules(parts)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
