/** A sum of the unit's awards among its fields. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRowStyles } from './use-row-styles';

interface SumRowProps {
  readonly label: string;
  readonly part: boolean;
  readonly both: boolean;
  /** This year's, and last year's where both are shown. */
  readonly values: readonly string[];
  readonly last: ReactNode;
  readonly under: ReactNode;
}

/** Read, never typed. */
export function SumRow({ label, part, both, values, last, under }: SumRowProps) {
  const styles = useRowStyles();
  return (
    <div className={mergeClasses(styles.row, both && styles.wide)}>
      <span className={mergeClasses(styles.label, part && styles.part)}>{label}</span>
      {values.map((value, place) => (
        <output key={place} className={mergeClasses(styles.sum, place === 0 ? styles.now : styles.before)}>
          {value}
        </output>
      ))}
      {last}
      {under}
    </div>
  );
}
