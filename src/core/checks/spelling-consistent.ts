import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { spellings, type Spelling, type SpellingText } from './prose/spellings';
import { foldedText, proseLines } from './prose/words-found';
import type { ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  both: (what: string, rare: string, times: number, usual: string, usualTimes: number): string =>
    `${what}: “${rare}” (${times} chỗ) và “${usual}” (${usualTimes} chỗ); nên chọn một cách viết trong cả báo cáo.`,
};

/** One way of writing, as it was met. */
interface Met {
  readonly line: ReportLine;
  readonly words: string;
}

interface Target {
  readonly spelling: Spelling;
  /** By the two ways of writing. */
  readonly met: readonly [readonly Met[], readonly Met[]];
}

/**
 * One report writes one thing in one way: the place of tones, "thi đua, khen thưởng", Cụm or cụm, counts below ten. Either
 * way is right by itself; the letterhead, headings and names of people are left alone.
 */
export const spellingConsistent = defineCheck<Target>({
  id: 'spelling-consistent',
  rule: 'V32',
  title: 'Cách viết thống nhất',
  severity: 'info',
  basis: [{ text: 'Cách viết thống nhất trong một văn bản', grade: 'P' }],
  appliesTo: (report) => {
    const lines = proseLines(report)
      .filter(({ role }) => role === 'body')
      .map((line): readonly [ReportLine, SpellingText] => {
        const { text } = line.paragraph;
        return [line, { text, composed: text.normalize('NFC'), folded: foldedText(line.paragraph) }];
      });
    return spellings.map((spelling): Target => {
      const met: readonly [Met[], Met[]] = [[], []];
      for (const [line, text] of lines)
        for (const { way, words } of spelling.find(text)) met[way].push({ line, words });
      return { spelling, met };
    });
  },
  expect: ({ spelling: { what, fewest }, met: [one, other] }): Outcome => {
    const [rare, usual] = one.length <= other.length ? [one, other] : [other, one];
    const [first] = rare;
    const [usually] = usual;
    if (first === undefined || usually === undefined || rare.length < fewest) return passed;
    return {
      kind: 'failed',
      message: messages.both(what, first.words, rare.length, usually.words, usual.length),
      place: inParagraph(first.line.paragraph.index, first.words),
    };
  },
});
