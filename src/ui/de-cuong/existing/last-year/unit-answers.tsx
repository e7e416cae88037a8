/** The units of last year's report: which unit of this one each is. */
import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { LastYearUnit } from '../../../../app/last-year-state';
import { lastYearNames } from './last-year-words';
import { useLastYearStyles } from './use-last-year-styles';

interface UnitAnswersProps {
  readonly units: readonly LastYearUnit[];
  readonly onAnswer: (unit: string, answer: string) => void;
}

/** Units that are the same without doubt are counted; the others are asked about. */
export function UnitAnswers({ units, onAnswer }: UnitAnswersProps) {
  const styles = useLastYearStyles();
  const [all, setAll] = useState(false);
  const added = units.filter(({ certain, answer }) => certain && answer === 'new');
  const same = units.filter(({ certain, answer }) => certain && answer.startsWith('unit '));
  const asked = units.filter(({ certain, answer }) => all || !certain || answer === 'none');
  if (units.length === 0) return <p className={styles.hint}>Không đọc được danh sách đơn vị trong tệp.</p>;
  return (
    <>
      {same.length > 0 && <p className={styles.text}>{same.length} đơn vị trùng tên, lấy số liệu theo đơn vị.</p>}
      {added.length > 0 && (
        <p className={styles.text}>
          Thêm {added.length} đơn vị: {added.map(({ name }) => name).join('; ')}.
        </p>
      )}
      {asked.map(({ id, name, answer, reason, options }) => (
        <Field key={id} label={`“${name}” nay là`} {...(reason !== '' && { hint: reason })} size="small">
          <Select className={styles.select} value={answer} onChange={(_, data) => onAnswer(id, data.value)}>
            <option value="">Chưa chọn</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {same.length + added.length > 0 && (
        <Checkbox checked={all} label={lastYearNames.allUnits} onChange={(_, data) => setAll(data.checked === true)} />
      )}
    </>
  );
}
