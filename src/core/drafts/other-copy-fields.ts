/** What was entered otherwise for another copy of this report: told, not taken. */
import { outlineItems } from '../outline/outline-items';
import type { Outline } from '../outline/outline';
import { dataNames, shownValue, unitNames } from '../report/data-names';
import { tableName, type MemberUnit } from '../report/member-unit';
import { newReportData, type ReportData } from '../report/report-data';
import { sameValue } from '../report/same-value';
import { unitMatcher } from '../appendix/import/match-units';
import type { OtherCopy } from './other-copy-file';

/** An entry with both values in words; '' = blank. */
export interface FieldDifference {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Entries that are told, in the order of the pane; units one by one behind them. */
const told = [
  'council',
  'clusterKind',
  'cluster',
  'number',
  'symbol',
  'place',
  'issueDate',
  'addressed',
  'addressees',
  'authority',
  'ownAuthority',
  'signerOffice',
  'signerName',
  'archive',
  'recipients',
  'delivery',
  'wording',
  'rating',
  'labourRatio',
  'dropped',
  'renamed',
  'added',
  'extras',
  'movements',
] as const satisfies readonly (keyof ReportData)[];

const unitValues = ['shortName', 'role', 'kind', 'totalStaff', 'directWorkers'] as const;

/** Compares the entries. What a file without data of ours does not say is no difference. */
export function compareFields(
  outline: Outline,
  { data: theirs, entered }: Pick<OtherCopy, 'data' | 'entered'>,
  mine: ReportData,
): readonly FieldDifference[] {
  const usual = newReportData(outline, mine.year);
  const headings = new Map(outlineItems(outline, usual).map(({ id, text }) => [id, text]));
  const shown = (value: unknown, entry: string): string => {
    const names = (ids: readonly unknown[]): string =>
      ids.map((id) => (typeof id === 'string' ? (headings.get(id) ?? id) : shownValue(id))).join('; ');
    // A day nobody entered is printed with dots.
    if (entry === 'issueDate' && sameValue(value, usual.issueDate)) return '';
    if (entry === 'dropped' && Array.isArray(value)) return names(value);
    const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value) && entry === 'renamed';
    return isRecord ? names(Object.values(value)) : shownValue(value, entry);
  };
  const entries = told.flatMap((entry): readonly FieldDifference[] => {
    const [own, other] = [mine[entry], theirs[entry]];
    if (sameValue(own, other) || (!entered && sameValue(other, usual[entry]))) return [];
    return [{ name: dataNames[entry], mine: shown(own, entry), theirs: shown(other, entry) }];
  });
  return [...entries, ...unitDifferences(mine.units, theirs.units, entered)];
}

/** The unit of `mine` for each of `theirs`: by its name, else by its id, which both copies keep when one renames it. */
export function pairedUnit(mine: readonly MemberUnit[]): (theirs: MemberUnit) => MemberUnit | undefined {
  const byId = new Map(mine.map((unit) => [unit.id, unit]));
  const matcher = unitMatcher(mine);
  return (theirs) => {
    const match = matcher.named(theirs.name);
    return byId.get(match.kind === 'unit' ? match.unit : theirs.id);
  };
}

function unitDifferences(
  mine: readonly MemberUnit[],
  theirs: readonly MemberUnit[],
  entered: boolean,
): readonly FieldDifference[] {
  const pairOf = pairedUnit(mine);
  const pairs = theirs.map((unit) => [unit, pairOf(unit)] as const);
  const paired = new Set(pairs.map(([, unit]) => unit?.id));
  const missing = (unit: MemberUnit, where: 'mine' | 'theirs'): FieldDifference => ({
    name: dataNames.units,
    mine: where === 'mine' ? '' : unit.name,
    theirs: where === 'theirs' ? '' : unit.name,
  });
  return [
    ...pairs.flatMap(([unit, own]): readonly FieldDifference[] => {
      if (own === undefined) return [missing(unit, 'mine')];
      const renamed = own.name === unit.name ? [] : (['name'] as const);
      const values = entered ? unitValues.filter((field) => !sameValue(own[field], unit[field])) : [];
      return [...renamed, ...values].map((field) => ({
        name: `${tableName(own)} – ${unitNames[field]}`,
        mine: shownValue(own[field], field),
        theirs: shownValue(unit[field], field),
      }));
    }),
    ...mine.filter(({ id }) => theirs.length > 0 && !paired.has(id)).map((unit) => missing(unit, 'theirs')),
  ];
}
