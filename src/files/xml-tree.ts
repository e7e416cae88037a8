/** Small XML as a tree: styles, numbering, and the properties of a paragraph. Text is left out; names are local. */
import { scanXml, XmlDamage } from './xml-scan';

/** An element with its child elements. */
export interface XmlNode {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
  readonly children: readonly XmlNode[];
}

/** Most elements of a part read as a tree; the styles of Word's largest template have a tenth of it. */
const MOST = 400_000;

/** First child of this name; null = none. */
export const childOf = (node: XmlNode | null, name: string): XmlNode | null =>
  node?.children.find((child) => child.name === name) ?? null;

/** `childOf` along names. */
export const nodeAt = (node: XmlNode | null, ...names: readonly string[]): XmlNode | null =>
  names.reduce<XmlNode | null>(childOf, node);

/** `w:val` of a child; null = no such child, or it says none. */
export const valueAt = (node: XmlNode | null, name: string): string | null =>
  childOf(node, name)?.attribute('val') ?? null;

interface GrowingNode extends XmlNode {
  readonly children: XmlNode[];
}

/** Grows one tree from what a scanner tells. */
export interface TreeGrowth {
  readonly open: (name: string, attribute: XmlNode['attribute']) => void;
  /** The tree when its root ends, else null. */
  readonly close: () => XmlNode | null;
}

/** A tree to grow; the first element opened is its root. */
export function treeGrowth(): TreeGrowth {
  const stack: GrowingNode[] = [];
  return {
    open(name, attribute) {
      const node: GrowingNode = { name, attribute, children: [] };
      stack.at(-1)?.children.push(node);
      stack.push(node);
    },
    close() {
      const ended = stack.pop();
      return stack.length === 0 ? (ended ?? null) : null;
    },
  };
}

/** A whole part; null for an empty text. Throws `XmlDamage` for what is damaged or too large. */
export function xmlTree(xml: string): XmlNode | null {
  const growth = treeGrowth();
  let root: XmlNode | null = null;
  let count = 0;
  scanXml(xml, {
    open(name, attribute) {
      if ((count += 1) > MOST) throw new XmlDamage('more elements than such a part has');
      growth.open(name, attribute);
    },
    close() {
      root ??= growth.close();
    },
    text: () => undefined,
  });
  return root;
}
