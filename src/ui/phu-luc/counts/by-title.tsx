/** Entry *theo danh hiệu*: one title, a field for every unit. */
import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AppendixData } from '../../../core/appendix/appendix-data';
import { columnName } from '../../../core/appendix/columns';
import { compareTotals } from '../../../core/appendix/comparison';
import { countBook } from '../../../core/appendix/count-book';
import { WHOLE_CLUSTER } from '../../../core/appendix/counts';
import type { AppendixColumn, CountTable } from '../../../core/appendix/title-row';
import type { Sums } from '../../../core/appendix/totals';
import { tableName } from '../../../core/report/member-unit';
import { usePartStyles } from '../../use-part-styles';
import type { EnterCell, PasteBlock } from './count-input';
import { CountRow } from './count-row';
import { countWords } from './count-words';
import { entryGroups } from './entry-columns';
import { fieldsMark } from './field-keys';
import { RowHead } from './row-head';
import { TotalButton } from './total-button';
import { TotalExplanation } from './total-explanation';

interface ByTitleProps {
  readonly table: CountTable;
  readonly data: AppendixData;
  readonly columns: readonly AppendixColumn[];
  readonly sums: Sums;
  readonly comparing: boolean;
  readonly chosen: string;
  readonly onChoose: (column: string) => void;
  readonly onEnter: EnterCell;
  readonly onPaste: PasteBlock;
}

/** The cluster's totals stand above the units. */
export function ByTitle(props: ByTitleProps) {
  const { table, data, columns, sums, comparing, chosen, onChoose, onEnter, onPaste } = props;
  const styles = usePartStyles();
  const [explained, setExplained] = useState<number | null>(null);
  const { year, units } = data;
  const book = useMemo(() => countBook(data.counts), [data.counts]);
  const entered = useMemo(() => columns.filter(({ kind }) => kind !== 'computed'), [columns]);
  const groups = useMemo(() => entryGroups(entered), [entered]);
  const column = entered.find(({ id }) => id === chosen) ?? entered[0];
  if (column === undefined) return null;
  const name = columnName(column);
  const isCount = column.kind === 'count';
  const years = comparing && isCount ? 'both' : 'now';
  const shownYears = comparing ? [year, year - 1] : [year];
  const totals = shownYears.map((each) => [each, sums.column(each, column)] as const);
  const [now, before] = [sums.column(year, column), sums.column(year - 1, column)];
  const { differenceText, ratioText } = compareTotals(now, before);
  const filled = units.filter(({ id }) => book(id, year)[column.id] !== undefined).length;
  const rowName = (unit: string): string => `${unit} – ${name}`;
  return (
    <>
      <Field label={countWords.titleLabel(table)} size="small">
        <Select className={styles.select} value={column.id} onChange={(_, chosenData) => onChoose(chosenData.value)}>
          {groups.map((group, place) => (
            <optgroup key={place} label={group.name === '' ? 'Khác' : group.name}>
              {group.titles
                .flatMap((title) => title.columns)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {columnName(each)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <p className={styles.hint}>{countWords.filled(filled, units.length)}</p>
      {isCount && (
        <div className={styles.box}>
          {totals.map(([each, total]) => (
            <div key={each} className={styles.buttons}>
              <span>{`Tất cả đơn vị năm ${each}:`}</span>
              <TotalButton
                name={name}
                year={each}
                total={total}
                open={explained === each}
                onToggle={() => setExplained(explained === each ? null : each)}
              />
              {total.value === null && total.missed.length === 0 && <span>{countWords.noFigures}</span>}
            </div>
          ))}
          {explained !== null && (
            <TotalExplanation
              name={name}
              total={sums.column(explained, column)}
              units={units}
              year={year}
              ofYear={explained}
            />
          )}
          {comparing && now.value !== null && (
            <p className={styles.hint}>
              {before.value === null ? differenceText : `So sánh: ${differenceText}; tỷ lệ ${ratioText}`}
            </p>
          )}
        </div>
      )}
      <div {...fieldsMark}>
        {isCount && <RowHead year={year} years={years} last="" />}
        {units.map((unit) => (
          <CountRow
            key={`${unit.id} ${column.id}`}
            label={tableName(unit)}
            name={rowName(tableName(unit))}
            unit={unit.id}
            column={column}
            year={year}
            now={book(unit.id, year)[column.id]}
            before={book(unit.id, year - 1)[column.id]}
            years={years}
            onEnter={onEnter}
            onPaste={onPaste}
          />
        ))}
        {comparing && isCount && (
          <CountRow
            label={countWords.wholeCluster(year - 1)}
            name={rowName(countWords.cluster)}
            unit={WHOLE_CLUSTER}
            column={column}
            year={year}
            now={undefined}
            before={book(WHOLE_CLUSTER, year - 1)[column.id]}
            years="before"
            onEnter={onEnter}
            onPaste={onPaste}
          />
        )}
      </div>
    </>
  );
}
