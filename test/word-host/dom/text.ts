/** Text of a part of the document as Word's `text` gives it. */
import { getW, isW, W } from './names';
import { at, child, next, nextOver } from './walk';

/** What counts as text. */
export interface TextRules {
  /** What stands for a paragraph mark. */
  readonly separator: string;
  /** Whether insertions not yet accepted are read. */
  readonly inserted: boolean;
  /** Whether deletions not yet accepted are read. */
  readonly deleted: boolean;
}

/** Elements whose inside is never text of the paragraph they stand in. */
const silent = new Set(
  'pPr rPr sdtPr sdtEndPr sectPr tblPr tblPrEx tblGrid trPr tcPr instrText delInstrText drawing pict object fldData rt'.split(
    ' ',
  ),
);

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  cr: '\v',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  ptab: '\t',
};

/** Text of one leaf of a run; '' for anything else. */
export const leafText = (element: Element, rules: TextRules): string => {
  if (element.namespaceURI !== W) return '';
  switch (element.localName) {
    case 't':
      return element.textContent;
    case 'delText':
      return rules.deleted ? element.textContent : '';
    case 'br':
      return ['page', 'column'].includes(getW(element, 'type') ?? '') ? '\f' : '\v';
    default:
      return signs[element.localName] ?? '';
  }
};

/** Whether reading goes into an element. */
export const isRead = (element: Element, rules: TextRules): boolean => {
  if (element.namespaceURI !== W) return element.localName !== 'AlternateContent';
  if (element.localName === 'del' || element.localName === 'moveFrom') return rules.deleted;
  if (element.localName === 'ins' || element.localName === 'moveTo') return rules.inserted;
  return !silent.has(element.localName);
};

/** Text of what lies from `start` and before `stop` (null = to the end of `root`), paragraph marks as separators. */
export const textBetween = (start: Node, stop: Node | null, root: Node, rules: TextRules): string => {
  let text = '';
  let node: Node | null = start;
  while (node !== null && node !== stop) {
    const element: Element | null = node.nodeType === 1 ? (node as Element) : null;
    const leaf = element === null ? '' : leafText(element, rules);
    text += leaf;
    if (element !== null && element.firstChild !== null && leaf === '' && isRead(element, rules)) {
      node = element.firstChild;
      continue;
    }
    for (; node !== null; node = node.parentNode === root ? null : node.parentNode) {
      if (isW(node, 'p') && marksAParagraph(node, rules)) text += rules.separator;
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
    }
  }
  return text;
};

/** Text of everything inside `root`; the last paragraph mark is not part of it. */
export const textOf = (root: Element, rules: TextRules): string => {
  const first = root.firstChild;
  if (first === null) return '';
  const text = textBetween(first, null, root, rules);
  return text.endsWith(rules.separator) && !isW(root, 'p') ? text.slice(0, -rules.separator.length) : text;
};

const marksAParagraph = (paragraph: Element, rules: TextRules): boolean => {
  const mark = at(paragraph, 'pPr/rPr');
  if (child(mark, 'del') !== null) return rules.deleted;
  return child(mark, 'ins') === null || rules.inserted;
};

/** A leaf of a paragraph with the text before it counted. */
export interface Leaf {
  readonly element: Element;
  readonly start: number;
  readonly text: string;
}

/** The leaves of a paragraph (or another element) that have text. */
export const leaves = (root: Element, rules: TextRules): Leaf[] => {
  const found: Leaf[] = [];
  let start = 0;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const element: Element | null = node.nodeType === 1 ? (node as Element) : null;
    const text = element === null ? '' : leafText(element, rules);
    if (element !== null && text !== '') {
      found.push({ element, start, text });
      start += text.length;
    }
    node = element !== null && text === '' && isRead(element, rules) ? next(element, root) : nextOver(node, root);
  }
  return found;
};
