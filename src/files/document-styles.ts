/** Styles of a document with what they inherit. ECMA-376 Part 1, 17.7. */
import { paragraphProps, type Indents, type ParagraphProps } from './document-paragraph-look';
import { runProps, type RunProps } from './document-run-look';
import type { ThemeFonts } from './document-theme';
import { childOf, nodeAt, valueAt, xmlTree, type XmlNode } from './xml-tree';

/** Longest chain of styles that is followed; Word makes no longer ones. */
const LONGEST_CHAIN = 50;

/** Answers about the styles of one document; ids of styles that are not there stand for the default. */
export interface Styles {
  readonly defaultParagraph: string | null;
  readonly runDefaults: RunProps;
  /** The id, where it is a paragraph style, else the default's. */
  readonly paragraphStyle: (id: string | null) => string | null;
  /** Of paragraphs of a style, document defaults included. */
  readonly paragraph: (style: string | null) => ParagraphProps;
  /** Indents said where the style names its list, or in styles made from that one. */
  readonly besideList: (style: string | null) => Indents;
  /** Of letters in paragraphs of a style, without the document defaults. */
  readonly paragraphRun: (style: string | null) => RunProps;
  readonly character: (style: string | null) => RunProps;
}

interface Resolved {
  readonly paragraph: ParagraphProps;
  readonly beside: Indents;
  readonly run: RunProps;
}

const nothing: Resolved = { paragraph: {}, beside: {}, run: {} };

const indentsIn = ({ indent, firstLine }: ParagraphProps): Indents => ({
  ...(indent !== undefined && { indent }),
  ...(firstLine !== undefined && { firstLine }),
});

/** The styles of a part; '' = no styles. */
export function readStyles(xml: string, theme: ThemeFonts): Styles {
  const root = xmlTree(xml);
  const kinds = { paragraph: new Map<string, XmlNode>(), character: new Map<string, XmlNode>() };
  let defaultParagraph: string | null = null;
  for (const node of root?.children ?? []) {
    const kind = node.attribute('type') ?? 'paragraph';
    const id = node.attribute('styleId');
    if (node.name !== 'style' || id === null || (kind !== 'paragraph' && kind !== 'character')) continue;
    kinds[kind].set(id, node);
    if (kind === 'paragraph' && ['1', 'true', 'on'].includes(node.attribute('default') ?? '')) defaultParagraph ??= id;
  }
  const defaults = childOf(root, 'docDefaults');
  const paragraphDefaults = paragraphProps(nodeAt(defaults, 'pPrDefault', 'pPr'));

  /** The styles an id stands for, the one it is made from first. */
  const chain = (kind: keyof typeof kinds, id: string): readonly XmlNode[] => {
    const found: XmlNode[] = [];
    for (let each = kinds[kind].get(id); each && found.length < LONGEST_CHAIN;) {
      if (found.includes(each)) break;
      found.unshift(each);
      each = kinds[kind].get(valueAt(each, 'basedOn') ?? '');
    }
    return found;
  };

  const resolve = (kind: keyof typeof kinds, id: string): Resolved => {
    let resolved = nothing;
    let hasList = false;
    for (const style of chain(kind, id)) {
      const own = paragraphProps(childOf(style, 'pPr'));
      const opens = own.list !== undefined || own.listLevel !== undefined;
      hasList ||= opens;
      resolved = {
        paragraph: { ...resolved.paragraph, ...own },
        beside: opens ? indentsIn(own) : hasList ? { ...resolved.beside, ...indentsIn(own) } : {},
        run: { ...resolved.run, ...runProps(childOf(style, 'rPr'), theme) },
      };
    }
    return resolved;
  };

  const known = { paragraph: new Map<string, Resolved>(), character: new Map<string, Resolved>() };
  const of = (kind: keyof typeof kinds, id: string | null): Resolved => {
    if (id === null) return nothing;
    const resolved = known[kind].get(id) ?? resolve(kind, id);
    known[kind].set(id, resolved);
    return resolved;
  };

  return {
    defaultParagraph,
    runDefaults: runProps(nodeAt(defaults, 'rPrDefault', 'rPr'), theme),
    paragraphStyle: (id) => (id !== null && kinds.paragraph.has(id) ? id : defaultParagraph),
    paragraph: (style) => ({ ...paragraphDefaults, ...of('paragraph', style).paragraph }),
    besideList: (style) => of('paragraph', style).beside,
    paragraphRun: (style) => of('paragraph', style).run,
    character: (style) => of('character', style).run,
  };
}
