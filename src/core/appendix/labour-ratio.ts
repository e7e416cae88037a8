/**
 * Tỷ lệ khen thưởng đối với người lao động (P1.IV.2). The form does not define it; the definitions are those of
 * `report/choices.ts`. R1: lượt of individuals without a leading post ÷ lượt of all individuals. R2: the same lượt ÷
 * người lao động trực tiếp of the unit. Only hình thức khen thưởng (Phụ lục III) count.
 */
import type { AppendixData } from './appendix-data';
import { columnsOf } from './columns';
import { percentText } from './ratio';
import { openSums, type Total } from './totals';

/** A ratio with what it is reckoned from; where a part is not known (null) the ratio is not either. */
export interface Ratio {
  readonly part: number | null;
  readonly whole: number | null;
  /** "65,21%" or "chưa có số liệu". */
  readonly text: string;
}

/** The ratios of N: per unit in order, and of the cluster. */
export interface LabourRatios {
  readonly units: readonly (Ratio & { readonly unit: string })[];
  readonly cluster: Ratio;
  /** Units whose figures are incomplete; because of them the cluster has no ratio. */
  readonly unknown: readonly string[];
}

type Input = Pick<AppendixData, 'year' | 'units' | 'counts' | 'labourRatio'>;

const ratio = (part: number | null, whole: number | null): Ratio => ({ part, whole, text: percentText(part, whole) });

/** The value of a sum in which nothing is missed. */
const complete = ({ value, missed }: Total): number | null => (missed.length > 0 ? null : value);

/** Looks up the sum of a column by its id; throws for an id that Phụ lục III does not have. */
function openColumns(data: Pick<Input, 'year' | 'units' | 'counts'>) {
  const sums = openSums(data);
  const columns = new Map(columnsOf('III', data.year).map((column) => [column.id, column]));
  const column = (id: string) => {
    const found = columns.get(id);
    if (found === undefined) throw new Error(`Phụ lục III has no column ${id}`);
    return found;
  };
  return {
    ofUnit: (unit: string, id: string): Total => sums.row(unit, data.year, column(id)),
    ofYear: (year: number, id: string): Total => sums.column(year, column(id)),
  };
}

/**
 * The ratios of N. A unit that gave individuals no award is no obstacle for the cluster's ratio; one whose figures are
 * incomplete is, since the ratio of a part of the cluster would pass for that of the whole.
 */
export function labourRatios(data: Input): LabourRatios {
  const { units, labourRatio } = data;
  const { ofUnit } = openColumns(data);
  const rows = units.map(({ id, directWorkers }) => {
    const [awards, workers] = [ofUnit(id, 'tong/cn'), ofUnit(id, 'laodong')];
    const isIdle = (awards.value ?? 0) + (workers.value ?? 0) + awards.missed.length + workers.missed.length === 0;
    const whole = labourRatio === 'R1' ? complete(awards) : directWorkers;
    return { unit: id, isIdle, ...ratio(complete(workers), whole) };
  });
  const inCluster = rows.map(({ unit, isIdle, part, whole }) => ({
    unit,
    part: isIdle ? 0 : part,
    whole: isIdle && labourRatio === 'R1' ? 0 : whole,
  }));
  const unknown = inCluster.flatMap(({ unit, part, whole }) => (part === null || whole === null ? [unit] : []));
  const sum = (name: 'part' | 'whole'): number | null =>
    unknown.length > 0 || rows.every(({ isIdle }) => isIdle)
      ? null
      : inCluster.reduce((total, row) => total + (row[name] ?? 0), 0);
  return {
    units: rows.map(({ unit, part, whole, text }) => ({ unit, part, whole, text })),
    cluster: ratio(sum('part'), sum('whole')),
    unknown,
  };
}

/** The cluster's ratio of N−1. By R2 it is not known: the numbers of workers in the list are those of N. */
export function labourRatioBefore(data: Input): Ratio {
  const { ofYear } = openColumns(data);
  const [workers, awards] = [ofYear(data.year - 1, 'laodong'), ofYear(data.year - 1, 'tong/cn')];
  return ratio(complete(workers), data.labourRatio === 'R1' ? complete(awards) : null);
}

/** A unit where leaders and workers together are not all individuals. */
export interface UnequalSplit {
  readonly unit: string;
  /** Leaders and workers together. */
  readonly divided: number;
  /** All individuals. */
  readonly total: number;
}

/** Units whose split does not add up (the inconsistency 512 ≠ 379 of a real report); a unit without any split is none. */
export function unequalSplits(data: Pick<Input, 'year' | 'units' | 'counts'>): readonly UnequalSplit[] {
  const { ofUnit } = openColumns(data);
  return data.units.flatMap(({ id }) => {
    const [leaders, workers] = [ofUnit(id, 'lanhdao').value, ofUnit(id, 'laodong').value];
    const divided = (leaders ?? 0) + (workers ?? 0);
    const total = ofUnit(id, 'tong/cn').value ?? 0;
    return (leaders === null && workers === null) || divided === total ? [] : [{ unit: id, divided, total }];
  });
}
