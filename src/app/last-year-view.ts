/** What was read of last year's report, in the words of the pane. Pure. */
import { allColumns, columnName } from '../core/appendix/columns';
import { WHOLE_CLUSTER } from '../core/appendix/counts';
import { formatCount } from '../core/appendix/enter-count';
import type { UnitAnswer, UnitPair } from '../core/drafts/last-year-units';
import type { MemberUnit } from '../core/report/member-unit';
import { tableName } from '../core/report/member-unit';
import type { ReportData } from '../core/report/report-data';
import { figureKey, type LastYearProposal, type LastYearReading } from './last-year-reading';
import type { LastYearFigures, LastYearUnit, LastYearView } from './last-year-state';
import { lastYearSaid } from './last-year-words';

/** A panel with nothing in it. */
export const emptyLastYear: LastYearView = {
  panel: 'last-year',
  step: 'choose',
  file: '',
  notes: [],
  canUseOpen: false,
  outline: false,
  rollTo: null,
  yearAfter: null,
  inPlace: false,
  entries: [],
  units: [],
  figures: { sentence: '', conflicts: [] },
  texts: [],
};

const valueOf = (answer: UnitAnswer | null): string =>
  answer === null ? '' : answer.kind === 'unit' ? `unit ${answer.unit}` : answer.kind;

/** The answer an option stands for; null = not chosen. */
export function answerOf(value: string): UnitAnswer | null {
  if (value === 'new' || value === 'none') return { kind: value };
  return value.startsWith('unit ') ? { kind: 'unit', unit: value.slice('unit '.length) } : null;
}

function unitView({ old, answer, certain, near, reason }: UnitPair, current: readonly MemberUnit[]): LastYearUnit {
  const isNear = ({ id }: MemberUnit): boolean => near.includes(id);
  const nearest = [...current.filter(isNear), ...current.filter((unit) => !isNear(unit))];
  return {
    id: old.id,
    name: old.name,
    answer: valueOf(answer),
    certain,
    reason,
    options: [
      ...nearest.map((unit) => ({ value: `unit ${unit.id}`, label: unit.name })),
      { value: 'new', label: lastYearSaid.newUnit },
      { value: 'none', label: lastYearSaid.noComparison },
    ],
  };
}

function figuresView(
  { file, figures: chosen }: LastYearReading,
  { figures, pairs, units }: LastYearProposal,
  data: ReportData,
): LastYearFigures {
  const columns = new Map(allColumns(figures.year).map((column) => [column.id, columnName(column)]));
  const names = new Map(units.map((unit) => [unit.id, tableName(unit)]));
  const cluster = data.clusterKind === 'cum' ? 'Cả cụm' : 'Cả khối';
  const unitName = (id: string): string => (id === WHOLE_CLUSTER ? cluster : (names.get(id) ?? id));
  const open = pairs.filter(({ answer }) => answer === null).length;
  const sentences =
    file.year === figures.year
      ? [
          lastYearSaid.figures(figures.fills.length, figures.targets.length, figures.year),
          ...(open > 0 ? [lastYearSaid.waiting(open)] : []),
        ]
      : [lastYearSaid.noFigures(figures.year)];
  return {
    sentence: sentences.join(' '),
    conflicts: figures.conflicts.map((conflict) => ({
      id: figureKey(conflict),
      name: `${unitName(conflict.unit)} – ${columns.get(conflict.column) ?? conflict.column}`,
      mine: formatCount(conflict.mine),
      theirs: formatCount(conflict.theirs),
      caution: '',
      taken: chosen.includes(figureKey(conflict)),
    })),
  };
}

/** The step **Lấy vào báo cáo**. */
export const dataView = (
  reading: LastYearReading,
  proposal: LastYearProposal,
  data: ReportData,
): Pick<LastYearView, 'entries' | 'units' | 'figures' | 'notes'> => ({
  notes: [lastYearSaid.of(reading.name, reading.file.year), ...proposal.entries.notes],
  entries: proposal.entries.entries.map(({ entry, name, mine, theirs, caution }) => ({
    id: entry,
    name,
    mine,
    theirs,
    caution,
    taken: proposal.chosen.includes(entry),
  })),
  units: proposal.pairs.map((pair) => unitView(pair, data.units)),
  figures: figuresView(reading, proposal, data),
});
