/** Which member unit sent a file. */
import { unitMatcher, type UnitMatcher } from '../appendix/import/match-units';
import type { Workbook } from '../appendix/import/workbook';
import type { FileDocument } from '../report/file-document';
import type { MemberUnit } from '../report/member-unit';

/** The unit, or those it could be. */
export interface SenderGuess {
  /** `MemberUnit.id`; null = not known, she chooses. */
  readonly unit: string | null;
  /** Ids that were named, where they contradict each other, or near names. */
  readonly near: readonly string[];
}

/** Paragraphs of a letterhead. */
const LETTERHEAD = 12;
/** A name of a body is no longer. */
const LONGEST_NAME = 200;

/** What a file is called, without its ending. */
const bareName = (file: string): string => file.replace(/\.[a-z]{2,4}$/iu, '').replace(/[_]+/gu, ' ');

function guess(units: UnitMatcher, file: string, lines: readonly string[]): SenderGuess {
  const named = (text: string): string | null => {
    const match = units.named(text);
    return match.kind === 'unit' ? match.unit : units.namedWithin(text);
  };
  const inFile = named(bareName(file));
  const inLines = [...new Set(lines.map(named).filter((unit) => unit !== null))];
  // The head unit's letter may be quoted above; what the file is called and what its letterhead says have to agree.
  if (inFile !== null && (inLines.length === 0 || inLines.includes(inFile))) return { unit: inFile, near: [] };
  const [only, other] = inLines;
  if (inFile === null && only !== undefined && other === undefined) return { unit: only, near: [] };
  const near = [...new Set([...(inFile === null ? [] : [inFile]), ...inLines])];
  if (near.length > 0) return { unit: null, near };
  const match = units.named(bareName(file));
  return { unit: null, near: match.kind === 'unknown' ? match.near : [] };
}

/** Guesses for many files against one list of units. */
export function senderGuess(units: readonly Pick<MemberUnit, 'id' | 'name' | 'shortName'>[]): {
  readonly ofDocument: (file: string, document: FileDocument) => SenderGuess;
  readonly ofWorkbook: (workbook: Workbook) => SenderGuess;
} {
  const matcher = unitMatcher(units);
  return {
    ofDocument: (file, { paragraphs }) =>
      guess(
        matcher,
        file,
        paragraphs
          .slice(0, LETTERHEAD)
          .flatMap(({ text }) => text.split(/[\n\v]/u))
          .filter((line) => line.trim() !== '' && line.length <= LONGEST_NAME),
      ),
    ofWorkbook: ({ file, sheets }) => guess(matcher, file, sheets.length === 1 ? sheets.map(({ name }) => name) : []),
  };
}
