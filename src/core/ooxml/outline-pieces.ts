/** The outline in pieces, for a Word that refuses it whole: opening, first part, second part with signature, annexes. */
import type { ReportContent } from '../report/report-content';
import type { Block } from './document-model';
import { packageOf } from './outline-package';
import { reportBlocks, type ReportOptions } from './report-blocks';

/** Packages to be inserted one behind the other; together they are what `outlinePackage` inserts at once. */
export function outlinePieces(content: ReportContent, options: ReportOptions): readonly string[] {
  const blocks = reportBlocks(content, options);
  const cuts = [
    blocks.findIndex(startsPart(0)),
    blocks.findIndex(startsPart(1)),
    blocks.findIndex(endsReport) + 1,
  ].filter((cut) => cut > 0);
  const ends = [...cuts, blocks.length];
  return ends.map((end, index) => packageOf(blocks.slice(ends[index - 1] ?? 0, end)));

  function startsPart(nth: number): (block: Block) => boolean {
    const parts = content.items.filter((item) => item.level === 'part').map((item) => `bctd.h.${item.id}`);
    return (block) => block.kind === 'block-control' && block.control.tag === parts[nth];
  }
}

const endsReport = (block: Block): boolean => block.kind === 'paragraph' && block.closes !== null;
