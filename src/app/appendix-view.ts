/** What tab Phụ lục shows beside the entered figures: tables, sentences, changes, old totals. Pure. */
import type { AppendixData } from '../core/appendix/appendix-data';
import { changedCells } from '../core/appendix/changed-counts';
import { columnName } from '../core/appendix/columns';
import { WHOLE_CLUSTER, type UnitCounts } from '../core/appendix/counts';
import { formatCount } from '../core/appendix/enter-count';
import { outlineItems } from '../core/outline/outline-items';
import type { Outline } from '../core/outline/outline';
import { tableName } from '../core/report/member-unit';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { annexView, type AnnexStanding } from './annex-standing';
import { emptyAppendixState, type AppendixState, type ChangedFigure } from './appendix-state';
import { bodyTableStandings } from './body-table';
import { waitingSentences } from './count-sentence-views';
import { stalePlaces } from './stale-places';

/** What the view is made from. */
export interface ViewGround {
  readonly outline: Outline;
  readonly report: ReportData;
  readonly data: AppendixData;
  readonly built: readonly UnitCounts[] | null;
  /** Null = there is no outline in the document. */
  readonly snapshot: DocumentSnapshot | null;
}

/** Cells that changed since the tables were built, in words; N−1 is named by its year. */
function changedFigures(built: readonly UnitCounts[] | null, data: AppendixData): readonly ChangedFigure[] {
  if (built === null) return [];
  const names = new Map(data.units.map((unit) => [unit.id, tableName(unit)]));
  return changedCells(built, data.counts, data).map(({ unit, year, column, before, after }) => ({
    name: [
      unit === WHOLE_CLUSTER ? (data.clusterKind === 'cum' ? 'Cả cụm' : 'Cả khối') : names.get(unit),
      columnName(column),
      ...(year === data.year ? [] : [`năm ${year}`]),
    ].join(' – '),
    before: formatCount(before),
    after: formatCount(after),
  }));
}

/** The view of a reading. */
export function appendixView(
  { outline, report, data, built, snapshot }: ViewGround,
  standings: readonly AnnexStanding[],
): Omit<AppendixState, 'data' | 'importing' | 'sources' | 'bigGrid'> {
  const changed = changedFigures(built, data);
  if (snapshot === null) return { ...emptyAppendixState(data), changed };
  const sentences = waitingSentences(data, outlineItems(outline, report), report.written, snapshot);
  return {
    annexes: standings.map(annexView),
    bodyTables: bodyTableStandings(data, report.written, snapshot).flatMap(({ item, name, state, edits }) =>
      state === 'gone'
        ? []
        : [
            {
              item,
              name,
              state,
              edited: edits.map(({ name: cell, built: was, inDocument }) => ({ name: cell, built: was, inDocument })),
            },
          ],
    ),
    sentences: sentences.map(({ item, name, text, standing, hers }) => ({ item, name, text, standing, hers })),
    changed,
    stale: stalePlaces(data, report.written, built, snapshot).map(({ view }) => view),
  };
}
