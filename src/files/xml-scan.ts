/** Reads XML from beginning to end without building a tree. No DTD, no entities of its own, no outside references. */

/** Deepest nesting where nothing else is said; a worksheet needs ten. */
const DEEPEST = 100;

/** What is told while reading. Names are local: `x:row` is `row`. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The text could not be read as XML: damaged, cut short, or with a DTD. */
export class XmlDamage extends Error {}
/** The text has a DTD, in which entities may be declared; no Office writes one. */
export class XmlDtd extends XmlDamage {}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/** Text with the five entities of XML and character references put in; an unknown entity stays as it is written. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu,
        (all, hex?: string, figures?: string, name?: string) =>
          hex !== undefined
            ? codePoint(Number.parseInt(hex, 16))
            : figures !== undefined
              ? codePoint(Number(figures))
              : (named[name ?? ''] ?? all),
      )
    : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute in the text of a tag, by local name; null when it is not there. */
function attributeIn(tag: string, wanted: string): string | null {
  // Sticky: read once from left to right, whatever stands in the tag.
  const pair = /\s*([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
  for (let found = pair.exec(tag); found; found = pair.exec(tag))
    if (localName(found[1] ?? '') === wanted) return decodeXml(found[2] ?? found[3] ?? '');
  return null;
}

/** Where a tag ends that begins at `at`: a `>` inside quotes does not end it. */
function tagEnd(xml: string, at: number): number {
  let quote = '';
  for (let index = at; index < xml.length; index++) {
    const sign = xml[index] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return index;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  throw new XmlDamage('a tag does not end');
}

function after(xml: string, at: number, end: string): number {
  const found = xml.indexOf(end, at);
  if (found < 0) throw new XmlDamage(`no ${end}`);
  return found + end.length;
}

/**
 * Reads the whole text. Throws `XmlDamage` when it is not well-formed or nested deeper than `deepest`; what was told before
 * stays told.
 */
export function scanXml(xml: string, { open, close, text }: XmlListener, deepest = DEEPEST): void {
  const stack: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && stack.length > 0) text(decodeXml(xml.slice(at, start)));
    const next = xml[start + 1];
    if (next === '?') at = after(xml, start, '?>');
    else if (xml.startsWith('<!--', start)) at = after(xml, start, '-->');
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, start, ']]>');
      text(xml.slice(start + 9, at - 3));
    } else if (next === '!') throw new XmlDtd('a DTD');
    else {
      const end = tagEnd(xml, start + 1);
      const name = /^\/?([^\s/>]*)/u.exec(xml.slice(start + 1, Math.min(end, start + 200)))?.[1] ?? '';
      if (next === '/') {
        if (stack.pop() !== name) throw new XmlDamage('elements overlap');
        close(localName(name));
      } else {
        const tag = xml.slice(start + 1 + name.length, end);
        open(localName(name), (wanted) => attributeIn(tag, wanted));
        if (xml[end - 1] === '/') close(localName(name));
        else if (stack.push(name) > deepest) throw new XmlDamage('nested too deep');
      }
      at = end + 1;
    }
  }
  if (stack.length > 0) throw new XmlDamage('cut short');
}
