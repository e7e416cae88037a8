/** *Kính gửi*: whether it is printed, and to whom. */
import { Switch } from '@fluentui/react-components';
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { LinesField } from './lines-field';
import { useChosen } from '../fields/use-chosen';

/** The addressees are shown only while they are printed, and kept while they are not. */
export function AddresseeSection({ form, actions }: FormProps) {
  const [addressed, choose] = useChosen(form.data.addressed, (on) => actions.choose({ addressed: on }));
  return (
    <FormSection
      part="addressee"
      hint="Mẫu số 02 không có dòng Kính gửi; Nghị định 30 yêu cầu với báo cáo gửi cấp trên."
    >
      <Switch label="Kính gửi" checked={addressed} onChange={(_, data) => choose(data.checked)} />
      {addressed && (
        <LinesField
          form={form}
          field="addressees"
          label="Nơi kính gửi"
          hint="Mỗi nơi một dòng."
          placeholder="Ví dụ: Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn"
          rows={2}
          onEnter={actions.enterField}
        />
      )}
    </FormSection>
  );
}
