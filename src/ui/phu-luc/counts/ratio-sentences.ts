/** The ratios of the two annexes in words, with what they miss. */
import type { AppendixData } from '../../../core/appendix/appendix-data';
import { columnsOf } from '../../../core/appendix/columns';
import { countTexts } from '../../../core/appendix/count-texts';
import { labourRatios, unequalSplits } from '../../../core/appendix/labour-ratio';
import { NO_FIGURES } from '../../../core/appendix/ratio';
import type { CountTable } from '../../../core/appendix/title-row';
import { labourRatioNote } from '../../../core/report/choices';
import { tableName } from '../../../core/report/member-unit';
import { countText } from '../../../core/text/numbers';

/** A ratio with its explanation. */
export interface RatioSentences {
  readonly name: string;
  /** "65,21%" or "chưa có số liệu". */
  readonly cluster: string;
  readonly how: string;
  /** Units without it, by name. */
  readonly without: readonly string[];
  /** Per unit that has it. */
  readonly units: readonly { readonly name: string; readonly text: string }[];
  /** What does not fit together, a sentence each. */
  readonly remarks: readonly string[];
}

/** What is said of a split that does not add up. */
export const splitSentence = (unit: string, divided: number, total: number): string =>
  `${unit}: lãnh đạo và người lao động cộng lại là ${countText(divided)}, tổng số lượt cá nhân là ${countText(total)}; cần bằng nhau.`;

/** Phụ lục II: CSTĐ cơ sở / LĐTT. Phụ lục III: người lao động. */
export function ratioSentences(table: CountTable, data: AppendixData): RatioSentences {
  const names = new Map(data.units.map((unit) => [unit.id, tableName(unit)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const sorted = (rows: readonly { readonly unit: string; readonly text: string }[]) => ({
    without: rows.filter(({ text }) => text === NO_FIGURES).map(({ unit }) => nameOf(unit)),
    units: rows.filter(({ text }) => text !== NO_FIGURES).map(({ unit, text }) => ({ name: nameOf(unit), text })),
  });
  if (table === 'III') {
    const { cluster, units, unknown } = labourRatios(data);
    return {
      name: 'Tỷ lệ khen thưởng người lao động',
      cluster: cluster.text,
      how: labourRatioNote(data.labourRatio),
      ...sorted(units),
      without: unknown.map(nameOf),
      remarks: unequalSplits(data).map(({ unit, divided, total }) => splitSentence(nameOf(unit), divided, total)),
    };
  }
  const columns = columnsOf('II', data.year).filter(({ id }) => id === 'tyle');
  const texts = countTexts(data, columns);
  const [column] = columns;
  return {
    name: 'Tỷ lệ CSTĐ cơ sở/LĐTT',
    cluster: column === undefined ? NO_FIGURES : texts.total(column),
    how: 'Tỷ lệ = số Chiến sĩ thi đua cơ sở / số Lao động tiên tiến × 100.',
    ...sorted(column === undefined ? [] : data.units.map(({ id }) => ({ unit: id, text: texts.unit(id, column) }))),
    remarks: [],
  };
}
