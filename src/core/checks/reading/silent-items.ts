/** Items of which an annex counts something and whose text says no number at all. */
import { isUnwritten } from '../../report/written-text';
import { numbersIn } from '../prose/running-numbers';
import { annexAwards } from './annex-awards';
import type { Report, ReportItem } from './report';

/** Such an item. */
export interface SilentItem {
  readonly item: ReportItem;
  /** What the annex counts: "Phụ lục I có 04 văn bản". */
  readonly counted: { readonly annex: string; readonly count: number; readonly noun: string };
}

function countedFor(id: string, report: Report): SilentItem['counted'] {
  if (id === 'P1.I.2') {
    const count = report.annexes.find((annex) => annex.id === 'I')?.documents.length ?? 0;
    return { annex: 'I', count, noun: 'văn bản' };
  }
  const awards = annexAwards(report);
  const count = (['tt', 'cn', 'hgd'] as const).reduce(
    (sum, recipient) => sum + (awards?.all(['II', 'III'], recipient, '')[0] ?? 0),
    0,
  );
  return { annex: 'II, III', count, noun: 'lượt khen thưởng' };
}

/** P1.I.2 and P1.IV.2, where their text counts nothing and the annexes do. */
export const silentItems = (report: Report): readonly SilentItem[] =>
  report.items.flatMap((item): readonly SilentItem[] => {
    const { id } = item.item;
    if ((id !== 'P1.I.2' && id !== 'P1.IV.2') || isUnwritten(item.text)) return [];
    if (item.body.some(({ text }) => numbersIn(text).some(({ kind }) => kind === 'count' || kind === 'percent')))
      return [];
    const counted = countedFor(id, report);
    return counted.count === 0 ? [] : [{ item, counted }];
  });
