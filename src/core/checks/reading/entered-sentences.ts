/** Sentences the pane wrote from what was entered, where what was entered has changed since. */
import { countSentences } from '../../appendix/sentences';
import { bodyTag } from '../../report/control-tag';
import type { FileParagraph } from '../../report/file-document';
import { generatedSentences } from '../../report/introduction';
import { paragraphsOf, saysNothingOccurred } from '../../report/written-text';
import { normalizeText } from '../../text/normalize';
import { textEdits, type TextEdit } from '../../text/text-edits';
import type { Report, ReportItem } from './report';

/** A sentence that says what was entered before. */
export interface EnteredSentence {
  readonly item: ReportItem;
  /** The first paragraph that is to read otherwise; null = one is to be added. */
  readonly paragraph: FileParagraph | null;
  /** As it follows from what is entered now. */
  readonly text: string;
  /** The least to replace; null where a paragraph alone does not do. */
  readonly edit: TextEdit | null;
}

const placeOf = (wanted: readonly string[], among: readonly string[]): number =>
  wanted.length === 0
    ? -1
    : among.findIndex((_, start) => wanted.every((text, place) => among[start + place] === text));

/** Every such sentence. Text that is not as the pane wrote it is hers. */
export function enteredSentences({ data, figures, items }: Report): readonly EnteredSentence[] {
  const fresh = new Map<string, readonly string[]>([
    ...countSentences(figures),
    ...[...generatedSentences(data)].map(([item, text]) => [item, [text]] as const),
  ]);
  return items.flatMap((item): readonly EnteredSentence[] => {
    const texts = fresh.get(item.item.id)?.map(normalizeText);
    const former = paragraphsOf(data.written[bodyTag(item.item.id)] ?? '');
    if (texts === undefined || former.length === 0 || saysNothingOccurred(item.text)) return [];
    const standing = item.body.filter(({ text }) => text.trim() !== '');
    const said = standing.map(({ text }) => normalizeText(text));
    const start = placeOf(former, said);
    if (placeOf(texts, said) >= 0 || start < 0) return [];
    const at = texts.findIndex((text, place) => text !== former[place]);
    const place = at < 0 ? texts.length : at;
    const paragraph = place < former.length ? (standing[start + place] ?? null) : null;
    const text = texts[place] ?? texts.join(' ');
    const alone = texts.length === former.length && texts.filter((one, index) => one !== former[index]).length === 1;
    const edit = paragraph !== null && alone ? (textEdits(paragraph.text, text)?.[0] ?? null) : null;
    return [{ item, paragraph, text, edit }];
  });
}
