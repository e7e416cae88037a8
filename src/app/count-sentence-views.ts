/** Sentences that follow from the figures, beside what stands in their bodies. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { countSentences } from '../core/appendix/sentences';
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ReportData } from '../core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot } from '../core/report/snapshot';
import { holdsNothing, isUnwritten, paragraphsOf, saysNothingOccurred } from '../core/report/written-text';
import { normalizeText } from '../core/text/normalize';
import type { SentenceView } from './appendix-state';
import type { TextChange } from './ports';

/** A sentence that is not in its body yet, and what is to be done about it. */
export interface WaitingSentence extends SentenceView {
  readonly body: ControlSnapshot;
  readonly paragraphs: readonly string[];
  readonly changes: readonly TextChange[];
}

/** Place of some paragraphs among others, one behind the other; -1 = they are not there. */
const placeOf = (wanted: readonly string[], among: readonly string[]): number =>
  wanted.length === 0
    ? -1
    : among.findIndex((_, start) => wanted.every((text, place) => among[start + place] === normalizeText(text)));

/** Our former paragraphs become the new ones; those too many go, those too few come behind the last. */
function renewed(
  indexes: readonly number[],
  texts: readonly string[],
  { paragraphs }: DocumentSnapshot,
): readonly TextChange[] {
  const last = indexes.at(-1) ?? 0;
  const anchor = { kind: 'paragraph', index: last, text: paragraphs[last]?.text ?? '', side: 'After' } as const;
  return [
    ...indexes.map((index, place): TextChange => {
      const text = texts[place];
      return text === undefined ? { kind: 'remove-paragraph', index } : { kind: 'paragraph', index, text };
    }),
    ...texts.slice(indexes.length).map((text): TextChange => ({ kind: 'line', anchor, pieces: [text] })),
  ];
}

/** Every sentence that waits, in the order of the outline. */
export function waitingSentences(
  data: AppendixData,
  items: readonly Item[],
  written: ReportData['written'],
  snapshot: DocumentSnapshot,
): readonly WaitingSentence[] {
  const parts = documentParts(snapshot);
  const sentences = countSentences(data);
  return items.flatMap((item): readonly WaitingSentence[] => {
    const texts = sentences.get(item.id);
    const [body] = parts.withTag(bodyTag(item.id));
    if (texts === undefined || body === undefined || body.tracked === true) return [];
    const standing = parts
      .paragraphsIn(body)
      .filter(({ text }) => !isUnwritten(text))
      .map(({ index, text }) => ({ index, text: normalizeText(text) }));
    const said = standing.map(({ text }) => text);
    if (placeOf(texts, said) >= 0) return [];
    const former = paragraphsOf(written[body.tag] ?? '');
    const place = placeOf(former, said);
    // That nothing occurred was her choice: figures entered since are no reason to take it from her unasked.
    const ours = place >= 0 && former.length === said.length && !saysNothingOccurred(body.text);
    const empty = holdsNothing(body);
    const indexes = standing.slice(place, place + former.length).map(({ index }) => index);
    const changes: readonly TextChange[] =
      place >= 0 ? renewed(indexes, texts, snapshot) : [{ kind: 'paragraphs', id: body.id, texts, behind: !empty }];
    return [
      {
        item: item.id,
        name: item.text,
        text: texts.join('\n'),
        standing: empty ? '' : body.text,
        hers: !empty && !ours,
        body,
        paragraphs: texts,
        changes,
      },
    ];
  });
}
