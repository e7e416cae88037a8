/** Bringing blocks of another package into the document: styles, ids, namespaces; nothing but body content comes in. */
import { getW, isW, MC, R, setW, W, XMLNS } from '../dom/names';
import { child, childElements, descendants, detach } from '../dom/walk';
import { blocksIn } from '../dom/blocks';
import { clearBinding, contentOf, isExtension } from '../dom/controls';
import { setProperty } from '../dom/order';
import type { FlatPackage } from '../package/flat-opc';

const STYLE_USES: Readonly<Record<string, string>> = { pStyle: 'paragraph', rStyle: 'character', tblStyle: 'table' };

/** Where blocks come to. */
export interface Destination {
  /** Root of the part that takes them in. */
  readonly root: Element;
  /** Root of the styles part; null when the document has none. */
  readonly styles: Element | null;
  /** Whether the document can hold content controls (an old-format one cannot). */
  readonly keepsControls: boolean;
  /** Ids of controls that go away with this insertion may be used again. */
  readonly freedIds: ReadonlySet<string>;
}

/** Copies of the package's blocks, ready for the destination; its body-level section is left out. */
export const importBlocks = (source: FlatPackage, destination: Destination): Element[] => {
  declareNamespaces(source.body, destination.root);
  const owner = destination.root.ownerDocument;
  const blocks = blocksIn(source.body).map((block) => owner.importNode(block, true));
  const kept = destination.keepsControls ? blocks : blocks.flatMap((block) => unwrapControls(block));
  const styleIds = mergeStyles(source.styles, destination.styles);
  for (const block of kept) {
    mapStyles(block, styleIds);
    dropForeignParts(block);
  }
  renumber(kept, destination);
  return kept;
};

const withSelf = (block: Element, passes: (element: Element) => boolean): Element[] => [
  ...(passes(block) ? [block] : []),
  ...descendants(block, passes),
];

/** Prefixes of the source are declared at the destination's root, extension ones as ignorable. */
const declareNamespaces = (from: Element, root: Element): void => {
  const ignorable = new Set((root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter((each) => each !== ''));
  for (
    let element: Element | null = from;
    element !== null;
    element = element.parentNode?.nodeType === 1 ? (element.parentNode as Element) : null
  ) {
    for (let i = 0; i < element.attributes.length; i += 1) {
      const attribute = element.attributes.item(i) as Attr;
      if (attribute.namespaceURI !== XMLNS || attribute.prefix !== 'xmlns') continue;
      if (!isExtension(attribute.value)) continue;
      if (!root.hasAttributeNS(XMLNS, attribute.localName))
        root.setAttributeNS(XMLNS, `xmlns:${attribute.localName}`, attribute.value);
      ignorable.add(attribute.localName);
    }
  }
  if (ignorable.size === 0) return;
  if (!root.hasAttributeNS(XMLNS, 'mc')) root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  root.setAttributeNS(MC, 'mc:Ignorable', [...ignorable].join(' '));
};

/** Styles the destination lacks are added; one of the same name is used in place of the source's. Answers with what each source id becomes. */
const mergeStyles = (source: Element | null, destination: Element | null): ReadonlyMap<string, string> => {
  const result = new Map<string, string>();
  if (source === null || destination === null) return result;
  const present = stylesOf(destination);
  const ids = new Set(present.map((style) => getW(style, 'styleId')));
  const byName = new Map(
    present.map((style) => [`${getW(style, 'type')} ${nameOf(style)}`, getW(style, 'styleId') ?? '']),
  );
  for (const style of stylesOf(source)) {
    const id = getW(style, 'styleId') ?? '';
    const named = byName.get(`${getW(style, 'type')} ${nameOf(style)}`);
    result.set(id, ids.has(id) ? id : (named ?? id));
    if (ids.has(id) || named !== undefined) continue;
    const added = destination.appendChild(destination.ownerDocument.importNode(style, true));
    added.removeAttributeNS(W, 'default');
    ids.add(id);
  }
  return result;
};

const stylesOf = (styles: Element): Element[] => childElements(styles).filter((each) => isW(each, 'style'));

const nameOf = (style: Element): string => (getW(child(style, 'name'), 'val') ?? '').toLowerCase();

/** A use of a style the package does not define is ignored, even when the document has that style. */
const mapStyles = (block: Element, ids: ReadonlyMap<string, string>): void => {
  for (const use of withSelf(block, (each) => isW(each, ...Object.keys(STYLE_USES)))) {
    const id = ids.get(getW(use, 'val') ?? '');
    if (id === undefined) detach(use);
    else setW(use, 'val', id);
  }
};

/** Headers, pictures and links live in parts that do not come in. */
const dropForeignParts = (block: Element): void => {
  const foreign = (element: Element): boolean =>
    isW(element, 'headerReference', 'footerReference', 'drawing', 'pict', 'object');
  for (const each of withSelf(block, foreign)) detach(each);
  for (const link of descendants(block, (each) => isW(each, 'hyperlink') && each.hasAttributeNS(R, 'id')))
    link.removeAttributeNS(R, 'id');
  for (const control of withSelf(block, (each) => isW(each, 'sdt'))) {
    clearBinding(control);
    const placeholder = child(child(control, 'sdtPr'), 'placeholder');
    if (placeholder !== null) detach(placeholder);
  }
};

/** Ids already used in the document, and controls without one, get new ones. */
const renumber = (blocks: readonly Element[], destination: Destination): void => {
  const taken = new Set(
    descendants(destination.root, (each) => isW(each, 'sdtPr'))
      .map((each) => getW(child(each, 'id'), 'val') ?? '')
      .filter((id) => !destination.freedIds.has(id)),
  );
  let next = 500_000_000 + taken.size * 131;
  for (const control of blocks.flatMap((block) => withSelf(block, (each) => isW(each, 'sdt')))) {
    let id = getW(child(child(control, 'sdtPr'), 'id'), 'val');
    if (id === null || taken.has(id)) {
      while (taken.has(String(next))) next += 1;
      id = String(next);
      setProperty(child(control, 'sdtPr') ?? control, 'id', { val: id });
    }
    taken.add(id);
  }
};

const unwrapControls = (block: Element): Element[] => {
  for (const control of descendants(block, (each) => isW(each, 'sdt'))) {
    for (const part of childElements(contentOf(control))) control.parentNode?.insertBefore(part, control);
    detach(control);
  }
  return isW(block, 'sdt') ? blocksIn(contentOf(block)) : [block];
};
