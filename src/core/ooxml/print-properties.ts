/** Look of letters and paragraphs as XML; children in the order of the schema. */
import type { Section } from './document-model';
import type { Layout, Letters } from './looks';
import { a, w } from './names';
import { black, page, typeface } from './official-format';
import { placeholderStyle } from './styles';
import { element } from './xml';

/** An element whose whole content is one value. */
export const valued = (name: string, value: string | number): string => element(name, { [a.value]: value });

const fonts = element(w.fonts, {
  [a.ascii]: typeface,
  [a.highAnsi]: typeface,
  [a.eastAsia]: typeface,
  [a.complexScript]: typeface,
});

/** Vietnamese for every script, so that Word underlines nothing as misspelt English. */
export const vietnamese = element(w.language, {
  [a.value]: 'vi-VN',
  [a.eastAsia]: 'vi-VN',
  [a.bidirectional]: 'vi-VN',
});

/** `<w:rPr><w:rStyle/><w:rFonts/><w:b/>…<w:sz/><w:szCs/><w:lang/></w:rPr>`; a placeholder keeps the grey of its style. */
export const runProperties = (letters: Required<Letters>, placeholder = false): string =>
  element(
    w.runProperties,
    {},
    placeholder ? valued(w.runStyle, placeholderStyle) : '',
    fonts,
    letters.bold ? element(w.bold) + element(w.boldComplex) : '',
    letters.italic ? element(w.italic) + element(w.italicComplex) : '',
    letters.caps ? element(w.caps) : '',
    placeholder ? '' : valued(w.color, black),
    valued(w.size, letters.size * 2),
    valued(w.sizeComplex, letters.size * 2),
    vietnamese,
  );

/** 0.75 pt, 1 pt below the text. */
const rule = element(
  w.paragraphBorders,
  {},
  element(w.bottom, { [a.value]: 'single', [a.size]: 6, [a.space]: 1, [a.color]: black }),
);

/** The children of `w:pPr` that say how the paragraph lies, up to `w:outlineLvl`. */
export const layoutProperties = (layout: Required<Omit<Layout, 'outlineLevel'>> & Layout): string =>
  (layout.keepNext ? element(w.keepNext) + element(w.keepLines) : '') +
  element(w.widowControl) +
  (layout.ruled ? rule : '') +
  element(w.spacing, {
    [a.before]: layout.before,
    [a.after]: layout.after,
    [a.line]: layout.line,
    [a.lineRule]: layout.lineRule,
  }) +
  element(w.indent, { [a.left]: layout.left, [a.right]: layout.right, [a.firstLine]: layout.firstLine }) +
  valued(w.align, layout.align) +
  (layout.outlineLevel === undefined ? '' : valued(w.outlineLevel, layout.outlineLevel));

/** `<w:sectPr><w:headerReference/>?<w:type/><w:pgSz/><w:pgMar/><w:pgNumType/><w:titlePg/></w:sectPr>` */
export const sectionProperties = ({ orientation, header }: Section): string =>
  element(
    w.section,
    {},
    header === null ? '' : element(w.headerReference, { [a.kind]: 'default', [a.relationship]: header }),
    valued(w.sectionType, 'nextPage'),
    orientation === 'portrait'
      ? element(w.pageSize, { [a.width]: page.width, [a.height]: page.height })
      : element(w.pageSize, { [a.width]: page.height, [a.height]: page.width, [a.orientation]: 'landscape' }),
    element(w.pageMargins, {
      [a.top]: page.top,
      [a.right]: page.right,
      [a.bottom]: page.bottom,
      [a.left]: page.left,
      [a.header]: page.header,
      [a.footer]: page.footer,
      [a.gutter]: 0,
    }),
    element(w.pageNumbers, { [a.start]: 1 }),
    element(w.titlePage),
  );
