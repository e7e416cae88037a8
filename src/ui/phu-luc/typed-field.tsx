/** A field whose text is kept whatever it says, with remarks under it. */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import type { KeyboardEvent } from 'react';
import { useTypedText } from '../fields/use-typed-text';

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Remarks on a text, a sentence each. */
  readonly remarks: (typed: string) => readonly string[];
  readonly onKeep: (typed: string) => Promise<void>;
  readonly lines?: 'one' | 'many';
  readonly numeric?: boolean;
  readonly hint?: string;
  /** Id of a list of proposals. */
  readonly proposals?: string;
}

/** Kept on leaving it; Escape brings back what stood. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, remarks, onKeep, lines = 'one', numeric = false, hint, proposals } = props;
  const text = useTypedText(value, onKeep);
  const said = remarks(text.shown);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && lines === 'one') text.leave();
    if (event.key === 'Escape' && text.giveBack()) {
      event.preventDefault();
      // In Word on the web office.js listens on the window and takes the focus out of the pane.
      event.stopPropagation();
    }
  };
  const shared = { value: text.shown, onBlur: text.leave, onKeyDown };
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(said.length > 0 && {
        validationState: 'warning',
        validationMessage: said.join(' '),
        validationMessageIcon: <Warning12Filled />,
      })}
    >
      {lines === 'many' ? (
        <Textarea {...shared} rows={2} resize="vertical" onChange={(_, data) => text.type(data.value)} />
      ) : (
        <Input
          {...shared}
          autoComplete="off"
          spellCheck={false}
          // Fluent UI gives the element a default width of its own, wider than half of the pane.
          style={{ minWidth: 0, width: '100%' }}
          {...(numeric && { inputMode: 'numeric' })}
          {...(proposals !== undefined && { list: proposals })}
          onChange={(_, data) => text.type(data.value)}
        />
      )}
    </Field>
  );
}
