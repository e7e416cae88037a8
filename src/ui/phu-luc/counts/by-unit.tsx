/** Entry *theo đơn vị*: the titles of one unit, the cluster's total beside each. */
import { useMemo, useState } from 'react';
import type { AppendixData } from '../../../core/appendix/appendix-data';
import { columnName, recipientNames } from '../../../core/appendix/columns';
import { filesOfUnit, sourceOfCount, type CountSource } from '../../../core/appendix/count-sources';
import { countBook } from '../../../core/appendix/count-book';
import { WHOLE_CLUSTER } from '../../../core/appendix/counts';
import type { AppendixColumn } from '../../../core/appendix/title-row';
import type { Sums } from '../../../core/appendix/totals';
import { tableName } from '../../../core/report/member-unit';
import { UnitPicker, type UnitChoice } from '../unit-picker';
import type { EnterCell, PasteBlock } from './count-input';
import { CountRow } from './count-row';
import { countWords } from './count-words';
import { entryGroups, isSum } from './entry-columns';
import { fieldsMark } from './field-keys';
import { RowHead } from './row-head';
import { SumRow } from './sum-row';
import { totalText, TotalButton } from './total-button';
import { TotalExplanation } from './total-explanation';
import { useRowStyles } from './use-row-styles';

interface ByUnitProps {
  readonly data: AppendixData;
  /** Files from which counts were taken. */
  readonly sources: readonly CountSource[];
  readonly columns: readonly AppendixColumn[];
  readonly sums: Sums;
  readonly comparing: boolean;
  readonly unit: string;
  readonly onUnit: (id: string) => void;
  readonly onEnter: EnterCell;
  readonly onPaste: PasteBlock;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** While she compares, the whole cluster can be chosen too, where only its total of last year is known. */
export function ByUnit({ data, sources, columns, sums, comparing, unit, onUnit, onEnter, onPaste }: ByUnitProps) {
  const rowStyles = useRowStyles();
  const [explained, setExplained] = useState('');
  const { year, units } = data;
  const book = useMemo(() => countBook(data.counts), [data.counts]);
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const has = (id: string): boolean => ids.some((column) => book(id, year)[column] !== undefined);
  const filled = units.filter(({ id }) => has(id)).length;
  const choices: readonly UnitChoice[] = [
    ...units.map((each) => ({ id: each.id, name: tableName(each), note: has(each.id) ? '' : countWords.noFigures })),
    ...(comparing ? [{ id: WHOLE_CLUSTER, name: countWords.wholeCluster(year - 1), note: '' }] : []),
  ];
  const chosen = choices.some(({ id }) => id === unit) ? unit : (choices[0]?.id ?? WHOLE_CLUSTER);
  const years = chosen === WHOLE_CLUSTER ? 'before' : comparing ? 'both' : 'now';
  const ofYear = years === 'before' ? year - 1 : year;
  const groups = useMemo(() => entryGroups(columns), [columns]);
  const [cells, cellsBefore] = [book(chosen, year), book(chosen, year - 1)];
  const files = filesOfUnit(sources, chosen, year, cells);
  const fileOf = sourceOfCount(sources);
  const totals = (column: AppendixColumn, name: string) => {
    const total = sums.column(ofYear, column);
    const open = explained === column.id;
    return {
      last: (
        <TotalButton
          className={rowStyles.last}
          name={name}
          year={ofYear}
          total={total}
          open={open}
          onToggle={() => setExplained(open ? '' : column.id)}
        />
      ),
      under: open ? (
        <div className={rowStyles.explained}>
          <TotalExplanation name={name} total={total} units={units} year={year} ofYear={ofYear} />
        </div>
      ) : null,
    };
  };
  const row = (column: AppendixColumn, group: string, part: boolean) => {
    const of = part && column.recipient !== null ? capital(recipientNames[column.recipient].noun) : '';
    const own = isSum(column) ? `${columnName(column)}${group === '' ? '' : ` ${group.toLocaleLowerCase('vi')}`}` : '';
    const name = own === '' ? columnName(column) : own;
    const label = of === '' ? name : of;
    if (isSum(column))
      return (
        <SumRow
          key={column.id}
          label={label}
          part={part}
          both={years === 'both'}
          values={[ofYear, ...(years === 'both' ? [year - 1] : [])].map((each) => {
            return totalText(sums.row(chosen, each, column));
          })}
          {...totals(column, name)}
        />
      );
    if (column.kind === 'text' && years === 'before') return null;
    return (
      <CountRow
        key={`${chosen} ${column.id}`}
        label={label}
        name={name}
        part={part}
        unit={chosen}
        column={column}
        year={year}
        now={cells[column.id]}
        before={cellsBefore[column.id]}
        years={years}
        source={fileOf(chosen, year, column.id, cells[column.id])}
        {...(column.kind === 'count' && totals(column, name))}
        onEnter={onEnter}
        onPaste={onPaste}
      />
    );
  };
  return (
    <>
      <UnitPicker
        label="Đơn vị"
        choices={choices}
        chosen={chosen}
        progress={countWords.filled(filled, units.length)}
        onChoose={onUnit}
      />
      {files.length > 0 && <p className={rowStyles.files}>{countWords.files(files)}</p>}
      <div {...fieldsMark}>
        <RowHead year={year} years={years} last={countWords.cluster} />
        {groups.map((group, place) => (
          <div key={place} role="group" aria-label={group.name === '' ? 'Khác' : group.name}>
            {group.name !== '' && <h3 className={rowStyles.group}>{group.name}</h3>}
            {group.titles.map(({ title, columns: parts }) => (
              <div key={title}>
                {parts.length > 1 && (
                  <p className={rowStyles.above} aria-hidden>
                    {parts[0]?.header}
                  </p>
                )}
                {parts.map((column) => row(column, group.name, parts.length > 1))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
