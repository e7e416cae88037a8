/** The field **Năm báo cáo**. */
import { Field, makeStyles, SpinButton } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ spin: { width: '112px', maxWidth: '100%' } });

interface YearFieldProps {
  readonly year: number;
  /** Sentence under the field; '' when what was typed is a year. */
  readonly error: string;
  readonly onChange: (text: string) => void;
}

/** A year by typing, by the arrows or by their buttons. What is no year stays as typed as long as it is wrong. */
export function YearField({ year, error, onChange }: YearFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(year));
  const wrong = error !== '';
  const change = (text: string): void => {
    setTyped(text);
    onChange(text);
  };
  return (
    <Field label="Năm báo cáo" {...(wrong && { validationState: 'error', validationMessage: error })}>
      <SpinButton
        className={styles.spin}
        value={year}
        displayValue={wrong ? typed : String(year)}
        incrementButton={{ 'aria-label': 'Tăng một năm' }}
        decrementButton={{ 'aria-label': 'Giảm một năm' }}
        // What is whole or was wrong is judged while she types: a sentence that went away only on leaving the field would
        // move the button under a press that has already begun.
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (wrong || /^\d{4}$/.test(text.trim())) change(text);
        }}
        onChange={(_, data) => {
          change(data.value === undefined || data.value === null ? (data.displayValue ?? '') : String(data.value));
        }}
      />
    </Field>
  );
}
