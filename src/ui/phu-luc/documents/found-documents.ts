/** Which documents of the register are shown. */
import type { DocumentRecord } from '../../../core/appendix/counts';
import { foldWords } from '../../../core/text/fold-words';

/** What is looked for. */
export interface DocumentSearch {
  /** `DocumentRecord.issuer`; null = all. */
  readonly issuer: string | null;
  /** Words of the number, the subject or the note. */
  readonly words: string;
  readonly toSee: boolean;
}

/** Nothing is looked for. */
export const allDocuments: DocumentSearch = { issuer: null, words: '', toSee: false };

/** The records that are looked for, in their order; tones and capitals do not matter. */
export function foundDocuments(
  documents: readonly DocumentRecord[],
  notes: ReadonlyMap<string, readonly string[]>,
  { issuer, words, toSee }: DocumentSearch,
): readonly DocumentRecord[] {
  const wanted = foldWords(words);
  return documents.filter(
    (record) =>
      (issuer === null || record.issuer === issuer) &&
      (!toSee || notes.has(record.id)) &&
      (wanted === '' || foldWords(`${record.number} ${record.subject} ${record.note}`).includes(wanted)),
  );
}
