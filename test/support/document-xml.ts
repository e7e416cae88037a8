/** Looks into `word/document.xml` as text, independent of the builders. */

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Text of every paragraph in order, cells of tables included. */
export function paragraphTexts(xml: string): readonly string[] {
  const body = xml.slice(xml.indexOf('<w:body'));
  return [...body.matchAll(/<w:p(?: [^>]*)?(?:\/>|>(.*?)<\/w:p>)/gsu)].map(([, content = '']) =>
    [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br[^>]*\/>/gu)]
      .map(([, text]) => unescape(text ?? ' '))
      .join(''),
  );
}

/** Tags of every content control in document order. */
export const sdtTags = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:tag w:val="([^"]*)"/gu)].map(([, tag = '']) => unescape(tag));

/** Every section's properties in order, as written. */
export const sections = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>/gsu)].map(([section]) => section);
