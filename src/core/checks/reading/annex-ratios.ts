/** The ratios that stand in Phụ lục II and III, with the figures they are reckoned from. */
import type { ReportData } from '../../report/report-data';
import { cellNumber, countedAnnexes, isBlankCell, type CountRow } from './count-rows';
import { printedPercent } from './printed-percent';
import type { Report } from './report';

/** A printed ratio. */
export interface AnnexRatio {
  readonly text: string;
  readonly paragraph: number;
  /** Row and column in words. */
  readonly where: string;
  /** Null = not known; then only its form can be judged. */
  readonly part: number | null;
  readonly whole: number | null;
  /** In the row of sums: the ratios above it. */
  readonly others: readonly number[];
  /** The text stands once in its paragraph: always in a cell. */
  readonly once: true;
}

/** Columns of ratios: what is divided by what. */
const parts: Readonly<Record<string, (row: CountRow, report: Report) => readonly [number | null, number | null]>> = {
  tyle: (row) => [figure(row, 'cstdcs'), figure(row, 'ldtt')],
  'tyle-ld': (row, { data, figures }) =>
    figures.labourRatio === 'R1'
      ? [figure(row, 'laodong'), figure(row, 'tong/cn') ?? people(row)]
      : [figure(row, 'laodong'), row.kind === 'previous' ? null : workers(row, data)],
};

function figure(row: CountRow, column: string): number | null {
  const cell = row.of(column);
  return cell === null || isBlankCell(cell) ? null : cellNumber(cell);
}

/** All individuals by their two kinds, where no column has their sum. */
function people(row: CountRow): number | null {
  const [leaders, others] = [figure(row, 'lanhdao'), figure(row, 'laodong')];
  return leaders === null || others === null ? null : leaders + others;
}

/** Người lao động trực tiếp of a unit, or of all. */
function workers({ unit, kind }: CountRow, { units }: ReportData): number | null {
  if (kind === 'unit') return units.find(({ id }) => id === unit)?.directWorkers ?? null;
  return units.reduce<number | null>(
    (sum, { directWorkers }) => (sum === null || directWorkers === null ? null : sum + directWorkers),
    0,
  );
}

/** What is printed for the units in a column of ratios. */
const unitRatios = (rows: readonly CountRow[], column: string): readonly number[] =>
  rows.flatMap((row) => {
    const text = row.kind === 'unit' ? (row.of(column)?.text ?? '') : '';
    return printedPercent(text)?.value ?? [];
  });

/** Every ratio of a unit, of N's sums and of N−1. */
export const annexRatios = (report: Report): readonly AnnexRatio[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) =>
    rows
      .filter(({ kind }) => kind === 'unit' || kind === 'total' || kind === 'previous' || kind === 'group')
      .flatMap((row) =>
        Object.entries(parts).flatMap(([column, read]): readonly AnnexRatio[] => {
          const cell = row.of(column);
          if (cell === null || !/\d/u.test(cell.text)) return [];
          const [part, whole] = read(row, report);
          return [
            {
              text: cell.text.trim(),
              paragraph: cell.paragraph,
              where: `Phụ lục ${annex.id}, hàng “${row.label}”, cột “${cell.header}”`,
              part,
              whole,
              others: row.kind === 'total' ? unitRatios(rows, column) : [],
              once: true,
            },
          ];
        }),
      ),
  );
