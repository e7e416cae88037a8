import { defineCheck, passed, type Outcome } from './check';
import { placeOfWords, proseLines, sentenceAround, wordsFound, type WordsFound } from './prose/words-found';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  outside: (said: string, year: number): string =>
    `Phong trào thi đua ghi “${said}”, không có năm ${year}; cần xem lại giai đoạn hoặc bỏ phong trào đã kết thúc.`,
  turned: (said: string): string => `Phong trào thi đua ghi “${said}”, năm đầu đứng sau năm cuối.`,
};

const PERIOD = /(?<!\p{L})giai đoạn (?:từ )?(?:năm )?(\d{4})\s*(?:[-–—]|đến(?: năm)?)\s*(\d{4})(?!\d)/gu;
/** What comes to an end or is yet to begin may be named. */
const LOOKS_AWAY =
  /tổng kết|sơ kết|kết thúc|giai đoạn trước|kế thừa|có thành tích|chuẩn bị|dự kiến|(?<!\p{L})sẽ(?!\p{L})|giai đoạn tiếp theo/u;
/** What a period between the movement and the years belongs to, rather than to the movement. */
const OTHER_OWNER = /chương trình|kế hoạch|đề án|nghị quyết|chiến lược|nhiệm kỳ|quy hoạch|bộ tiêu chí/u;

/**
 * A movement that is reported on runs in the reporting year; in Phần thứ hai, in that year or the next. A sentence on the
 * end of a movement, or on one to come, may name other years.
 */
export const movementPeriodCurrent = defineCheck<WordsFound>({
  id: 'movement-period-current',
  rule: 'V30',
  title: 'Giai đoạn của phong trào thi đua có năm báo cáo',
  severity: 'warning',
  basis: [{ text: 'Mẫu số 02, Phần thứ nhất, mục II.3, II.4', grade: 'A' }],
  appliesTo: (report) => wordsFound(proseLines(report), [{ pattern: PERIOD }]).filter((found) => isOfMovement(found)),
  expect: (found, report): Outcome => {
    const [from, to] = found.groups.map(Number);
    if (from === undefined || to === undefined || covers(from, to, found, report)) return passed;
    const message = from > to ? messages.turned(found.words) : messages.outside(found.words, report.year);
    return { kind: 'failed', message, place: placeOfWords(found) };
  },
});

function covers(from: number, to: number, { line }: WordsFound, { year }: Report): boolean {
  const last = line.item?.startsWith('P2') === true ? year + 1 : year;
  return from <= last && year <= to;
}

/** The period follows the name of a movement, and the sentence speaks of this year. */
function isOfMovement(found: WordsFound): boolean {
  const { folded, start, line } = found;
  const clause =
    folded
      .slice(Math.max(0, start - 200), start)
      .split(/[;.](?=\s)/u)
      .at(-1) ?? '';
  const name = /(?:phong trào|cuộc vận động)(?!.*(?:phong trào|cuộc vận động))(.*)$/u.exec(clause)?.[1];
  if (name === undefined || OTHER_OWNER.test(name)) return false;
  return line.role === 'heading' || !LOOKS_AWAY.test(sentenceAround(found));
}
