/** Label above a field, hint and message under it. */
import { Field, type FieldProps } from '@fluentui/react-components';
import { Info12Regular } from '@fluentui/react-icons/svg/info';
import type { FieldMessage } from './field-message';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly message: FieldMessage | null;
  readonly children: FieldProps['children'];
}

/** An error marks the field as invalid; a note does not. */
export function FieldFrame({ label, hint, message, children }: FieldFrameProps) {
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={message?.kind === 'error' ? 'error' : 'none'}
      {...(message && { validationMessage: message.text })}
      {...(message?.kind === 'note' && { validationMessageIcon: <Info12Regular /> })}
    >
      {children}
    </Field>
  );
}
