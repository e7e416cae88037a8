/** What people do to a report, as changes of a draft `{ blocks, … }`. Each keeps the marks of the headings right. */
import { paragraph } from './blocks.mjs';
import { NUMBER } from './sources.mjs';

const isItem = (block, item) => block.heads?.some((head) => head.item === item && !head.again);

/** Index of the paragraph that begins an item's heading. */
export function placeOf(draft, item) {
  const at = draft.blocks.findIndex((block) => isItem(block, item));
  if (at < 0) throw new Error(`${item} does not stand in the draft`);
  return at;
}

/** Items whose headings stand in the draft, in its order. */
export const itemsOf = ({ blocks }) => [...new Set(blocks.flatMap(({ heads = [] }) => heads.map(({ item }) => item)))];

/** Index behind the last paragraph of an item's body. */
export function endOf(draft, item) {
  let at = placeOf(draft, item) + 1;
  while (at < draft.blocks.length && draft.blocks[at].text !== undefined && draft.blocks[at].heads.length === 0) at++;
  return at;
}

const reworded = (block, text) => ({ ...block, text, xml: null });

/** Other words for one heading. */
export function reword(draft, item, change) {
  const at = placeOf(draft, item);
  const words = change(draft.blocks[at].text);
  draft.blocks[at] = reworded(draft.blocks[at], words);
}

/** Other words for every heading; `change` gets text, item and its place among the headings. */
export const rewordAll = (draft, change) =>
  itemsOf(draft).forEach((item, place) => reword(draft, item, (text) => change(text, item, place)));

/** Other words for every paragraph outside tables. */
export function rewriteAll(draft, change) {
  draft.blocks = draft.blocks.map((block) => {
    if (block.text === undefined) return block;
    const text = change(block.text, block);
    return text === block.text ? block : reworded(block, text);
  });
}

/** Number and words of a heading apart. */
export function parts(text) {
  const number = NUMBER.exec(text)?.[0] ?? '';
  return { number: number.trim(), words: text.slice(number.length) };
}

/** A heading over several paragraphs, cut in front of each of the given words; `blanks` = empty paragraphs between. */
export function breakUp(draft, item, cuts, blanks = 0) {
  const at = placeOf(draft, item);
  const block = draft.blocks[at];
  const lines = [];
  let rest = block.text;
  for (const cut of cuts) {
    const where = rest.indexOf(cut);
    if (where <= 0) throw new Error(`${item}: nothing to cut in front of “${cut}” in “${rest}”`);
    lines.push(rest.slice(0, where).trimEnd());
    rest = rest.slice(where);
  }
  const blocks = [...lines, rest].map((line) => ({ ...reworded(block, line), heads: [{ item }] }));
  const empty = Array.from({ length: blanks }, () => paragraph('', { settings: block.settings }));
  draft.blocks.splice(at, 1, ...blocks.flatMap((line, place) => (place === 0 ? [line] : [...empty, line])));
}

/** Two headings that follow each other in one paragraph; a sign right behind the first belongs to it. */
export function join(draft, item, other, between = ' ') {
  const at = placeOf(draft, item);
  const next = placeOf(draft, other);
  const [one, two] = [draft.blocks[at], draft.blocks[next]];
  if (next !== at + 1) throw new Error(`${other} does not follow ${item}`);
  const start = one.text.length + between.length;
  const text = `${one.text}${between}${two.text}`;
  const heads = [
    { item, start: 0, end: one.text.length + (/^[.:;]/u.test(between) ? 1 : 0) },
    { item: other, start, end: text.length },
  ];
  draft.blocks.splice(at, 2, { ...reworded(one, text), heads });
}

/** A heading and the paragraph behind it in one; `sign` belongs to the heading, `between` to nobody. */
export function runIn(draft, item, sign = ':', between = ' ') {
  const at = placeOf(draft, item);
  const [head, body] = [draft.blocks[at], draft.blocks[at + 1]];
  if (body.text === undefined || body.heads.length > 0) throw new Error(`${item} has no text behind it`);
  const words = `${head.text.replace(/[:.;]$/u, '')}${sign}`;
  const heads = [{ item, start: 0, end: words.length }];
  draft.blocks.splice(at, 2, { ...reworded(head, `${words}${between}${body.text}`), heads });
}

/** Takes a heading out, alone or with its text. */
export function leaveOut(draft, item, withText = true) {
  const at = placeOf(draft, item);
  draft.blocks.splice(at, withText ? endOf(draft, item) - at : 1);
}

/** Takes the text below a heading out. */
export function empty(draft, item) {
  const at = placeOf(draft, item);
  draft.blocks.splice(at + 1, endOf(draft, item) - at - 1);
}

/** Moves a heading with its text in front of another heading. */
export function moveBefore(draft, item, other) {
  const at = placeOf(draft, item);
  const moved = draft.blocks.splice(at, endOf(draft, item) - at);
  draft.blocks.splice(placeOf(draft, other), 0, ...moved);
}

/** Puts paragraphs behind the heading of an item. */
export const putBehind = (draft, item, ...texts) =>
  draft.blocks.splice(
    placeOf(draft, item) + 1,
    0,
    ...texts.map((text) => (typeof text === 'string' ? paragraph(text) : text)),
  );

/** Puts paragraphs in front of the heading of an item. */
export const putBefore = (draft, item, ...texts) =>
  draft.blocks.splice(
    placeOf(draft, item),
    0,
    ...texts.map((text) => (typeof text === 'string' ? paragraph(text) : text)),
  );

/** A paragraph that says a heading once more. */
export const again = (item, text) => paragraph(text, { heads: [{ item, again: true }] });

/** The same blocks with every heading marked as said once more. */
export const asRepetition = (blocks) =>
  blocks.map((block) =>
    block.heads === undefined ? block : { ...block, heads: block.heads.map(({ item }) => ({ item, again: true })) },
  );

/** A heading and its text as two cells of a table; those that follow each other become rows of one. */
export function intoTable(draft, wanted, { number = false } = {}) {
  const rowOf = (item) => {
    const at = placeOf(draft, item);
    const blocks = draft.blocks.slice(at, endOf(draft, item));
    const head = blocks[0];
    const said = parts(head.text);
    const body = blocks.length > 1 ? blocks.slice(1) : [paragraph('')];
    if (!number) return [[head], body];
    return [[paragraph(said.number)], [reworded(head, said.words)], body];
  };
  const rows = wanted.map(rowOf);
  const at = placeOf(draft, wanted[0]);
  draft.blocks.splice(at, endOf(draft, wanted.at(-1)) - at, { rows });
}

/** Controls of ours around headings. */
export function intoControls(draft, wanted) {
  for (const item of wanted) {
    const at = placeOf(draft, item);
    draft.blocks[at] = { control: `bctd.h.${item}`, blocks: [draft.blocks[at]] };
  }
}

const level = (text) =>
  `<w:lvl w:ilvl="${text.at}"><w:start w:val="1"/><w:numFmt w:val="${text.format}"/><w:lvlText w:val="${text.print}"/><w:lvlJc w:val="left"/></w:lvl>`;

/**
 * Numbers by Word's own lists in place of typed ones. `prints` = how mục, khoản and dashes print, `%1` and `%2` their
 * numbers.
 */
export function intoLists(draft, prints) {
  const formats = ['upperRoman', 'decimal', 'bullet'];
  const levels = prints.map((print, at) => level({ at, format: formats[at], print })).join('');
  draft.numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  rewordAll(draft, (text) => text);
  draft.blocks = draft.blocks.map((block) => {
    if (block.text === undefined || block.heads.length === 0) return block;
    const { number, words } = parts(block.text);
    if (number === '') return block;
    const at = /[IVX]/u.test(number) ? 0 : /\d/u.test(number) ? 1 : 2;
    const style = /<w:pStyle [^>]*\/>/u.exec(block.settings)?.[0] ?? '';
    const others = block.settings.replace(style, '').replace(/<w:numPr>.*?<\/w:numPr>/u, '');
    const list = `${style}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>${others}`;
    return { ...reworded(block, words), settings: list };
  });
}
