/** Names in the files that are no unit's. */
import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppendixActions, UnmatchedView } from '../../app/appendix-state';
import { tableName, type MemberUnit } from '../../core/report/member-unit';
import { usePartStyles } from '../use-part-styles';

/** Value of the choice that leaves the figures out. */
const NONE = '-';

interface UnmatchedNamesProps {
  readonly unmatched: readonly UnmatchedView[];
  readonly units: readonly MemberUnit[];
  readonly onMatch: AppendixActions['matchUnit'];
}

/** Title of the list. */
export const unmatchedTitle = 'Tên chưa rõ là đơn vị nào';

/** Near names come first; every unit can be chosen. */
export function UnmatchedNames({ unmatched, units, onMatch }: UnmatchedNamesProps) {
  const styles = usePartStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  return (
    <>
      <h3 className={styles.subheading}>{unmatchedTitle}</h3>
      {unmatched.map(({ key, text, source, near }) => {
        const isNear = new Set(near.map(({ id }) => id));
        return (
          <Field key={key} label={`“${text}” là đơn vị`} hint={source} size="small">
            <Select
              className={styles.select}
              value={chosen[key] ?? ''}
              onChange={(_, data) => {
                setChosen({ ...chosen, [key]: data.value });
                if (data.value !== '') void onMatch(key, data.value === NONE ? null : data.value);
              }}
            >
              <option value="">Chưa chọn</option>
              {near.length > 0 && (
                <optgroup label="Tên gần giống">
                  {near.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label="Đơn vị khác">
                {units
                  .filter(({ id }) => !isNear.has(id))
                  .map((unit) => (
                    <option key={unit.id} value={unit.id}>
                      {tableName(unit)}
                    </option>
                  ))}
              </optgroup>
              <option value={NONE}>Không lấy số của tên này</option>
            </Select>
          </Field>
        );
      })}
    </>
  );
}
