/** The field **Năm báo cáo**, and the year that follows from it. */
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { type JSX, type KeyboardEvent, useRef } from 'react';
import type { FormActions, FormState } from '../../app/form-state';
import { FIRST_YEAR, LAST_YEAR, parseYear } from '../../core/report/report-year';
import { FieldFrame } from './field-frame';
import { useEnteredField } from './use-entered-field';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  input: { width: '116px', minWidth: 0, maxWidth: '100%', paddingRight: '4px' },
  step: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  next: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

/** "Phương hướng: năm 2027". */
export const nextYearText = (year: number): string => `Phương hướng: năm ${year + 1}`;

interface YearEntryProps {
  readonly form: FormState;
  readonly onEnter: FormActions['enterField'];
}

/** A year by typing, by the arrow keys or by the buttons; it is handed on when the field is left, not at every step. */
export function YearEntry({ form, onEnter }: YearEntryProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const field = useEnteredField({ form, field: 'year', onEnter });
  const year = parseYear(field.shown);
  const step = (by: number): void => {
    const to = (year ?? form.data.year) + by;
    if (to >= FIRST_YEAR && to <= LAST_YEAR) field.type(String(to));
  };
  const key = (event: KeyboardEvent): void => {
    field.onKey(event, 'one');
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const stepButton = (label: string, by: number, icon: JSX.Element): JSX.Element => (
    <Button
      className={styles.step}
      appearance="transparent"
      size="small"
      tabIndex={-1}
      aria-label={label}
      icon={icon}
      // The focus stays with the number, so that leaving it is what hands it on, whichever way it was changed.
      onMouseDown={(event) => {
        event.preventDefault();
        input.current?.focus();
      }}
      onClick={() => step(by)}
    />
  );
  return (
    <FieldFrame label="Năm báo cáo" message={field.message}>
      <div className={styles.row}>
        <Input
          ref={(element: HTMLInputElement | null) => {
            input.current = element;
          }}
          className={styles.input}
          role="spinbutton"
          inputMode="numeric"
          aria-valuenow={year ?? undefined}
          aria-valuetext={field.shown}
          aria-valuemin={FIRST_YEAR}
          aria-valuemax={LAST_YEAR}
          value={field.shown}
          autoComplete="off"
          contentAfter={
            <>
              {stepButton('Giảm một năm', -1, <Subtract16Regular />)}
              {stepButton('Tăng một năm', 1, <Add16Regular />)}
            </>
          }
          onChange={(_, data) => field.type(data.value)}
          onBlur={field.leave}
          onKeyDown={key}
        />
        <span className={styles.next}>{nextYearText(year ?? form.data.year)}</span>
      </div>
    </FieldFrame>
  );
}
