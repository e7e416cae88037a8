/** Which cluster the report is about, of which year, under which council. */
import { kindNames } from '../../core/report/choices';
import { forKind } from '../../core/outline/kind-words';
import { ChoiceGroup } from '../fields/choice-group';
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { LineField } from './line-field';
import { YearEntry } from './year-entry';

const kinds = [
  { value: 'cum', name: kindNames.cum },
  { value: 'khoi', name: kindNames.khoi },
] as const;

/** First part of the form. */
export function ClusterSection({ form, actions }: FormProps) {
  const { clusterKind } = form.data;
  const said = (text: string): string => forKind(text, clusterKind);
  return (
    <FormSection part="cluster">
      <ChoiceGroup
        label="Loại"
        layout="horizontal"
        value={clusterKind}
        options={kinds}
        onChoose={(kind) => actions.choose({ clusterKind: kind })}
      />
      <LineField
        form={form}
        field="cluster"
        label="Tên cụm thi đua"
        hint={said('Không cần ghi chữ “Cụm thi đua”, báo cáo tự in.')}
        placeholder="Ví dụ: các sở, ban, ngành"
        onEnter={actions.enterField}
      />
      <YearEntry form={form} onEnter={actions.enterField} />
      <LineField
        form={form}
        field="council"
        label="Hội đồng"
        hint="Dòng trên cùng, góc trái trang đầu."
        placeholder="HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN"
        onEnter={actions.enterField}
      />
    </FormSection>
  );
}
