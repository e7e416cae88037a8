/** `search`: text inside single paragraphs. Wildcards are not played. */
import { isW } from '../dom/names';
import { compareOrder, isInside } from '../dom/walk';
import { spotAt } from '../dom/marks';
import { paragraphsIn } from '../dom/blocks';
import { contentOf, isInline } from '../dom/controls';
import { textBetween, textOf } from '../dom/text';
import { HostError } from '../protocol/host-error';
import type { CollectionObject, ElementObject, RangeObject, SearchOptionsObject } from './objects';
import type { OpenDocument } from './open-document';
import { rootOf, type Target } from './placing';

const LONGEST = 255;

/** Where text is looked for, from one character of it to another. */
interface Story {
  readonly root: Element;
  readonly from: number;
  readonly to: number;
}

/** Ranges of every hit, in document order. */
export const search = (target: Target, text: string, given: unknown, document: OpenDocument): CollectionObject => {
  if (text === '' || text.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong');
  const options = isOptions(given) ? given.options : {};
  if (options['MatchWildcards'] === true || options['MatchWildCards'] === true) throw new HostError('NotImplemented');
  const wanted = withoutSpecials(text);
  const hits = storiesOf(target, document).flatMap((story) => hitsIn(story, wanted, options, document));
  return document.collection('RangeCollection', () => hits);
};

const isOptions = (given: unknown): given is SearchOptionsObject =>
  typeof given === 'object' && given !== null && 'options' in given;

const specials: Readonly<Record<string, string>> = { '^^': '^', '^t': '\t', '^l': '\v', '^s': '\u00a0' };

/** The text a pattern stands for; of Word's specials, those of single characters are played. */
const withoutSpecials = (pattern: string): string =>
  pattern.replace(/\^[^]?/g, (special) => {
    const character = specials[special];
    if (character === undefined) throw new HostError('NotImplemented');
    return character;
  });

const storiesOf = (target: Target, document: OpenDocument): Story[] => {
  if (target.type === 'Range')
    return paragraphsOf(target).map((root) => storyInRange(root, target as RangeObject, document));
  const { element, type } = target as ElementObject;
  const roots = type === 'ContentControl' && isInline(element) ? [contentOf(element)] : paragraphsOf(target);
  return roots.map((root) => ({ root, from: 0, to: Infinity }));
};

/** The part of a paragraph that lies in a range. */
const storyInRange = (root: Element, { marks }: RangeObject, document: OpenDocument): Story => {
  const lengthTo = (mark: Element): number =>
    textBetween(root.firstChild as Node, mark, root, document.textRules()).length;
  return {
    root,
    from: isInside(marks.start, root) ? lengthTo(marks.start) : 0,
    to: isInside(marks.end, root) ? lengthTo(marks.end) : Infinity,
  };
};

/** The paragraphs a target lies in or holds. */
export const paragraphsOf = (target: Target): Element[] => {
  if (target.type !== 'Range') {
    const { element } = target as ElementObject;
    return isW(element, 'p') ? [element] : paragraphsIn(element);
  }
  const { marks } = target as RangeObject;
  return paragraphsIn(rootOf(marks.start)).filter((paragraph) => {
    const holdsStart = (marks.start.compareDocumentPosition(paragraph) & 8) !== 0;
    const holdsEnd = (marks.end.compareDocumentPosition(paragraph) & 8) !== 0;
    return (
      holdsStart || holdsEnd || (compareOrder(marks.start, paragraph) < 0 && compareOrder(paragraph, marks.end) < 0)
    );
  });
};

const hitsIn = (
  { root, from, to }: Story,
  wanted: string,
  options: Readonly<Record<string, boolean>>,
  document: OpenDocument,
): RangeObject[] => {
  const rules = document.textRules();
  const fold = (text: string): string => (options['MatchCase'] === true ? text : text.toLowerCase());
  const text = fold(textOf(root, rules)).slice(0, to);
  const needle = fold(wanted);
  const found: RangeObject[] = [];
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    if (options['MatchWholeWord'] === true && !standsAlone(text, at, needle.length)) continue;
    const first = spotAt(root, at, rules, 'behind');
    const start = document.range(first, first);
    const end = spotAt(root, at + needle.length, rules);
    found.push(
      document.range({ parent: start.marks.end.parentNode as Node, before: start.marks.end.nextSibling }, end),
    );
  }
  return found;
};

const standsAlone = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + length));
