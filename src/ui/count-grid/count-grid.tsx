/** *Nhập trên bảng lớn*: the counts of an annex as a grid with Excel's habits. */
import { useDeferredValue, useMemo } from 'react';
import type { AppendixActions, AppendixState } from '../../app/appendix-state';
import type { AppendixData } from '../../core/appendix/appendix-data';
import { countTexts } from '../../core/appendix/count-texts';
import type { AppendixColumn, CountTable } from '../../core/appendix/title-row';
import { countSheet, gridColumns, sheetColumns, sheetRows } from './count-sheet';
import { gridWords } from './grid-words';
import { placedBlocks } from './placed-blocks';
import { SheetGrid } from './sheet-grid';
import { useEnteredCounts } from './use-entered-counts';

interface CountGridProps {
  readonly table: CountTable;
  readonly state: Pick<AppendixState, 'data'>;
  readonly actions: Pick<AppendixActions, 'enterCells'>;
  /** Name of the grid, e.g. "Bảng Phụ lục II". */
  readonly label: string;
}

/** All units and columns of Phụ lục II or III; what is accepted goes out at once, a paste as one action. */
export function CountGrid({ table, state, actions, label }: CountGridProps) {
  const columns = useMemo(() => gridColumns(table, state.data), [table, state.data]);
  return state.data.units.length === 0 ? (
    <p>{gridWords.noUnits}</p>
  ) : (
    <ColumnsGrid table={table} data={state.data} columns={columns} enterCells={actions.enterCells} label={label} />
  );
}

interface ColumnsGridProps {
  readonly table: CountTable;
  readonly data: AppendixData;
  readonly columns: readonly AppendixColumn[];
  readonly enterCells: AppendixActions['enterCells'];
  readonly label: string;
}

/** The grid over given columns. Totals follow a moment later, so that a key never waits for them. */
export function ColumnsGrid({ table, data, columns, enterCells, label }: ColumnsGridProps) {
  const { counts, enter } = useEnteredCounts(data.counts, enterCells);
  const summed = useDeferredValue(counts);
  const texts = useMemo(() => countTexts({ ...data, counts: summed }, columns), [data, summed, columns]);
  const rows = useMemo(() => sheetRows(data.units, data.year), [data.units, data.year]);
  const shownColumns = useMemo(() => sheetColumns(columns), [columns]);
  const placed = useMemo(() => placedBlocks(table, columns, data, rows), [table, columns, data, rows]);
  const sheet = useMemo(
    () => ({ ...countSheet(rows, columns, shownColumns, counts, texts), placed }),
    [rows, columns, shownColumns, counts, texts, placed],
  );
  return <SheetGrid sheet={sheet} label={label} onEnter={enter} />;
}
