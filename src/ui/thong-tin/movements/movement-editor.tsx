/** The fields of one movement. */
import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { Movement } from '../../../core/outline/outline';
import { checkMovement, type TypedMovement } from '../../../core/report/movement-list';
import {
  COUNTRYSIDE_ITEM,
  isSameEntry,
  movementSentencesOf,
  movementWords,
  typedMovement,
  type MovementSentences,
} from './movement-words';

const useStyles = makeStyles({
  editor: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '8px',
    marginBottom: '8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: '1 / -1' },
  input: { width: '100%', minWidth: 0 },
});

interface MovementEditorProps {
  /** Name of the group of fields. */
  readonly label: string;
  /** The entry as it is kept. */
  readonly entry: TypedMovement;
  readonly year: number;
  /** An entry that can be kept, after a field was left. */
  readonly onKeep: (movement: Movement) => void;
  /** The editor was left without a name in it. */
  readonly onLeftBlank: () => void;
}

/** The whole entry is kept on leaving a field once nothing in it is wrong; a field that was not touched yet is not blamed. */
export function MovementEditor({ label, entry, year, onKeep, onLeftBlank }: MovementEditorProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLTextAreaElement | null>(null);
  const [typed, setTyped] = useState(entry);
  const [seen, setSeen] = useState(entry);
  const [touched, setTouched] = useState<ReadonlySet<keyof MovementSentences>>(new Set());
  // The entry was changed elsewhere, by taking back for one.
  if (!isSameEntry(seen, entry)) {
    setSeen(entry);
    setTyped(entry);
  }
  useEffect(() => {
    if (name.current?.value === '') name.current.focus();
  }, []);
  const sentences = movementSentencesOf(typed, year);
  const said = (field: keyof MovementSentences) =>
    touched.has(field) && sentences[field] !== ''
      ? { validationState: 'error' as const, validationMessage: sentences[field] }
      : {};
  const type = (field: keyof MovementSentences, change: Partial<TypedMovement>): void => {
    setTyped({ ...typed, ...change });
    setTouched(new Set([...touched, field]));
  };
  const keep = (wanted: TypedMovement): void => {
    const checked = checkMovement(wanted, year);
    if (!checked.ok) return;
    const kept = typedMovement(checked.value);
    setTyped(kept);
    if (isSameEntry(kept, entry)) return;
    setSeen(kept);
    onKeep(checked.value);
  };
  const leave = (event: FocusEvent): void => {
    // Going over to another window leaves the field, not the editor.
    const leftWindow = document.activeElement === event.target;
    const inside = event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) === true;
    if (typed.name.trim() === '' && entry.name === '' && !inside && !leftWindow) onLeftBlank();
    else keep(typed);
  };
  return (
    <div ref={box} role="group" aria-label={label} className={styles.editor}>
      <Field className={styles.wide} label="Tên phong trào" size="small" {...said('name')}>
        <Textarea
          ref={(field: HTMLTextAreaElement | null) => {
            name.current = field;
          }}
          rows={2}
          resize="vertical"
          value={typed.name}
          onChange={(_, data) => type('name', { name: data.value })}
          onBlur={leave}
        />
      </Field>
      <Field label="Từ năm" size="small" {...said('from')}>
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={typed.from}
          onChange={(_, data) => type('from', { from: data.value })}
          onBlur={leave}
        />
      </Field>
      <Field label="Đến năm" size="small" {...said('to')}>
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={typed.to}
          onChange={(_, data) => type('to', { to: data.value })}
          onBlur={leave}
        />
      </Field>
      <Field className={styles.wide} label="Văn bản phát động" size="small" {...said('act')}>
        <Textarea
          rows={2}
          resize="vertical"
          value={typed.act}
          onChange={(_, data) => type('act', { act: data.value })}
          onBlur={leave}
        />
      </Field>
      <Field className={styles.wide} label="Thuộc mục" size="small">
        <Select
          value={typed.item ?? ''}
          onBlur={leave}
          onChange={(_, data) => {
            const { name: typedName, from, to, act } = typed;
            const entryOf = { name: typedName, from, to, act };
            const wanted = data.value === '' ? entryOf : { ...entryOf, item: data.value };
            setTyped(wanted);
            keep(wanted);
          }}
        >
          <option value="">{movementWords.inHeading}</option>
          <option value={COUNTRYSIDE_ITEM}>{movementWords.inGuidance}</option>
        </Select>
      </Field>
    </div>
  );
}
