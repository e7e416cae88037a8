/** The register of Phụ lục I: what can be done to it, and what is said of its records. Each answers a new list. */
import type { AppendixData } from './appendix-data';
import { documentDateNotes } from './document-date';
import { documentNumberNotes, documentNumberText, parseDocumentNumber } from './document-number';
import { documentTypes, OFFICIAL_LETTER, partyTypes } from './document-types';
import { WHOLE_CLUSTER, type DocumentRecord } from './counts';
import { foldWords } from '../text/fold-words';
import { newIdBeside } from './new-id';

/** A record without its id. */
export type NewDocument = Omit<DocumentRecord, 'id'>;

/** What is said of a record besides its number and date. */
export const documentSentences = {
  noSubject: 'Chưa có tên loại và trích yếu nội dung.',
  noIssuer: 'Cơ quan ban hành không còn trong danh sách đơn vị.',
  double: (number: string): string => `Số ${number} có hai lần ở cùng một cơ quan trong cùng một năm.`,
};

/** The register with records at its end. */
export function addDocuments(
  documents: readonly DocumentRecord[],
  records: readonly NewDocument[],
): readonly DocumentRecord[] {
  const ids = new Set(documents.map(({ id }) => id));
  const added = records.map((record) => {
    const id = newIdBeside('d', [record.issuer, record.number, record.subject], ids);
    ids.add(id);
    return { ...record, id };
  });
  return [...documents, ...added];
}

/** The register with a record at its end. */
export const addDocument = (documents: readonly DocumentRecord[], record: NewDocument): readonly DocumentRecord[] =>
  addDocuments(documents, [record]);

/** The register with one record changed; its id stays. */
export const changeDocument = (
  documents: readonly DocumentRecord[],
  id: string,
  change: Partial<NewDocument>,
): readonly DocumentRecord[] => documents.map((record) => (record.id === id ? { ...record, ...change } : record));

/** The register without the record. */
export const removeDocument = (documents: readonly DocumentRecord[], id: string): readonly DocumentRecord[] =>
  documents.filter((record) => record.id !== id);

/** The kind of a document by its number, else by the first words of its subject; '' when neither tells. */
export function documentTypeName({ number, subject }: Pick<DocumentRecord, 'number' | 'subject'>): string {
  const words = foldWords(subject);
  const bySubject = [OFFICIAL_LETTER, ...documentTypes, ...partyTypes].find(({ name }) => {
    const start = foldWords(name);
    return words === start || words.startsWith(`${start} `);
  });
  const byNumber = parseDocumentNumber(number)?.type;
  return byNumber?.name ?? bySubject?.name ?? '';
}

/** What makes two numbers one: figures, type and issuer's sign, however they were typed. The series begins anew every year. */
function sameNumberKey({ issuer, number, date }: DocumentRecord): string | null {
  const parsed = parseDocumentNumber(number);
  if (parsed === null) return null;
  const year = typeof date === 'string' ? null : date.year;
  return `${issuer} ${year ?? ''} ${foldWords(documentNumberText(parsed))}`;
}

/** Ids of the records whose number another record of the same issuer and year has too. */
export function doubleDocuments(documents: readonly DocumentRecord[]): ReadonlySet<string> {
  const byKey = new Map<string, readonly string[]>();
  for (const record of documents) {
    const key = sameNumberKey(record);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), record.id]);
  }
  return new Set([...byKey.values()].filter((ids) => ids.length > 1).flat());
}

/** What is not as it should be in each record, by its id; records that are well are absent. Nothing of it stops anything. */
export function documentNotes({
  documents,
  units,
  year,
}: Pick<AppendixData, 'documents' | 'units' | 'year'>): ReadonlyMap<string, readonly string[]> {
  const doubles = doubleDocuments(documents);
  const issuers = new Set([WHOLE_CLUSTER, ...units.map(({ id }) => id)]);
  return new Map(
    documents.flatMap((record) => {
      const notes = [
        ...documentNumberNotes(record.number),
        ...documentDateNotes(record.date, year),
        ...(record.subject.trim() === '' ? [documentSentences.noSubject] : []),
        ...(issuers.has(record.issuer) ? [] : [documentSentences.noIssuer]),
        ...(doubles.has(record.id) ? [documentSentences.double(record.number)] : []),
      ];
      return notes.length === 0 ? [] : [[record.id, notes] as const];
    }),
  );
}

/** Documents of the cluster and of its units; those of units no longer in the list are `strays` and counted nowhere. */
export function documentsByIssuer({ documents, units }: Pick<AppendixData, 'documents' | 'units'>) {
  const of = (issuer: string): readonly DocumentRecord[] => documents.filter((record) => record.issuer === issuer);
  const listed = new Set([WHOLE_CLUSTER, ...units.map(({ id }) => id)]);
  return {
    cluster: of(WHOLE_CLUSTER),
    units: units.map((unit) => ({ unit, documents: of(unit.id) })),
    strays: documents.filter(({ issuer }) => !listed.has(issuer)),
  };
}
