/** Formatting as it is in force: direct, by style chain, by defaults. ECMA-376 Part 1 §17.7.2. */
import { getW, isW } from './names';
import { at, child, childElements } from './walk';

/** Style with this id; null when there is none. */
export const styleById = (styles: Element | null, id: string | null): Element | null =>
  (styles === null ? [] : childElements(styles)).find((each) => isW(each, 'style') && getW(each, 'styleId') === id) ??
  null;

/** Style of a type with this name, in any case; null when there is none. */
export const styleByName = (styles: Element | null, type: string, name: string): Element | null =>
  (styles === null ? [] : childElements(styles)).find(
    (each) =>
      isW(each, 'style') &&
      getW(each, 'type') === type &&
      (getW(child(each, 'name'), 'val') ?? '').toLowerCase() === name.toLowerCase(),
  ) ?? null;

/** The default style of a type. */
export const defaultStyle = (styles: Element | null, type: string): Element | null =>
  (styles === null ? [] : childElements(styles)).find(
    (each) => isW(each, 'style') && getW(each, 'type') === type && getW(each, 'default') === '1',
  ) ?? null;

/** Style of a paragraph. */
export const paragraphStyle = (paragraph: Element, styles: Element | null): Element | null =>
  styleById(styles, getW(at(paragraph, 'pPr/pStyle'), 'val')) ?? defaultStyle(styles, 'paragraph');

/** Name of a style as the object model gives it: built-in names with a capital. */
export const styleName = (style: Element | null): string => {
  const name = getW(child(style, 'name'), 'val') ?? '';
  return /^(heading \d|title|subtitle|list paragraph)$/.test(name)
    ? name.replace(/(^| )[a-z]/g, (start) => start.toUpperCase())
    : name;
};

/** A property of a paragraph in force: direct, else along its style chain, else the default; null when nowhere. */
export const paragraphProperty = (paragraph: Element, styles: Element | null, name: string): Element | null => {
  const direct = at(paragraph, `pPr/${name}`);
  if (direct !== null) return direct;
  for (const style of chain(paragraphStyle(paragraph, styles), styles)) {
    const found = at(style, `pPr/${name}`);
    if (found !== null) return found;
  }
  return at(child(styles, 'docDefaults'), `pPrDefault/pPr/${name}`);
};

/** A run property in force: direct, character style, paragraph style chain, defaults; null when nowhere. */
export const runProperty = (
  run: Element,
  paragraph: Element | null,
  styles: Element | null,
  name: string,
): Element | null => {
  const direct = at(run, `rPr/${name}`);
  if (direct !== null) return direct;
  const character = chain(styleById(styles, getW(at(run, 'rPr/rStyle'), 'val')), styles);
  const ofParagraph = paragraph === null ? [] : chain(paragraphStyle(paragraph, styles), styles);
  for (const style of [...character, ...ofParagraph]) {
    const found = at(style, `rPr/${name}`);
    if (found !== null) return found;
  }
  return at(child(styles, 'docDefaults'), `rPrDefault/rPr/${name}`);
};

const chain = (style: Element | null, styles: Element | null): Element[] => {
  const found: Element[] = [];
  for (
    let each = style;
    each !== null && !found.includes(each);
    each = styleById(styles, getW(child(each, 'basedOn'), 'val'))
  )
    found.push(each);
  return found;
};
