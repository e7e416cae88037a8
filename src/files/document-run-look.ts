/** How letters look: what one `w:rPr` says, and what it comes to. ECMA-376 Part 1, 17.3.2 and 17.7.3. */
import type { FileRun } from '../core/report/file-document';
import { halfPoints, isOn } from './document-measures';
import type { ThemeFonts } from './document-theme';
import { childOf, type XmlNode } from './xml-tree';

/** Everything of a run but its text. */
export type RunLook = Omit<FileRun, 'text'>;
type Said = { -readonly [Name in keyof RunLook]?: RunLook[Name] };
/** What is said in one place; what is not said is absent. */
export type RunProps = Readonly<Said>;

/** Nothing said anywhere. */
export const plainLook: RunLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  color: null,
  highlighted: false,
  hidden: false,
};

/** Properties that a style switches over where the style around it has them too. 17.7.3 */
const toggles = ['bold', 'italic', 'capitals', 'hidden'] as const;

/** Font of the Latin letters: a theme's font goes before a name beside it. 17.3.2.26 */
function fontOf(fonts: XmlNode, theme: ThemeFonts): string | null {
  const ofTheme = fonts.attribute('asciiTheme') ?? fonts.attribute('hAnsiTheme');
  const named = fonts.attribute('ascii') ?? fonts.attribute('hAnsi');
  return (ofTheme === null ? null : theme(ofTheme)) ?? named;
}

const hexColor = (value: string | null): string | null =>
  /^[\da-f]{6}$/iu.test(value ?? '') ? (value ?? '').toUpperCase() : null;

/** A background other than none and white. */
const isShaded = (shading: XmlNode): boolean => {
  const fill = hexColor(shading.attribute('fill'));
  return fill !== null && fill !== 'FFFFFF';
};

/** What a `w:rPr` says; {} for none. */
export function runProps(properties: XmlNode | null, theme: ThemeFonts): RunProps {
  const said: Said = {};
  for (const property of properties?.children ?? []) {
    const value = property.attribute('val');
    if (property.name === 'b') said.bold = isOn(property);
    else if (property.name === 'i') said.italic = isOn(property);
    else if (property.name === 'caps') said.capitals = isOn(property);
    else if (property.name === 'vanish') said.hidden = isOn(property);
    else if (property.name === 'u') said.underline = value !== null && value !== 'none';
    else if (property.name === 'color') said.color = hexColor(value);
    else if (property.name === 'highlight') said.highlighted = value !== 'none';
    else if (property.name === 'sz') said.size = halfPoints(value);
    else if (property.name === 'rFonts') {
      const font = fontOf(property, theme);
      if (font !== null) said.font = font;
    } else if (property.name === 'shd' && childOf(properties, 'highlight') === null)
      said.highlighted = isShaded(property);
  }
  return said;
}

/** What letters of a paragraph and a character style look like before anything is said directly. */
export function styledLook(defaults: RunProps, paragraph: RunProps, character: RunProps): RunLook {
  const look = { ...plainLook, ...defaults, ...paragraph, ...character };
  const both: Said = {};
  for (const name of toggles)
    if (paragraph[name] !== undefined && character[name] !== undefined)
      both[name] = paragraph[name] !== character[name];
  return { ...look, ...both };
}

/** Whether two runs look the same. */
export const looksSame = (one: RunLook, other: RunLook): boolean =>
  one === other ||
  (one.font === other.font &&
    one.size === other.size &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.capitals === other.capitals &&
    one.color === other.color &&
    one.highlighted === other.highlighted &&
    one.hidden === other.hidden);
