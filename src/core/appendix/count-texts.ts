/** What the cells of Phụ lục II and III print. Zero is "-", a blank cell nothing (design, *Numbers*). */
import { countText } from '../text/numbers';
import type { AppendixData } from './appendix-data';
import { columnsOf } from './columns';
import { compareTotals } from './comparison';
import { countBook } from './count-book';
import { labourRatioBefore, labourRatios } from './labour-ratio';
import { percentText } from './ratio';
import type { AppendixColumn } from './title-row';
import { openSums, type MissedCell, type Total } from './totals';

/** What the annexes of counts read. */
export type CountData = Pick<AppendixData, 'year' | 'clusterKind' | 'units' | 'counts' | 'columns' | 'labourRatio'>;

/** A count in a table: zero is "-". */
export const tableCount = (value: number | null): string =>
  value === null ? '' : value === 0 ? '-' : countText(value);

/** What the rows print, by column. */
export interface CountTexts {
  readonly unit: (unit: string, column: AppendixColumn) => string;
  readonly total: (column: AppendixColumn) => string;
  readonly before: (column: AppendixColumn) => string;
  /** Cells of N and of N−1 that no total counts. */
  readonly missed: Readonly<Record<'now' | 'before', readonly MissedCell[]>>;
  readonly isKnownBefore: (column: AppendixColumn) => boolean;
  /** N has a figure to compare, N−1 has none. */
  readonly lacksBefore: (column: AppendixColumn) => boolean;
  readonly compared: (column: AppendixColumn) => { readonly difference: string; readonly ratio: string };
}

/** Ids of the computed columns that are no sum. */
const STAFF = 'tongso';
const CSTD_RATIO = 'tyle';
const LABOUR_RATIO = 'tyle-ld';

/** Reckons everything a table of counts prints, once. */
export function countTexts(data: CountData, columns: readonly AppendixColumn[]): CountTexts {
  const { year, units } = data;
  const sums = openSums(data);
  const book = countBook(data.counts);
  const staff = new Map(units.map(({ id, totalStaff }) => [id, totalStaff]));
  const knownStaff = [...staff.values()].flatMap((value) => (value === null ? [] : [value]));
  const labour = labourRatios(data);
  const labourOf = new Map(labour.units.map(({ unit, text }) => [unit, text]));
  const ofII = new Map(columnsOf('II', year).map((column) => [column.id, column]));
  const complete = (total: Total | undefined): number | null =>
    total === undefined || total.missed.length > 0 ? null : total.value;
  const cstdRatio = (valueOf: (column: AppendixColumn) => Total): string => {
    const [cstdcs, ldtt] = ['cstdcs', 'ldtt'].map((id) => ofII.get(id)).map((column) => column && valueOf(column));
    return percentText(complete(cstdcs), complete(ldtt));
  };
  const totals = new Map(columns.map((column) => [column.id, sums.column(year, column)]));
  const befores = new Map(columns.map((column) => [column.id, sums.column(year - 1, column)]));
  const missedOf = (of: ReadonlyMap<string, Total>): readonly MissedCell[] =>
    columns.flatMap(({ id, kind }) => (kind === 'count' ? (of.get(id)?.missed ?? []) : []));
  const isKnown = (total: Total | undefined): boolean => (total?.value ?? null) !== null;
  const isRatio = ({ id }: AppendixColumn): boolean => id === CSTD_RATIO || id === LABOUR_RATIO;
  return {
    unit: (unit, column) => {
      if (column.kind === 'text') return String(book(unit, year)[column.id] ?? '');
      if (column.id === STAFF) return tableCount(staff.get(unit) ?? null);
      if (column.id === LABOUR_RATIO) return labourOf.get(unit) ?? '';
      if (column.id === CSTD_RATIO) return cstdRatio((one) => sums.row(unit, year, one));
      return tableCount(sums.row(unit, year, column).value);
    },
    total: (column) => {
      // A sum over some of the units would pass for that of all.
      if (column.id === STAFF)
        return knownStaff.length < units.length ? '' : tableCount(knownStaff.reduce((a, b) => a + b, 0));
      if (column.id === LABOUR_RATIO) return labour.cluster.text;
      if (column.id === CSTD_RATIO) return cstdRatio((one) => sums.column(year, one));
      return tableCount(totals.get(column.id)?.value ?? null);
    },
    before: (column) => {
      if (column.id === LABOUR_RATIO) return labourRatioBefore(data).text;
      if (column.id === CSTD_RATIO) return cstdRatio((one) => sums.column(year - 1, one));
      return tableCount(befores.get(column.id)?.value ?? null);
    },
    missed: { now: missedOf(totals), before: missedOf(befores) },
    lacksBefore: ({ id, kind }) => kind === 'count' && isKnown(totals.get(id)) && !isKnown(befores.get(id)),
    isKnownBefore: ({ id }) => isKnown(befores.get(id)),
    compared: (column) => {
      const [now, before] = [totals.get(column.id), befores.get(column.id)];
      if (isRatio(column) || now === undefined || before === undefined || before.value === null)
        return { difference: '', ratio: '' };
      const { differenceText, ratioText } = compareTotals(now, before);
      // Nothing in either year: the dash of zero, as in the rows above.
      return { difference: differenceText, ratio: now.value === 0 && before.value === 0 ? '-' : ratioText };
    },
  };
}
