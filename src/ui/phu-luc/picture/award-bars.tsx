/** A small picture: awards per unit, this year against last. It is a table whose cells hold bars. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AppendixData } from '../../../core/appendix/appendix-data';
import type { CountTable } from '../../../core/appendix/title-row';
import { countText } from '../../../core/text/numbers';
import { usePartStyles } from '../../use-part-styles';
import { awardValues } from './award-values';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  unit: { padding: '4px 0 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  value: {
    width: '50px',
    padding: '4px 0 0',
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  head: { padding: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  bars: { display: 'block', width: '100%', height: '12px' },
  now: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  before: { fill: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { fill: 'GrayText' } },
});

/** What is drawn. */
export interface AwardBarsProps {
  readonly table: CountTable;
  readonly data: AppendixData;
}

const shown = (value: number | null): string => (value === null ? 'chưa có' : countText(value));

/** The numbers are text; the bars are for the eye only: above this year's, below last year's. */
export function AwardBars({ table, data }: AwardBarsProps) {
  const styles = usePartStyles();
  const own = useStyles();
  const values = useMemo(() => awardValues(table, data), [table, data]);
  const largest = Math.max(1, ...values.flatMap(({ now, before }) => [now ?? 0, before ?? 0]));
  const what = table === 'II' ? 'danh hiệu thi đua' : 'hình thức khen thưởng';
  return (
    <div className={styles.box}>
      <table className={own.table}>
        <caption className={styles.hint}>
          {`Số lượt ${what} của từng đơn vị. Thanh trên: năm ${data.year}; thanh dưới: năm ${data.year - 1}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={own.unit}>
              Đơn vị
            </th>
            <th scope="col" className={own.head}>
              {data.year}
            </th>
            <th scope="col" className={own.head}>
              {data.year - 1}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ id, name, now, before }) => (
            <tr key={id}>
              <th scope="row" className={own.unit}>
                {name}
                <svg className={own.bars} aria-hidden viewBox="0 0 100 12" preserveAspectRatio="none">
                  <rect className={own.now} x="0" y="0" height="6" width={((now ?? 0) / largest) * 100} />
                  <rect className={own.before} x="0" y="7" height="4" width={((before ?? 0) / largest) * 100} />
                </svg>
              </th>
              <td className={own.value}>{shown(now)}</td>
              <td className={own.value}>{shown(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
