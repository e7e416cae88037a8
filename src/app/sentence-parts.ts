/** Sentences of the figures as parts of a building: those that fill or renew a body, and those whose figures are gone. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { countSentences, sentenceItems } from '../core/appendix/sentences';
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { ReportData } from '../core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing, isUnwritten, paragraphsOf, saysNothingOccurred } from '../core/report/written-text';
import { normalizeText } from '../core/text/normalize';
import { guidancePlacing } from './body-placing';
import type { BuildingPart } from './building-part';
import { waitingSentences } from './count-sentence-views';
import type { Placing } from './placing';
import type { TextChange } from './ports';

/** What the parts are made from. */
export interface SentenceGround {
  readonly data: AppendixData;
  readonly items: readonly Item[];
  readonly written: ReportData['written'];
  /** Package of an item's body with its guidance. */
  readonly guidance: (item: string) => string;
}

const NOTHING: Placing = { gaps: [], plan: () => [], isDone: () => true };

const bodyOf = (
  item: string,
  snapshot: DocumentSnapshot,
): { readonly body: ControlSnapshot; readonly paragraphs: readonly ParagraphSnapshot[] } | null => {
  const parts = documentParts(snapshot);
  const [body] = parts.withTag(bodyTag(item));
  return body === undefined ? null : { body, paragraphs: parts.paragraphsIn(body) };
};

const linesOf = (item: string, snapshot: DocumentSnapshot): readonly string[] =>
  bodyOf(item, snapshot)?.paragraphs.map(({ text }) => text) ?? [];

/** Sentences for bodies in which nothing of hers stands, and the going of those that nothing is entered for any more. */
export function sentenceParts(ground: SentenceGround, before: DocumentSnapshot): readonly BuildingPart[] {
  const { data, items, written } = ground;
  const waiting = (now: DocumentSnapshot) => waitingSentences(data, items, written, now).filter(({ hers }) => !hers);
  const fresh = waiting(before).map(({ item, name, body, text }): BuildingPart => ({
    id: name,
    kind: 'sentence',
    place: () => ({
      gaps: [],
      plan: (now) => waiting(now).flatMap((one) => (one.item === item ? one.changes : [])),
      isDone: (now) => !waitingSentences(data, items, written, now).some((one) => one.item === item),
    }),
    written: { [body.tag]: text },
    takeBack: takingBack(ground, item, before, paragraphsOf(text)),
  }));
  return [...fresh, ...emptied(ground, before)];
}

/** Sentences that still stand as written although their figures were taken out: no trace of them stays. */
function emptied(ground: SentenceGround, before: DocumentSnapshot): readonly BuildingPart[] {
  const said = countSentences(ground.data);
  return ground.items
    .filter(({ id }) => sentenceItems.includes(id) && !said.has(id))
    .flatMap(({ id: item, text: name }): readonly BuildingPart[] => {
      const tag = bodyTag(item);
      const former = paragraphsOf(ground.written[tag] ?? '');
      const found = bodyOf(item, before);
      const indexes = found === null ? [] : placesOf(former, found.paragraphs);
      if (found === null || found.body.tracked === true || indexes.length === 0) return [];
      if (saysNothingOccurred(found.body.text) || saysNothingOccurred(former.join('\n'))) return [];
      const alone =
        (found.body.pictures ?? 0) === 0 &&
        found.paragraphs.every(({ index, text }) => indexes.includes(index) || isUnwritten(text));
      const gone = (now: DocumentSnapshot): readonly number[] => placesOf(former, bodyOf(item, now)?.paragraphs ?? []);
      return [
        {
          id: name,
          kind: 'sentence',
          place: (now) =>
            alone
              ? guidancePlacing(item, ground.guidance(item), now)
              : {
                  gaps: [],
                  plan: (then) => gone(then).map((index) => ({ kind: 'remove-paragraph', index })),
                  isDone: (then) => gone(then).length === 0,
                },
          written: { [tag]: null },
          takeBack: takingBack(ground, item, before, []),
        },
      ];
    });
}

/** Indexes of the paragraphs that say these texts, one behind the other; [] where they do not stand. */
function placesOf(texts: readonly string[], paragraphs: readonly ParagraphSnapshot[]): readonly number[] {
  const own = paragraphs.filter(({ text }) => !isUnwritten(text));
  const start = own.findIndex((_, at) =>
    texts.every((text, place) => normalizeText(own[at + place]?.text ?? '') === text),
  );
  return texts.length === 0 || start < 0 ? [] : own.slice(start, start + texts.length).map(({ index }) => index);
}

/** The body as it was, where nothing but what was put there stands in it now: guidance, or the paragraphs of before. */
const takingBack =
  ({ guidance }: SentenceGround, item: string, before: DocumentSnapshot, left: readonly string[]) =>
  (now: DocumentSnapshot): Placing => {
    const [was, standing] = [bodyOf(item, before), bodyOf(item, now)];
    if (was === null || standing === null || !left.every((text) => paragraphsOf(standing.body.text).includes(text)))
      return NOTHING;
    const lines = linesOf(item, before);
    if (holdsNothing(was.body)) {
      const only = standing.paragraphs.every(({ text }) => isUnwritten(text) || left.includes(normalizeText(text)));
      return only ? guidancePlacing(item, guidance(item), now) : NOTHING;
    }
    return {
      gaps: [],
      plan: (then) => restoring(item, lines, left, then),
      isDone: (then) => linesOf(item, then).join('\n') === lines.join('\n'),
    };
  };

/** The paragraphs of before where ours stand, those that were too many away; nothing where she wrote since. */
function restoring(
  item: string,
  lines: readonly string[],
  left: readonly string[],
  now: DocumentSnapshot,
): readonly TextChange[] {
  const found = bodyOf(item, now);
  if (found === null) return [];
  if (holdsNothing(found.body)) return [{ kind: 'paragraphs', id: found.body.id, texts: lines, behind: false }];
  const others = found.paragraphs.filter(({ text }) => !left.includes(normalizeText(text)));
  if (!others.every(({ text }) => lines.includes(text))) return [];
  const last = found.paragraphs.at(-1);
  return [
    ...found.paragraphs.flatMap(({ index, text }, place): readonly TextChange[] => {
      const line = lines[place];
      if (line === undefined) return [{ kind: 'remove-paragraph', index }];
      return line === text ? [] : [{ kind: 'paragraph', index, text: line }];
    }),
    ...lines.slice(found.paragraphs.length).map((text): TextChange => ({
      kind: 'line',
      anchor: { kind: 'paragraph', index: last?.index ?? 0, text: last?.text ?? '', side: 'After' },
      pieces: [text],
    })),
  ];
}
