/** How headings are worded, how the report is sent, and what its ratio means. */
import { deliveryNames, ratingNames, wordingNames } from '../../core/report/choices';
import { dataNames } from '../../core/report/data-names';
import { ChoiceGroup } from '../fields/choice-group';
import type { FormProps } from './form-props';
import { FormSection } from './form-section';
import { RatioChoice } from './ratio-choice';

const wordings = [
  { value: 'form', name: wordingNames.form },
  { value: 'short', name: wordingNames.short },
] as const;
const ratings = [
  { value: 'final', name: ratingNames.final },
  { value: 'expected', name: ratingNames.expected },
] as const;
const deliveries = [
  { value: 'paper', name: deliveryNames.paper },
  { value: 'electronic', name: deliveryNames.electronic },
] as const;

/** Choices that change words of the report without adding anything to it. */
export function LayoutSection({ form, actions }: FormProps) {
  const { wording, rating, delivery, labourRatio } = form.data;
  return (
    <FormSection part="layout">
      <ChoiceGroup
        label={dataNames.wording}
        hint="Theo mẫu: lời của Mẫu số 02. Rút gọn: bỏ lời hướng dẫn trong đề mục."
        layout="horizontal"
        value={wording}
        options={wordings}
        onChoose={(value) => actions.choose({ wording: value })}
      />
      <ChoiceGroup
        label={dataNames.rating}
        hint="Đề mục III.2 của Phần thứ nhất; chọn “dự kiến” khi chưa có kết quả chính thức."
        layout="vertical"
        value={rating}
        options={ratings}
        onChoose={(value) => actions.choose({ rating: value })}
      />
      <ChoiceGroup
        label={dataNames.delivery}
        hint="Bản điện tử để trống số và ngày ở dòng “(Kèm theo …)” của các phụ lục."
        layout="horizontal"
        value={delivery}
        options={deliveries}
        onChoose={(value) => actions.choose({ delivery: value })}
      />
      <RatioChoice value={labourRatio} onChoose={(value) => actions.choose({ labourRatio: value })} />
    </FormSection>
  );
}
