/** A row of the big grid. */
import { mergeClasses } from '@fluentui/react-components';
import { CellField } from './cell-field';
import { spokenRow } from './count-sheet';
import { GridCell } from './grid-cell';
import { ROW_HEIGHT } from './grid-layout';
import type { GridCommand, GridState } from './grid-state';
import { useGridStyles } from './grid-styles';
import { gridWords } from './grid-words';
import { isWritable, type Block, type Sheet } from './sheet';

interface GridRowProps {
  readonly sheet: Sheet;
  readonly row: number;
  /** Rows above it, header rows included. */
  readonly rowsAbove: number;
  readonly top: number;
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly frozen: number;
  readonly state: GridState;
  readonly selected: Block;
  readonly onCommand: (command: GridCommand) => void;
}

/** Its name, and those of its cells that are in sight. */
export function GridRow(props: GridRowProps) {
  const { sheet, row, rowsAbove, top, places, starts, frozen, state, selected, onCommand } = props;
  const styles = useGridStyles();
  const line = sheet.rows[row];
  if (line === undefined) return null;
  const isBottom = line.kind !== 'unit';
  const width = frozen + (starts.at(-1) ?? 0);
  const inRows = row >= selected.from.row && row <= selected.to.row;
  return (
    <div role="row" aria-rowindex={rowsAbove + 1} className={styles.row} style={{ top, width, height: ROW_HEIGHT }}>
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        title={line.name}
        className={mergeClasses(styles.name, isBottom && styles.strong)}
        style={{ width: frozen }}
      >
        {isBottom ? line.name : `${row + 1}. ${line.name}`}
      </div>
      {places.map((column) => {
        const held = sheet.columns[column];
        if (held === undefined) return null;
        const active = state.active.row === row && state.active.column === column;
        const name = gridWords.cell(spokenRow(line), held.name);
        const start = starts[column] ?? 0;
        return (
          <GridCell
            key={held.id}
            row={row}
            column={column}
            name={name}
            text={sheet.shown(row, column)}
            trouble={sheet.trouble(row, column)}
            isText={held.kind === 'text'}
            locked={!isWritable(sheet, { row, column })}
            active={active}
            selected={inRows && column >= selected.from.column && column <= selected.to.column}
            left={frozen + start}
            width={held.width}
          >
            {active && state.editing !== null ? (
              <CellField name={name} way={state.editing} standing={sheet.entry(row, column)} onCommand={onCommand} />
            ) : undefined}
          </GridCell>
        );
      })}
    </div>
  );
}
