/** The way to next year's report. */
import { Button, useId } from '@fluentui/react-components';
import type { FormProps } from './form-props';
import { FormSection } from './form-section';

/** What is taken along. */
export const nextYearHint = (year: number): string =>
  `Lập báo cáo năm ${year + 1} từ thông tin này: giữ các đơn vị, nơi nhận, người ký và cách trình bày.`;

/** `busy`: something else is going on in Word. */
export function NextYearSection({ form, actions, busy }: FormProps & { readonly busy: boolean }) {
  const hint = useId('next-year');
  return (
    <FormSection part="next">
      <p id={hint} style={{ margin: 0 }}>
        {nextYearHint(form.data.year)}
      </p>
      <Button aria-describedby={hint} disabledFocusable={busy} onClick={() => void actions.createNextYear()}>
        Tạo báo cáo năm sau
      </Button>
    </FormSection>
  );
}
