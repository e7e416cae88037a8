/** The fields of one row of *Số liệu khác*. */
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { FigureRow } from '../../../core/appendix/figure-row';
import { enterFigure, shownFigure } from '../../../core/appendix/figure-rows';
import type { EnteredFigure, FigureTable } from '../../../core/appendix/figure-table';
import { TypedField } from '../typed-field';
import { computedText, isEntered } from './figure-edits';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
  computed: { gridColumn: '1 / -1', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FigureFieldsProps {
  readonly table: FigureTable;
  readonly cells: FigureRow['cells'];
  readonly onEnter: (column: EnteredFigure, typed: string) => Promise<void>;
}

/** Numbers beside each other, texts and choices over the whole width; what is reckoned is shown. */
export function FigureFields({ table, cells, onEnter }: FigureFieldsProps) {
  const styles = useStyles();
  const list = useId('proposals');
  return (
    <div className={styles.fields}>
      {table.columns.map((column) => {
        if (!isEntered(column)) {
          const text = computedText(column, cells);
          return text === '' ? null : (
            <span key={column.id} className={styles.computed}>
              {`${column.header}: ${text}`}
            </span>
          );
        }
        const isNumber = column.kind === 'count' || column.kind === 'decimal';
        return (
          <div key={column.id} className={isNumber ? '' : styles.wide}>
            <TypedField
              label={column.header}
              value={shownFigure(column, cells[column.id])}
              numeric={column.kind === 'count'}
              remarks={(typed) => {
                const { sentence } = enterFigure(column, typed);
                return sentence === '' ? [] : [sentence];
              }}
              onKeep={(typed) => onEnter(column, typed)}
              {...(column.kind === 'choice' && { proposals: `${list}-${column.id}` })}
            />
            {column.choices !== undefined && (
              <datalist id={`${list}-${column.id}`}>
                {column.choices.map((choice) => (
                  <option key={choice} value={choice} />
                ))}
              </datalist>
            )}
          </div>
        );
      })}
    </div>
  );
}
