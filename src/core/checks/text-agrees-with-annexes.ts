import { countInSentence } from '../text/numbers';
import { textEdits } from '../text/text-edits';
import { defineCheck, inParagraph } from './check';
import { differingAwards } from './reading/said-awards';
import { differingCounts } from './reading/said-counts';
import { differingRatios } from './reading/said-labour-ratios';

/** What the check says. */
export const messages = {
  differs: (quote: string, source: string, there: string, right: string): string =>
    `“${quote}” khác ${source}: ${there} → ${right}; số trong nội dung và trong phụ lục phải như nhau.`,
};

interface Target {
  readonly paragraph: number;
  /** The paragraph, and the place of the number in it. */
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly quote: string;
  readonly source: string;
  readonly right: string;
  /** The number may be replaced: nothing else in the text speaks of the same. */
  readonly alone: boolean;
}

/**
 * Each figure in the sentences of I.2, II.5b and IV.2 is that of the annexes; the difference is shown text → annex. Numbers of
 * other years, of proposals and of comparisons are not compared, nor parts the annexes do not know.
 */
export const textAgreesWithAnnexes = defineCheck<Target>({
  id: 'text-agrees-with-annexes',
  rule: 'V09',
  title: 'Số trong nội dung khớp với phụ lục',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục I.2, II.5, IV.2 (có phụ lục gửi kèm)', grade: 'A' }],
  appliesTo: (report) => [
    ...differingCounts(report).map((one): Target => ({ ...one, right: countInSentence(one.right), alone: true })),
    ...differingAwards(report).map(({ award, right, alone }): Target => ({
      ...award,
      source: award.tables.map((table) => `Phụ lục ${table}`).join(', '),
      right: countInSentence(right),
      alone,
    })),
    ...differingRatios(report).map((one): Target => ({ ...one, alone: true })),
  ],
  expect: ({ paragraph, line, start, end, number, quote, source, right, alone }) => {
    const edits = alone ? textEdits(line, line.slice(0, start) + right + line.slice(end)) : null;
    const place = inParagraph(paragraph, line.includes(quote) ? quote : number);
    const failed = { kind: 'failed', message: messages.differs(quote, source, number, right), place } as const;
    if (edits === null || edits.length === 0) return failed;
    return { ...failed, fix: { kind: 'words', edits: edits.map((edit) => ({ paragraph, edit })) } };
  },
});
