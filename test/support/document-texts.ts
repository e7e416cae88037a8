/** What the open document says, read from its XML and independent of the gateway. */
import { all, only, parseXml, valueOf } from './xml-tree';

/** Text of every control with a tag, in document order. */
export function controlTexts(documentXml: string, tag: string): readonly string[] {
  const body = only(parseXml(documentXml), 'w:body');
  return all(body, 'w:sdt')
    .filter((control) => valueOf(control, 'w:sdtPr', 'w:tag') === tag)
    .map((control) => {
      const [content] = all(control, 'w:sdtContent');
      const pieces = Array.from(content?.getElementsByTagName('*') ?? []);
      return pieces
        .map((piece) => (piece.nodeName === 'w:br' ? '\n' : piece.nodeName === 'w:t' ? (piece.textContent ?? '') : ''))
        .join('');
    });
}

/** Tags of every control, in document order. */
export const controlTags = (documentXml: string): readonly string[] =>
  all(only(parseXml(documentXml), 'w:body'), 'w:sdt').map((control) => valueOf(control, 'w:sdtPr', 'w:tag') ?? '');
