/** The field **Tên cụm thi đua**. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface ClusterFieldProps {
  readonly value: string;
  /** Sentence under the field; '' when the value is right. */
  readonly error: string;
  readonly onChange: (text: string) => void;
}

/** While she types, what she typed stands, even where the value behind it is tidied (a leading "Cụm thi đua" goes away). */
export function ClusterField({ value, error, onChange }: ClusterFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label="Tên cụm thi đua" {...(error !== '' && { validationState: 'error', validationMessage: error })}>
      <Input
        value={typed ?? value}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(data.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
