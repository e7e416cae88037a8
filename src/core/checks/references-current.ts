import { foldTone } from '../text/tone-fold';
import { defineCheck, type Outcome } from './check';
import { outdated, type Outdated } from './law/acts';
import { placeOfWords, sentenceAround, wordsFound, type WordsFound } from './prose/words-found';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  outdated: (said: string, instead: string): string => `Văn bản ghi “${said}”, cần xem lại vì ${instead}.`,
};

/** A sentence that knows of the change. */
const KNOWS =
  /thay thế|bãi bỏ|hết hiệu lực|sửa đổi|trước đây|trước ngày|trước khi|(?:huyện|ban tđkt|cấp huyện) (?:cũ|trước)|\(cũ\)|nguyên là|nay là|chuyển sang|sáp nhập|giải thể|kết thúc hoạt động|không còn|sắp xếp/u;

/**
 * Acts and bodies are named that exist on the day of the report. Left alone: a sentence that tells of the change or names
 * what came instead, one about an earlier year, and titles of documents in Phụ lục I.
 */
export const referencesCurrent = defineCheck<WordsFound<Outdated>>({
  id: 'references-current',
  rule: 'V29',
  title: 'Văn bản, cơ quan được nhắc đến còn hiệu lực, còn hoạt động',
  severity: 'warning',
  basis: [
    { text: 'Luật số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP; Thông tư số 15/2025/TT-BNV', from: 2023, grade: 'B' },
  ],
  appliesTo: (report) => {
    const day = dayOf(report);
    const lines = report.lines.filter(
      ({ zone, annex, paragraph }) => zone !== 'outside' && annex !== 'I' && paragraph.text !== '',
    );
    return wordsFound(
      lines,
      outdated.filter(({ since }) => since <= day),
    ).filter((found) => !isExcused(found));
  },
  expect: (found): Outcome => ({
    kind: 'failed',
    message: messages.outdated(found.words, found.rule.instead),
    place: placeOfWords(found),
  }),
});

/** The day of the report, as far as it is known; its year ends with December. ISO 8601. */
function dayOf({ data, year }: Report): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const { day, month, year: dated } = data.issueDate;
  if (dated === null || Math.abs(dated - year) > 1) return `${year}-12-31`;
  return `${dated}-${two(month ?? 12)}-${two(day ?? 28)}`;
}

function isExcused(found: WordsFound<Outdated>): boolean {
  const { rule, folded } = found;
  if (rule.successor?.test(folded) === true) return true;
  // "năm 2003" of an act's own name is no year that is told of.
  const sentence = sentenceAround(found).replaceAll(foldTone(found.words), '');
  const before = Number(rule.since.slice(0, 4));
  const years = [...sentence.matchAll(/năm (20\d\d)(?!\d)/gu)].map(([, figures]) => Number(figures));
  return KNOWS.test(sentence) || years.some((year) => year < before);
}
