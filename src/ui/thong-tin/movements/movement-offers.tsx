/** Movements that are known to run in the year, to be taken over by one press. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Movement } from '../../../core/outline/outline';
import { movementsOnOffer } from '../../../core/report/known-movements';
import { movementWords } from './movement-words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', alignItems: 'start' },
  about: { ...typographyStyles.caption1, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface MovementOffersProps {
  readonly year: number;
  readonly movements: readonly Movement[];
  readonly onTake: (movement: Movement) => void;
}

/** Each with its source; nothing is put in unasked. */
export function MovementOffers({ year, movements, onTake }: MovementOffersProps) {
  const styles = useStyles();
  const offers = movementsOnOffer(year, movements);
  if (offers.length === 0) return null;
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{movementWords.offer(year)}</h3>
      <ul className={styles.list}>
        {offers.map(({ movement, source, standing }) => (
          <li key={movement.name} className={styles.item}>
            <div>
              {movement.name} ({movement.from} – {movement.to})
            </div>
            <Button
              size="small"
              icon={<Add16Regular />}
              aria-label={movementWords.take(movement.name)}
              onClick={() => onTake(movement)}
            >
              Thêm
            </Button>
            <div className={styles.about}>
              {movement.act !== '' && `${movement.act}. `}Nguồn: {source}
              {standing === 'press' && ` ${movementWords.toConfirm}`}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
