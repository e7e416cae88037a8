import { countInSentence } from '../text/numbers';
import { textEdits } from '../text/text-edits';
import { defineCheck, inParagraph, type Outcome } from './check';
import { atHeading, atParagraph, namedItem } from './reading/places';
import type { Report } from './reading/report';
import { differingAwards } from './reading/said-awards';
import { differingCounts } from './reading/said-counts';
import { differingRatios } from './reading/said-labour-ratios';
import { differingTotals } from './reading/said-totals';
import { silentItems, type SilentItem } from './reading/silent-items';

/** What the check says. */
export const messages = {
  differs: (quote: string, source: string, there: string, right: string): string =>
    `“${quote}” khác ${source}: ${there} → ${right}; số trong nội dung và trong phụ lục phải như nhau.`,
  silent: (item: string, annex: string, count: string, noun: string): string =>
    `Mục ${item} không nêu con số nào, Phụ lục ${annex} có ${count} ${noun}; nên nêu tổng số trong nội dung.`,
};

type Target = ({ readonly kind: 'number' } & SaidNumber) | { readonly kind: 'silent'; readonly silent: SilentItem };

interface SaidNumber {
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
 * other years, of proposals and of comparisons are not compared, nor parts the annexes do not know. An item without any number
 * is only mentioned: it may refer to its annexes for all of them.
 */
export const textAgreesWithAnnexes = defineCheck<Target>({
  id: 'text-agrees-with-annexes',
  rule: 'V09',
  title: 'Số trong nội dung khớp với phụ lục',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục I.2, II.5, IV.2 (có phụ lục gửi kèm)', grade: 'A' }],
  appliesTo: (report) => [
    ...saidNumbers(report).map((one): Target => ({ kind: 'number', ...one })),
    ...silentItems(report).map((silent): Target => ({ kind: 'silent', silent })),
  ],
  expect: (target): Outcome => {
    if (target.kind === 'silent') {
      const { item, counted } = target.silent;
      const message = messages.silent(namedItem(item), counted.annex, countInSentence(counted.count), counted.noun);
      return {
        kind: 'failed',
        message,
        place: item.body[0] === undefined ? atHeading(item) : atParagraph(item.body[0]),
        severity: 'info',
      };
    }
    const { paragraph, line, start, end, number, quote, source, right, alone } = target;
    const edits = alone ? textEdits(line, line.slice(0, start) + right + line.slice(end)) : null;
    const place = inParagraph(paragraph, line.includes(quote) ? quote : number);
    const failed = { kind: 'failed', message: messages.differs(quote, source, number, right), place } as const;
    if (edits === null || edits.length === 0) return failed;
    return { ...failed, fix: { kind: 'words', edits: edits.map((edit) => ({ paragraph, edit })) } };
  },
});

const saidNumbers = (report: Report): readonly SaidNumber[] => [
  ...differingCounts(report).map((one): SaidNumber => ({ ...one, right: countInSentence(one.right), alone: true })),
  ...differingAwards(report).map(({ award, right, alone }): SaidNumber => ({
    ...award,
    source: award.tables.map((table) => `Phụ lục ${table}`).join(', '),
    right: countInSentence(right),
    alone,
  })),
  ...differingTotals(report).map((one): SaidNumber => ({
    ...one,
    source: one.tables.map((table) => `Phụ lục ${table}`).join(', '),
    right: countInSentence(one.right),
    alone: false,
  })),
  ...differingRatios(report).map((one): SaidNumber => ({ ...one, alone: true })),
];
