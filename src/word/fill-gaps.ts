/** Packages put beside parts of the report, or into a block control. */
import type { GapFilling } from '../app/ports';
import { endSection } from './end-section';
import { OperationStopped } from './word-session';

/** What queues the insertions. Anchors that are paragraphs are read and verified first, which is one request. */
export async function queuedFilling(context: Word.RequestContext, gaps: readonly GapFilling[]): Promise<() => void> {
  const { paragraphs } = context.document.body;
  if (gaps.some(({ anchor }) => anchor.kind === 'paragraph')) {
    paragraphs.load('text');
    await context.sync();
  }
  const places = gaps.map(({ anchor, package: xml }): (() => void) => {
    if (anchor.kind === 'new-section') {
      return () => {
        endSection(context.document.body);
        context.document.body.insertOoxml(xml, 'End');
      };
    }
    if (anchor.kind === 'paragraph') {
      const paragraph = paragraphs.items[anchor.index];
      if (paragraph?.text.trim() !== anchor.text.trim()) throw new OperationStopped('wrong-place');
      return () => void paragraph.insertParagraph('', anchor.side).insertOoxml(xml, 'Replace');
    }
    const control = context.document.contentControls.getById(anchor.id);
    const { side } = anchor;
    const place = side === 'Replace' ? () => control : () => control.insertParagraph('', side);
    return () => void place().insertOoxml(xml, 'Replace');
  });
  return () => {
    for (const fill of places) fill();
  };
}
