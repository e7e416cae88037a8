/** Fonts of a theme: what `minorHAnsi` and `majorHAnsi` stand for. ECMA-376 Part 1, 20.1.4.1.18 and 17.18.96. */
import { nodeAt, xmlTree, type XmlNode } from './xml-tree';

/** Name of a theme's font; null = the theme has none. */
export type ThemeFonts = (name: string) => string | null;

const latin = (scheme: XmlNode | null, kind: string): string | null => {
  const name = nodeAt(scheme, kind, 'latin')?.attribute('typeface') ?? '';
  return name === '' ? null : name;
};

/** The fonts of a theme part; '' = no theme. */
export function themeFonts(xml: string): ThemeFonts {
  const scheme = nodeAt(xmlTree(xml), 'themeElements', 'fontScheme');
  const major = latin(scheme, 'majorFont');
  const minor = latin(scheme, 'minorFont');
  return (name) => (name.startsWith('major') ? major : name.startsWith('minor') ? minor : null);
}
