/** What another copy of this report says under each heading, beside what stands here. */
import type { Item } from '../outline/outline';
import { paragraphsOf } from '../report/written-text';
import type { ItemText } from './draft-texts';

/** A paragraph; `fresh` = the other side has a text in this item, and no such paragraph. */
export interface CopyLine {
  readonly text: string;
  readonly fresh: boolean;
}

/** An item of which the copies do not say the same. */
export interface TextDifference {
  readonly item: string;
  readonly mine: readonly CopyLine[];
  readonly theirs: readonly CopyLine[];
  /** A table or a picture stands there too in the other copy; it is not among the paragraphs. */
  readonly more: boolean;
}

/** The copies, item by item. */
export interface TextComparison {
  /** Items the other copy has a text of, and which differ, in the order of the form. */
  readonly differences: readonly TextDifference[];
  /** Items in which both say the same. */
  readonly same: number;
  /** Items written here only. */
  readonly onlyMine: readonly string[];
}

/** Word says numbers and dashes of automatic lists only in the file: a paragraph is the same with and without. */
const LIST_SIGN = /^(?:[-–—+•*]|\d{1,2}[.)]|\p{Ll}[.)])\s+/u;

const words = (line: string): string => line.replace(LIST_SIGN, '');
const linesOf = (texts: readonly string[]): readonly string[] => texts.flatMap(paragraphsOf);
const marked = (lines: readonly string[], others: readonly string[]): readonly CopyLine[] => {
  const there = new Set(others.map(words));
  return lines.map((text) => ({ text, fresh: others.length > 0 && !there.has(words(text)) }));
};

/** Whether two texts say the same, signs of lists aside. */
export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [one, other].map(linesOf);
  return mine?.map(words).join('\n') === theirs?.map(words).join('\n');
}

/** Whether a text ends with another one and says more before it. */
export function endsWithTexts(one: readonly string[], end: readonly string[]): boolean {
  const [whole = [], last = []] = [one, end].map(linesOf);
  return whole.length > last.length && sameTexts(whole.slice(whole.length - last.length), last);
}

/** Compares the texts; `mine` = paragraphs by item, items without a text left out. */
export function compareTexts(
  items: readonly Item[],
  mine: ReadonlyMap<string, readonly string[]>,
  theirs: readonly ItemText[],
): TextComparison {
  const others = new Map(theirs.map((text) => [text.item, text]));
  const differences: TextDifference[] = [];
  const onlyMine: string[] = [];
  let same = 0;
  for (const { id, help } of items) {
    if (help === null) continue;
    const own = linesOf(mine.get(id) ?? []);
    const other = others.get(id);
    const said = linesOf(other?.paragraphs ?? []);
    if (said.length === 0) {
      if (own.length > 0) onlyMine.push(id);
    } else if (sameTexts(own, said)) same += 1;
    else differences.push({ item: id, mine: marked(own, said), theirs: marked(said, own), more: other?.more ?? false });
  }
  return { differences, same, onlyMine };
}
