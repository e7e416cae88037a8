/** Sections: the `w:sectPr` of paragraphs close one each, that of the body closes the last. ECMA-376 Part 1 §17.6. */
import { getW, isW, makeW } from './names';
import { at, child, descendants, detach } from './walk';
import { properties, setProperty, insertOrdered } from './order';
import { compareOrder } from './walk';

/** Every section of a body in order, by its properties. */
export const sectionsOf = (body: Element): Element[] => {
  const last = child(body, 'sectPr') ?? body.appendChild(makeW(body, 'sectPr'));
  return [...descendants(body, (each) => isW(each, 'sectPr') && isW(each.parentNode, 'pPr')), last];
};

/** Properties of the section a node stands in. */
export const sectionAt = (node: Node, body: Element): Element => {
  const all = sectionsOf(body);
  const holder = all.find((sectPr) => compareOrder(node, sectPr) < 0 || isWithin(sectPr, node));
  return holder ?? (all[all.length - 1] as Element);
};

const isWithin = (node: Node, root: Node): boolean => {
  for (let each: Node | null = node; each !== null; each = each.parentNode) if (each === root) return true;
  return false;
};

/** Closes a section after a paragraph with the setup of the section it stood in; what follows starts as `type` and is linked to its headers. */
export const closeSection = (paragraph: Element, body: Element, type: string): void => {
  const following = sectionAt(paragraph, body);
  const copy = following.cloneNode(true) as Element;
  const settings = properties(paragraph, 'pPr');
  const present = child(settings, 'sectPr');
  if (present !== null) detach(present);
  insertOrdered(settings, copy);
  for (const reference of descendants(following, (each) => isW(each, 'headerReference', 'footerReference')))
    detach(reference);
  setProperty(following, 'type', { val: type });
};

/** Relationship id of a section's own header or footer; null when it is linked to the previous section. */
export const ownReference = (sectPr: Element, kind: 'header' | 'footer', type: string): Element | null =>
  descendants(sectPr, (each) => isW(each, `${kind}Reference`)).find(
    (each) => (getW(each, 'type') ?? 'default') === type,
  ) ?? null;

/** A number of twips in a section's page size or margins. */
export const sectionMeasure = (sectPr: Element, path: string, name: string): number =>
  Number(getW(at(sectPr, path), name) ?? 0);
