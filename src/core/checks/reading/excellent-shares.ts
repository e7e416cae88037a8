/** Chiến sĩ thi đua cơ sở beside Lao động tiên tiến, row by row. */
import { cellNumber, countedAnnexes, type CountCell } from './count-rows';
import type { Report } from './report';

/** The two numbers of a row of Phụ lục II. */
export interface ExcellentShare {
  readonly row: string;
  /** Chiến sĩ thi đua cơ sở. */
  readonly excellent: number;
  /** Lao động tiên tiến. */
  readonly advanced: number;
  readonly at: CountCell;
}

/** Rows of units and of N's sums that have both columns. */
export const excellentShares = (report: Report): readonly ExcellentShare[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) =>
    annex.id !== 'II'
      ? []
      : rows.flatMap((row): readonly ExcellentShare[] => {
          if (row.kind !== 'unit' && row.kind !== 'total') return [];
          const [at, other] = [row.of('cstdcs'), row.of('ldtt')];
          if (at === null || other === null) return [];
          const [excellent, advanced] = [cellNumber(at), cellNumber(other)];
          return excellent === null || advanced === null ? [] : [{ row: row.label, excellent, advanced, at }];
        }),
  );
