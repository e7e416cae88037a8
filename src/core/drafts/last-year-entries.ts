/** What was entered for last year's report, beside what is entered for this one. */
import type { Outline } from '../outline/outline';
import { dataNames, shownValue } from '../report/data-names';
import { nextYear, nextYearSentences } from '../report/next-year';
import { newReportData, type ReportData } from '../report/report-data';
import { sameValue } from '../report/same-value';
import { foldWords } from '../text/fold-words';
import { FIRST_YEAR_WITHOUT_DISTRICTS } from './last-year-ended';
import { mentionSentences } from './last-year-mentions';
import type { LastYearFile } from './last-year-file';

/** Entries that the year after keeps, in the order of the pane. Units are matched one by one. */
const kept = [
  'clusterKind',
  'cluster',
  'council',
  'symbol',
  'place',
  'addressed',
  'addressees',
  'recipients',
  'archive',
  'authority',
  'ownAuthority',
  'signerOffice',
  'signerName',
  'delivery',
  'wording',
  'labourRatio',
  'movements',
  'renamed',
  'added',
  'extras',
] as const satisfies readonly (keyof ReportData)[];

/** An entry the file has. */
export interface EntryProposal {
  readonly entry: (typeof kept)[number];
  readonly name: string;
  /** As entered for this report; '' = blank. */
  readonly mine: string;
  readonly theirs: string;
  /** Nothing but what a new report begins with is entered: it is filled unless she says no. */
  readonly blank: boolean;
  /** Why it should not be taken as it is; '' = nothing to say. Then it is not filled unasked. */
  readonly caution: string;
}

/** What the file brings to the data. */
export interface EntriesProposal {
  readonly entries: readonly EntryProposal[];
  /** The data of the file as the year after has them. */
  readonly theirs: ReportData;
  /** What is left behind or has to be looked at, a sentence each. */
  readonly notes: readonly string[];
}

const shown = (value: unknown, entry: string): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.values(value)
        .map((one) => shownValue(one))
        .join('; ')
    : shownValue(value, entry);

const namesDistrict = (text: string, year: number): boolean =>
  year >= FIRST_YEAR_WITHOUT_DISTRICTS && foldWords(text).split(' ').includes('huyện');

/** Compares entry by entry. A value a new report begins with anyway says nothing. */
export function proposeEntries(
  outline: Outline,
  { data }: Pick<LastYearFile, 'data'>,
  current: ReportData,
): EntriesProposal {
  const rolled = nextYear(outline, { ...data, year: current.year - 1 });
  if (!rolled.ok) return { entries: [], theirs: current, notes: [rolled.sentence] };
  const { data: theirs } = rolled.value;
  // Roles and numbers of people are those of the file's own year, however long ago that was.
  const ofYear = nextYearSentences.roles;
  const notes = rolled.value.notes.map((note) => (note === ofYear(current.year - 1) ? ofYear(data.year) : note));
  const usual = newReportData(outline, current.year);
  const entries = kept.flatMap((entry): readonly EntryProposal[] => {
    if (sameValue(theirs[entry], current[entry]) || sameValue(theirs[entry], usual[entry])) return [];
    return [
      {
        entry,
        name: dataNames[entry],
        mine: shown(current[entry], entry),
        theirs: shown(theirs[entry], entry),
        blank: sameValue(current[entry], usual[entry]),
        caution: namesDistrict(shown(theirs[entry], entry), current.year) ? mentionSentences.district : '',
      },
    ];
  });
  return { entries, theirs, notes };
}

/** The chosen entries with their values. */
export const takenEntries = ({ theirs }: EntriesProposal, chosen: readonly string[]): Partial<ReportData> =>
  Object.fromEntries(kept.filter((entry) => chosen.includes(entry)).map((entry) => [entry, theirs[entry]]));
