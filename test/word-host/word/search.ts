/** `search`: text inside single paragraphs. Wildcards are not played. */
import { isW } from '../dom/names';
import { compareOrder } from '../dom/walk';
import { spotAt } from '../dom/marks';
import { paragraphsIn } from '../dom/blocks';
import { textOf } from '../dom/text';
import { HostError } from '../protocol/host-error';
import type { CollectionObject, ElementObject, RangeObject, SearchOptionsObject } from './objects';
import type { OpenDocument } from './open-document';
import { rootOf, type Target } from './placing';

const LONGEST = 255;

/** Ranges of every hit, in document order. */
export const search = (target: Target, text: string, given: unknown, document: OpenDocument): CollectionObject => {
  if (text === '' || text.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong');
  const options = isOptions(given) ? given.options : {};
  if (options['MatchWildcards'] === true || options['MatchWildCards'] === true) throw new HostError('NotImplemented');
  const hits = paragraphsOf(target).flatMap((paragraph) => hitsIn(paragraph, text, options, document));
  return document.collection('RangeCollection', () => hits);
};

const isOptions = (given: unknown): given is SearchOptionsObject =>
  typeof given === 'object' && given !== null && 'options' in given;

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
  paragraph: Element,
  wanted: string,
  options: Readonly<Record<string, boolean>>,
  document: OpenDocument,
): RangeObject[] => {
  const rules = document.textRules();
  const fold = (text: string): string => (options['MatchCase'] === true ? text : text.toLowerCase());
  const text = fold(textOf(paragraph, rules));
  const needle = fold(wanted);
  const found: RangeObject[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    if (options['MatchWholeWord'] === true && !standsAlone(text, at, needle.length)) continue;
    const from = spotAt(paragraph, at, rules);
    const start = document.range(from, from);
    const end = spotAt(paragraph, at + needle.length, rules);
    found.push(
      document.range({ parent: start.marks.end.parentNode as Node, before: start.marks.end.nextSibling }, end),
    );
  }
  return found;
};

const standsAlone = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + length));
