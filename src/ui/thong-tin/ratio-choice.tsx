/** *Cách tính tỷ lệ*: what "tỷ lệ khen thưởng đối với người lao động" means, which no act says. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { labourRatioChoices } from '../../core/report/choices';
import type { LabourRatio } from '../../core/report/data-entries';
import { ChoiceGroup } from '../fields/choice-group';

const useStyles = makeStyles({
  notes: { ...typographyStyles.caption1, display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '-4px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Said with every definition. */
export const ratioProposed =
  'Đây là đề xuất, chưa có văn bản của tỉnh quy định; nên hỏi nơi nhận báo cáo trước khi gửi.';

const options = labourRatioChoices.map(({ id, name }) => ({ value: id, name }));

interface RatioChoiceProps {
  readonly value: LabourRatio;
  readonly onChoose: (value: LabourRatio) => Promise<void>;
}

/** The definitions, and of the chosen one the note of Phụ lục III and its source. */
export function RatioChoice({ value, onChoose }: RatioChoiceProps) {
  const styles = useStyles();
  const chosen = labourRatioChoices.find(({ id }) => id === value);
  return (
    <>
      <ChoiceGroup
        label="Cách tính tỷ lệ"
        hint={ratioProposed}
        layout="vertical"
        value={value}
        options={options}
        onChoose={onChoose}
      />
      {chosen && (
        <div className={styles.notes}>
          <p className={styles.note}>Ghi chú dưới Phụ lục III: {chosen.note}</p>
          <p className={styles.note}>Căn cứ: {chosen.source}</p>
        </div>
      )}
    </>
  );
}
