/** What must stand in the document after an insertion, read off the model that was printed. */
import type { ExpectedControl } from '../report/insertion-check';
import type { ReportContent } from '../report/report-content';
import { tableRows } from '../appendix/table-grid';
import { type Block, type Paragraph, paragraph, type Table, text } from './document-model';
import { reportBlocks, type ReportOptions } from './report-blocks';

interface Placed {
  readonly paragraph: Paragraph;
  /** Tag of the control around the whole paragraph. */
  readonly control: string | null;
  /** Whether it is the first paragraph of that control. */
  readonly first: boolean;
}

/** A cell's paragraph each, those covered from above too. */
const cellParagraphs = ({ model }: Table): readonly Paragraph[] =>
  tableRows(model).flatMap(({ cells }) =>
    cells.map(({ cell, covered }) => paragraph('BctdBang', covered ? [] : [text(cell.text)])),
  );

const placed = (blocks: readonly Block[]): readonly Placed[] =>
  blocks.flatMap((block): readonly Placed[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ paragraph: block, control: null, first: false }];
      case 'block-control':
        return block.content
          .flatMap((held) => (held.kind === 'table' ? cellParagraphs(held) : [held]))
          .map((paragraph, index) => ({ paragraph, control: block.control.tag, first: index === 0 }));
      case 'columns':
        return block.rows.flat(2).map((paragraph) => ({ paragraph, control: null, first: false }));
      case 'table':
        return cellParagraphs(block).map((paragraph) => ({ paragraph, control: null, first: false }));
    }
  });

/** Every control of the blocks in document order, an outer one before those in it. */
export const controlsOf = (blocks: readonly Block[]): readonly ExpectedControl[] =>
  placed(blocks).flatMap(({ paragraph, control, first }, index): readonly ExpectedControl[] => [
    ...(first && control !== null ? [{ tag: control, parent: null, paragraph: index }] : []),
    ...paragraph.content.flatMap((inline) =>
      inline.kind === 'inline-control' ? [{ tag: inline.control.tag, parent: control, paragraph: index }] : [],
    ),
  ]);

/** The text of every paragraph of the blocks in document order. */
export const paragraphsOf = (blocks: readonly Block[]): readonly string[] =>
  placed(blocks).map(({ paragraph }) =>
    paragraph.content
      .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'inline-control' ? inline.run.text : ''))
      .join(''),
  );

/** Every control of the whole report, as `outlinePackage` with the same arguments prints it. */
export const expectedControls = (content: ReportContent, options: ReportOptions): readonly ExpectedControl[] =>
  controlsOf(reportBlocks(content, options));

/** The text of every paragraph of the whole report, as `outlinePackage` with the same arguments prints it. */
export const expectedParagraphs = (content: ReportContent, options: ReportOptions): readonly string[] =>
  paragraphsOf(reportBlocks(content, options));
