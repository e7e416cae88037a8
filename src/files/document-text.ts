/** Which elements of a text are read, and what the leaves of a run say. ECMA-376 Part 1, 17.3.3; Part 3, 10. */

/** Elements whose inside is no text of the paragraph they stand in. */
export const silentElements: ReadonlySet<string> = new Set(
  [
    'sdtEndPr tblPr tblPrEx tblGrid smartTagPr customXmlPr ffData fldData',
    // Pictures, text boxes and equations; of alternatives the last, plain one is read.
    'drawing pict object txbxContent oMath oMathPara Choice',
    'delText delInstrText rt rubyPr',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that are read as a tree: what they say holds for the element around them. */
export const propertyElements: ReadonlySet<string> = new Set('pPr rPr sdtPr sectPr trPr tcPr'.split(' '));

/** Elements that hold what was inserted, deleted or moved. 17.13.5 */
export const changeElements: ReadonlySet<string> = new Set('ins del moveFrom moveTo'.split(' '));

/** A map: the file may call an element anything, `constructor` too. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['cr', '\v'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Text of an element that stands for a sign; '' for any other. */
export function signText(name: string, attribute: (name: string) => string | null): string {
  if (name === 'br') return ['page', 'column'].includes(attribute('type') ?? '') ? '\f' : '\v';
  if (name !== 'sym') return signs.get(name) ?? '';
  const code = Number.parseInt(/^[\da-f]{1,5}$/iu.exec(attribute('char') ?? '')?.[0] ?? '', 16);
  return Number.isNaN(code) || code < 32 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}

/** Text of a `w:t`: spaces at its ends count only where it says so, and it holds no line breaks. */
export function plainText(text: string, preserved: boolean): string {
  const line = /[\r\n]/u.test(text) ? text.replace(/[\r\n]+/gu, ' ') : text;
  return preserved ? line : line.replace(/^ +/u, '').trimEnd();
}

/** How much of a text is left without the breaks at its end. */
export function lengthWithoutBreaks(text: string): number {
  let length = text.length;
  while (length > 0 && '\r\n\v\f'.includes(text[length - 1] ?? '')) length -= 1;
  return length;
}
