/** The whole report in its order: the one model that is printed, inserted and verified. */
import type { ReportContent } from '../report/report-content';
import { appendixBlocks, type AppendixTables } from './appendix-blocks';
import { closing } from './closing';
import { type Block, type Paragraph, paragraph, type Section } from './document-model';
import { itemBlocks } from './item-blocks';
import { letterhead, titleBlock } from './letterhead';

/** The section of the last annex: closed by a paragraph of its own, or left to be the document's last section. */
export type LastAppendix = 'own-section' | 'final-section';

/** Setup of a section without a header of its own. */
export const section = (orientation: Section['orientation'], header: string | null = null): Section => ({
  orientation,
  header,
});

/** A hairline paragraph, outside every control, that ends a section. */
export const sectionBreak = (closes: Section): Paragraph => ({ ...paragraph('BctdNgatTrang', []), closes });

/** A hairline paragraph for the end of the document: what an insertion may do to its last paragraph hurts nothing here. */
export const lastParagraph: Paragraph = paragraph('BctdNgatTrang', []);

/** How a report is printed. */
export interface ReportOptions {
  readonly lastAppendix: LastAppendix;
  /** Tables of the annexes; an annex without one shows its guidance. */
  readonly tables?: AppendixTables;
}

/** Every block of the report; `header` is the relationship of the page number's header, where the printing has one. */
export const reportBlocks = (
  content: ReportContent,
  options: ReportOptions & { readonly header?: string },
): readonly Block[] => {
  const last = content.appendices.length - 1;
  return [
    letterhead(content),
    ...titleBlock(content),
    ...content.items.flatMap((item) => itemBlocks(item, content.sentences.get(item.id))),
    closing(content),
    sectionBreak(section('portrait', options.header ?? null)),
    ...content.appendices.flatMap((appendix, index) => [
      ...appendixBlocks(appendix, content, options.tables),
      ...(index < last || options.lastAppendix === 'own-section' ? [sectionBreak(section(appendix.orientation))] : []),
    ]),
    lastParagraph,
  ];
};
