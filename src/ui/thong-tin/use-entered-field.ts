/** A field of the form: its text, its message, and the keys that every field knows. */
import type { KeyboardEvent } from 'react';
import type { FormActions, FormState } from '../../app/form-state';
import type { EnteredField } from '../../core/report/enter-field';
import { type FieldMessage, fieldMessage, standingText } from './field-message';
import { type TypedText, useTypedText } from '../fields/use-typed-text';

/** What every field of the form is drawn from. */
export interface EnteredFieldProps {
  readonly form: FormState;
  readonly field: EnteredField;
  readonly onEnter: FormActions['enterField'];
}

/** A field at work. */
export interface FieldAtWork extends TypedText {
  readonly message: FieldMessage | null;
  /** Escape gives back what stood; Enter leaves a field of one line without moving the focus. */
  onKey(event: KeyboardEvent, lines: 'one' | 'many'): void;
}

/** What she types is judged at every key by the same rule as what is handed on. */
export function useEnteredField({ form, field, onEnter }: EnteredFieldProps): FieldAtWork {
  const text = useTypedText(standingText(form, field), (typed) => onEnter(field, typed));
  return {
    ...text,
    message: fieldMessage(form, field, text.typed),
    onKey: (event, lines) => {
      // Enter and Escape belong to the input method while a letter is being composed.
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && lines === 'one') {
        event.preventDefault();
        text.leave();
      }
      if (event.key === 'Escape' && text.giveBack()) {
        event.preventDefault();
        // In Word on the web office.js listens on the window and takes the focus out of the pane.
        event.stopPropagation();
      }
    },
  };
}
