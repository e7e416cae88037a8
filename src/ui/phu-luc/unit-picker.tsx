/** Chooses a unit: from the list, or one after the other. */
import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  picker: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', alignItems: 'end', gap: '4px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  step: { minWidth: '28px', height: '32px', padding: '0 4px' },
  place: { ...typographyStyles.caption1, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** A unit to choose; `note` stands behind its name. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

interface UnitPickerProps {
  readonly label: string;
  readonly choices: readonly UnitChoice[];
  readonly chosen: string;
  /** How far the entering is. */
  readonly progress: string;
  readonly onChoose: (id: string) => void;
}

/** The steps end at the first and the last. */
export function UnitPicker({ label, choices, chosen, progress, onChoose }: UnitPickerProps) {
  const styles = useStyles();
  const place = choices.findIndex(({ id }) => id === chosen);
  const [previous, next] = [choices[place - 1], choices[place + 1]];
  return (
    <div className={styles.picker}>
      <Field label={label} size="small">
        <Select className={styles.select} value={chosen} onChange={(_, data) => onChoose(data.value)}>
          {choices.map(({ id, name, note }) => (
            <option key={id} value={id}>
              {note === '' ? name : `${name} (${note})`}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.step}
        icon={<ChevronLeft16Regular />}
        aria-label="Đơn vị trước"
        disabledFocusable={previous === undefined}
        onClick={() => previous && onChoose(previous.id)}
      />
      <Button
        className={styles.step}
        icon={<ChevronRight16Regular />}
        aria-label="Đơn vị sau"
        disabledFocusable={next === undefined}
        onClick={() => next && onChoose(next.id)}
      />
      <span className={styles.place}>{progress}</span>
    </div>
  );
}
