/**
 * P1.IV.2: how many were given each danh hiệu thi đua and hình thức khen thưởng, the ratio of workers for the cluster and for
 * each unit, and the comparison with N−1. One paragraph each.
 */
import { forKind } from '../outline/kind-words';
import { countInSentence } from '../text/numbers';
import { columnsOf, recipientNames } from './columns';
import type { CountData } from './count-texts';
import { labourRatios } from './labour-ratio';
import { percentText } from './ratio';
import { countOf, countsInWords, listed, recipients } from './sentence-parts';
import type { AppendixColumn, CountTable, Recipient } from './title-row';
import { addTotals, openSums, type MissedCell, type Sums, type Total } from './totals';

/** What the sentences read; which columns are printed makes no difference to them. */
export type AwardData = Omit<CountData, 'columns'>;

/** The paragraphs, and the cells that no number in them counts. */
export interface AwardSentences {
  readonly paragraphs: readonly string[];
  readonly missed: readonly MissedCell[];
}

const subjects: Readonly<Record<CountTable, string>> = {
  II: 'danh hiệu thi đua',
  III: 'các hình thức khen thưởng',
};

const ANNEXES = ' (có Phụ lục II, III gửi kèm)';

/** Sums of a table's awards by recipient. */
const awardsOf = (sums: Sums, table: CountTable, n: number, year: number, recipient: Recipient): Total =>
  addTotals(
    columnsOf(table, n)
      .filter((column) => column.added && column.recipient === recipient)
      .map((column) => sums.column(year, column)),
  );

/** "07 Tập thể lao động xuất sắc"; an award with recipients: "Giấy khen cho 01 lượt tập thể, 27 lượt cá nhân". */
function titleParts(columns: readonly AppendixColumn[], value: (column: AppendixColumn) => number): readonly string[] {
  const titles = [...new Set(columns.map(({ title }) => title))];
  return titles.flatMap((title) => {
    const given = columns.filter((column) => column.title === title && value(column) > 0);
    const [first] = given;
    if (first === undefined) return [];
    if (first.sign === '') return [`${countInSentence(value(first))} ${first.said}`];
    const counts = given.flatMap((column) =>
      column.recipient === null ? [] : [countOf(column.recipient, value(column))],
    );
    return [`${first.said} cho ${counts.join(', ')}`];
  });
}

/** The totals of one table without its full stop; null where nothing was given. */
function totalsOf(table: CountTable, { year }: AwardData, sums: Sums): string | null {
  const columns = columnsOf(table, year).filter(({ added }) => added);
  const parts = titleParts(columns, (column) => sums.column(year, column).value ?? 0);
  if (parts.length === 0) return null;
  const given = countsInWords((recipient) => awardsOf(sums, table, year, year, recipient).value ?? 0);
  return `${given} được tặng ${subjects[table]}, gồm: ${parts.join('; ')}`;
}

function comparedParts(table: CountTable, year: number, sums: Sums): readonly string[] {
  return recipients.flatMap((recipient) => {
    const [now, before] = [year, year - 1].map((one) => awardsOf(sums, table, year, one, recipient).value);
    if (now === null || now === undefined || before === null || before === undefined) return [];
    const what = `số lượt ${recipientNames[recipient].noun} được tặng ${subjects[table]}`;
    if (now === before) return [`${what} không thay đổi`];
    const ratio = before === 0 ? '' : ` (bằng ${percentText(now, before)})`;
    return [`${what} ${now > before ? 'tăng' : 'giảm'} ${countInSentence(Math.abs(now - before))} lượt${ratio}`];
  });
}

/** What is said where nothing of N−1 can be compared. */
export const noComparison = (year: number): string => `Không có số liệu so sánh với năm ${year - 1}.`;

/** The paragraphs of P1.IV.2; none while nothing was entered for N. */
export function awardSentences(data: AwardData): AwardSentences {
  const { year, units, clusterKind } = data;
  const sums = openSums(data);
  const [titles, awards] = [totalsOf('II', data, sums), totalsOf('III', data, sums)];
  const missed = (['II', 'III'] as const).flatMap((table) =>
    recipients.flatMap((recipient) => awardsOf(sums, table, year, year, recipient).missed),
  );
  const totals = [titles, awards].flatMap((text) => (text === null ? [] : [text]));
  if (totals.length === 0) return { paragraphs: [], missed };
  const cluster = forKind('cụm', clusterKind);
  const { units: byUnit, cluster: ofCluster } = labourRatios(data);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const compared = (['II', 'III'] as const).flatMap((table) => comparedParts(table, year, sums));
  return {
    paragraphs: [
      ...totals.map((text, place) => {
        const start = place === 0 ? `Năm ${year}, các đơn vị trong ${cluster} có ` : 'Có ';
        return `${start}${text}${place === totals.length - 1 ? ANNEXES : ''}.`;
      }),
      ...(awards === null
        ? []
        : [
            `Tỷ lệ khen thưởng đối với người lao động của ${cluster}: ${ofCluster.text}.`,
            `Tỷ lệ khen thưởng đối với người lao động của từng đơn vị: ${byUnit
              .map(({ unit, text }) => `${names.get(unit) ?? ''}: ${text}`)
              .join('; ')}.`,
          ]),
      compared.length === 0 ? noComparison(year) : `So với năm ${year - 1}, ${listed(compared)}.`,
    ],
    missed,
  };
}
