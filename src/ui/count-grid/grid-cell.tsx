/** A cell of the big grid. */
import { mergeClasses } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { useGridStyles } from './grid-styles';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  /** Unit and title, for screen readers. */
  readonly name: string;
  readonly text: string;
  readonly trouble: string;
  readonly isText: boolean;
  readonly locked: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  readonly left: number;
  readonly width: number;
  /** The field while the cell is edited. */
  readonly children?: ReactNode;
}

/** Drawn anew only when something about this very cell changed. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, column, name, text, trouble, isText, locked, active, selected, left, width, children } = props;
  const styles = useGridStyles();
  const troubleId = useId();
  const wrong = trouble !== '';
  return (
    <div
      role="gridcell"
      tabIndex={active ? 0 : -1}
      aria-colindex={column + 2}
      aria-label={`${name}: ${text === '' ? 'trống' : text}`}
      aria-selected={selected}
      aria-readonly={locked}
      aria-invalid={wrong || undefined}
      aria-describedby={wrong ? troubleId : undefined}
      data-row={row}
      data-column={column}
      title={wrong ? trouble : isText && text !== '' ? text : undefined}
      style={{ left, width }}
      className={mergeClasses(
        styles.cell,
        isText && styles.text,
        locked && styles.locked,
        selected && !active && styles.selected,
        wrong && styles.wrong,
        active && styles.active,
      )}
    >
      {children ?? text}
      {wrong && (
        <span id={troubleId} hidden>
          {trouble}
        </span>
      )}
    </div>
  );
});
