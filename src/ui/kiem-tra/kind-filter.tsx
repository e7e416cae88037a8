/** Which kinds of findings are shown. */
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { checkWords, kindCountText } from './check-words';
import { type FindingKind, findingKinds } from '../../core/checks/saying/finding-kinds';
import type { Listing } from './listed-rows';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: { position: 'relative' },
  input: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    ':hover + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible + span': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':checked + span': {
      fontWeight: tokens.fontWeightSemibold,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      color: tokens.colorBrandForeground2,
      backgroundColor: tokens.colorBrandBackground2,
    },
    '@media (forced-colors: active)': {
      ':checked + span': { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
    },
  },
  chip: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '26px',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

interface KindFilterProps {
  readonly counts: Readonly<Record<FindingKind, number>>;
  readonly only: Listing['only'];
  readonly onChoose: (only: Listing['only']) => void;
}

/** One of several, with their counts; not there where all findings are of one kind. */
export function KindFilter({ counts, only, onChoose }: KindFilterProps) {
  const styles = useStyles();
  const name = useId('kind');
  const kinds = findingKinds.filter((kind) => counts[kind] > 0);
  if (kinds.length < 2) return null;
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const choices = [
    { value: 'all', text: checkWords.all(total) },
    ...kinds.map((kind) => ({ value: kind, text: kindCountText(kind, counts[kind]) })),
  ] as const;
  return (
    <div className={styles.group} role="radiogroup" aria-label={checkWords.filter}>
      {choices.map(({ value, text }) => (
        <label key={value} className={styles.choice}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={only === value}
            onChange={() => onChoose(value)}
          />
          <span className={styles.chip}>{text}</span>
        </label>
      ))}
    </div>
  );
}
