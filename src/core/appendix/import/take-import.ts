/** Takes a proposal into the data: one value in, one value out, so that it can be taken back by one press. */
import { withCell } from '../count-book';
import type { DocumentRecord, UnitCounts } from '../counts';
import type { FoundCount, ImportProposal } from './proposal';

/** What an import changes. */
export interface ImportedData {
  readonly counts: readonly UnitCounts[];
  readonly documents: readonly DocumentRecord[];
}

/** The data with the changes of the proposal, and with what she chose where several places contradict each other. */
export function takeImport(
  { counts, documents }: ImportedData,
  proposal: Pick<ImportProposal, 'changes' | 'documents'>,
  chosen: readonly FoundCount[] = [],
): ImportedData {
  const changed = new Map(proposal.documents.map(({ record }) => [record.id, record]));
  const known = new Set(documents.map(({ id }) => id));
  return {
    counts: [...proposal.changes, ...chosen].reduce((all, found) => withCell(all, found, found.value), counts),
    documents: [
      ...documents.map((record) => changed.get(record.id) ?? record),
      ...[...changed.values()].filter(({ id }) => !known.has(id)),
    ],
  };
}
