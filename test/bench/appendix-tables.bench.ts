/**
 * How long the XML of three tables takes, of 65 and of 500 units with 20 columns, beside the libraries `docx`,
 * `docxtemplater` and `easy-template-x` filling the same tables, and beside the limit: joining the same bytes.
 */
import { performance } from 'node:perf_hooks';
import * as docx from 'docx';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import type { TableCell, TableModel } from '../../src/core/appendix/table-model';
import { columnWidths } from '../../src/core/ooxml/column-widths';
import { turnedTextWidth } from '../../src/core/ooxml/official-format';
import { tablePackage } from '../../src/core/ooxml/outline-package';
import { docxParts } from '../../src/files/docx-parts';
import { packDocx } from '../../src/files/pack-docx';
import { partsOfFlatOpc } from '../support/flat-opc';
import { filledFields, reportSample } from '../support/report-sample';
import { unitNames } from '../support/table-samples';

const COLUMNS = 20;
const content = reportSample(2026, 'form', filledFields);
const alignOf = (column: number): TableCell['align'] => (column === 0 ? 'center' : column === 1 ? 'left' : 'right');

/** Number, name, and counts up to three digits. */
const textsOf = (name: string, row: number): readonly string[] => [
  String(row + 1),
  name,
  ...Array.from({ length: COLUMNS - 2 }, (_, column) => String((row * 31 + column * 17) % 140)),
];

const tableOf = (rows: readonly (readonly string[])[]): TableModel => ({
  widths: [9, 54, ...Array.from({ length: COLUMNS - 2 }, () => 10.5)],
  size: 10,
  caption: 'Tổng hợp tập thể, cá nhân được tặng danh hiệu thi đua năm 2026',
  notes: [],
  header: [
    Array.from({ length: COLUMNS }, (_, column): TableCell => ({
      key: '',
      text: `Cột ${column + 1}`,
      align: 'center',
      bold: true,
    })),
  ],
  rows: rows.map((texts, row) =>
    texts.map((text, column): TableCell => ({ key: `u${row}/${column}`, text, align: alignOf(column) })),
  ),
});

/** The same table through `docx`. */
const peerTable = ({ widths, header, rows, size }: TableModel): docx.Table => {
  const twips = columnWidths(widths, turnedTextWidth);
  const alignment = {
    left: docx.AlignmentType.LEFT,
    center: docx.AlignmentType.CENTER,
    right: docx.AlignmentType.RIGHT,
  };
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    columnWidths: [...twips],
    width: { size: turnedTextWidth, type: docx.WidthType.DXA },
    rows: [...header, ...rows].map(
      (cells, row) =>
        new docx.TableRow({
          cantSplit: true,
          tableHeader: row < header.length,
          children: cells.map(
            (cell, column) =>
              new docx.TableCell({
                width: { size: twips[column] ?? 0, type: docx.WidthType.DXA },
                verticalAlign: docx.VerticalAlign.CENTER,
                children: [
                  new docx.Paragraph({
                    alignment: alignment[cell.align],
                    children: [new docx.TextRun({ text: cell.text, bold: cell.bold ?? false, size: size * 2 })],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
};

/** A .docx whose tables have one row of tags, for the libraries that fill templates. */
const template = (): Uint8Array => {
  const tags = (loop: string) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const tag = `{c${column}}`;
      return column === 0 ? `{#${loop}}${tag}` : column === COLUMNS - 1 ? `${tag}{/${loop}}` : tag;
    });
  const parts = new Map(partsOfFlatOpc(tablePackage(content, 'II', tableOf([tags('t1')]))));
  const document = parts.get('word/document.xml') ?? '';
  // Out of its control, in which easy-template-x repeats nothing.
  const [control = ''] = /<w:sdt>.*<\/w:sdt>/s.exec(document) ?? [];
  const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(control) ?? [];
  const tables = ['t1', 't2', 't3'].map((loop) => table.replace('{#t1}', `{#${loop}}`).replace('{/t1}', `{/${loop}}`));
  return packDocx(parts.set('word/document.xml', document.replace(control, tables.join('<w:p/>'))));
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const mainPart = (bytes: Uint8Array): string => {
  const read = docxParts(bytes);
  return (read.ok && read.parts.get('word/document.xml')) || '';
};
const rowsIn = (xml: string): number => xml.split('<w:tr>').length + xml.split('<w:tr ').length - 2;

const measure = async (units: number, rounds: number) => {
  const texts = unitNames(units).map(textsOf);
  const model = tableOf(texts);
  const records = texts.map((row) => Object.fromEntries(row.map((text, column) => [`c${column}`, text])));
  const data = { t1: records, t2: records, t3: records };
  const file = template();

  const ours = () => (['I', 'II', 'III'] as const).map((id) => tablePackage(content, id, model)).join('');
  const byDocx = () =>
    docx.Packer.toBuffer(
      new docx.Document({ sections: [{ children: [peerTable(model), peerTable(model), peerTable(model)] }] }),
    );
  const byDocxtemplater = (): string => {
    const filled = new Docxtemplater(new PizZip(file));
    filled.render(data);
    return filled.getZip().file('word/document.xml')?.asText() ?? '';
  };
  const byEasyTemplate = () => new TemplateHandler().process(Buffer.from(file), data);

  // Every contender must have printed every row, else its time says nothing.
  const expected = 3 * (units + 1);
  const docxBytes = await byDocx();
  const easyBytes = await byEasyTemplate();
  for (const [name, xml] of [
    ['ours', ours()],
    ['docx', mainPart(docxBytes)],
    ['docxtemplater', byDocxtemplater()],
    ['easy-template-x', mainPart(easyBytes)],
  ] as const)
    if (rowsIn(xml) !== expected) throw new Error(`${name} printed ${rowsIn(xml)} rows of ${expected}.`);

  const pieces = ours().split(/(?=<)/);
  const packing = (bytes: Uint8Array) => {
    const read = docxParts(bytes);
    return () => (read.ok ? packDocx(read.parts) : null);
  };
  // The two that give only a packed file: what packing the same parts takes is taken off.
  const contenders = {
    ours,
    docx: byDocx,
    docxPacking: packing(docxBytes),
    docxtemplater: byDocxtemplater,
    easy: byEasyTemplate,
    easyPacking: packing(easyBytes),
    limit: () => pieces.join(''),
  };
  const times = new Map<string, number[]>();
  for (let round = -2; round < rounds; round++)
    for (const [name, work] of Object.entries(contenders)) {
      const time = await timed(work);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  const time = (name: keyof typeof contenders): number => median(times.get(name) ?? []);
  const own = time('ours');
  const line = (name: string, value: number): void =>
    console.log(`${name}: ${value.toFixed(1)} ms, ${(value / own).toFixed(1)} × của ta`);
  console.log(`3 bảng × ${units} đơn vị × ${COLUMNS} cột, ${Math.round(ours().length / 1024)} KiB`);
  line('ta', own);
  line('docx, trừ phần nén', time('docx') - time('docxPacking'));
  line('docxtemplater', time('docxtemplater'));
  line('easy-template-x, trừ phần nén', time('easy') - time('easyPacking'));
  line('giới hạn (nối chuỗi cùng số byte)', time('limit'));
  return own;
};

const main = async (): Promise<void> => {
  const few = await measure(65, 15);
  const many = await measure(500, 7);
  console.log(`500 đơn vị / 65 đơn vị: ${(many / few).toFixed(1)} × thời gian, ${(500 / 65).toFixed(1)} × số dòng`);
};

void main();
