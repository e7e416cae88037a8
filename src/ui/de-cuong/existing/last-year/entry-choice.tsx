/** A value of the file: filled in where nothing is entered, else beside what is. */
import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { LastYearEntry } from '../../../../app/last-year-state';
import { useLastYearStyles } from './use-last-year-styles';

interface EntryChoiceProps {
  readonly entry: LastYearEntry;
  readonly onTake: (id: string, taken: boolean) => void;
}

/** What she entered stays unless she chooses the file's. */
export function EntryChoice({ entry, onTake }: EntryChoiceProps) {
  const styles = useLastYearStyles();
  const { id, name, mine, theirs, caution, taken } = entry;
  return (
    <li className={styles.row}>
      {mine === '' ? (
        <Checkbox
          checked={taken}
          label={`${name}: ${theirs}`}
          onChange={(_, data) => onTake(id, data.checked === true)}
        />
      ) : (
        <Field label={name}>
          <RadioGroup value={taken ? 'theirs' : 'mine'} onChange={(_, data) => onTake(id, data.value === 'theirs')}>
            <Radio value="mine" label={`Đang nhập: ${mine}`} />
            <Radio value="theirs" label={`Trong tệp: ${theirs}`} />
          </RadioGroup>
        </Field>
      )}
      {caution !== '' && <p className={styles.caution}>{caution}</p>}
    </li>
  );
}
