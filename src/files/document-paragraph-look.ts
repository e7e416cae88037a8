/** How a paragraph stands: what one `w:pPr` says, and what it comes to. ECMA-376 Part 1, 17.3.1. */
import type { FileParagraph, LineSpacing } from '../core/report/file-document';
import { isOn, millimetres, twentieths, wholeNumber } from './document-measures';
import { childOf, type XmlNode } from './xml-tree';

/** Left edge and first line, in points. */
export interface Indents {
  readonly indent?: number;
  readonly firstLine?: number;
}

/** What is said in one place; what is not said is absent. Lengths in points. */
export interface ParagraphProps extends Indents {
  readonly alignment?: FileParagraph['alignment'];
  readonly before?: number;
  readonly after?: number;
  /** `w:line` as written, in points. */
  readonly line?: number;
  readonly lineRule?: string;
  readonly outlineLevel?: number;
  readonly pageBreak?: boolean;
  /** Id of the list; '0' takes the paragraph out of one. */
  readonly list?: string;
  readonly listLevel?: number;
}

/** The format of a paragraph as `FileParagraph` says it. */
export type ParagraphLook = Pick<
  FileParagraph,
  'alignment' | 'firstLine' | 'indent' | 'before' | 'after' | 'line' | 'outlineLevel' | 'pageBreak'
>;

/** Space Word leaves where it is to choose it itself, in points. 17.3.1.33 */
const AUTOMATIC = 14;
/** Points of `w:line` that make one line of the font's own height. */
const ONE_LINE = 12;

const alignments: ReadonlyMap<string | null, FileParagraph['alignment']> = new Map(
  Object.entries<FileParagraph['alignment']>({
    left: 'left',
    start: 'left',
    center: 'center',
    right: 'right',
    end: 'right',
    both: 'justify',
    distribute: 'justify',
    lowKashida: 'justify',
    mediumKashida: 'justify',
    highKashida: 'justify',
    thaiDistribute: 'justify',
  }),
);

/** What a `w:ind` says; a hanging first line goes before a first-line indent beside it. 17.3.1.12 */
export function indentsOf(indent: XmlNode | null): Indents {
  const left = twentieths(indent?.attribute('left') ?? indent?.attribute('start') ?? null);
  const hanging = twentieths(indent?.attribute('hanging') ?? null);
  const first = hanging === null ? twentieths(indent?.attribute('firstLine') ?? null) : -hanging;
  return { ...(left !== null && { indent: left }), ...(first !== null && { firstLine: first }) };
}

function spacingOf(spacing: XmlNode): ParagraphProps {
  const automatic = (name: string): boolean => ['1', 'true', 'on'].includes(spacing.attribute(name) ?? '');
  const before = automatic('beforeAutospacing') ? AUTOMATIC : twentieths(spacing.attribute('before'));
  const after = automatic('afterAutospacing') ? AUTOMATIC : twentieths(spacing.attribute('after'));
  const line = twentieths(spacing.attribute('line'));
  const lineRule = spacing.attribute('lineRule');
  return {
    ...(before !== null && { before }),
    ...(after !== null && { after }),
    ...(line !== null && { line }),
    ...(lineRule !== null && { lineRule }),
  };
}

function numberingOf(numbering: XmlNode): ParagraphProps {
  const list = childOf(numbering, 'numId')?.attribute('val') ?? null;
  const level = childOf(numbering, 'ilvl')?.attribute('val') ?? null;
  return { ...(list !== null && { list }), ...(level !== null && { listLevel: wholeNumber(level, 0, 0, 8) }) };
}

/** What a `w:pPr` says; {} for none. */
export function paragraphProps(properties: XmlNode | null): ParagraphProps {
  let said: ParagraphProps = {};
  for (const property of properties?.children ?? []) {
    if (property.name === 'ind') said = { ...said, ...indentsOf(property) };
    else if (property.name === 'spacing') said = { ...said, ...spacingOf(property) };
    else if (property.name === 'numPr') said = { ...said, ...numberingOf(property) };
    else if (property.name === 'pageBreakBefore') said = { ...said, pageBreak: isOn(property) };
    else if (property.name === 'outlineLvl')
      said = { ...said, outlineLevel: wholeNumber(property.attribute('val'), 9, 0, 9) };
    else if (property.name === 'jc') {
      const alignment = alignments.get(property.attribute('val'));
      if (alignment !== undefined) said = { ...said, alignment };
    }
  }
  return said;
}

function lineOf({ line, lineRule }: ParagraphProps): LineSpacing {
  if (line === undefined) return { kind: 'multiple', value: 1 };
  if (lineRule === 'exact') return { kind: 'exactly', points: line };
  if (lineRule === 'atLeast') return { kind: 'at-least', points: line };
  return { kind: 'multiple', value: Math.round((line / ONE_LINE) * 100) / 100 };
}

/** What the sayings of all places come to. */
export const paragraphLook = (said: ParagraphProps): ParagraphLook => ({
  alignment: said.alignment ?? 'left',
  firstLine: millimetres(said.firstLine ?? 0),
  indent: millimetres(said.indent ?? 0),
  before: said.before ?? 0,
  after: said.after ?? 0,
  line: lineOf(said),
  outlineLevel: said.outlineLevel === undefined || said.outlineLevel > 8 ? null : said.outlineLevel,
  pageBreak: said.pageBreak ?? false,
});
