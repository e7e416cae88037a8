/** The line under the big grid: what is wrong with the cell, what came of an action, the sum of what is selected. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { countText, parseCount } from '../../core/text/numbers';
import { useGridStyles } from './grid-styles';
import { gridWords } from './grid-words';
import { selection, type GridState } from './grid-state';
import type { Place, Sheet } from './sheet';

interface GridStatusProps {
  readonly sheet: Sheet;
  readonly state: GridState;
  readonly onGo: (place: Place) => void;
}

/** Cells that are no count, in reading order. */
function troubled({ rows, columns, trouble }: Sheet): readonly Place[] {
  return rows.flatMap((_, row) =>
    columns.flatMap((held, column) => (held.kind === 'count' && trouble(row, column) !== '' ? [{ row, column }] : [])),
  );
}

/** The sum of a selection of several cells; '' for one cell. */
function summed(sheet: Sheet, state: GridState): string {
  const { from, to } = selection(state);
  const cells = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (cells < 2) return '';
  let sum = 0;
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1) sum += parseCount(sheet.shown(row, column)) ?? 0;
  return gridWords.selected(cells, countText(sum));
}

/** Speaks only what came of an action; the rest is said of the cell itself. */
export function GridStatus({ sheet, state, onGo }: GridStatusProps) {
  const styles = useGridStyles();
  const wrong = useMemo(() => troubled(sheet), [sheet]);
  const { active, end, said } = state;
  const sum = useMemo(() => summed(sheet, { ...state, active, end }), [sheet, state, active, end]);
  const here = sheet.trouble(active.row, active.column);
  const isAfter = ({ row, column }: Place): boolean =>
    row > active.row || (row === active.row && column > active.column);
  const next = wrong.find(isAfter) ?? wrong[0];
  return (
    <div className={styles.status}>
      {next !== undefined && (
        <>
          <span className={styles.trouble}>{gridWords.troubles(wrong.length)}</span>
          <Button size="small" onClick={() => onGo(next)}>
            {gridWords.toTrouble}
          </Button>
        </>
      )}
      {here !== '' && <span className={styles.trouble}>{here}</span>}
      <span role="status">{said}</span>
      <span>{sum}</span>
    </div>
  );
}
