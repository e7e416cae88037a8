/** The list of results, row by row: what is folded away and what is not shown yet is left out. */
import type { FindingView } from '../../app/check-state';
import type { FindingKind } from '../../core/checks/saying/finding-kinds';
import { findingGroups } from './finding-groups';

/** Findings of a group shown at first, and more with every **Hiện thêm**. */
export const SHOWN = 50;

/** Header of a group. */
export interface GroupHead {
  readonly kind: FindingKind;
  readonly count: number;
  readonly open: boolean;
}

/** A finding, with what stands above and below it; or the header alone of a group that is folded. */
export type ListedRow =
  | {
      readonly kind: 'finding';
      readonly finding: FindingView;
      /** Stands above the first finding of a group. */
      readonly head: GroupHead | null;
      /** Part of the report, above its first finding; null = the same as before. */
      readonly part: string | null;
      /** Findings of the group that are not shown; more than 0 only at the last one shown. */
      readonly left: number;
    }
  | { readonly kind: 'folded'; readonly head: GroupHead };

/** How she left the tab: what she comes back to in the same session. */
export interface KeptListing extends Pick<Listing, 'only' | 'folded'> {
  /** Parts at the bottom that are open. */
  readonly opened: readonly ('ignored' | 'rules')[];
}

/** What of the list is to be seen. */
export interface Listing {
  readonly only: FindingKind | 'all';
  readonly folded: readonly FindingKind[];
  /** How many findings of a group; absent = `SHOWN`. */
  readonly most: Readonly<Partial<Record<FindingKind, number>>>;
}

/** Rows in order. */
export function listedRows(findings: readonly FindingView[], { only, folded, most }: Listing): readonly ListedRow[] {
  return findingGroups(findings)
    .filter(({ kind }) => only === 'all' || kind === only)
    .flatMap(({ kind, findings: all }): readonly ListedRow[] => {
      const head = { kind, count: all.length, open: !folded.includes(kind) };
      if (!head.open) return [{ kind: 'folded', head }];
      const shown = all.slice(0, most[kind] ?? SHOWN);
      return shown.map((finding, place) => ({
        kind: 'finding',
        finding,
        head: place === 0 ? head : null,
        part: place > 0 && shown[place - 1]?.part === finding.part ? null : finding.part,
        left: place === shown.length - 1 ? all.length - shown.length : 0,
      }));
    });
}
