/** Who signs, and on whose authority. */
import { Field, Select } from '@fluentui/react-components';
import { forKind } from '../../core/outline/kind-words';
import type { Authority } from '../../core/report/data-entries';
import { authorityNames } from '../../core/report/signer';
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { LineField } from './line-field';
import { LinesField } from './lines-field';
import { useChosen } from '../fields/use-chosen';

const authorities: readonly Authority[] = ['head', 'deputy', 'own'];

/** Her own lines are shown only while they are printed, and kept while they are not. */
export function SignerSection({ form, actions }: FormProps) {
  const { authority, clusterKind } = form.data;
  const [chosen, choose] = useChosen(authority, (value) => actions.choose({ authority: value }));
  return (
    <FormSection part="signer" hint="Họ và tên có thể để trống đến khi ký.">
      <Field label="Thẩm quyền ký">
        <Select
          value={chosen}
          onChange={(_, data) => {
            const known = authorities.find((value) => value === data.value);
            if (known !== undefined) choose(known);
          }}
        >
          {authorities.map((value) => (
            <option key={value} value={value}>
              {forKind(authorityNames[value], clusterKind)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen === 'own' && (
        <LinesField
          form={form}
          field="ownAuthority"
          label="Thẩm quyền tự ghi"
          hint={forKind('Nhiều nhất 3 dòng, in hoa dưới dòng “TM. CỤM THI ĐUA”.', clusterKind)}
          placeholder={forKind('Ví dụ: KT. TRƯỞNG CỤM', clusterKind)}
          rows={2}
          onEnter={actions.enterField}
        />
      )}
      <LineField
        form={form}
        field="signerOffice"
        label="Chức vụ tại cơ quan"
        placeholder="Ví dụ: Phó Giám đốc Sở Nội vụ"
        onEnter={actions.enterField}
      />
      <LineField
        form={form}
        field="signerName"
        label="Họ và tên người ký"
        placeholder="Ví dụ: Hoàng Thị Mai"
        onEnter={actions.enterField}
      />
    </FormSection>
  );
}
