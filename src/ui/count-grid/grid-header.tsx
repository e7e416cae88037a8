/** The header rows of the big grid. */
import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { headerHeights, startsOf, type HeaderCell } from './grid-layout';
import { useGridStyles } from './grid-styles';
import { gridWords } from './grid-words';

interface GridHeaderProps {
  readonly cells: readonly HeaderCell[];
  readonly depth: number;
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly frozen: number;
}

/** Groups over titles over TT, CN, HGĐ; only those over columns that are drawn. */
export const GridHeader = memo(function GridHeader({ cells, depth, places, starts, frozen }: GridHeaderProps) {
  const styles = useGridStyles();
  const heights = headerHeights(depth);
  const tops = startsOf(heights);
  const width = frozen + (starts.at(-1) ?? 0);
  const height = tops.at(-1) ?? 0;
  const isDrawn = ({ column, columns }: HeaderCell): boolean =>
    places.some((place) => place >= column && place < column + columns);
  return (
    <div role="rowgroup" className={styles.header} style={{ width, height }}>
      {heights.map((rowHeight, level) => (
        <div
          key={level}
          role="row"
          aria-rowindex={level + 1}
          className={styles.row}
          style={{ top: tops[level], width, height: rowHeight }}
        >
          {level === 0 && (
            <div
              role="columnheader"
              aria-colindex={1}
              aria-rowspan={depth}
              className={mergeClasses(styles.name, styles.corner)}
              style={{ width: frozen, height }}
            >
              {gridWords.unit}
            </div>
          )}
          {cells
            .filter((cell) => cell.level === level && isDrawn(cell))
            .map(({ text, levels, column, columns }) => {
              const left = starts[column] ?? 0;
              const isOver = columns > 1 && level === 0;
              return (
                <div
                  key={column}
                  role="columnheader"
                  aria-colindex={column + 2}
                  aria-colspan={columns}
                  aria-rowspan={levels}
                  data-column={column}
                  data-columns={columns}
                  title={text}
                  className={mergeClasses(styles.headerCell, isOver && styles.over)}
                  style={{
                    left: frozen + left,
                    width: (starts[column + columns] ?? 0) - left,
                    height: (tops[level + levels] ?? 0) - (tops[level] ?? 0),
                  }}
                >
                  {isOver ? (
                    <span className={styles.overText} style={{ left: frozen + 8 }}>
                      {text}
                    </span>
                  ) : (
                    <span className={styles.title}>{text}</span>
                  )}
                </div>
              );
            })}
        </div>
      ))}
    </div>
  );
});
