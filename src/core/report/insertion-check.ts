/** Verifies what Word made of an inserted package: every tag, its order and its parent. */
import { documentParts } from './document-parts';
import type { DocumentSnapshot } from './snapshot';

/** A control the package holds, in document order. */
export interface ExpectedControl {
  readonly tag: string;
  /** Tag of the control directly around it; null = none. */
  readonly parent: string | null;
  /** Index of its first paragraph among all paragraphs of the package, cells of tables included. */
  readonly paragraph: number;
}

/** A control found in a paragraph by the read-back. */
export interface FoundControl {
  readonly tag: string;
  readonly paragraph: number;
}

/** What is wrong with an insertion; all empty = whole. Tags, each once per place that lacks it. */
export interface InsertionCheck {
  readonly missing: readonly string[];
  readonly misplaced: readonly string[];
  readonly wrongParent: readonly string[];
}

/** Whether nothing is wrong with an insertion. */
export const isWhole = (check: InsertionCheck): boolean =>
  check.missing.length + check.misplaced.length + check.wrongParent.length === 0;

/**
 * Index in the document of the package's first paragraph, found through the first block control that stands; null when none does.
 * A Word may put breaks or an empty paragraph before what it inserts.
 */
export function insertionStart(expected: readonly ExpectedControl[], reading: DocumentSnapshot): number | null {
  const parts = documentParts(reading);
  for (const control of expected) {
    const found = parts.withTag(control.tag);
    const only = found.length === 1 ? found[0] : undefined;
    const position = only ? parts.position(only) : null;
    if (position !== null && position >= control.paragraph) return position - control.paragraph;
  }
  return null;
}

/** Tags that stand in a paragraph inside the text, not around paragraphs. */
const isInline = (tag: string): boolean => tag.startsWith('bctd.f.');

/** Paragraphs (of the reading) in which inline controls are expected, each once. */
export function paragraphsWithFields(
  expected: readonly ExpectedControl[],
  reading: DocumentSnapshot,
): readonly number[] {
  const start = insertionStart(expected, reading);
  if (start === null) return [];
  const indexes = expected.filter((control) => isInline(control.tag)).map((control) => control.paragraph + start);
  return [...new Set(indexes)].filter((index) => index < reading.paragraphs.length);
}

/** Compares what stands with what was to be inserted. Inline controls are compared paragraph by paragraph. */
export function checkInsertion(
  expected: readonly ExpectedControl[],
  reading: DocumentSnapshot,
  found: readonly FoundControl[],
): InsertionCheck {
  const parts = documentParts(reading);
  const start = insertionStart(expected, reading) ?? 0;
  const missing: string[] = [];
  const misplaced: string[] = [];
  const wrongParent: string[] = [];

  let last = -1;
  for (const control of expected.filter(({ tag }) => !isInline(tag))) {
    const standing = parts.withTag(control.tag)[0];
    const position = standing ? parts.position(standing) : null;
    if (!standing || position === null) {
      missing.push(control.tag);
      continue;
    }
    if (position < last) misplaced.push(control.tag);
    last = Math.max(last, position);
    if ((parts.ourParent(standing)?.tag ?? null) !== control.parent) wrongParent.push(control.tag);
  }

  const inParagraph = new Map<number, string[]>();
  for (const { tag, paragraph } of found) inParagraph.set(paragraph, [...(inParagraph.get(paragraph) ?? []), tag]);
  for (const control of expected.filter(({ tag }) => isInline(tag))) {
    const here = inParagraph.get(control.paragraph + start) ?? [];
    const at = here.indexOf(control.tag);
    if (at < 0) (parts.withTag(control.tag).length === 0 ? missing : misplaced).push(control.tag);
    else here.splice(at, 1);
    const parents = parts.withTag(control.tag).map((one) => parts.ourParent(one)?.tag ?? null);
    if (at >= 0 && !parents.includes(control.parent)) wrongParent.push(control.tag);
  }
  return { missing, misplaced, wrongParent };
}

/**
 * Empty paragraphs a Word left behind an insertion at the end of the document, in no control and no table.
 * The package's own last paragraph stays; `expectedAfter` is the number of paragraphs of the package behind its last block control.
 */
export function leftoverParagraphs(
  expected: readonly ExpectedControl[],
  paragraphCount: number,
  reading: DocumentSnapshot,
): readonly number[] {
  const start = insertionStart(expected, reading);
  if (start === null) return [];
  const end = start + paragraphCount;
  const behind = reading.paragraphs.slice(end);
  const empty = behind.every(
    (paragraph) => paragraph.text === '' && paragraph.control === null && paragraph.tableLevel === 0,
  );
  return empty ? behind.map((paragraph) => paragraph.index) : [];
}
