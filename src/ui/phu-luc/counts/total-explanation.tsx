/** What a total is made of. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Total } from '../../../core/appendix/totals';
import { explainTotal } from '../../../core/appendix/explain-total';
import { tableName, type MemberUnit } from '../../../core/report/member-unit';
import { countText } from '../../../core/text/numbers';
import { countWords } from './count-words';

const useStyles = makeStyles({
  box: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '2px 0 6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { maxHeight: '200px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  value: { fontVariantNumeric: 'tabular-nums' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  missed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** A longer sum is not read to its end; the list says the same. */
const LONGEST_SUM = 60;

interface TotalExplanationProps {
  readonly name: string;
  readonly total: Total;
  readonly units: readonly MemberUnit[];
  readonly year: number;
  /** Which of the two years is summed. */
  readonly ofYear: number;
}

/** Units with their values, the sum written out, and what is not in it. */
export function TotalExplanation({ name, total, units, year, ofYear }: TotalExplanationProps) {
  const styles = useStyles();
  const { parts, sum, missed } = explainTotal(total, units, year);
  const several = new Set(total.parts.map(({ column }) => column)).size > 1;
  const counted = parts.filter(({ value }) => value > 0);
  const known = new Set([...total.parts, ...total.missed].map(({ unit }) => unit));
  const without = total.parts.some(({ unit }) => unit !== '')
    ? units.filter(({ id }) => !known.has(id)).map(tableName)
    : [];
  return (
    <div className={styles.box} role="group" aria-label={countWords.inYear(name, ofYear)}>
      {counted.length > 0 && (
        // A long list is scrolled by the keyboard too.
        <ul className={styles.list} tabIndex={counted.length > 10 ? 0 : -1} aria-label="Các số được cộng">
          {counted.map((part, place) => (
            <li key={place} className={styles.line}>
              <span>{several ? `${part.unit} – ${part.column}` : part.unit}</span>
              <span className={styles.value}>{countText(part.value)}</span>
            </li>
          ))}
        </ul>
      )}
      {sum !== '' && sum.length <= LONGEST_SUM && <p className={styles.text}>{sum}</p>}
      {parts.length > counted.length && !several && (
        <p className={styles.text}>{countWords.zeros(parts.length - counted.length)}</p>
      )}
      {without.length > 0 && !several && <p className={styles.text}>{countWords.unitsWithout(without)}</p>}
      {missed.map((sentence) => (
        <p key={sentence} className={styles.missed}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
