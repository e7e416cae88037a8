import { defineCheck, inParagraph, type Outcome } from './check';
import { foldedText, proseLines, sentenceAround, wordsFound, type Sought, type WordsFound } from './prose/words-found';
import type { Report, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  state: (award: string): string =>
    `“${award}” là khen thưởng cấp Nhà nước; nên ghi kèm số và ngày của quyết định khen thưởng để tra cứu được.`,
  others: (award: string): string =>
    `“${award}” chưa kèm số, ngày quyết định trong khi khen thưởng khác ở mục này đã ghi; nên ghi cho thống nhất.`,
  undated: (said: string): string => `“${said}” chưa có ngày ban hành; nên ghi cả số và ngày của quyết định.`,
  unnumbered: (said: string): string => `“${said}” chưa có số; nên ghi cả số và ngày của quyết định.`,
};

interface Target {
  readonly message: string;
  readonly line: ReportLine;
  readonly quote: string;
}

const STATE = {
  pattern:
    /(?<!\p{L})(?:huân chương (?:sao vàng|hồ chí minh|độc lập|quân công|lao động|bảo vệ tổ quốc|chiến công|đại đoàn kết dân tộc|dũng cảm|hữu nghị)|cờ thi đua của chính phủ|bằng khen của thủ tướng chính phủ|chiến sĩ thi đua toàn quốc)(?!\p{L})/gu,
};
const PROVINCE = {
  pattern:
    /(?<!\p{L})(?:cờ thi đua|bằng khen) của (?:chủ tịch )?(?:ubnd|uỷ ban nhân dân) tỉnh(?!\p{L})|(?<!\p{L})chiến sĩ thi đua tỉnh(?!\p{L})/gu,
};
const NUMBERED = { pattern: /(?<!\p{L})quyết định (?:khen thưởng )?số\s*:?\s*\d+[^\s,;)]*/gu };
const DATED = /^[\s,(]*ngày\s+\d/u;
const DATE_ALONE = {
  pattern: /(?<!\p{L})quyết định (?:khen thưởng )?(?:của [^,;.()]{3,60} )?ngày \d{1,2}[^,;)]*/gu,
};
/** Sentences that say that nothing was given, or not yet. */
const NOTHING_GIVEN = /không có|chưa có|không phát sinh|đề nghị|đang trình/u;

/**
 * An award of the State, or of the province beside others that have it, is told with the number and the day of its
 * decision. Only the body of IV.2 is looked at; where Phụ lục II or III names the decisions, nothing is asked for.
 */
export const decisionsCited = defineCheck<Target>({
  id: 'decisions-cited',
  rule: 'V20',
  title: 'Khen thưởng cấp tỉnh, cấp Nhà nước có số quyết định',
  severity: 'info',
  basis: [{ text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79, 84; đề xuất để tra cứu được', grade: 'P' }],
  appliesTo: (report) => {
    const lines = proseLines(report).filter(({ item, role }) => item === 'P1.IV.2' && role === 'body');
    return [...lines.flatMap(incomplete), ...without(lines, report)];
  },
  expect: ({ message, line, quote }): Outcome => ({
    kind: 'failed',
    message,
    place: inParagraph(line.paragraph.index, quote),
  }),
});

/** Decisions of a paragraph that lack their number or their day. */
function incomplete(line: ReportLine): readonly Target[] {
  const numbered = wordsFound([line], [NUMBERED]);
  const undated = numbered.filter(({ start, words, folded }) => !DATED.test(folded.slice(start + words.length)));
  return [
    ...undated.map((found) => target(messages.undated, found)),
    ...(numbered.length > 0 ? [] : wordsFound([line], [DATE_ALONE]).map((found) => target(messages.unnumbered, found))),
  ];
}

/** The first award of each paragraph that names no decision at all. */
function without(lines: readonly ReportLine[], { annexes }: Report): readonly Target[] {
  const cites = (line: ReportLine): boolean => /quyết định/u.test(foldedText(line.paragraph));
  if (annexes.some((annex) => annex.lines.some(({ text }) => annex.id !== 'I' && /quyết định số/iu.test(text))))
    return [];
  const some = lines.some((line) => wordsFound([line], [NUMBERED]).length > 0);
  return lines
    .filter((line) => !cites(line))
    .flatMap((line) => {
      const given = (sought: Sought): WordsFound | undefined =>
        wordsFound([line], [sought]).find((found) => !NOTHING_GIVEN.test(sentenceAround(found)));
      const state = given(STATE);
      if (state !== undefined) return [target(messages.state, state)];
      const province = some ? given(PROVINCE) : undefined;
      return province === undefined ? [] : [target(messages.others, province)];
    });
}

const target = (message: (said: string) => string, { line, words }: WordsFound): Target => ({
  message: message(words.trim()),
  line,
  quote: words.trim(),
});
