/** What the open document says, read from its XML and independent of the gateway. */
import { all, only, parseXml, valueOf } from './xml-tree';

/** Texts of every control, by tag, each tag's in document order; line breaks as `\n`. */
export function textsByTag(documentXml: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const control of all(only(parseXml(documentXml), 'w:body'), 'w:sdt')) {
    const tag = valueOf(control, 'w:sdtPr', 'w:tag') ?? '';
    const [content] = all(control, 'w:sdtContent');
    const text = Array.from(content?.getElementsByTagName('*') ?? [])
      .map((piece) => (piece.nodeName === 'w:br' ? '\n' : piece.nodeName === 'w:t' ? (piece.textContent ?? '') : ''))
      .join('');
    texts.set(tag, [...(texts.get(tag) ?? []), text]);
  }
  return texts;
}

/** Text of every control with a tag, in document order. */
export const controlTexts = (documentXml: string, tag: string): readonly string[] =>
  textsByTag(documentXml).get(tag) ?? [];

/** Tags of every control, in document order. */
export const controlTags = (documentXml: string): readonly string[] =>
  all(only(parseXml(documentXml), 'w:body'), 'w:sdt').map((control) => valueOf(control, 'w:sdtPr', 'w:tag') ?? '');
