/** A field of one line. */
import { Input } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import { FieldFrame } from './field-frame';
import { type EnteredFieldProps, useEnteredField } from './use-entered-field';

interface LineFieldProps extends EnteredFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Words the form prints before the value. */
  readonly before?: string;
}

const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** See `useEnteredField`. Line ends in a pasted text become spaces; the browser alone would join the words. */
export function LineField({ label, hint, placeholder, before, ...entered }: LineFieldProps) {
  const field = useEnteredField(entered);
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.search(LINE_ENDS) < 0) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const line = pasted.trim().replace(LINE_ENDS, ' ');
    event.currentTarget.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    field.type(event.currentTarget.value);
  };
  return (
    <FieldFrame label={label} hint={hint} message={field.message}>
      <Input
        value={field.shown}
        {...(placeholder !== undefined && { placeholder })}
        {...(before !== undefined && { contentBefore: before })}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => field.type(data.value)}
        onPaste={paste}
        onBlur={field.leave}
        onKeyDown={(event) => field.onKey(event, 'one')}
      />
    </FieldFrame>
  );
}
