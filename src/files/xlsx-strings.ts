/** The strings that cells of a workbook share. */
import { scanXml } from './xml-scan';

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 Part 1, 22.9.2.19). */
export const unescapeXlsx = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The strings in their order; runs of one string are joined, the reading aids of East Asian text (`rPh`) left out. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let pieces: string[] = [];
  let inText = false;
  let inAid = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') pieces = [];
      if (name === 'rPh') inAid = true;
      if (name === 't') inText = !inAid;
    },
    close(name) {
      if (name === 'rPh') inAid = false;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(unescapeXlsx(pieces.join('')));
    },
    text(piece) {
      if (inText) pieces.push(piece);
    },
  });
  return strings;
}
