/** Shows, hides and renames the columns of an annex. */
import { Button, Checkbox, makeStyles, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ARMY_NAMES, usualColumns, type AppendixData, type ColumnChoices } from '../../../core/appendix/appendix-data';
import { columnName } from '../../../core/appendix/columns';
import type { CountTable } from '../../../core/appendix/title-row';
import { CheckedInput } from '../../thong-tin/checked-input';
import { useChosen } from '../../thong-tin/use-chosen';
import { usePartStyles } from '../use-part-styles';
import { columnLines, withColumn, withHeader } from './column-choices';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column' },
  box: { marginLeft: '-8px' },
  reason: { marginLeft: '24px' },
});

/** Why a column stays. */
export const lockedReason = 'Đang có số liệu nên không ẩn được; muốn ẩn thì xoá số trong cột này trước.';
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
      <ul className={styles.list}>
        {lines.map(({ column, printed, locked }) => (
          <li key={column.id} className={own.line}>
            <Checkbox
              className={own.box}
              label={column.group === '' ? columnName(column) : `${columnName(column)} (${column.group})`}
              checked={printed}
              aria-disabled={locked}
              aria-describedby={locked ? `cot-${column.id}` : undefined}
              onChange={(_, { checked }) => {
                if (!locked) choose(withColumn(columns, column, checked === true));
              }}
            />
            {locked && (
              <p id={`cot-${column.id}`} className={`${styles.hint} ${own.reason}`}>
                {lockedReason}
              </p>
            )}
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
