/** The fields of one document. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { documentDateNotes, documentDateText, enterDocumentDate } from '../../../core/appendix/document-date';
import { documentNumberNotes } from '../../../core/appendix/document-number';
import type { NewDocument } from '../../../core/appendix/documents';
import { enteredLine } from '../../../core/text/entered-text';
import { TypedField } from '../typed-field';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Who can issue a document. */
export interface Issuer {
  readonly id: string;
  readonly name: string;
}

interface DocumentFieldsProps {
  readonly record: NewDocument;
  readonly year: number;
  readonly issuers: readonly Issuer[];
  /** A fresh record is not blamed for what is blank. */
  readonly fresh: boolean;
  readonly onChange: (change: Partial<NewDocument>) => Promise<void>;
}

/** Everything is kept as typed, with what is not as it should be under its field. */
export function DocumentFields({ record, year, issuers, fresh, onChange }: DocumentFieldsProps) {
  const styles = useStyles();
  const blamed = (notes: readonly string[], typed: string): readonly string[] =>
    fresh && typed.trim() === '' ? [] : notes;
  const known = issuers.some(({ id }) => id === record.issuer);
  return (
    <div className={styles.fields}>
      <Field label="Cơ quan ban hành" size="small" className={styles.wide}>
        <Select
          className={styles.select}
          value={record.issuer}
          onChange={(_, data) => void onChange({ issuer: data.value })}
        >
          {!known && <option value={record.issuer}>Đơn vị không còn trong danh sách</option>}
          {issuers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <TypedField
        label="Số, ký hiệu"
        value={record.number}
        remarks={(typed) => blamed(documentNumberNotes(typed), typed)}
        onKeep={(typed) => onChange({ number: enteredLine(typed) })}
      />
      <TypedField
        label="Ngày ban hành"
        value={documentDateText(record.date)}
        remarks={(typed) => blamed(documentDateNotes(enterDocumentDate(typed), year), typed)}
        onKeep={(typed) => onChange({ date: enterDocumentDate(typed) })}
      />
      <div className={styles.wide}>
        <TypedField
          label="Tên loại và trích yếu"
          lines="many"
          value={record.subject}
          remarks={() => []}
          onKeep={(typed) => onChange({ subject: enteredLine(typed) })}
        />
      </div>
      <div className={styles.wide}>
        <TypedField
          label="Ghi chú"
          value={record.note}
          remarks={() => []}
          onKeep={(typed) => onChange({ note: enteredLine(typed) })}
        />
      </div>
    </div>
  );
}
