/** How many Cờ thi đua của tỉnh the cluster has: what a rule compares with and the document does not say. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckActions } from '../../app/check-state';
import { checkWords } from './check-words';

interface QuotaFieldProps {
  readonly quota: number | null;
  readonly onEnter: CheckActions['setFlagQuota'];
}

const isQuota = (typed: string): boolean => /^\d{0,3}$/u.test(typed.trim());

/** Told as it is typed; kept when she leaves the field. What is no number stays visible and is not kept. */
export function QuotaField({ quota, onEnter }: QuotaFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (quota === null ? '' : String(quota));
  const enter = (): void => {
    if (draft === null || !isQuota(draft)) return;
    setDraft(null);
    const typed = draft.trim();
    void onEnter(typed === '' ? null : Number(typed));
  };
  return (
    <Field
      label={checkWords.quota}
      size="small"
      hint={checkWords.quotaHint}
      {...(!isQuota(shown) && { validationState: 'error', validationMessage: checkWords.quotaError })}
    >
      <Input
        value={shown}
        inputMode="numeric"
        autoComplete="off"
        // Fluent UI gives the element a default width of its own, wider than half of the pane.
        style={{ minWidth: 0, width: '96px' }}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={enter}
        onKeyDown={({ key }) => {
          if (key === 'Enter') enter();
        }}
      />
    </Field>
  );
}
