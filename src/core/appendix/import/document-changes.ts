/** Documents that were found against those of the report. */
import { foldWords } from '../../text/fold-words';
import type { DocumentRecord } from '../counts';
import type { NewDocument } from '../documents';
import { newId } from '../new-id';
import type { DocumentChange, FoundDocument } from './proposal';

/** Everything a record says, for comparing. */
const contentKey = ({ issuer, number, date, subject, note }: NewDocument): string =>
  JSON.stringify([issuer, number, typeof date === 'string' ? date : [date.day, date.month, date.year], subject, note]);

/** What makes a document the same one: its issuer with its number, or with its subject where it has no number. */
const documentKey = ({ issuer, number, subject }: NewDocument): string =>
  `${issuer} ${number === '' ? foldWords(subject) : number.normalize('NFC').toUpperCase().replace(/\s+/gu, '')}`;

/** Records by a key, handed out one after the other, each once. */
function recordsBy(
  records: readonly DocumentRecord[],
  key: (record: DocumentRecord) => string,
  given: Set<string>,
): (wanted: string) => DocumentRecord | null {
  const waiting = new Map<string, DocumentRecord[]>();
  for (const record of records) waiting.set(key(record), [...(waiting.get(key(record)) ?? []), record]);
  return (wanted) => {
    const record = waiting.get(wanted)?.find(({ id }) => !given.has(id));
    if (record) given.add(record.id);
    return record ?? null;
  };
}

/** What would be added and changed, and how many are as they were. */
export function documentChanges(
  found: readonly FoundDocument[],
  known: readonly DocumentRecord[],
): { readonly documents: readonly DocumentChange[]; readonly unchanged: number } {
  const given = new Set<string>();
  const same = recordsBy(known, contentKey, given);
  const alike = recordsBy(known, documentKey, given);
  // The same line in two files is one document; two lines of one file are two, and the check of numbers says so.
  const firstFile = new Map<string, string>();
  const wanted = found.filter(({ origin, record }) => {
    const file = firstFile.get(contentKey(record)) ?? origin.file;
    firstFile.set(contentKey(record), file);
    return file === origin.file;
  });
  // Those that are there word for word first, so that none of them is taken for a changed one.
  const changed = wanted.filter(({ record }) => same(contentKey(record)) === null);
  const idsByKey = new Map<string, { readonly id: string }[]>();
  const documents = changed.map(({ origin, record }): DocumentChange => {
    const old = alike(documentKey(record));
    if (old !== null) return { origin, record: { id: old.id, ...record }, old };
    const said = [record.issuer, record.number, record.subject];
    const base = newId('d', said, []);
    const taken = idsByKey.get(base) ?? known.filter(({ id }) => id === base || id.startsWith(`${base}-`));
    const id = newId('d', said, taken);
    idsByKey.set(base, [...taken, { id }]);
    return { origin, record: { id, ...record }, old };
  });
  return { documents, unchanged: wanted.length - changed.length };
}
