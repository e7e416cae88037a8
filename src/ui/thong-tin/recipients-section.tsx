/** Who gets the report, and who keeps the copy. */
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { LineField } from './line-field';
import { LinesField } from './lines-field';

/** The form itself prints "Như trên" and "Lưu: VT, …". */
export function RecipientsSection({ form, actions }: FormProps) {
  return (
    <FormSection part="recipients">
      <LinesField
        form={form}
        field="recipients"
        label="Nơi nhận"
        hint="Mỗi nơi một dòng, nhiều nhất 9 dòng. Báo cáo tự in dòng “Lưu”, và “Như trên” khi bật Kính gửi."
        rows={4}
        onEnter={actions.enterField}
      />
      <LineField
        form={form}
        field="archive"
        label="Đơn vị lưu"
        before="Lưu: VT,"
        placeholder="Ví dụ: VP"
        onEnter={actions.enterField}
      />
    </FormSection>
  );
}
