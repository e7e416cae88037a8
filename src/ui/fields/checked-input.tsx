/** A field of one line that is judged while she types and kept on leaving. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface CheckedInputProps {
  readonly label: string;
  /** The kept value. */
  readonly value: string;
  /** Sentence under the field; '' when the text can be kept. */
  readonly check: (typed: string) => string;
  /** Leaving the field or Enter, with a text that can be kept and is another than the kept one. */
  readonly onKeep: (typed: string) => void;
  readonly hint?: string;
  readonly numeric?: boolean;
}

/** What cannot be kept stays visible with its sentence; Escape brings the kept value back. */
export function CheckedInput({ label, value, check, onKeep, hint, numeric = false }: CheckedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const sentence = typed === null ? '' : check(typed);
  const keep = (): void => {
    if (typed === null || sentence !== '') return;
    setTyped(null);
    if (typed !== value) onKeep(typed);
  };
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && sentence === '' && { hint })}
      {...(sentence !== '' && { validationState: 'error', validationMessage: sentence })}
    >
      <Input
        value={typed ?? value}
        autoComplete="off"
        spellCheck={false}
        // Fluent UI gives the element a default width of its own, wider than half of the pane.
        style={{ minWidth: 0, width: '100%' }}
        {...(numeric && { inputMode: 'numeric' })}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') keep();
          if (event.key !== 'Escape' || typed === null) return;
          setTyped(null);
          // In Word on the web office.js listens on the window and takes the focus out of the pane.
          event.stopPropagation();
        }}
      />
    </Field>
  );
}
