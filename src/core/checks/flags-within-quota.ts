import { defineCheck, inParagraph, passed } from './check';
import { cellNumber, countedAnnexes, said, totalRow } from './reading/count-rows';
import { saidAwards } from './reading/said-awards';

/** What the check says. */
export const messages = {
  proposed: (quote: string, quota: number): string =>
    `“${quote}” nhiều hơn số Cờ thi đua của tỉnh được đề nghị; nhiều nhất là ${quota} cờ.`,
  given: (count: number, quota: number): string =>
    `Phụ lục II cộng ${said(count)} Cờ thi đua của tỉnh; số cờ được phân bổ cho cụm nhiều nhất là ${quota}.`,
};

interface Target {
  readonly count: number;
  readonly paragraph: number;
  readonly quote: string;
  readonly proposed: boolean;
}

const FLAG = 'cotinh';

/** No more Cờ thi đua của tỉnh than the cluster's quota, which is entered in the pane; without one nothing is compared. */
export const flagsWithinQuota = defineCheck<Target>({
  id: 'flags-within-quota',
  rule: 'V15',
  title: 'Cờ thi đua của tỉnh không quá số được phân bổ',
  severity: 'warning',
  basis: [{ text: 'Quy định của tỉnh về số cờ của mỗi cụm, khối', grade: 'U' }],
  appliesTo: (report) => {
    if (report.memory.flagQuota === null) return [];
    const given = countedAnnexes(report).flatMap(({ rows }): readonly Target[] => {
      const cell = totalRow(rows)?.of(FLAG) ?? null;
      const count = cell === null ? null : cellNumber(cell);
      return cell === null || count === null
        ? []
        : [{ count, paragraph: cell.paragraph, quote: cell.text, proposed: false }];
    });
    const proposed = saidAwards(report, 'P1.IV.3')
      .filter(({ title }) => title === FLAG)
      .map(({ value, paragraph, quote }): Target => ({ count: value, paragraph, quote, proposed: true }));
    return [...proposed, ...given];
  },
  expect: ({ count, paragraph, quote, proposed }, { memory }) => {
    const quota = memory.flagQuota ?? Infinity;
    if (count <= quota) return passed;
    const message = proposed ? messages.proposed(quote, quota) : messages.given(count, quota);
    return { kind: 'failed', message, place: inParagraph(paragraph, quote) };
  },
});
