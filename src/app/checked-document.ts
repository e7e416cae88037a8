/** A checked document as plain data: what the list shows, and what going there, repairs, sheet and copy need. */
import type { CheckedFacts, CheckStep, PlacedFinding, PlacedResult } from './check-steps';
import { failure, success, type Result } from './trouble';

/** What came of a check. */
export interface CheckedDocument {
  readonly facts: CheckedFacts;
  /** In the order of the list of checks. */
  readonly results: readonly PlacedResult[];
  /** Every finding in document order, those set aside included. */
  readonly findings: readonly PlacedFinding[];
  /** Texts of the paragraphs that findings and repairs name, by index. */
  readonly texts: ReadonlyMap<number, string>;
  /** False: it was stopped on the way. */
  readonly whole: boolean;
}

/** Puts steps together, from whichever thread they come. */
export interface Gathering {
  readonly take: (step: CheckStep) => void;
  /** What came so far, null = not even the document is understood; or why it cannot be read. */
  readonly checked: (whole: boolean) => Result<CheckedDocument | null>;
}

/** As one meets them when reading; what concerns the whole document stands last. */
const inDocumentOrder = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  [...findings].sort((a, b) => (a.paragraph ?? Number.MAX_VALUE) - (b.paragraph ?? Number.MAX_VALUE));

/** Nothing has come yet. */
export function gathering(): Gathering {
  let facts: Result<CheckedFacts> | null = null;
  const results: PlacedResult[] = [];
  return {
    take: (step) => {
      if (step.kind === 'unread') facts = failure(step.trouble);
      if (step.kind === 'facts') facts = success(step.facts);
      if (step.kind === 'result') results.push(step.result);
    },
    checked: (whole) => {
      if (!facts?.ok) return facts ?? success(null);
      return success({
        facts: facts.value,
        results,
        findings: inDocumentOrder(results.flatMap(({ findings }) => findings)),
        texts: new Map(results.flatMap(({ texts }) => [...texts])),
        whole,
      });
    },
  };
}
