/** Her old texts, section by section, beside the bodies as they stand. Pure. */
import type { MentionContext } from '../core/drafts/last-year-mentions';
import type { ItemText } from '../core/drafts/draft-texts';
import { proposeText, standingMentions, type ProposedParagraph } from '../core/drafts/last-year-text';
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts, type DocumentParts } from '../core/report/document-parts';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { holdsNothing, paragraphsOf } from '../core/report/written-text';
import { normalizeText } from '../core/text/normalize';
import type { LastYearText } from './last-year-state';
import { lastYearSaid } from './last-year-words';

/** What the texts are shown with. */
export interface TextsShown {
  readonly context: MentionContext;
  /** The document as it was read last. */
  readonly snapshot: DocumentSnapshot | null;
  /** Items of the report as it is entered. */
  readonly items: readonly Item[];
  /** The texts are those of the open document. */
  readonly inPlace: boolean;
  /** Items of the open document whose years were moved. */
  readonly moved: readonly string[];
}

const movesOf = (paragraphs: readonly ProposedParagraph[]): readonly string[] => [
  ...new Set(paragraphs.flatMap(({ moved }) => moved)),
];

/** A number that is no year. */
const FIGURE = /(?<![\d/])(?!20\d\d(?!\d))\d+/u;

/** The paragraphs of a body as they stand outside tables; null = there is no such body. */
export function standingBody(
  parts: DocumentParts,
  item: string,
): { readonly empty: boolean; readonly lines: readonly string[] } | null {
  const [body] = parts.withTag(bodyTag(item));
  if (body === undefined) return null;
  const lines = parts.paragraphsIn(body).flatMap(({ text, tableLevel }) => (tableLevel > 0 ? [] : paragraphsOf(text)));
  return { empty: holdsNothing(body), lines };
}

/** Every item with an old text that the form has a place for, in the form's order. */
export function lastYearTexts(texts: readonly ItemText[], shown: TextsShown): readonly LastYearText[] {
  const { snapshot } = shown;
  const parts = snapshot === null ? null : documentParts(snapshot);
  const names = new Map(shown.items.map(({ id, text }) => [id, text]));
  return texts.flatMap((text): readonly LastYearText[] => {
    const name = names.get(text.item);
    if (name === undefined) return [];
    const body = parts === null ? null : standingBody(parts, text.item);
    return [shown.inPlace ? ownText(text, name, body?.lines ?? [], shown) : oldText(text, name, body, shown)];
  });
}

function oldText(
  { item, paragraphs, more }: ItemText,
  name: string,
  body: ReturnType<typeof standingBody>,
  { context }: TextsShown,
): LastYearText {
  const proposed = proposeText(paragraphs, context);
  const now = proposed.map(({ text }) => text);
  const mentions = proposed.flatMap((paragraph) => paragraph.mentions);
  const standing = (body?.lines ?? []).join(' ');
  const reused = body !== null && !body.empty && now.some((line) => standing.includes(normalizeText(line)));
  const left = standingMentions(mentions, standing);
  const isReused = reused || (body !== null && !body.empty && left.length > 0);
  return {
    item,
    name,
    old: paragraphs,
    now,
    state: body === null ? 'missing' : body.empty ? 'empty' : isReused ? 'reused' : 'written',
    moves: movesOf(proposed),
    mentions: isReused ? left : mentions,
    notes: [
      ...(now.some((line) => FIGURE.test(line)) ? [lastYearSaid.oldFigures(context.from)] : []),
      ...(more ? [lastYearSaid.leftOut] : []),
    ],
  };
}

/** A text of the open document itself: what stands there now, and which years would move. */
function ownText(
  { item, paragraphs }: ItemText,
  name: string,
  lines: readonly string[],
  { context, moved }: TextsShown,
): LastYearText {
  // Years that were moved once are this report's: they are not moved again.
  const from = moved.includes(item) ? context.to : context.from;
  const proposed = proposeText(lines, { ...context, from });
  return {
    item,
    name,
    old: paragraphs,
    now: lines,
    state: 'written',
    moves: movesOf(proposed),
    mentions: proposed.flatMap((paragraph) => paragraph.mentions),
    notes: [],
  };
}
