/** Shows, hides and renames the columns of an annex. */
import { Button, Checkbox, makeStyles, Switch, useId } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ARMY_NAMES, usualColumns, type AppendixData, type ColumnChoices } from '../../../core/appendix/appendix-data';
import { columnName } from '../../../core/appendix/columns';
import type { CountTable } from '../../../core/appendix/title-row';
import { CheckedInput } from '../../fields/checked-input';
import { useChosen } from '../../fields/use-chosen';
import { usePartStyles } from '../../use-part-styles';
import { columnLines, withColumn, withHeader } from './column-choices';

const useStyles = makeStyles({
  box: { marginLeft: '-8px' },
});

/** Why a column stays. */
export const lockedReason = 'Cột đang có số liệu thì không ẩn được; muốn ẩn, hãy xoá số trong cột đó trước.';
/** Longest words for a header. */
const LONGEST_HEADER = 120;

interface ColumnMenuProps {
  readonly table: CountTable;
  readonly data: AppendixData;
  readonly onChange: (columns: ColumnChoices) => Promise<void>;
}

/** A column with figures is ticked for good, and says why. */
export function ColumnMenu({ table, data, onChange }: ColumnMenuProps) {
  const styles = usePartStyles();
  const own = useStyles();
  const reason = useId('locked');
  const [columns, choose] = useChosen(data.columns, onChange);
  const [renaming, setRenaming] = useState(false);
  const lines = useMemo(() => columnLines(table, { ...data, columns }), [table, data, columns]);
  const titles = lines.filter(
    ({ column, printed }, place) => printed && lines.findIndex((each) => each.column.title === column.title) === place,
  );
  const army = columns.shown.includes(ARMY_NAMES);
  return (
    <div className={styles.box} role="group" aria-label={`Các cột của Phụ lục ${table}`}>
      <p className={styles.hint}>Cột được chọn sẽ in trong bảng. Đổi tên không làm mất số đã nhập.</p>
      {lines.some(({ locked }) => locked) && (
        <p id={reason} className={styles.hint}>
          {lockedReason}
        </p>
      )}
      <ul className={styles.list}>
        {lines.map(({ column, printed, locked }) => (
          <li key={column.id}>
            <Checkbox
              className={own.box}
              label={
                <>
                  {column.group === '' ? columnName(column) : `${columnName(column)} (${column.group})`}
                  {locked && (
                    <span className={styles.hint} aria-hidden>
                      {' – đang có số liệu'}
                    </span>
                  )}
                </>
              }
              checked={printed}
              aria-disabled={locked}
              aria-describedby={locked ? reason : undefined}
              onChange={(_, { checked }) => {
                if (!locked) choose(withColumn(columns, column, checked === true));
              }}
            />
          </li>
        ))}
      </ul>
      {lines.some(({ column }) => column.armyName !== '') && (
        <Switch
          label="Ghi kèm tên gọi của lực lượng vũ trang"
          checked={army}
          onChange={(_, { checked }) =>
            choose({
              ...columns,
              shown: checked ? [...columns.shown, ARMY_NAMES] : columns.shown.filter((id) => id !== ARMY_NAMES),
            })
          }
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
          Đổi tên cột
        </Button>
        <Button size="small" onClick={() => choose(usualColumns)}>
          Trở lại như mẫu
        </Button>
      </div>
      {renaming &&
        titles.map(({ column }) => (
          <CheckedInput
            key={column.title}
            label={`Tên cột: ${column.header}`}
            value={columns.renamed[column.title] ?? ''}
            check={(typed) => (typed.length > LONGEST_HEADER ? `Tên cột dài quá ${LONGEST_HEADER} chữ.` : '')}
            onKeep={(typed) => choose(withHeader(columns, column.title, typed, column.header))}
          />
        ))}
    </div>
  );
}
