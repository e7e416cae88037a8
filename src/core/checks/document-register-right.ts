import { documentDateNotes, enterDocumentDate } from '../appendix/document-date';
import { documentNumberNotes, documentNumberText, parseDocumentNumber } from '../appendix/document-number';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { defineCheck, inParagraph, type Outcome } from './check';
import type { AnnexDocument } from './reading/report';

/** What the check says, besides what is said of a number or date wherever it is entered. */
export const messages = {
  annex: (sentence: string): string => `Phụ lục I: ${sentence}`,
  double: (number: string, issuer: string): string => `Phụ lục I: số “${number}” của ${issuer} có hai lần trong năm.`,
};

interface Target {
  readonly document: AnnexDocument;
  /** A document above it has the same number. */
  readonly again: boolean;
}

/** Each document of Phụ lục I has a number of the right form, a date of year N, and a number no other of its issuer has. */
export const documentRegisterRight = defineCheck<Target>({
  id: 'document-register-right',
  rule: 'V23',
  title: 'Số, ký hiệu, ngày văn bản ở Phụ lục I đúng',
  severity: 'warning',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3; Phụ lục III', grade: 'A' }],
  appliesTo: ({ annexes }) => {
    const seen = new Set<string>();
    return (annexes.find(({ id }) => id === 'I')?.documents ?? []).map((document) => {
      const key = keyOf(document);
      const again = key !== null && seen.has(key);
      if (key !== null) seen.add(key);
      return { document, again };
    });
  },
  expect: ({ document, again }, { year }): readonly Outcome[] => {
    const { number, date, issuer, paragraph } = document;
    const place = inParagraph(paragraph, number);
    const sentences = [...documentNumberNotes(number), ...documentDateNotes(enterDocumentDate(date), year)].map(
      messages.annex,
    );
    const outcomes = [...sentences, ...(again ? [messages.double(number, issuer)] : [])].map(
      (message, turn): Outcome => ({ kind: 'failed', message, place, ...(turn === 0 ? fixOf(document) : {}) }),
    );
    return outcomes.length === 0 ? [{ kind: 'passed' }] : outcomes;
  },
});

/** The same number however it is typed, of the same issuer and year. */
function keyOf({ number, date, issuer }: AnnexDocument): string | null {
  const parsed = parseDocumentNumber(number);
  const entered = enterDocumentDate(date);
  if (parsed === null) return null;
  return [foldWords(issuer), typeof entered === 'string' ? '' : entered.year, documentNumberText(parsed)].join('|');
}

/** A missing 0 or a space too many; another abbreviation is hers to know. */
function fixOf({ number, paragraph }: AnnexDocument): Pick<Extract<Outcome, { kind: 'failed' }>, 'fix'> {
  const parsed = parseDocumentNumber(number);
  const from = normalizeText(number);
  if (parsed === null || parsed.type === null || from !== number) return {};
  const to = documentNumberText(parsed);
  return from === to || documentNumberNotes(to).length > 0
    ? {}
    : { fix: { kind: 'words', edits: [{ paragraph, edit: { from, to } }] } };
}
