/** The ratio of workers in P1.IV.2 beside the one Phụ lục III prints. */
import { unitMatcher } from '../../appendix/import/match-units';
import { annexRatios } from './annex-ratios';
import { countedAnnexes, totalRow, type CountCell } from './count-rows';
import { printedPercent, printsAs } from './printed-percent';
import type { Report } from './report';
import { yearsIn } from './said-year';

/** A ratio of the text that the table prints otherwise. */
export interface DifferingRatio {
  readonly paragraph: number;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly quote: string;
  readonly right: string;
  readonly source: string;
}

const RATIO = /(?:tỷ|tỉ) lệ khen thưởng[^.%;]*?người lao động/iu;
const PERCENT = /(\d+(?:[.,]\d+)*)\s?%/gu;

/** "… của cụm: 66,67%", "Sở Nội vụ: 66,67%; Sở Tài chính: 70%". */
export function differingRatios(report: Report): readonly DifferingRatio[] {
  const rows = countedAnnexes(report).find(({ annex }) => annex.id === 'III')?.rows ?? [];
  const cellOf = (unit: string): CountCell | null =>
    (unit === '' ? totalRow(rows) : rows.find((row) => row.unit === unit && row.kind === 'unit'))?.of('tyle-ld') ??
    null;
  const printed = (unit: string): string => cellOf(unit)?.text.trim() ?? '';
  const reckoned = new Map(
    annexRatios(report).map(({ paragraph, part, whole }) => [
      paragraph,
      part === null || whole === null || whole === 0 ? null : (part / whole) * 100,
    ]),
  );
  const units = unitMatcher(report.data.units);
  const body = report.items.find(({ item }) => item.id === 'P1.IV.2')?.body ?? [];
  return body
    .filter(({ text, tableLevel }) => tableLevel === 0 && text.includes('%') && RATIO.test(text))
    .flatMap(({ text, index: paragraph }) =>
      [...text.matchAll(PERCENT)].flatMap(({ 0: said, index: start }): readonly DifferingRatio[] => {
        const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[;.](?=\s)/gu)].map(({ index }) => index + 1));
        const clause = text.slice(from, start);
        const years = yearsIn(clause);
        if (/so với|tăng|giảm|cùng kỳ/iu.test(clause) || (years.length > 0 && !years.includes(report.year))) return [];
        const named = /([^:;.]+):\s*(?:đạt\s*)?$/u.exec(clause)?.[1] ?? '';
        const unit = units.named(named).kind === 'unit' ? units.named(named) : null;
        const own = unit?.kind === 'unit' ? unit.unit : (units.namedWithin(clause) ?? (RATIO.test(clause) ? '' : null));
        const [there, right] = [printedPercent(said), own === null ? null : printedPercent(printed(own))];
        if (own === null || there === null || right === null) return [];
        // "66,7%" is "66,67%" with fewer figures.
        if (printsAs(there, right.value) || printsAs(right, there.value)) return [];
        // Where the table is reckoned wrong and the text right, the table is told and not the text.
        const exact = reckoned.get(cellOf(own)?.paragraph ?? -1) ?? null;
        if (exact !== null && printsAs(there, exact)) return [];
        const sign = right.sign ? '' : '%';
        return [
          {
            paragraph,
            line: text,
            start,
            end: start + said.length,
            number: said,
            quote: `${named.trim() === '' ? '' : `${named.trim()}: `}${said}`,
            right: `${printed(own)}${sign}`,
            source: 'Phụ lục III',
          },
        ];
      }),
    );
}
