/** Sentences in bodies that the pane writes: the introduction from the units, and *Không phát sinh* with its year. */
import { outlineItems } from '../outline/outline-items';
import type { Item } from '../outline/outline';
import { normalizeText } from '../text/normalize';
import { textEdits } from '../text/text-edits';
import type { Change, ChangeGround } from './change';
import { bodyTag } from './control-tag';
import type { ReportData } from './data-entries';
import type { DocumentParts } from './document-parts';
import { generatedSentences } from './introduction';
import type { ControlSnapshot } from './snapshot';
import { isUnwritten, nothingOccurred, paragraphsOf, saysNothingOccurred } from './written-text';

/** A sentence as it was and as it is to be; null = there was none. */
interface Sentence {
  readonly item: Item;
  readonly was: string | null;
  readonly now: string;
  /** Whether it fills a body in which nothing is written. */
  readonly fills: boolean;
}

const none = ({ year, clusterKind }: ReportData): string => nothingOccurred(year, clusterKind);

/** Every sentence that reads differently. Where none is to stand any more, what stands is left alone. */
function sentences({ outline, before, after }: ChangeGround): readonly Sentence[] {
  const old = generatedSentences(before);
  const fresh = generatedSentences(after);
  return outlineItems(outline, after)
    .filter(({ help }) => help !== null)
    .flatMap((item) => {
      const now = fresh.get(item.id);
      const was = old.get(item.id) ?? null;
      return [
        ...(now === undefined || now === was ? [] : [{ item, was, now, fills: true }]),
        ...(none(before) === none(after) ? [] : [{ item, was: none(before), now: none(after), fills: false }]),
      ];
    });
}

function changeOf(
  { item, was, now, fills }: Sentence,
  control: ControlSnapshot,
  turn: number,
  parts: DocumentParts,
  written: string,
): Change | null {
  const texts = paragraphsOf(control.text);
  const blank = isUnwritten(control.text);
  if (texts.includes(normalizeText(now)) || (blank && !fills)) return null;
  // What was written there last is one of the two sentences, and never a reason to replace it by the other.
  const remembered = saysNothingOccurred(written) === fills ? '' : written;
  const ours = [was ?? '', remembered].map(normalizeText).filter((text) => text !== '');
  const standing = blank ? undefined : texts.find((text) => ours.includes(text));
  if (standing === undefined && !blank && !fills) return null;
  const paragraph =
    standing === undefined
      ? null
      : (parts.paragraphsIn(control).find(({ text }) => normalizeText(text) === standing)?.index ?? null);
  return {
    id: `sentence/${item.id}/${turn}`,
    kind: 'sentence',
    action: 'rewrite',
    tag: bodyTag(item.id),
    control: control.id,
    paragraph,
    anchor: null,
    name: `Nội dung: ${item.name}`,
    oldText: blank ? '' : (standing ?? control.text),
    newText: now,
    pieces: [],
    edits: standing !== undefined && texts.length > 1 ? textEdits(standing, now, control.text) : null,
    relay: false,
    edited: !blank && standing === undefined,
    tracked: control.tracked === true,
  };
}

/** Sentences that stand in bodies and are to read differently, and those that fill an empty body. */
export const sentenceChanges = (ground: ChangeGround, parts: DocumentParts): readonly Change[] =>
  sentences(ground).flatMap((sentence) => {
    const tag = bodyTag(sentence.item.id);
    return parts
      .withTag(tag)
      .flatMap((control, turn) => changeOf(sentence, control, turn, parts, ground.written[tag] ?? '') ?? []);
  });
