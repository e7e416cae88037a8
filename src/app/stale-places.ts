/** Places of bodies that still say a total of before. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { columnName } from '../core/appendix/columns';
import { staleTotals, type StaleTotal } from '../core/appendix/stale-totals';
import type { UnitCounts } from '../core/appendix/counts';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import { countText } from '../core/text/numbers';
import type { StalePlace } from './appendix-state';
import { outdatedTotals } from './built-counts';

/** A place with what stands there. */
export interface StaleFinding extends StaleTotal {
  readonly view: StalePlace;
  /** Control of the body. */
  readonly control: number;
}

const NONE = 'chưa có số liệu';

/** Every such place, in document order. */
export function stalePlaces(
  data: AppendixData,
  written: ReportData['written'],
  built: readonly UnitCounts[] | null,
  { controls }: DocumentSnapshot,
): readonly StaleFinding[] {
  const bodies = controls.filter(({ tag, text }) => tag.startsWith('bctd.b.') && !isUnwritten(text));
  const totals = outdatedTotals(written, built, data);
  return bodies.flatMap((body) =>
    staleTotals([body], totals, data.year).map((found): StaleFinding => {
      const { column, before, after } = found.change;
      return {
        ...found,
        control: body.id,
        view: {
          key: `${body.tag}/${found.start}/${column.id}`,
          text: `${columnName(column)}: ${found.paragraph}`,
          before: before === null ? NONE : countText(before),
          after: after === null ? NONE : countText(after),
          mendable: found.edit !== null && body.tracked !== true,
        },
      };
    }),
  );
}
