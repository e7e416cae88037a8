import { defineCheck, inParagraph, passed } from './check';
import { awardContext } from './prose/award-context';
import { countedAnnexes } from './reading/count-rows';
import { differingAwards, saidAwards } from './reading/said-awards';
import type { Report } from './reading/report';

/** What the check says. */
export const messages = {
  proposed: (quote: string): string =>
    `Mục IV.2 ghi “${quote}” là số đề nghị; mục này chỉ tổng hợp số đã được tặng, số đề nghị ghi ở mục IV.3.`,
  taken: (quote: string): string =>
    `“${quote}” ở mục IV.2 khác phụ lục và trùng số đề nghị ở mục IV.3; mục IV.2 chỉ ghi số đã được tặng.`,
  column: (annex: string, header: string): string =>
    `Phụ lục ${annex} có cột “${header}”; phụ lục tổng hợp số đã được tặng, không để lẫn số đề nghị.`,
};

interface Target {
  readonly message: string | null;
  readonly paragraph: number;
  readonly quote: string;
}

/** What was given stands in IV.2 and the annexes, what is proposed in IV.3: neither is counted as the other. */
export const awardedAndProposedApart = defineCheck<Target>({
  id: 'awarded-and-proposed-apart',
  rule: 'V19',
  title: 'Số được tặng và số đề nghị không lẫn nhau',
  severity: 'warning',
  basis: [{ text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục IV.2 và IV.3', grade: 'A' }],
  appliesTo: (report) => [...inSentences(report), ...inColumns(report)],
  expect: ({ message, paragraph, quote }) =>
    message === null ? passed : { kind: 'failed', message, place: inParagraph(paragraph, quote) },
});

function inSentences(report: Report): readonly Target[] {
  const proposals = new Set(
    saidAwards(report, 'P1.IV.3').map(({ title, recipient, value }) => [title, recipient, value].join('|')),
  );
  const differing = new Set(differingAwards(report).map(({ award }) => `${award.paragraph} ${award.start}`));
  return saidAwards(report, 'P1.IV.2').map((award): Target => {
    const { title, recipient, value, quote, paragraph, start, tables } = award;
    const isProposed = awardContext(award, report.year) === 'proposed';
    const taken =
      title !== '' &&
      tables.length === 1 &&
      differing.has(`${paragraph} ${start}`) &&
      proposals.has([title, recipient, value].join('|'));
    return { message: isProposed ? messages.proposed(quote) : taken ? messages.taken(quote) : null, paragraph, quote };
  });
}

/** Columns of proposals with figures in them. */
const inColumns = (report: Report): readonly Target[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) => {
    const headers = new Set<string>();
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ header, value, paragraph, text }): readonly Target[] => {
        if (value === null || value === 0 || headers.has(header) || !/đề nghị|đã trình/iu.test(header)) return [];
        headers.add(header);
        return [{ message: messages.column(annex.id, header), paragraph, quote: text }];
      }),
    );
  });
