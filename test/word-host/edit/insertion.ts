/** Putting blocks, paragraphs, text and breaks into a document. */
import { at, childElements, child, detach, previousElement, nextElement, isAttached } from '../dom/walk';
import { isMark, isW, makeW } from '../dom/names';
import {
  isEmptyParagraph,
  makeParagraphLike,
  makeRun,
  blocksIn,
  lastFormatting,
  runsIn,
  hasIllegalCharacters,
} from '../dom/blocks';
import { markInserted } from '../dom/tracking';
import { leavePlaceholder, parentControl, showsPlaceholder, contentOf } from '../dom/controls';
import { insertOrdered, properties } from '../dom/order';
import { before, paragraphOf, startOf, type Spot } from '../dom/marks';
import { HostError } from '../protocol/host-error';
import { refuseLockedContent, type EditRules } from './edit-rules';

/** First and last node of what was inserted. */
export interface Inserted {
  readonly first: Node;
  readonly last: Node;
}

/** Refuses text XML cannot hold, as Word does. */
export const checkText = (text: string): void => {
  if (hasIllegalCharacters(text)) throw new HostError('InvalidArgument');
};

/** Before anything is written at a place: locks are respected, and controls around it stop showing their placeholder. */
export const prepare = (spot: Spot): void => {
  refuseLockedContent(spot.parent.firstChild ?? spot.parent);
  const inside: Node = spot.parent;
  if (isW(inside, 'sdtContent')) stopPlaceholder(inside.parentNode as Element);
  for (let control = parentControl(inside); control !== null; control = parentControl(control))
    stopPlaceholder(control);
};

const stopPlaceholder = (control: Element): void => {
  if (showsPlaceholder(control)) leavePlaceholder(control);
};

/**
 * Inserts blocks at a place. Where a paragraph is cut, what was behind the place stays behind the blocks.
 * `atEnd`: the place is the end of a container, blocks become paragraphs of their own.
 */
export const insertBlocks = (blocks: readonly Element[], spot: Spot, rules: EditRules, atEnd = false): Inserted => {
  prepare(spot);
  const paragraph = paragraphOf(spot);
  if (paragraph === null) return placeBefore(blocks, spot, rules);
  const only = withoutSacrifice(blocks);
  if (spot.parent !== paragraph || (!atEnd && !isEmptyParagraph(paragraph) && blocks.length === 1)) {
    if (only === null) throw new HostError('GeneralException');
    return insertInline(only, spot, rules);
  }
  const head = hasContentBefore(spot);
  const tail = hasContentAfter(spot);
  const reused =
    !atEnd || rules.profile.endReusesEmptyParagraph || blocksIn(paragraph.parentNode as Element).length === 1;
  if (!head && !tail && reused) return intoEmptyParagraph(blocks, paragraph, rules);
  const behind = !head && !atEnd ? paragraph : tail ? cut(paragraph, spot) : null;
  const place: Spot =
    behind === null ? { parent: paragraph.parentNode as Node, before: paragraph.nextSibling } : before(behind);
  const dropsLast =
    behind !== null && !rules.profile.extraParagraph && isSacrificial(blocks[blocks.length - 1]) && blocks.length > 1;
  const inserted = placeBefore(dropsLast ? blocks.slice(0, -1) : blocks, place, rules);
  if (behind === null) finishLast(inserted, paragraph, rules);
  return inserted;
};

/** The one paragraph that goes inline, when there is no more than that and an empty one behind it. */
const withoutSacrifice = (blocks: readonly Element[]): Element | null => {
  const [first, second, ...others] = blocks;
  const single = others.length === 0 && isW(first, 'p') && (second === undefined || isSacrificial(second));
  return single ? first : null;
};

/** After an insertion that ends its container: the last paragraph may lose its style, and Word may leave one more. */
const finishLast = (inserted: Inserted, model: Element, rules: EditRules): void => {
  const last = inserted.last as Element;
  if (rules.profile.lastStyleLost && isW(last, 'p')) takeProperties(last, model);
  const container = last.parentNode as Element;
  if (rules.profile.extraParagraph || !isW(last, 'p')) {
    const extra = makeParagraphLike(model, model, '');
    container.insertBefore(extra, last.nextSibling);
    markInserted(extra, rules.tracking);
  }
};

const isSacrificial = (block: Element | undefined): boolean =>
  block !== undefined && isW(block, 'p') && isEmptyParagraph(block) && child(child(block, 'pPr'), 'sectPr') === null;

/** The paragraph is empty: it becomes the last inserted paragraph, or stays behind a last block that is none. */
const intoEmptyParagraph = (blocks: readonly Element[], paragraph: Element, rules: EditRules): Inserted => {
  const last = blocks[blocks.length - 1];
  const merges = isW(last, 'p') && !rules.profile.extraParagraph && child(child(last, 'pPr'), 'sectPr') === null;
  const whole = merges ? blocks.slice(0, -1) : blocks;
  const inserted = whole.length === 0 ? null : placeBefore(whole, before(paragraph), rules);
  if (!merges) return inserted ?? { first: paragraph, last: paragraph };
  if (!rules.profile.lastStyleLost) takeProperties(paragraph, last);
  for (const part of childElements(last)) {
    if (isW(part, 'pPr')) continue;
    paragraph.appendChild(part);
    markInserted(part, rules.tracking);
  }
  return { first: inserted?.first ?? paragraph, last: paragraph };
};

const takeProperties = (to: Element, from: Element): void => {
  const section = child(child(to, 'pPr'), 'sectPr');
  const old = child(to, 'pPr');
  if (old !== null) detach(old);
  const taken = child(from, 'pPr')?.cloneNode(true) as Element | undefined;
  if (taken !== undefined) {
    const foreign = child(taken, 'sectPr');
    if (foreign !== null) detach(foreign);
    to.insertBefore(taken, to.firstChild);
  }
  if (section !== null) insertOrdered(properties(to, 'pPr'), section);
};

/** One paragraph goes into another as text; its own paragraph mark is not taken over. */
const insertInline = (paragraph: Element, spot: Spot, rules: EditRules): Inserted => {
  const parts = childElements(paragraph).filter((each) => !isW(each, 'pPr'));
  for (const part of parts) {
    spot.parent.insertBefore(part, spot.before);
    markInserted(part, rules.tracking);
  }
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first !== undefined && last !== undefined) return { first: attached(first), last: attached(last) };
  const run = makeW(spot.parent, 'r');
  spot.parent.insertBefore(run, spot.before);
  return { first: run, last: run };
};

const attached = (node: Node): Node => (isAttached(node) ? node : (node.parentNode ?? node));

const placeBefore = (blocks: readonly Element[], spot: Spot, rules: EditRules): Inserted => {
  for (const block of blocks) {
    spot.parent.insertBefore(block, spot.before);
    markInserted(block, rules.tracking);
  }
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (first === undefined || last === undefined) throw new HostError('GeneralException');
  return { first, last };
};

const hasContentBefore = (spot: Spot): boolean => {
  let node: Node | null = spot.before === null ? spot.parent.lastChild : spot.before.previousSibling;
  for (; node !== null; node = node.previousSibling) if (!isMark(node) && !isW(node, 'pPr')) return true;
  return false;
};

const hasContentAfter = (spot: Spot): boolean => {
  for (let node = spot.before; node !== null; node = node.nextSibling) if (!isMark(node)) return true;
  return false;
};

/** Cuts a paragraph in two at a place inside it; answers with the second half, which keeps a section break. */
export const cut = (paragraph: Element, spot: Spot): Element => {
  const second = makeParagraphLike(paragraph, paragraph, '');
  const section = child(child(paragraph, 'pPr'), 'sectPr');
  if (section !== null) insertOrdered(properties(second, 'pPr'), section);
  paragraph.parentNode?.insertBefore(second, paragraph.nextSibling);
  for (let node = spot.before; node !== null;) {
    const following: Node | null = node.nextSibling;
    second.appendChild(node);
    node = following;
  }
  return second;
};

/** Text at a place; line feeds start paragraphs where the place is directly in a paragraph, else line breaks. */
export const insertTextAt = (text: string, spot: Spot, formatting: Element | null, rules: EditRules): Inserted => {
  checkText(text);
  prepare(spot);
  const paragraph = paragraphOf(spot);
  if (paragraph === null) throw new HostError('GeneralException');
  const lines = spot.parent === paragraph ? text.replace(/\r\n?/g, '\n').split('\n') : [text];
  let first: Node | null = null;
  let last: Node = paragraph;
  let place = spot;
  lines.forEach((line, index) => {
    if (index > 0) {
      const second = cut(paragraphOf(place) as Element, place);
      markInserted(second, null);
      place = startOf(second);
      last = second;
    }
    if (line === '' && lines.length > 1) return;
    const run = makeRun(place.parent, line, formatting);
    place.parent.insertBefore(run, place.before);
    markInserted(run, rules.tracking);
    first ??= run;
    last = run;
    place = { parent: run.parentNode === place.parent ? place.parent : place.parent, before: place.before };
  });
  return { first: first ?? last, last };
};

/** A paragraph of its own beside a block. */
export const insertParagraphBeside = (
  block: Element,
  side: 'Before' | 'After',
  text: string,
  model: Element | null,
  rules: EditRules,
): Element => {
  checkText(text);
  refuseLockedContent(block);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const made = lines.map((line) => makeParagraphLike(model, block, line));
  const reference = side === 'Before' ? block : block.nextSibling;
  for (const paragraph of made) {
    block.parentNode?.insertBefore(paragraph, reference);
    markInserted(paragraph, rules.tracking);
  }
  return made[0] as Element;
};

/** The paragraph next to a block, or inside a neighbouring control, on one side; null when there is none. */
export const neighbour = (block: Element, side: 'Before' | 'After'): Element | null => {
  const beside = side === 'Before' ? previousElement(block) : nextElement(block);
  if (beside === null || isW(beside, 'p')) return beside;
  if (!isW(beside, 'sdt')) return null;
  const inside = blocksIn(contentOf(beside)).filter((each) => isW(each, 'p'));
  return (side === 'Before' ? inside[inside.length - 1] : inside[0]) ?? null;
};

/** Formatting that typed or inserted text takes over at a place: that of the run before it, else of the run behind it, else of the paragraph mark. */
export const formattingAt = (spot: Spot): Element | null => {
  let node: Node | null = spot.before === null ? spot.parent.lastChild : spot.before.previousSibling;
  while (node !== null && (node.nodeType !== 1 || isMark(node))) node = node.previousSibling;
  if (isW(node, 'r', 'ins', 'sdt', 'hyperlink')) return isW(node, 'r') ? child(node, 'rPr') : lastFormatting(node);
  for (let behind = spot.before; behind !== null; behind = behind.nextSibling) {
    if (isW(behind, 'r')) return child(behind, 'rPr');
    if (isW(behind, 'ins', 'sdt', 'hyperlink')) return child(runsIn(behind)[0] ?? null, 'rPr');
  }
  return isW(spot.parent, 'p') ? markFormatting(spot.parent) : null;
};

/** Formatting of a paragraph mark, without what only a mark has. */
const markFormatting = (paragraph: Element): Element | null => {
  const formatting = at(paragraph, 'pPr/rPr')?.cloneNode(true) as Element | undefined;
  if (formatting === undefined) return null;
  for (const own of childElements(formatting).filter((each) =>
    isW(each, 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'),
  ))
    detach(own);
  return formatting;
};
