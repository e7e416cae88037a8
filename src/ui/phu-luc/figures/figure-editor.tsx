/** One of the small tables, unit by unit. */
import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { FigureRow } from '../../../core/appendix/figure-row';
import { removeFigureRow } from '../../../core/appendix/figure-rows';
import type { FigureTable } from '../../../core/appendix/figure-table';
import { tableName, type MemberUnit } from '../../../core/report/member-unit';
import { useAnnexPlace } from '../annex-place';
import { countWords } from '../counts/count-words';
import { UnitPicker } from '../unit-picker';
import { usePartStyles } from '../../use-part-styles';
import { filledUnits, rowsOf, withFigure } from './figure-edits';
import { FigureFields } from './figure-fields';

interface FigureEditorProps {
  readonly table: FigureTable;
  readonly rows: readonly FigureRow[];
  readonly units: readonly MemberUnit[];
  readonly onChange: (edit: (rows: readonly FigureRow[]) => readonly FigureRow[]) => void;
}

/** A table that allows it has several rows of a unit, and always one to begin with. */
export function FigureEditor({ table, rows, units, onChange }: FigureEditorProps) {
  const styles = usePartStyles();
  const [kept, setUnit] = useAnnexPlace('unit', '');
  const unit = units.some(({ id }) => id === kept) ? kept : (units[0]?.id ?? '');
  const [adding, setAdding] = useState(false);
  const filled = filledUnits(table, rows);
  const own = rowsOf(rows, table.id, unit);
  const isNew = own.length === 0 || adding;
  const lines: readonly (FigureRow | null)[] = isNew ? [...own, null] : own;
  return (
    <div className={styles.box}>
      <UnitPicker
        label="Đơn vị"
        choices={units.map((each) => ({
          id: each.id,
          name: tableName(each),
          note: filled.has(each.id) ? '' : countWords.noFigures,
        }))}
        chosen={unit}
        progress={countWords.filled(units.filter(({ id }) => filled.has(id)).length, units.length)}
        onChoose={(id) => {
          setUnit(id);
          setAdding(false);
        }}
      />
      {lines.map((row, place) => (
        <div
          // The row that is not there yet keeps its fields when the first of them makes it.
          key={`${unit} ${place}`}
          role="group"
          aria-label={table.several ? `${table.name}, dòng ${place + 1}` : table.name}
          className={styles.list}
        >
          <FigureFields
            table={table}
            cells={row?.cells ?? {}}
            onEnter={(column, typed) => {
              if (row === null) setAdding(false);
              onChange((now) =>
                withFigure(now, {
                  table: table.id,
                  unit,
                  row: row?.id ?? rowsOf(now, table.id, unit)[place]?.id ?? null,
                  column,
                  typed,
                }),
              );
              return Promise.resolve();
            }}
          />
          {row !== null && table.several && (
            <div className={styles.buttons}>
              <Button
                size="small"
                icon={<Delete16Regular />}
                aria-label={`Bỏ dòng ${place + 1}`}
                onClick={() => onChange((now) => removeFigureRow(now, row.id))}
              >
                Bỏ dòng
              </Button>
            </div>
          )}
        </div>
      ))}
      {table.several && !isNew && (
        <div className={styles.buttons}>
          <Button size="small" icon={<Add16Regular />} onClick={() => setAdding(true)}>
            Thêm dòng
          </Button>
        </div>
      )}
      <p className={styles.hint}>{table.basis}.</p>
    </div>
  );
}
