/** Cells of which the files, or a file and she, say different things. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { AppendixActions, ImportConflictView } from '../../app/appendix-state';
import { blankValue } from '../attention/blank-value';
import { usePartStyles } from '../use-part-styles';

interface ImportConflictsProps {
  readonly conflicts: readonly ImportConflictView[];
  readonly onChoose: AppendixActions['chooseImported'];
}

/** Title of the list. */
export const importConflictsTitle = 'Số liệu khác nhau: hãy chọn một số';

/** A choice among the files for each cell. */
export function ImportConflicts({ conflicts, onChoose }: ImportConflictsProps) {
  const styles = usePartStyles();
  return (
    <>
      <h3 className={styles.subheading}>{importConflictsTitle}</h3>
      {conflicts.map(({ key, name, said, chosen }) => (
        <Field key={key} label={name}>
          <RadioGroup
            value={chosen === null ? '' : String(chosen)}
            onChange={(_, data) => void onChoose(key, Number(data.value))}
          >
            {said.map(({ source, value }, place) => (
              <Radio key={place} value={String(place)} label={`${value === '' ? blankValue : value} – ${source}`} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </>
  );
}
