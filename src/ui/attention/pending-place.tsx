/** Places of the document that wait: what stands there, what is to stand there, and whether it is to be written. */
import { Checkbox, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import { memo } from 'react';
import { comparedTexts } from './compared-texts';
import { MarkedText } from './marked-text';
import { groupName, type PlaceGroup } from './place-groups';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { alignItems: 'flex-start', marginLeft: '-8px' },
  name: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  details: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '0 4px 8px 28px',
  },
  line: { margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  caution: { display: 'flex', gap: '4px', margin: 0 },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
});

interface PendingPlaceProps {
  readonly group: PlaceGroup;
  readonly ticked: boolean;
  readonly onTick: (ids: readonly string[], ticked: boolean) => void;
}

function PlainPendingPlace({ group, ticked, onTick }: PendingPlaceProps) {
  const styles = useStyles();
  const { place, ids } = group;
  const id = useId('place');
  const [old, now] = comparedTexts(place.oldText, place.newText);
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        label={<span className={styles.name}>{groupName(group)}</span>}
        aria-describedby={id}
        checked={ticked}
        onChange={(_, data) => onTick(ids, data.checked === true)}
      />
      <div id={id} className={styles.details}>
        <p className={styles.line}>
          <span className={styles.label}>Đang ghi: </span>
          {place.oldText === '' ? '(chưa có)' : <MarkedText stretches={old} mark="del" />}
        </p>
        <p className={styles.line}>
          <span className={styles.label}>Sẽ ghi: </span>
          {place.newText === '' ? '(bỏ chỗ này)' : <MarkedText stretches={now} mark="ins" />}
        </p>
        {place.caution !== '' && (
          <p className={styles.caution}>
            <Warning12Filled className={styles.icon} />
            <span>{place.caution}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** Ticking one of many places draws that one again, not all. */
export const PendingPlace = memo(PlainPendingPlace);
