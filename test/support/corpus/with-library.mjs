/** A report by the package `docx`, with styles instead of direct formatting. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const FONT = 'Times New Roman';
const style = (id, run, paragraph) => ({ id, name: id, basedOn: 'Normal', run: { font: FONT, ...run }, paragraph });
const centred = { alignment: AlignmentType.CENTER };
const text = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 567 },
  spacing: { before: 120, after: 0, line: 300 },
};

const paragraphStyles = [
  style('nation', { size: 26, bold: true }, centred),
  style('motto', { size: 28, bold: true }, centred),
  style('council', { size: 26 }, centred),
  style('issuer', { size: 26, bold: true }, centred),
  style('date', { size: 28, italics: true }, centred),
  style('title', { size: 28, bold: true }, centred),
  style('addressee', { size: 28 }, centred),
  style('part', { size: 28, bold: true }, { ...centred, spacing: { before: 120 } }),
  style('section', { size: 28, bold: true }, text),
  style('clause', { size: 28, bold: true }, text),
  style('bullet', { size: 28 }, text),
  style('body', { size: 28 }, text),
  style('label', { size: 24, bold: true, italics: true }, {}),
  style('recipient', { size: 22 }, {}),
  style('attached', { size: 28, italics: true }, centred),
  style('cell', { size: 22 }, centred),
];

const line = (words, name) => new Paragraph({ style: name, children: [new TextRun(String(words))] });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const invisible = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const layout = (columns) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: invisible,
    rows: [new TableRow({ children: columns.map((children) => new TableCell({ borders: invisible, children })) })],
  });

const cellOf = (cell) =>
  new TableCell({ columnSpan: cell.wide ?? 1, rowSpan: cell.high ?? 1, children: [line(cell.text ?? cell, 'cell')] });
const tableOf = ({ header, rows }) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...header.map(
        (cells) => new TableRow({ tableHeader: true, children: cells.filter((cell) => cell !== null).map(cellOf) }),
      ),
      ...rows.map((cells) => new TableRow({ children: cells.filter((cell) => cell !== null).map(cellOf) })),
    ],
  });

const section = (landscape, children) => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: {
        width: 11906,
        height: 16838,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: 1134, bottom: 1134, left: 1701, right: landscape ? 1134 : 851 },
      pageNumbers: { start: 1 },
    },
  },
  headers: {
    default: new Header({
      children: [
        new Paragraph({
          ...centred,
          children: [new TextRun({ font: FONT, size: 28, children: [PageNumber.CURRENT] })],
        }),
      ],
    }),
    first: new Header({ children: [new Paragraph('')] }),
  },
  children,
});

/** The file's bytes. */
export async function withLibrary(content) {
  const [left, right] = content.letterhead;
  const head = layout([
    [line(left[0], 'council'), line(left[1], 'issuer'), line(left[2], 'council')],
    [line(right[0], 'nation'), line(right[1], 'motto'), line(right[2], 'date')],
  ]);
  const closing = layout([
    [line('Nơi nhận:', 'label'), ...content.recipients.map((words) => line(words, 'recipient'))],
    content.signature.flatMap((words, at) => [
      line(words, 'title'),
      ...(at === 2 ? [line('', 'title'), line('', 'title')] : []),
    ]),
  ]);
  const main = [
    head,
    line('BÁO CÁO', 'title'),
    line(content.title, 'title'),
    ...(content.addressee === null ? [] : [line(content.addressee, 'addressee')]),
    ...content.body.map(({ role, text: words }) => line(words, role)),
    closing,
  ];
  const annexes = content.annexes.map(({ label, title, attached, table, landscape }) =>
    section(landscape, [line(label, 'title'), line(title, 'title'), line(attached, 'attached'), tableOf(table)]),
  );
  const file = new Document({
    creator: 'Văn thư',
    title: 'Báo cáo',
    styles: { default: { document: { run: { font: FONT, size: 28 } } }, paragraphStyles },
    sections: [section(false, main), ...annexes],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
