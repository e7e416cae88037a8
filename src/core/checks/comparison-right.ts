import { differenceText } from '../appendix/ratio';
import { foldWords } from '../text/fold-words';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { isRatio } from './reading/annex-sums';
import { cellNumber, countedAnnexes, isBlankCell, totalRow, type CountCell, type CountRow } from './reading/count-rows';
import { percentOf, printedPercent, printsAs } from './reading/printed-percent';
import type { Report } from './reading/report';
import { wrongComparisons, type WrongComparison } from './reading/said-comparisons';

/** What the check says. */
export const messages = {
  difference: (annex: string, header: string, there: string, now: string, before: string, right: string): string =>
    `Phụ lục ${annex}, cột “${header}”: so sánh ghi “${there}”, ${now} trừ ${before} là “${right}”.`,
  percent: (annex: string, header: string, there: string, now: string, before: string, right: string): string =>
    `Phụ lục ${annex}, cột “${header}”: tỷ lệ ghi “${there}”, ${now} so với ${before} là “${right}”.`,
  words: (quote: string, annexes: string, year: number, now: number, before: number, right: string): string =>
    `“${quote}” không khớp Phụ lục ${annexes}: năm ${year} là ${now}, năm ${year - 1} là ${before}, cần ghi “${right}”.`,
  nothing: (annex: string, header: string, there: string): string =>
    `Phụ lục ${annex}, cột “${header}”: so sánh ghi “${there}” nhưng năm trước không có số; cần “không có số liệu so sánh” hoặc để trống.`,
};

type Target = ({ readonly kind: 'cell' } & ComparedCell) | { readonly kind: 'words'; readonly wrong: WrongComparison };

interface ComparedCell {
  readonly annex: string;
  readonly cell: CountCell;
  readonly row: CountRow;
  readonly now: CountCell;
  readonly before: CountCell | null;
}

/**
 * The rows that compare N with N−1 follow from the two rows above them, and so does what the sentences of IV.2 say grew or
 * fell. That nothing is known of N−1 is a right answer: since
 * 01/7/2025 the clusters of the two years may differ.
 */
export const comparisonRight = defineCheck<Target>({
  id: 'comparison-right',
  rule: 'V22',
  title: 'So sánh với năm trước tính đúng',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục II.2: so sánh với cùng kỳ', grade: 'A' }],
  appliesTo: (report) => [
    ...inAnnexes(report),
    ...wrongComparisons(report).map((wrong): Target => ({ kind: 'words', wrong })),
  ],
  expect: (target, { year }): Outcome => {
    if (target.kind === 'cell') return isBlankCell(target.cell) ? passed : compared(target);
    const { paragraph, quote, tables, now, before, right } = target.wrong;
    const message = messages.words(quote, tables.join(', '), year, now, before, right);
    return { kind: 'failed', message, place: inParagraph(paragraph, quote) };
  },
});

const inAnnexes = (report: Report): readonly Target[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) => {
    const total = totalRow(rows);
    const previous = rows.filter(({ kind }) => kind === 'previous').at(-1) ?? null;
    if (total === null || previous === null) return [];
    return rows
      .filter(({ kind }) => kind === 'difference' || kind === 'percent')
      .flatMap((row) =>
        row.cells.flatMap((cell): readonly Target[] => {
          const now = at(total, cell);
          if (now === null || isRatio(cell)) return [];
          return [{ kind: 'cell', annex: annex.id, cell, row, now, before: at(previous, cell) }];
        }),
      );
  });

const at = (row: CountRow, { place }: CountCell): CountCell | null =>
  row.cells.find((cell) => cell.place === place) ?? null;

function compared({ annex, cell, row, now, before }: ComparedCell): Outcome {
  const { header, text, paragraph } = cell;
  const place = inParagraph(paragraph, text);
  const there = printedPercent(text);
  const [n, m] = [cellNumber(now), before === null ? null : cellNumber(before)];
  // "không có số liệu so sánh", "-": nothing is claimed.
  if (there === null || n === null) return passed;
  if (before === null || m === null || isBlankCell(before)) {
    const claims = before !== null && isBlankCell(before) && there.value !== 0;
    return claims && n !== there.value
      ? { kind: 'failed', message: messages.nothing(annex, header, text), place }
      : passed;
  }
  const [nowText, beforeText] = [now.text || '0', before.text];
  if (row.kind === 'difference' && !there.sign) {
    // "Tăng, giảm" may be printed without a sign.
    const right =
      there.value === n - m ||
      (!/[-−–]/u.test(text) && /tăng giảm/u.test(foldWords(row.label)) && there.value === Math.abs(n - m));
    const message = messages.difference(annex, header, text, nowText, beforeText, differenceText(n - m));
    return right ? passed : { kind: 'failed', message, place };
  }
  if (m === 0) return passed;
  const exact = (n / m) * 100;
  const growth =
    /tăng|giảm|[+±]/iu.test(row.label) && (printsAs(there, exact - 100) || printsAs(there, Math.abs(exact - 100)));
  if (printsAs(there, exact) || growth) return passed;
  return {
    kind: 'failed',
    message: messages.percent(annex, header, text, nowText, beforeText, percentOf(n, m)),
    place,
  };
}
