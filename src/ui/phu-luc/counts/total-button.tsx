/** A total that explains itself when it is pressed. */
import { mergeClasses } from '@fluentui/react-components';
import type { Total } from '../../../core/appendix/totals';
import { countText } from '../../../core/text/numbers';
import { countWords } from './count-words';
import { useRowStyles } from './use-row-styles';

/** "150", "150 *" where something typed is not in it, '' where nothing is known. */
export function totalText({ value, missed }: Total): string {
  if (value === null && missed.length === 0) return '';
  return `${value === null ? '–' : countText(value)}${missed.length > 0 ? ' *' : ''}`;
}

interface TotalButtonProps {
  readonly name: string;
  readonly year: number;
  readonly total: Total;
  readonly open: boolean;
  readonly className?: string;
  readonly onToggle: () => void;
}

/** Nothing where nothing is known; a star where something typed is not in it. */
export function TotalButton({ name, year, total, open, className, onToggle }: TotalButtonProps) {
  const styles = useRowStyles();
  const shown = totalText(total);
  if (shown === '') return null;
  return (
    <button
      type="button"
      className={mergeClasses(styles.total, className)}
      aria-label={countWords.total(name, year, shown)}
      aria-expanded={open}
      onClick={onToggle}
    >
      {shown}
    </button>
  );
}
