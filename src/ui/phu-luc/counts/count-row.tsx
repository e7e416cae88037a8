/** A row of fields: a title of one unit, or a unit under one title. */
import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import type { CellValue } from '../../../core/appendix/counts';
import type { AppendixColumn } from '../../../core/appendix/title-row';
import { CountInput, type EnterCell, type PasteBlock } from './count-input';
import { countWords } from './count-words';
import { useRowStyles } from './use-row-styles';

interface CountRowProps {
  /** What is written before the fields. */
  readonly label: string;
  /** Whole name of the row's cells, without the year. */
  readonly name: string;
  /** One of several parts of a title. */
  readonly part?: boolean;
  readonly unit: string;
  readonly column: AppendixColumn;
  /** Year of the report. */
  readonly year: number;
  readonly now: CellValue | undefined;
  readonly before: CellValue | undefined;
  /** Which years have fields. */
  readonly years: 'now' | 'both' | 'before';
  /** File the count of this year came from. */
  readonly source?: string | null;
  /** At the end of the row. */
  readonly last?: ReactNode;
  /** Under the row. */
  readonly under?: ReactNode;
  readonly onEnter: EnterCell;
  readonly onPaste: PasteBlock;
}

/** The fields of a text are as wide as the row. */
export function CountRow(props: CountRowProps) {
  const { label, name, part = false, unit, column, year, now, before, years, source, last, under } = props;
  const { onEnter, onPaste } = props;
  const styles = useRowStyles();
  const kind = column.kind === 'text' ? 'text' : 'count';
  const both = years === 'both' && kind === 'count';
  const handed = { unit, column: column.id, kind, onEnter, onPaste } as const;
  return (
    <div className={mergeClasses(styles.row, both && styles.wide)}>
      <span
        className={mergeClasses(styles.label, (both || kind === 'text') && styles.labelAbove, part && styles.part)}
        aria-hidden
        {...(typeof source === 'string' && { title: countWords.fromFile(source) })}
      >
        {label}
      </span>
      {years !== 'before' && (
        <CountInput
          {...handed}
          name={name}
          year={year}
          value={now}
          className={kind === 'text' ? styles.text : styles.now}
        />
      )}
      {years !== 'now' && kind === 'count' && (
        <CountInput
          {...handed}
          name={countWords.inYear(name, year - 1)}
          year={year - 1}
          value={before}
          className={years === 'both' ? styles.before : styles.now}
        />
      )}
      {last}
      {under}
    </div>
  );
}
