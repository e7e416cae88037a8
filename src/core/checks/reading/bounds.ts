/** The great parts of a report by their words: where the letterhead, the closing and the annexes begin. */
import type { Outline } from '../../outline/outline';
import { outlineForKind } from '../../outline/kind-words';
import { appendixIds, appendixTag, type AppendixId } from '../../report/control-tag';
import type { FileDocument, FileParagraph } from '../../report/file-document';
import { foldWords } from '../../text/fold-words';
import { fromRoman } from '../../text/roman';

/** The beginning of an annex. `id` is null for one beyond the form's three. */
export interface AnnexStart {
  readonly id: AppendixId | null;
  readonly paragraph: number;
}

/** Indexes of paragraphs; null = not found. */
export interface Bounds {
  /** First paragraph of the letterhead. */
  readonly letterhead: number | null;
  /** "BÁO CÁO". */
  readonly title: number | null;
  /** First paragraph of *Nơi nhận* and signature. */
  readonly closing: number | null;
  /** In document order. */
  readonly annexes: readonly AnnexStart[];
  /** First paragraph behind the body. */
  readonly bodyEnd: number;
}

/** No line that begins a part is longer. */
const LONGEST = 300;
/** A title stands on the first pages. */
export const MOST_BEFORE_TITLE = 80;

/** "Phụ lục I", "PHỤ LỤC 02", "Phụ lục số III"; what stands behind is its title. */
const ANNEX = /^phụ lục(?: số)? (?:0?(\d)|([ivx]{1,4}))(?= |$)/u;

/** Number of the annex a paragraph opens; null when it opens none. A reference in a sentence is no opening. */
export function annexNumber(text: string): number | null {
  if (text.length > LONGEST || !/^\s*[(“"]?\s*ph/iu.test(text)) return null;
  const found = ANNEX.exec(foldWords(text));
  if (found === null || /^\s*\(/u.test(text)) return null;
  return found[1] === undefined ? fromRoman(found[2] ?? '') : Number(found[1]);
}

/** Whether nothing but its number stands in the opening, or its title in capitals behind a sign. */
const opensAlone = (text: string): boolean =>
  ANNEX.exec(foldWords(text))?.[0] === foldWords(text) || /^[^a-zà-ỹ]*$/u.test(text.replace(/^\s*phụ lục/iu, ''));

const idOf = (number: number): AppendixId | null => appendixIds[number - 1] ?? null;

/** Lines of a paragraph: a cell may hold several in one. */
const linesOf = (text: string): readonly string[] => text.split(/[\n\v\r]/u);

/** The first paragraph of its table, or itself. */
const tableStart = ({ tables }: FileDocument, { cell, index }: FileParagraph): number =>
  cell === null ? index : Math.min(index, tables[cell.table]?.first ?? index);

function closingOf(outline: Outline, document: FileDocument, from: number): number | null {
  const { fixed } = outline;
  const labels = new Set(
    [
      fixed.recipientsLabel,
      ...(['cum', 'khoi'] as const).map((kind) => outlineForKind(outline, kind).fixed.onBehalf),
    ].map(foldWords),
  );
  const found = document.paragraphs.find(
    ({ text, index }) =>
      index >= from &&
      text.length <= LONGEST &&
      /^\s*(?:n|tm)/iu.test(text) &&
      linesOf(text).some((line) => labels.has(foldWords(line))),
  );
  return found === undefined ? null : tableStart(document, found);
}

/** Annexes by their controls, where the lines above them are gone too, and by their openings. */
function annexStarts(document: FileDocument, closing: number | null): readonly AnnexStart[] {
  const { paragraphs, controls } = document;
  const openings = paragraphs.flatMap(({ text, index, tableLevel }): readonly AnnexStart[] => {
    if (tableLevel > 0 || (closing !== null && index < closing)) return [];
    const number = annexNumber(text);
    if (number === null || (closing === null && !opensAlone(text))) return [];
    return [{ id: idOf(number), paragraph: index }];
  });
  const known = new Set(openings.map(({ id }) => id));
  const controlled = appendixIds.flatMap((id): readonly AnnexStart[] => {
    const control = known.has(id) ? undefined : controls.find(({ tag }) => tag === appendixTag(id));
    return control === undefined ? [] : [{ id, paragraph: control.paragraph }];
  });
  return [...openings, ...controlled].sort((one, other) => one.paragraph - other.paragraph);
}

/** Nation and motto, council and issuer, number, place and date: what only a letterhead says. */
const LETTERHEAD =
  /cộng hoà xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|^hội đồng |^(cụm|khối) thi đua|^số( \S*)? ?bc |^số \d* ?bc|(^| )ngày.*tháng.*năm/u;

/** Whether a line above the title belongs to the letterhead. */
export const isLetterhead = (text: string): boolean => text.length <= LONGEST && LETTERHEAD.test(foldWords(text));

/** Finds the parts. */
export function boundsOf(outline: Outline, document: FileDocument): Bounds {
  const { paragraphs } = document;
  const head = paragraphs.slice(0, MOST_BEFORE_TITLE);
  const type = foldWords(outline.fixed.documentType);
  const title = head.find(({ text }) => text.length <= LONGEST && foldWords(text) === type)?.index ?? null;
  const first = head.find(({ text, index }) => (title === null || index < title) && isLetterhead(text));
  const closing = closingOf(outline, document, title ?? 0);
  const annexes = annexStarts(document, closing);
  const ends = [closing, annexes[0]?.paragraph].filter((end) => end !== null && end !== undefined);
  return {
    letterhead: first === undefined ? null : tableStart(document, first),
    title,
    closing,
    annexes,
    bodyEnd: Math.min(paragraphs.length, ...ends),
  };
}
