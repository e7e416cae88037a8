/** Who sent what: files whose unit is not known, the matrix, those that have not sent. */
import { Button, Field, Select } from '@fluentui/react-components';
import { LEFT_OUT, type MergeFile, type MergeVerb, type MergeView } from '../../../../app/merge-state';
import { mergeSaid } from '../../../../app/merge-words';
import { TextList } from '../../../fields/text-list';
import { usePartStyles } from '../../../use-part-styles';
import { MergeMatrix } from './merge-matrix';
import { mergeNames } from './merge-names';

interface MergeUnitsProps {
  readonly view: MergeView;
  readonly busy: boolean;
  readonly onVerb: (verb: MergeVerb) => void;
}

/** The unit of a file, near names first. */
function FileUnit({ file, view, onVerb }: { readonly file: MergeFile } & Pick<MergeUnitsProps, 'view' | 'onVerb'>) {
  const styles = usePartStyles();
  const near = new Set(file.near);
  const inOrder = [...view.units.filter(({ id }) => near.has(id)), ...view.units.filter(({ id }) => !near.has(id))];
  return (
    <Field label={mergeNames.unitOf(file.name)} size="small">
      <Select
        className={styles.select}
        value={file.unit}
        onChange={(_, { value }) => onVerb({ panel: 'merge', kind: 'unit', file: file.name, unit: value })}
      >
        <option value="">{mergeNames.asRead}</option>
        {inOrder.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={LEFT_OUT}>{mergeNames.leaveOut}</option>
      </Select>
    </Field>
  );
}

/** Questions first, then the picture of the whole cluster, then the message to those that are late. */
export function MergeUnits({ view, busy, onVerb }: MergeUnitsProps) {
  const styles = usePartStyles();
  const unknown = view.files.filter(({ unit }) => unit === '');
  const known = view.files.filter(({ unit }) => unit !== '');
  return (
    <>
      {unknown.map((file) => (
        <FileUnit key={file.name} file={file} view={view} onVerb={onVerb} />
      ))}
      {view.notes.length > 0 && (
        <TextList label="Tệp không đọc được">
          {view.notes.map((note) => (
            <li key={note} className={styles.error}>
              {note}
            </li>
          ))}
        </TextList>
      )}
      <MergeMatrix rows={view.rows} />
      <section aria-label={mergeNames.missing} className={styles.box}>
        <h3 className={styles.subheading}>
          {view.missingCount === 0 ? mergeSaid.allSent : `${mergeNames.missing}: ${view.missingCount}`}
        </h3>
        {view.missingCount > 0 && (
          <>
            <pre className={styles.message}>{view.missing}</pre>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => onVerb({ panel: 'merge', kind: 'copy-missing' })}
              >
                {mergeNames.copyMissing}
              </Button>
            </div>
          </>
        )}
      </section>
      {known.length > 0 && (
        <details>
          <summary>{mergeNames.files}</summary>
          {known.map((file) => (
            <FileUnit key={file.name} file={file} view={view} onVerb={onVerb} />
          ))}
        </details>
      )}
    </>
  );
}
