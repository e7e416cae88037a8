/** One paragraph while it is read: its runs, and what stands in it. */
import type { FileParagraph, FileRun } from '../core/report/file-document';
import type { Spend } from './document-budget';
import type { FormattedParagraph } from './document-formats';
import { looksSame, type RunLook } from './document-run-look';
import { lengthWithoutBreaks } from './document-text';

/** What a paragraph stands in. */
export type ParagraphPlace = Pick<FileParagraph, 'index' | 'control' | 'tableLevel' | 'section' | 'cell'>;

type Growing = { -readonly [Name in keyof FileRun]: FileRun[Name] };

/** A paragraph that has begun. */
export interface OpenParagraph {
  readonly place: ParagraphPlace;
  format: FormattedParagraph | null;
  readonly runs: Growing[];
  length: number;
  pageBreak: boolean;
  picture: boolean;
  changed: boolean;
  /** Its mark was deleted: it goes on in the next paragraph. */
  joined: boolean;
  /** Where the frame it stands in is aligned; null = in none. */
  frame: string | null;
  /** Where its last positioned tab aligns; null = none. */
  tab: string | null;
}

/** Begins a paragraph; `carried` = the one before, whose mark was deleted: its text stands in this one. */
export const openParagraph = (
  place: ParagraphPlace,
  carried: OpenParagraph | null,
  changed: boolean,
): OpenParagraph => ({
  place,
  format: null,
  runs: carried?.runs ?? [],
  length: carried?.length ?? 0,
  pageBreak: carried?.pageBreak ?? false,
  picture: carried?.picture ?? false,
  changed: changed || carried !== null,
  joined: false,
  frame: null,
  tab: null,
});

/** Adds text; runs of one look become one. */
export function addText(paragraph: OpenParagraph, text: string, look: RunLook, spend: Spend): void {
  if (text === '') return;
  paragraph.length += text.length;
  const last = paragraph.runs.at(-1);
  if (last && looksSame(last, look)) {
    last.text += text;
    return;
  }
  spend();
  paragraph.runs.push({ text, ...look });
}

/** The runs without the breaks at the end of the paragraph, which Word's `text` of it is read without too. */
function withoutBreaks(runs: readonly FileRun[]): readonly FileRun[] {
  for (let last = runs.length - 1; last >= 0; last--) {
    const run = runs[last];
    const length = run === undefined ? 0 : lengthWithoutBreaks(run.text);
    if (run === undefined || length === 0) continue;
    if (length === run.text.length) return last === runs.length - 1 ? runs : runs.slice(0, last + 1);
    return [...runs.slice(0, last), { ...run, text: run.text.slice(0, length) }];
  }
  return [];
}

/** What is left of a paragraph whose text stands in the next one. */
export const emptied = (paragraph: OpenParagraph): OpenParagraph => ({
  ...paragraph,
  runs: [],
  pageBreak: false,
  picture: false,
});

/** The paragraph as it is read; `number` = what its list prints. */
export function closeParagraph(
  { place, runs: all, pageBreak, picture, changed }: OpenParagraph,
  { look, style }: FormattedParagraph,
  number: string | null,
): FileParagraph {
  const runs = withoutBreaks(all);
  // Written out: copying two objects into one takes ten times as long, for each of a hundred thousand paragraphs.
  return {
    index: place.index,
    text: runs.length === 1 ? (runs[0]?.text ?? '') : runs.map(({ text }) => text).join(''),
    control: place.control,
    tableLevel: place.tableLevel,
    runs,
    style,
    alignment: look.alignment,
    firstLine: look.firstLine,
    indent: look.indent,
    before: look.before,
    after: look.after,
    line: look.line,
    autoNumber: number,
    outlineLevel: look.outlineLevel,
    section: place.section,
    cell: place.cell,
    pageBreak: pageBreak || look.pageBreak,
    picture,
    changed,
  };
}
