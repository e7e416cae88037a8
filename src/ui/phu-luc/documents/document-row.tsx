/** A document in the register, with its fields under it when they are open. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { memo } from 'react';
import type { DocumentRecord } from '../../../core/appendix/counts';
import { documentDateNotes, documentDateText } from '../../../core/appendix/document-date';
import { documentNumberNotes } from '../../../core/appendix/document-number';
import type { NewDocument } from '../../../core/appendix/documents';
import { useFlatStyles } from '../../use-flat-styles';
import { usePartStyles } from '../../use-part-styles';
import { DocumentFields, type Issuer } from './document-fields';
import { registerWords } from './document-words';

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  // Two lines tell which document it is.
  subject: { maxHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflow: 'hidden' },
  notes: {
    ...typographyStyles.caption1,
    margin: '0 0 4px',
    paddingLeft: '20px',
    color: tokens.colorPaletteRedForeground1,
  },
});

interface DocumentRowProps {
  readonly record: DocumentRecord;
  readonly issuer: string;
  /** Sentences parted by line ends, so that the same ones do not draw the row anew. */
  readonly notes: string;
  readonly year: number;
  readonly issuers: readonly Issuer[];
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
  readonly onChange: (id: string, change: Partial<NewDocument>) => Promise<void>;
  readonly onRemove: (id: string) => void;
}

/** Drawn anew only when something of its own changes: a register may have 650 of them. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps) {
  const { record, issuer, notes, year, issuers, open, onToggle, onChange, onRemove } = props;
  const styles = usePartStyles();
  const own = useStyles();
  const flat = useFlatStyles();
  const about = useId('document');
  const { id, number, date, subject } = record;
  // What a field says of itself is not said twice.
  const inFields = open ? [...documentNumberNotes(number), ...documentDateNotes(date, year)] : [];
  const said = notes.split('\n').filter((note) => note !== '' && !inFields.includes(note));
  const name = number === '' ? subject || registerWords.blank : number;
  return (
    <li className={own.row}>
      <button
        type="button"
        className={flat.fold}
        aria-label={registerWords.open(name)}
        aria-expanded={open}
        aria-describedby={about}
        onClick={() => onToggle(id)}
      >
        <span className={flat.chevron}>{open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}</span>
        <span id={about}>
          <strong>{number === '' ? registerWords.blank : number}</strong>
          {documentDateText(date) !== '' && ` · ${documentDateText(date)}`}
          <div className={open ? undefined : own.subject}>{subject === '' ? registerWords.blank : subject}</div>
          <div className={flat.caption}>{issuer}</div>
        </span>
      </button>
      {said.length > 0 && (
        <ul className={own.notes} aria-label={`Cần xem lại: ${name}`}>
          {said.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {open && (
        <div className={styles.box} role="group" aria-label={registerWords.open(name)}>
          <DocumentFields
            record={record}
            year={year}
            issuers={issuers}
            fresh={false}
            onChange={(change) => onChange(id, change)}
          />
          <div className={styles.buttons}>
            <Button
              size="small"
              icon={<Delete16Regular />}
              aria-label={`Bỏ văn bản: ${name}`}
              onClick={() => onRemove(id)}
            >
              Bỏ văn bản
            </Button>
          </div>
        </div>
      )}
    </li>
  );
});
