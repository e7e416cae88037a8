/** Figures she typed or corrected herself, where a unit's file says another one: hers stand until she chooses. */
import { sourceOfCount, type CountSource } from '../appendix/count-sources';
import type { CountChange, CountConflict, ImportProposal } from '../appendix/import/proposal';

/** The proposal with such changes among the conflicts; her figure comes first, its origin names no file. A figure that a file brought is changed by a later file. */
export function sparingHers(proposal: ImportProposal, sources: readonly CountSource[]): ImportProposal {
  const source = sourceOfCount(sources);
  const isHers = ({ unit, year, column, old }: CountChange): boolean =>
    old !== undefined && source(unit, year, column, old) === null;
  const conflicts = proposal.changes.filter(isHers).map(({ old, ...found }): CountConflict => {
    const { unit, year, column } = found;
    const origin = { file: '', sheet: '', cell: '', hidden: false };
    const entered = old === undefined ? [] : [{ origin, unit, year, column, value: old, sentence: '' }];
    return { unit, year, column, found: [...entered, found], old };
  });
  return {
    ...proposal,
    changes: proposal.changes.filter((change) => !isHers(change)),
    conflicts: [...proposal.conflicts, ...conflicts],
  };
}
