import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { actsCited, type ActCited } from './prose/acts-cited';
import { proseLines } from './prose/words-found';
import type { Report, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  first: (said: string, missing: readonly string[]): string =>
    `“${said}” được viện dẫn lần đầu nhưng thiếu ${missing.join(', ')}; lần đầu nên ghi đủ số, ngày ban hành, cơ quan ban hành và trích yếu.`,
  later: (said: string, short: string): string =>
    `“${said}” đã được viện dẫn đầy đủ ở trên, từ lần sau chỉ cần ghi “${short}”.`,
};

interface Target {
  readonly line: ReportLine;
  readonly cited: ActCited;
  /** An earlier citation of the same act said everything. */
  readonly known: boolean;
  readonly first: boolean;
}

/** Lists of documents and decisions on awards: the annex, or another check, has the rest. */
const ELSEWHERE = new Set(['P1.I.2', 'P1.IV.2', 'P1.IV.3']);

/**
 * An act is cited in full the first time (kind, number, date, issuer, what it is about), and by kind and number from then
 * on. Luật and Pháp lệnh need their names only and are left alone; so are decisions on awards.
 */
export const citationsComplete = defineCheck<Target>({
  id: 'citations-complete',
  rule: 'V24',
  title: 'Viện dẫn văn bản đầy đủ ở lần đầu',
  severity: 'info',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b', grade: 'A' }],
  appliesTo: citationsOf,
  expect: ({ line, cited, known, first }): Outcome => {
    const place = inParagraph(line.paragraph.index, cited.words);
    if (first) {
      const missing = missingOf(cited);
      return missing.length === 0 ? passed : { kind: 'failed', message: messages.first(cited.words, missing), place };
    }
    const again = known && cited.dated && cited.issued && cited.titled;
    return again ? { kind: 'failed', message: messages.later(cited.words, cited.short), place } : passed;
  },
});

const missingOf = ({ dated, issued, titled }: ActCited): readonly string[] => [
  ...(dated ? [] : ['ngày ban hành']),
  ...(issued ? [] : ['cơ quan ban hành']),
  ...(titled ? [] : ['trích yếu nội dung']),
];

function citationsOf(report: Report): readonly Target[] {
  const seen = new Map<string, boolean>();
  return proseLines(report)
    .filter(({ item }) => item === null || !ELSEWHERE.has(item))
    .flatMap((line) =>
      actsCited(line.paragraph.text).map((cited): Target => {
        const before = seen.get(cited.act);
        const complete = missingOf(cited).length === 0;
        seen.set(cited.act, before === true || complete);
        return { line, cited, known: before === true, first: before === undefined };
      }),
    );
}
