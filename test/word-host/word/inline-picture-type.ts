/** `Word.InlinePicture`: as much as telling that there is one needs. */
import { isW } from '../dom/names';
import { descendants } from '../dom/walk';
import { defineType, reads } from '../protocol/type-table';
import type { CollectionObject, ElementObject } from './objects';
import type { OpenDocument } from './open-document';
import { firstAndLast, surroundings } from './shared-members';

/** English Metric Units in a point (ECMA-376 Part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;

/** Pictures in line with the text, in document order. */
export const picturesIn = (root: Node, document: OpenDocument): CollectionObject =>
  document.collection('InlinePictureCollection', () =>
    descendants(root, (each) => isW(each, 'drawing'))
      .filter((drawing) => extent(drawing) !== null)
      .map((drawing) => document.element('InlinePicture', drawing)),
  );

const extent = (drawing: Element): Element | null => {
  const inline = [...childElements(drawing)].find((each) => each.localName === 'inline');
  return inline === undefined ? null : ([...childElements(inline)].find((each) => each.localName === 'extent') ?? null);
};

const childElements = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
};

const points = (drawing: Element, side: 'cx' | 'cy'): number =>
  Number(extent(drawing)?.getAttribute(side) ?? 0) / EMU_PER_POINT;

export const inlinePictureType = defineType<ElementObject>({
  scalars: {
    Width: reads(({ element }) => points(element, 'cx')),
    Height: reads(({ element }) => points(element, 'cy')),
  },
  navigations: surroundings<ElementObject>(({ element }) => element),
});

export const inlinePictureCollectionType = defineType<CollectionObject>({ methods: firstAndLast });
