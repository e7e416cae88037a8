/** What the pane shows of a reading; pure. */
import { outlineItems } from '../core/outline/outline-items';
import type { Outline } from '../core/outline/outline';
import type { ReportData } from '../core/report/report-data';
import { itemViews } from './item-views';
import type { PaneState } from './pane-state';
import type { ReadReport } from './read-report';

/** The tree and its counts. */
export function documentView(
  report: ReadReport,
  data: ReportData,
): Pick<PaneState, 'document' | 'items' | 'written' | 'total' | 'missing'> {
  return {
    document: report.kind,
    items: itemViews(report.items, report.statuses, report.appendices, data.renamed),
    written: report.statuses.filter((status) => status.bodyWritten).length,
    total: report.items.filter((item) => item.help !== null).length,
    missing:
      report.statuses.filter((status) => status.lacks !== 'nothing').length +
      report.appendices.filter((appendix) => appendix.state === 'missing').length,
  };
}

/** Dropped items with the words they would have. */
export function droppedView(outline: Outline, data: ReportData): PaneState['dropped'] {
  const whole = outlineItems(outline, { ...data, dropped: [] });
  return data.dropped.map((id) => ({ id, text: whole.find((item) => item.id === id)?.text ?? id }));
}
