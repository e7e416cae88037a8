/** The ratio of an annex: of the cluster, and on demand of each unit. */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AppendixData } from '../../../core/appendix/appendix-data';
import type { CountTable } from '../../../core/appendix/title-row';
import { usePartStyles } from '../../use-part-styles';
import { ratioSentences } from './ratio-sentences';

interface RatioNotesProps {
  readonly table: CountTable;
  readonly data: AppendixData;
}

/** Who misses it is said without asking. */
export function RatioNotes({ table, data }: RatioNotesProps) {
  const styles = usePartStyles();
  const [open, setOpen] = useState(false);
  const { name, cluster, how, without, units, remarks } = useMemo(() => ratioSentences(table, data), [table, data]);
  return (
    <div className={styles.box} role="group" aria-label={name}>
      <p className={styles.text}>
        {name} của tất cả đơn vị: <strong>{cluster}</strong>
      </p>
      <p className={styles.hint}>{how}</p>
      {without.length > 0 && without.length < data.units.length && (
        <p className={styles.hint}>{`Còn thiếu số của: ${without.join('; ')}.`}</p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.error}>
          {remark}
        </p>
      ))}
      {units.length > 0 && (
        <div>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            Từng đơn vị
          </Button>
        </div>
      )}
      {open && (
        <ul className={styles.list} aria-label={`${name} của từng đơn vị`}>
          {units.map((unit) => (
            <li key={unit.name} className={styles.hint}>{`${unit.name}: ${unit.text}`}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
