/** The document model as WordprocessingML. */
import { controlId } from './control-id';
import type {
  Block,
  BlockControl,
  Columns,
  Control,
  Inline,
  InlineControl,
  Paragraph,
  TextRun,
} from './document-model';
import type { Layout, Letters } from './looks';
import { a, w } from './names';
import { layoutProperties, runProperties, sectionProperties, valued } from './print-properties';
import { printTable } from './print-table';
import { printText } from './print-text';
import { type Style, styles } from './styles';
import { element } from './xml';

/** What differs between the printings of one model. */
export interface PrintSettings {
  /** Name of the glossary part that holds a prompt; null = the printing has no glossary. */
  readonly promptName: ((prompt: string) => string) | null;
}

/** `<w:r><w:rPr/><w:t/></w:r>` */
const run = ({ text, letters, placeholder }: TextRun, inherited: Required<Letters>): string =>
  element(w.run, {}, runProperties({ ...inherited, ...letters }, placeholder), printText(text));

/**
 * `<w:sdtPr><w:rPr/><w:alias/><w:tag/><w:id/><w:lock/>?<w:placeholder/>?<w:showingPlcHdr/>?<w15:appearance/></w:sdtPr>`
 * `w:rPr` is the look of what the person types over a prompt. No type element: that is rich text (17.5.2.26).
 */
const controlProperties = (control: Control, letters: Required<Letters>, settings: PrintSettings): string =>
  element(
    w.controlProperties,
    {},
    runProperties(letters),
    valued(w.controlTitle, control.title),
    valued(w.controlTag, control.tag),
    valued(w.controlId, controlId(control.place, control.tag)),
    control.locked ? valued(w.controlLock, 'sdtLocked') : '',
    control.prompt === null || settings.promptName === null
      ? ''
      : element(w.placeholder, {}, valued(w.documentPart, settings.promptName(control.prompt))),
    control.showsPlaceholder ? element(w.showingPlaceholder) : '',
    element(w.appearance, { [a.appearance]: control.appearance }),
  );

/** `<w:sdt><w:sdtPr/><w:sdtContent><w:r/></w:sdtContent></w:sdt>` inside a paragraph. */
const inlineControl = (inline: InlineControl, inherited: Required<Letters>, settings: PrintSettings): string =>
  element(
    w.control,
    {},
    controlProperties(inline.control, { ...inherited, ...inline.run.letters }, settings),
    element(w.controlContent, {}, run(inline.run, inherited)),
  );

/** `<w:fldSimple w:instr=" PAGE "><w:r/></w:fldSimple>` */
const pageNumber = (inherited: Required<Letters>): string =>
  element(
    w.simpleField,
    { [a.instruction]: ' PAGE ' },
    run({ kind: 'text', text: '2', letters: {}, placeholder: false }, inherited),
  );

const printInline = (inline: Inline, inherited: Required<Letters>, settings: PrintSettings): string => {
  switch (inline.kind) {
    case 'text':
      return run(inline, inherited);
    case 'inline-control':
      return inlineControl(inline, inherited, settings);
    case 'page-number':
      return pageNumber(inherited);
  }
};

/**
 * `<w:p><w:pPr><w:pStyle/>…<w:rPr/><w:sectPr/>?</w:pPr>…</w:p>`
 * The style's own look is printed again as direct formatting: an insertion can lose the style of a paragraph, never this.
 */
const printParagraph = (paragraph: Paragraph, settings: PrintSettings): string => {
  if (paragraph.style === null) return element(w.paragraph);
  const style: Style = styles[paragraph.style];
  const letters = { ...style.letters, ...paragraph.letters };
  const layout: Style['layout'] & Layout = { ...style.layout, ...paragraph.layout };
  const properties = element(
    w.paragraphProperties,
    {},
    valued(w.paragraphStyle, paragraph.style),
    layoutProperties(layout),
    runProperties(letters),
    paragraph.closes === null ? '' : sectionProperties(paragraph.closes),
  );
  return element(
    w.paragraph,
    {},
    properties,
    ...paragraph.content.map((inline) => printInline(inline, letters, settings)),
  );
};

/** `<w:sdt><w:sdtPr/><w:sdtContent><w:p/>…</w:sdtContent></w:sdt>` around paragraphs and tables. */
const blockControl = ({ control, content }: BlockControl, settings: PrintSettings): string => {
  const first = content.find((block) => block.kind === 'paragraph');
  const letters = first?.style ? { ...styles[first.style].letters, ...first.letters } : styles.BctdNoiDung.letters;
  return element(
    w.control,
    {},
    controlProperties(control, letters, settings),
    element(
      w.controlContent,
      {},
      ...content.map((block) => (block.kind === 'table' ? printTable(block) : printParagraph(block, settings))),
    ),
  );
};

const noBorders = element(
  w.tableBorders,
  {},
  ...[w.top, w.left, w.bottom, w.right, w.insideHorizontal, w.insideVertical].map((side) => valued(side, 'nil')),
);

const noMargins = element(
  w.tableCellMargins,
  {},
  ...[w.left, w.right].map((side) => element(side, { [a.width]: 0, [a.unit]: 'dxa' })),
);

/** `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:tcPr/><w:p/>…</w:tc>…</w:tr>…</w:tbl>`, fixed widths, no borders. */
const columns = ({ widths, rows }: Columns, settings: PrintSettings): string => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = element(
    w.tableProperties,
    {},
    element(w.tableWidth, { [a.width]: total, [a.unit]: 'dxa' }),
    element(w.tableIndent, { [a.width]: 0, [a.unit]: 'dxa' }),
    noBorders,
    element(w.tableLayout, { [a.kind]: 'fixed' }),
    noMargins,
  );
  const grid = element(w.tableGrid, {}, ...widths.map((width) => element(w.gridColumn, { [a.width]: width })));
  const printed = rows.map((cells) =>
    element(
      w.tableRow,
      {},
      element(w.tableRowProperties, {}, element(w.cannotSplit)),
      ...cells.map((paragraphs, index) =>
        element(
          w.tableCell,
          {},
          element(w.tableCellProperties, {}, element(w.cellWidth, { [a.width]: widths[index] ?? 0, [a.unit]: 'dxa' })),
          ...paragraphs.map((paragraph) => printParagraph(paragraph, settings)),
        ),
      ),
    ),
  );
  return element(w.table, {}, properties, grid, ...printed);
};

/** The blocks, one after the other, as children of `w:body` or of another story. */
export const printBlocks = (blocks: readonly Block[], settings: PrintSettings): string => {
  const printed = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return printParagraph(block, settings);
      case 'block-control':
        return blockControl(block, settings);
      case 'columns':
        return columns(block, settings);
      case 'table':
        return printTable(block);
    }
  });
  return printed.join('');
};
