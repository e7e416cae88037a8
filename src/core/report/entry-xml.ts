/** The lines of the data part: `<entry name="year">2026</entry>`, a JSON value each. */

/** A line as it stands: its name and its JSON, which may be damaged. */
export type Entry = readonly [name: string, json: string];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

/** Named references and, because another program may have written the part again, numbered ones. */
const unescape = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu, (whole, name, decimal, hexadecimal) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** JSON in which every character XML 1.0 cannot hold is written as an escape, so that any string survives. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The value of a line; undefined when it is damaged. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A line of the part. */
export const entryXml = ([name, json]: Entry): string => `<entry name="${escape(name)}">${escape(json)}</entry>`;

/** Every line that can be told from the rest, whatever stands between them. */
export const entriesOf = (xml: string): readonly Entry[] =>
  [...xml.matchAll(/<entry\s+name="([^"<>]{1,80})"\s*>([^<]*)<\/entry\s*>/gu)].map(([, name = '', json = '']) => [
    unescape(name),
    unescape(json),
  ]);
