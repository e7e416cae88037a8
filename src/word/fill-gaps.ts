/** Packages put beside parts of the report, or into a block control. */
import type { GapFilling } from '../app/ports';
import { OperationStopped } from './word-session';

/** What queues the insertions. Anchors that are paragraphs are read and verified first, which is one request. */
export async function queuedFilling(context: Word.RequestContext, gaps: readonly GapFilling[]): Promise<() => void> {
  const { paragraphs } = context.document.body;
  if (gaps.some(({ anchor }) => anchor.kind === 'paragraph')) {
    paragraphs.load('text');
    await context.sync();
  }
  const places = gaps.map(({ anchor }): (() => Word.Paragraph | Word.ContentControl) => {
    if (anchor.kind === 'paragraph') {
      const paragraph = paragraphs.items[anchor.index];
      if (paragraph?.text.trim() !== anchor.text.trim()) throw new OperationStopped('wrong-place');
      return () => paragraph.insertParagraph('', anchor.side);
    }
    const control = context.document.contentControls.getById(anchor.id);
    const { side } = anchor;
    return side === 'Replace' ? () => control : () => control.insertParagraph('', side);
  });
  return () => {
    for (const [index, gap] of gaps.entries()) places[index]?.().insertOoxml(gap.package, 'Replace');
  };
}
