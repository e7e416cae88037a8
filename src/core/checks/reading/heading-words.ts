/** Recognising headings in a whole document: as `outline/recognise.ts` does, but prose costs next to nothing. */
import type { Outline, OutlineSettings } from '../../outline/outline';
import { headingMatcher } from '../../outline/recognise';
import type { HeadingMatcher } from '../../report/item-status';
import { foldWords } from '../../text/fold-words';

/** Texts a document may have that look like headings; those beyond are looked at each time. */
const MOST_REMEMBERED = 20_000;
/** Letters in which the first word of a heading stands, its number and signs among them. */
const BEGINNING = 40;

/** "iii", "4", "a": what numbers a heading. */
const NUMBER = /^(?:[ivxlcdm]{1,7}|\d+|\p{L})$/u;

/** The first word of a text that does not number it. */
const firstWord = (text: string): string =>
  foldWords(text.slice(0, BEGINNING))
    .split(' ')
    .find((word) => !NUMBER.test(word)) ?? '';

/** Every word a heading may begin with. A field in front may be anything that is said there. */
function firstWords(outline: Outline, { added = [], renamed = {} }: OutlineSettings): ReadonlySet<string> {
  const rows = [...outline.rows, ...(outline.extras ?? []).map(({ row }) => row)];
  const texts = [
    ...rows.flatMap(({ verbatim, heading, guidance }) => [
      verbatim,
      ...guidance.map((words) => verbatim.replace(words, '')),
      ...Object.values(heading ?? {}),
    ]),
    ...Object.values(outline.ratingWords),
    ...added.map(({ words }) => words),
    ...Object.values(renamed),
  ];
  return new Set([...texts.map(firstWord), 'cụm', 'khối', 'phong']);
}

/** How headings are recognised in a document. */
export interface HeadingWords {
  /** The item whose heading a text is; null = none. */
  readonly match: HeadingMatcher;
  /** Whether a heading may begin so; cheap, and true for some prose. */
  readonly mayBegin: (text: string) => boolean;
}

/** A matcher with a look at the first word, that looks at a text once. */
function quick(outline: Outline, settings: OutlineSettings): HeadingWords {
  const exact = headingMatcher(outline, settings);
  const words = firstWords(outline, settings);
  const known = new Map<string, string | null>();
  const mayBegin = (text: string): boolean => words.has(firstWord(text));
  const match: HeadingMatcher = (text) => {
    if (!mayBegin(text)) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = exact(text);
    if (known.size < MOST_REMEMBERED) known.set(text, found);
    return found;
  };
  return { match, mayBegin };
}

const forms = new WeakMap<Outline, HeadingWords>();

/** The matcher of a report; that of the form's own words is made once for all. */
export function headingWords(outline: Outline, settings: OutlineSettings): HeadingWords {
  const { movements, added = [], renamed = {} } = settings;
  if (movements.length + added.length + Object.keys(renamed).length > 0) return quick(outline, settings);
  const form = forms.get(outline) ?? quick(outline, settings);
  forms.set(outline, form);
  return form;
}
