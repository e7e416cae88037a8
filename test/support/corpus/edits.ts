/** Changes of a .docx by hand: words, paragraphs and sections of its XML, knowing nothing of the product. */

/** The parts of a .docx as text, by their names. */
export type Parts = Readonly<Record<string, string>>;

/** A change, and how it is told. */
export interface Edit {
  readonly what: string;
  /** Throws when there is nothing to change: a planting that no longer fits its report has to be noticed. */
  readonly of: (parts: Parts) => Parts;
}

const MAIN = 'word/document.xml';
const PARAGRAPH = /<w:p(?: [^>]*[^/>])?>.*?<\/w:p>/gsu;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/gu;

/** A change of one part. */
export const inPart = (name: string, what: string, change: (xml: string) => string): Edit => ({
  what,
  of: (parts) => {
    const xml = parts[name] ?? '';
    const changed = change(xml);
    if (changed === xml) throw new Error(`nothing to change: ${what}`);
    return { ...parts, [name]: changed };
  },
});

/** A change of the main text's XML. */
export const inMain = (what: string, change: (xml: string) => string): Edit => inPart(MAIN, what, change);

/** Several changes, one after the other. */
export const both = (...edits: readonly Edit[]): Edit => ({
  what: edits.map(({ what }) => what).join(' + '),
  of: (parts) => edits.reduce((changed, { of }) => of(changed), parts),
});

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** What a piece of XML says. */
export const textOf = (xml: string): string => [...xml.matchAll(TEXT)].map(([, , words = '']) => words).join('');

/** A paragraph or cell with another text, in the look of its first run; one without a run gets one. */
export function retyped(xml: string, text: string): string {
  let turn = 0;
  const changed = xml.replace(TEXT, (_, open: string, __: string, close: string) =>
    turn++ === 0 ? open + escaped(text) + close : open + close,
  );
  if (turn > 0) return changed;
  return xml.replace(/<\/w:p>/u, `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`);
}

/** A paragraph of the main text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Every paragraph in order, those of tables too. */
export const paragraphsOf = (xml: string): readonly Place[] =>
  [...xml.matchAll(PARAGRAPH)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    xml: found[0],
  }));

/** The first paragraph that says some words; behind "…", the last; behind "=", the one that says nothing else. */
export function placeOf(xml: string, words: string): Place {
  const wanted = words.replace(/^[…=]/u, '');
  const all = paragraphsOf(xml).filter((one) =>
    words.startsWith('=') ? textOf(one.xml) === wanted : textOf(one.xml).includes(wanted),
  );
  const place = words.startsWith('…') ? all.at(-1) : all[0];
  if (place === undefined) throw new Error(`“${wanted}” does not stand in the file`);
  return place;
}

/** The paragraph that says some words is changed. */
export const inParagraph = (words: string, what: string, change: (paragraph: string) => string): Edit =>
  inMain(`${what}: “${words}”`, (xml) => {
    const { start, end, xml: paragraph } = placeOf(xml, words);
    return xml.slice(0, start) + change(paragraph) + xml.slice(end);
  });

/** Words are replaced, however many runs they stand in. */
export const say = (from: string, to: string): Edit => {
  const words = from.replace(/^[…=]/u, '');
  return inParagraph(from, `“${to}” for`, (paragraph) => {
    let done = false;
    const within = paragraph.replace(TEXT, (whole, open: string, text: string, close: string) => {
      if (done || !text.includes(words)) return whole;
      done = true;
      return open + text.replace(words, () => escaped(to)) + close;
    });
    return done
      ? within
      : retyped(
          paragraph,
          textOf(paragraph).replace(words, () => to),
        );
  });
};

/** A paragraph says something else altogether. */
export const type = (words: string, to: string): Edit =>
  inParagraph(words, `“${to}” instead of`, (xml) => retyped(xml, to));

/** A paragraph goes. */
export const drop = (words: string): Edit => inParagraph(words, 'without', () => '');

/** Everything from one paragraph up to another goes, tables too. */
export const dropFrom = (from: string, until: string): Edit =>
  inMain(`without “${from}” … up to “${until}”`, (xml) => {
    const [first, last] = [placeOf(xml, from), placeOf(xml, until)];
    return xml.slice(0, first.start) + xml.slice(last.start);
  });

/** A paragraph more, in the look of the one it stands behind. */
export const addAfter = (words: string, ...texts: readonly string[]): Edit =>
  inParagraph(words, `then ${texts.map((text) => `“${text}”`).join(', ')} behind`, (xml) =>
    [xml, ...texts.map((text) => retyped(xml, text))].join(''),
  );

/** A paragraph more, in the look of the one it stands before. */
export const addBefore = (words: string, text: string): Edit =>
  inParagraph(words, `“${text}” before`, (xml) => retyped(xml, text) + xml);

/** What stands from one paragraph up to another comes to stand before a third. */
export const move = (from: string, until: string, before: string): Edit =>
  inMain(`“${from}” … before “${before}”`, (xml) => {
    const [first, last] = [placeOf(xml, from).start, placeOf(xml, until).start];
    const moved = xml.slice(first, last);
    const rest = xml.slice(0, first) + xml.slice(last);
    const at = placeOf(rest, before).start;
    return rest.slice(0, at) + moved + rest.slice(at);
  });

/** XML is replaced wherever it stands. */
export const swap = (from: string | RegExp, to: string): Edit =>
  inMain(`${String(from)} → ${to}`, (xml) => xml.replaceAll(from, to));

/** XML is replaced where it first stands, or, by `last`, where it last does. */
export const swapOnce = (from: string, to: string, last = false): Edit =>
  inMain(`${from} → ${to}${last ? ' at the end' : ''}`, (xml) => {
    const at = last ? xml.lastIndexOf(from) : xml.indexOf(from);
    return at < 0 ? xml : xml.slice(0, at) + to + xml.slice(at + from.length);
  });
