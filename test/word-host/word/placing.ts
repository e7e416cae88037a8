/** Where `insertOoxml`, `insertText`, `insertBreak` and `insertContentControl` put things, for each kind of object and location. */
import { isMark, isW, makeW } from '../dom/names';
import { ancestor, child, childElements, descendants, isInside, next, nextElement } from '../dom/walk';
import { blocksIn, makeParagraphLike, makeRun, paragraphsIn, runsIn } from '../dom/blocks';
import {
  contentFormatting,
  contentOf,
  isInline,
  leavePlaceholder,
  showPrompt,
  showsPlaceholder,
} from '../dom/controls';
import { after, before, endOf, endOfBlocks, paragraphOf, startOf, type Spot } from '../dom/marks';
import { closeSection } from '../dom/sections';
import { markInserted, removeTracked } from '../dom/tracking';
import { deleteBetween, empty, mend } from '../edit/deletion';
import { importBlocks } from '../edit/import';
import { formattingAt, insertBlocks, insertTextAt, prepare, type Inserted } from '../edit/insertion';
import { refuseLockedContent, refuseLockedControls } from '../edit/edit-rules';
import { readFlatOpc } from '../package/flat-opc';
import { HostError } from '../protocol/host-error';
import type { ElementObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';

/** What insertions are asked of. */
export type Target = ElementObject | RangeObject;

/** Takes a location as the wire writes it; throws `InvalidArgument` for one the member does not know. */
export const location = (value: unknown, ...known: readonly string[]): string => {
  const found = known.find((each) => each.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
};

/** The part of the tree a target belongs to. */
export const rootOf = (node: Node): Element => (node.ownerDocument as Document).documentElement;

/** What an element object holds its content in. */
export const holder = (object: ElementObject): Element =>
  object.type === 'ContentControl' ? contentOf(object.element) : object.element;

/** Inserts a flat OPC package and answers with its range. */
export const insertOoxml = (target: Target, xml: string, where: string, document: OpenDocument): RangeObject => {
  const source = readFlatOpc(xml, document.tools);
  const { spot, atEnd } = placeFor(target, where, document, (place) => place);
  const blocks = importBlocks(source, {
    root: rootOf(spot.parent),
    styles: document.styles,
    keepsControls: !document.profile.oldFormat,
    freedIds: new Set(),
  });
  const stylesPart = document.parts.related(document.parts.mainName, '/styles');
  if (stylesPart !== null) document.parts.touch(stylesPart);
  if (blocks.length === 0) return document.range(spot, spot);
  return rangeOf(insertBlocks(blocks, spot, document.rules, atEnd), document);
};

/** Inserts text and answers with its range. */
export const insertText = (target: Target, text: string, where: string, document: OpenDocument): RangeObject => {
  refuseMergedCell(target, document);
  if (target.type === 'ContentControl' && (where === 'Replace' || showsPlaceholder(target.element))) {
    return replaceControlText(target.element, text, document);
  }
  const replaced = where === 'Replace' ? firstRun(target) : null;
  let formatting: Element | null = null;
  const { spot } = placeFor(target, where, document, (place) => {
    formatting = formattingAt(place);
    return place;
  });
  if (text === '') return document.range(spot, spot);
  if (replaced !== null) formatting = child(replaced, 'rPr');
  const paragraphSpot =
    isW(spot.parent, 'body', 'tc', 'hdr', 'ftr', 'sdtContent') && !isInlineContent(spot.parent)
      ? newParagraphAt(spot, document)
      : spot;
  return rangeOf(
    insertTextAt(
      text,
      paragraphSpot,
      replaced === null ? (formatting ?? formattingAt(paragraphSpot)) : formatting,
      document.rules,
    ),
    document,
  );
};

const refuseMergedCell = (target: Target, { profile }: OpenDocument): void => {
  if (profile.mergedCells === 'written') return;
  const table = ancestor(
    target.type === 'Range' ? (target as RangeObject).marks.start : (target as ElementObject).element,
    'tbl',
  );
  const merged = table !== null && descendants(table, (each) => isW(each, 'vMerge', 'gridSpan')).length > 0;
  if (merged) throw new HostError('GeneralException');
};

/** What is replaced gives its formatting, as far as it has any text: that of its first character. */
const firstRun = (target: Target): Element | null => {
  if (target.type === 'Paragraph') return runsIn(target.element)[0] ?? null;
  if (target.type !== 'Range') return null;
  const { marks } = target as RangeObject;
  const root = rootOf(marks.start);
  for (let node = next(marks.start, root); node !== null && node !== marks.end; node = next(node, root))
    if (isW(node, 'r')) return node;
  return null;
};

const isInlineContent = (content: Node): boolean =>
  isW(content, 'sdtContent') && isInline(content.parentNode as Element);

const newParagraphAt = (spot: Spot, document: OpenDocument): Spot => {
  const paragraph = makeW(spot.parent, 'p');
  spot.parent.insertBefore(paragraph, spot.before);
  markInserted(paragraph, document.rules.tracking);
  return startOf(paragraph);
};

const replaceControlText = (control: Element, text: string, document: OpenDocument): RangeObject => {
  const content = contentOf(control);
  refuseLockedContent(content);
  const formatting = contentFormatting(control);
  const paragraph = clearControl(control, document);
  if (text === '') {
    showPrompt(control, document.prompt(control));
    return document.range(startOf(content), endOf(content));
  }
  leavePlaceholder(control);
  return rangeOf(
    insertTextAt(text, paragraph === null ? endOf(content) : endOf(paragraph), formatting, document.rules),
    document,
  );
};

/** Takes everything out of a control; answers with the paragraph that stays in a block control, null in an inline one. */
const clearControl = (control: Element, document: OpenDocument): Element | null => {
  const content = contentOf(control);
  refuseLockedContent(content);
  refuseLockedControls(descendants(content, (each) => isW(each, 'sdt')));
  const { rules } = document;
  if (isInline(control)) {
    for (const part of childElements(content))
      if (!isMark(part)) removeTracked(part, showsPlaceholder(control) ? null : rules.tracking);
    return null;
  }
  const first = paragraphsIn(content)[0];
  const kept =
    first !== undefined && first.parentNode === content && rules.tracking === null
      ? first
      : makeParagraphLike(first ?? null, content, '');
  for (const part of childElements(content))
    if (part !== kept && !isMark(part)) removeTracked(part, showsPlaceholder(control) ? null : rules.tracking);
  if (kept === first) empty(kept, rules);
  else content.appendChild(kept);
  return kept;
};

interface Placement {
  readonly spot: Spot;
  /** The place is the end of a container: blocks become paragraphs of their own behind the last one. */
  readonly atEnd: boolean;
}

/** The place for an insertion; with Replace what stood there is gone afterwards. `look` sees the place before that. */
const placeFor = (target: Target, where: string, document: OpenDocument, look: (spot: Spot) => Spot): Placement => {
  if (target.type === 'Range') return placeInRange(target as RangeObject, where, document, look);
  const object = target as ElementObject;
  if (object.type === 'Paragraph') return placeInParagraph(object.element, where, document, look);
  if (object.type === 'ContentControl' && (where === 'Replace' || showsPlaceholder(object.element))) {
    const paragraph = clearControl(object.element, document);
    leavePlaceholder(object.element);
    return { spot: paragraph === null ? endOf(contentOf(object.element)) : startOf(paragraph), atEnd: false };
  }
  const container = holder(object);
  if (where === 'Replace') {
    clearBody(container, document);
    const last = blocksIn(container)[0];
    return { spot: isW(last, 'p') ? startOf(last) : endOfBlocks(container), atEnd: false };
  }
  const blocks = blocksIn(container);
  if (where === 'Start') {
    const first = blocks[0];
    return { spot: look(isW(first, 'p') ? startOf(first) : startOf(container)), atEnd: false };
  }
  const last = blocks[blocks.length - 1];
  return { spot: look(isW(last, 'p') ? endOf(last) : endOfBlocks(container)), atEnd: !isInlineContent(container) };
};

const placeInParagraph = (
  paragraph: Element,
  where: string,
  document: OpenDocument,
  look: (spot: Spot) => Spot,
): Placement => {
  refuseLockedContent(paragraph);
  if (where === 'Replace') {
    look(endOf(paragraph));
    refuseLockedControls(descendants(paragraph, (each) => isW(each, 'sdt')));
    empty(paragraph, document.rules);
  }
  return { spot: look(where === 'Start' ? startOf(paragraph) : endOf(paragraph)), atEnd: false };
};

const placeInRange = (
  { marks }: RangeObject,
  where: string,
  document: OpenDocument,
  look: (spot: Spot) => Spot,
): Placement => {
  if (where === 'Replace') {
    look(after(marks.start));
    deleteBetween(marks, rootOf(marks.start), document.rules);
  }
  const spots: Readonly<Record<string, Spot>> = {
    Before: before(marks.start),
    End: before(marks.end),
    After: after(marks.end),
  };
  const spot = spots[where] ?? after(marks.start);
  const following = nextElement(where === 'End' || where === 'After' ? marks.end : marks.start);
  const collapsed =
    nextElement(marks.start) === nextElement(marks.end) && marks.start.parentNode === marks.end.parentNode;
  const intoNext = isW(following, 'p') && (where === 'Start' || where === 'Before' || collapsed);
  return { spot: look(intoNext ? startOf(following) : spot), atEnd: false };
};

/** Empties a body, header, footer or cell down to its last paragraph. */
export const clearBody = (container: Element, document: OpenDocument): void => {
  refuseLockedControls(descendants(container, (each) => isW(each, 'sdt')));
  const blocks = blocksIn(container);
  const last = blocks[blocks.length - 1];
  for (const block of blocks) if (block !== last || !isW(block, 'p')) removeTracked(block, document.rules.tracking);
  if (isW(last, 'p')) empty(last, document.rules);
  if (document.rules.tracking === null) mend(container, document.rules);
};

/** The range of what was inserted. */
export const rangeOf = (inserted: Inserted, document: OpenDocument): RangeObject =>
  document.range(before(inserted.first), after(inserted.last));

const SECTION_STARTS: Readonly<Record<string, string>> = {
  SectionNext: 'nextPage',
  SectionContinuous: 'continuous',
  SectionEven: 'evenPage',
  SectionOdd: 'oddPage',
};

/** Inserts a break beside a block, or at one end of a container. */
export const insertBreak = (target: Target, type: unknown, where: string, document: OpenDocument): void => {
  const kind = location(type, 'Page', 'Line', 'Next', ...Object.keys(SECTION_STARTS));
  const start = SECTION_STARTS[kind === 'Next' ? 'SectionNext' : kind];
  const spot = breakSpot(target, where, document);
  if (start !== undefined) {
    const paragraph = breakParagraph(spot, where, document);
    if (!isInside(paragraph, document.body)) throw new HostError('NotAllowed');
    if (ancestor(paragraph, 'tc') !== null) throw new HostError('NotAllowed');
    closeSection(paragraph, document.body, start);
    return;
  }
  const place = paragraphOf(spot) === null ? newParagraphAt(spot, document) : spot;
  prepare(place);
  const run = makeRun(place.parent, '', formattingAt(place));
  run.appendChild(makeW(run, 'br', kind === 'Page' ? { type: 'page' } : {}));
  place.parent.insertBefore(run, place.before);
  markInserted(run, document.rules.tracking);
};

/** Where a break goes: beside a range, at one end inside anything else. */
const breakSpot = (target: Target, where: string, document: OpenDocument): Spot => {
  const end = where === 'Before' ? 'Start' : where === 'After' ? 'End' : where;
  const { spot } = placeFor(target, target.type === 'Range' ? where : end, document, (place) => place);
  refuseLockedContent(spot.parent.firstChild ?? spot.parent);
  return spot;
};

/** The paragraph that closes the section with a section break. */
const breakParagraph = (spot: Spot, where: string, document: OpenDocument): Element => {
  const within = paragraphOf(spot);
  const atEnd = where === 'End' || where === 'After';
  if (
    within !== null &&
    atEnd &&
    !document.profile.breakInOwnParagraph &&
    child(child(within, 'pPr'), 'sectPr') === null
  ) {
    const rest = makeParagraphLike(within, within, '');
    within.parentNode?.insertBefore(rest, within.nextSibling);
    return within;
  }
  const own = makeParagraphLike(within, spot.parent, '');
  const place = within === null ? spot : atEnd ? after(within) : before(within);
  place.parent.insertBefore(own, place.before);
  if (within !== null && atEnd) place.parent.insertBefore(makeParagraphLike(within, within, ''), own.nextSibling);
  return own;
};
