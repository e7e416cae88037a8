/** What stands above the columns of fields. */
import { mergeClasses } from '@fluentui/react-components';
import { useRowStyles } from './use-row-styles';

interface RowHeadProps {
  readonly year: number;
  readonly years: 'now' | 'both' | 'before';
  /** Above the last column; '' = none. */
  readonly last: string;
}

/** For the eye only: every field has its whole name. */
export function RowHead({ year, years, last }: RowHeadProps) {
  const styles = useRowStyles();
  return (
    <div className={mergeClasses(styles.row, years === 'both' && styles.wide)} aria-hidden>
      <span className={mergeClasses(styles.head, styles.now)}>{years === 'before' ? year - 1 : year}</span>
      {years === 'both' && <span className={mergeClasses(styles.head, styles.before)}>{year - 1}</span>}
      <span className={mergeClasses(styles.head, styles.last)}>{last}</span>
    </div>
  );
}
