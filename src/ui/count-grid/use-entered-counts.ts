/** Counts as the grid shows them: what was just entered stands there at once. */
import { useCallback, useMemo, useState } from 'react';
import type { AppendixActions } from '../../app/appendix-state';
import type { UnitCounts } from '../../core/appendix/counts';
import { withTypedCells } from './entered-counts';
import type { Entered } from './grid-state';

/** Standing counts with what is on its way over them, and the way to enter more. */
export function useEnteredCounts(
  standing: readonly UnitCounts[],
  enterCells: AppendixActions['enterCells'],
): { readonly counts: readonly UnitCounts[]; readonly enter: (entered: Entered) => void } {
  const [underway, setUnderway] = useState<readonly Entered[]>([]);
  const enter = useCallback(
    (entered: Entered): void => {
      setUnderway((all) => [...all, entered]);
      const arrived = (): void => setUnderway((all) => all.filter((one) => one !== entered));
      void enterCells(entered.cells, entered.what).then(arrived);
    },
    [enterCells],
  );
  const counts = useMemo(
    () =>
      withTypedCells(
        standing,
        underway.flatMap(({ cells }) => cells),
      ),
    [standing, underway],
  );
  return { counts, enter };
}
