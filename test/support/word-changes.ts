/** What of a main text differs from another: the words, or also what should have stayed. */
import type { Element, Node } from '@xmldom/xmldom';
import { children, down, only, parseXml } from './xml-tree';

/** A letter (or a break, a picture) with the look and the inline controls it stands in. */
type Letter = readonly [letter: string, look: string];

/** A paragraph, or the beginning or end of what stands around paragraphs. */
interface Piece {
  /** What is no text: the paragraph's properties, the names and properties of other elements. */
  readonly frame: string;
  readonly letters: readonly Letter[] | null;
}

/** What Word writes and rewrites by itself. */
const UNSEEN = ['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak'];

/** Ids of controls come and go with them. */
const plain = (xml: string): string =>
  xml.replace(/ (?:xmlns:\w+|w:rsid\w*|xml:space|w14:\w+Id)="[^"]*"|<w:id w:val="[^"]*"\/>/gu, '');
const written = (element: Element | null): string => (element === null ? '' : plain(String(element)));

function lettersOf(parent: Node, look = ''): readonly Letter[] {
  return children(parent).flatMap((element): readonly Letter[] => {
    if (UNSEEN.includes(element.nodeName) || element.nodeName === 'w:pPr') return [];
    if (element.nodeName === 'w:r') {
      const own = `${look}${written(down(element, 'w:rPr')).replace('<w:rPr/>', '')}`;
      return children(element).flatMap((part): readonly Letter[] => {
        if (part.nodeName === 'w:rPr' || UNSEEN.includes(part.nodeName)) return [];
        if (part.nodeName !== 'w:t') return [[written(part), own]];
        return [...(part.textContent ?? '')].map((letter) => [letter, own]);
      });
    }
    const content = down(element, 'w:sdtContent');
    return content === null
      ? lettersOf(element, `${look}<${element.nodeName}>`)
      : lettersOf(content, `${look}${written(down(element, 'w:sdtPr'))}`);
  });
}

function piecesOf(parent: Node): readonly Piece[] {
  return children(parent).flatMap((element): readonly Piece[] => {
    if (UNSEEN.includes(element.nodeName)) return [];
    if (element.nodeName === 'w:p') return [{ frame: written(down(element, 'w:pPr')), letters: lettersOf(element) }];
    const holds = children(element).length > 0 && !element.nodeName.endsWith('Pr');
    return holds
      ? [
          { frame: `<${element.nodeName}>`, letters: null },
          ...piecesOf(element),
          { frame: `</${element.nodeName}>`, letters: null },
        ]
      : [{ frame: written(element), letters: null }];
  });
}

const pieces = (documentXml: string): readonly Piece[] => piecesOf(only(parseXml(documentXml), 'w:body'));
const keyOf = (piece: Piece): string => JSON.stringify(piece);
const textOf = ({ letters }: Piece): string => (letters ?? []).map(([letter]) => letter).join('');

/** What both begin and end with is left out. */
function middle<T>(one: readonly T[], other: readonly T[], key: (value: T) => string): readonly [T[], T[]] {
  const shorter = Math.min(one.length, other.length);
  const same = (a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && key(a) === key(b);
  let head = 0;
  while (head < shorter && same(one[head], other[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(one.at(-1 - tail), other.at(-1 - tail))) tail += 1;
  return [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
}

/** Letters of which one row differs from the other, in order; the longest common row stays. */
function lettersChanged(before: readonly Letter[], after: readonly Letter[]): readonly [string, string] {
  const key = ([letter, look]: Letter): string => `${letter}|${look}`;
  const [old, now] = middle(before, after, key);
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => {
    const [a, b] = [old[i], now[j]];
    return a !== undefined && b !== undefined && key(a) === key(b);
  };
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [gone, come] = ['', ''];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && same(i, j)) [i, j] = [i + 1, j + 1];
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) gone += old[i++]?.[0] ?? '';
    else come += now[j++]?.[0] ?? '';
  }
  return [gone, come];
}

/**
 * One line for each paragraph that reads otherwise: letters that went → letters that came, as few as can be; letters whose
 * look or control changed count as gone and come. "− …" is a paragraph that went. Anything else that differs stands as XML.
 */
export function wordChanges(before: string, after: string): readonly string[] {
  const [old, now] = middle(pieces(before), pieces(after), keyOf);
  if (now.length === 0 && old.every(({ letters }) => letters !== null)) return old.map((piece) => `− ${textOf(piece)}`);
  if (old.length !== now.length) return [`${old.map(keyOf).join('\n')}\n→\n${now.map(keyOf).join('\n')}`];
  return old.flatMap((piece, place): readonly string[] => {
    const other = now[place];
    if (other === undefined || keyOf(piece) === keyOf(other)) return [];
    if (piece.letters === null || other.letters === null || piece.frame !== other.frame)
      return [`${keyOf(piece)} → ${keyOf(other)}`];
    const [gone, come] = lettersChanged(piece.letters, other.letters);
    return [`${gone} → ${come}`];
  });
}
