/** Counts changes that nobody accepted. ECMA-376 Part 1, 17.13.5. */
import type { FileDocument } from '../core/report/file-document';

type Kind = 'inserted' | 'deleted' | 'movedAway' | 'movedHere' | 'format';

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries<Kind>({
    ins: 'inserted',
    cellIns: 'inserted',
    del: 'deleted',
    cellDel: 'deleted',
    moveFrom: 'movedAway',
    moveTo: 'movedHere',
    rPrChange: 'format',
    pPrChange: 'format',
    sectPrChange: 'format',
    tblPrChange: 'format',
    tblPrExChange: 'format',
    tblGridChange: 'format',
    trPrChange: 'format',
    tcPrChange: 'format',
    cellMerge: 'format',
    numberingChange: 'format',
  }),
);

/** Changes met so far. */
export interface ChangeCount {
  readonly see: (name: string) => void;
  readonly total: () => FileDocument['changes'];
}

/** None yet. What is moved is there twice, where it was and where it is, and counts once. */
export function changeCount(): ChangeCount {
  const counts: Record<Kind, number> = { inserted: 0, deleted: 0, movedAway: 0, movedHere: 0, format: 0 };
  return {
    see(name) {
      const kind = kinds.get(name);
      if (kind !== undefined) counts[kind] += 1;
    },
    total: () => ({
      inserted: counts.inserted,
      deleted: counts.deleted,
      moved: Math.max(counts.movedAway, counts.movedHere),
      format: counts.format,
    }),
  };
}
