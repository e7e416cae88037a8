/** Number, symbol, place and date of the document. */
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { LineField } from './line-field';

/** All of it may wait until the paper is signed. */
export const numberHint = 'Số và ngày có thể để trống đến khi ký.';

/** See `numberHint`. */
export function NumberSection({ form, actions }: FormProps) {
  return (
    <FormSection part="number" hint={numberHint}>
      <LineField form={form} field="number" label="Số văn bản" placeholder="Ví dụ: 15" onEnter={actions.enterField} />
      <LineField
        form={form}
        field="symbol"
        label="Ký hiệu"
        before="BC-"
        placeholder="Ví dụ: CTĐ"
        onEnter={actions.enterField}
      />
      <LineField
        form={form}
        field="place"
        label="Địa danh"
        placeholder="Ví dụ: Lạng Sơn"
        onEnter={actions.enterField}
      />
      <LineField
        form={form}
        field="issueDate"
        label="Ngày ban hành"
        placeholder={`Ví dụ: 15/12/${form.data.year}`}
        onEnter={actions.enterField}
      />
    </FormSection>
  );
}
