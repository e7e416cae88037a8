/** Her old text of an item as a proposal for this year. */
import { mentionsIn, type Mention, type MentionContext } from './last-year-mentions';
import { movedYears, withMovedYears } from './last-year-years';

/** A paragraph of the proposal. */
export interface ProposedParagraph {
  readonly text: string;
  /** Years that were moved, e.g. "2025 → 2026", one for each place. */
  readonly moved: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Every reading of the document looks at the same old texts; each is thought about once. */
const remembered = new WeakMap<
  readonly string[],
  { readonly said: string; readonly proposed: readonly ProposedParagraph[] }
>();

/** The paragraphs with their years moved, and what each still mentions. Letters come composed (TCVN 6909). */
export function proposeText(paragraphs: readonly string[], context: MentionContext): readonly ProposedParagraph[] {
  const said = JSON.stringify(context);
  const known = remembered.get(paragraphs);
  if (known?.said === said) return known.proposed;
  const proposed = paragraphs.map((paragraph): ProposedParagraph => {
    const old = paragraph.normalize('NFC');
    const moved = movedYears(old, context);
    const text = withMovedYears(old, moved);
    return {
      text,
      moved: moved.map(({ year, start, end }) => `${old.slice(start, end)} → ${year}`),
      mentions: mentionsIn(text, moved, context),
    };
  });
  remembered.set(paragraphs, { said, proposed });
  return proposed;
}

/** Mentions whose words still stand in a text; others were dealt with. */
export const standingMentions = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const standing = text.normalize('NFC').replace(/\s+/gu, ' ');
  return mentions.filter(({ quote }) => standing.includes(quote.replace(/\s+/gu, ' ')));
};
