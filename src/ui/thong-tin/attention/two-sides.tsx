/** Two values of one thing, and a button for each. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { blankValue } from '../../attention/blank-value';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong },
  values: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0, maxHeight: '120px', overflowY: 'auto', whiteSpace: 'pre-line' },
  blank: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', '& > button': { flex: '1 1 auto' } },
});

/** One side: what its value is called, the value ('' = blank), and the button that takes it. */
export interface Side {
  readonly label: string;
  readonly value: string;
  readonly take: string;
  readonly onTake: () => Promise<void>;
}

interface TwoSidesProps {
  readonly name: string;
  readonly sides: readonly [Side, Side];
  readonly busy: boolean;
}

/** The buttons are described by the name of the thing, because every item of the list has the same two. */
export function TwoSides({ name, sides, busy }: TwoSidesProps) {
  const styles = useStyles();
  const id = useId('sides');
  return (
    <li className={styles.item} aria-labelledby={id}>
      <span id={id} className={styles.name}>
        {name}
      </span>
      <dl className={styles.values}>
        {sides.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {value === '' ? <span className={styles.blank}>{blankValue}</span> : value}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        {sides.map(({ take, onTake }) => (
          <Button key={take} size="small" aria-describedby={id} disabledFocusable={busy} onClick={() => void onTake()}>
            {take}
          </Button>
        ))}
      </div>
    </li>
  );
}
