import { defineCheck, type Outcome } from './check';
import { placeOfWords, proseAndCounts, wordsFound, type WordsFound } from './prose/words-found';

/** What it says. */
export const messages = {
  award: (said: string, award: string): string =>
    `Văn bản ghi “${said}”, nên ghi khác vì ${award} là hình thức khen thưởng, không phải danh hiệu thi đua.`,
  title: (said: string, title: string): string =>
    `Văn bản ghi “${said}”, nên ghi khác vì ${title} là danh hiệu thi đua, không phải hình thức khen thưởng.`,
};

interface Confusion {
  readonly pattern: RegExp;
  readonly message: (said: string, name: string) => string;
}

/** Nothing but marks of quotation may stand between: "danh hiệu thi đua, Bằng khen" names two things. */
const confusions: readonly Confusion[] = [
  {
    pattern:
      /(?<!\p{L})danh hiệu(?: thi đua)?(?:\s*:)? +["“]?(bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương)(?!\p{L})/gu,
    message: messages.award,
  },
  {
    pattern:
      /(?<!\p{L})hình thức(?: khen thưởng)?(?:\s*:)? +["“]?(cờ thi đua|chiến s[ĩỹ] thi đua|cstđ|lao động tiên tiến|chiến s[ĩỹ] tiên tiến|tập thể lao động (?:xuất sắc|tiên tiến)|đơn vị quyết thắng)(?!\p{L})/gu,
    message: messages.title,
  },
];

/** Danh hiệu thi đua and hình thức khen thưởng are two lists of the Law; neither is called by the other's word. */
export const titlesAndAwardsApart = defineCheck<WordsFound<Confusion>>({
  id: 'titles-and-awards-apart',
  rule: 'V18',
  title: 'Không lẫn danh hiệu thi đua với hình thức khen thưởng',
  severity: 'info',
  basis: [{ text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 9, 19, 20', grade: 'A' }],
  appliesTo: (report) => wordsFound(proseAndCounts(report), confusions),
  expect: (found): Outcome => ({
    kind: 'failed',
    message: found.rule.message(found.words.replace(/["“]/u, ''), nameIn(found)),
    place: placeOfWords(found),
  }),
});

/** The name as it stands behind the word, with a capital. */
function nameIn({ words, groups: [name = ''] }: WordsFound): string {
  const said = words.slice(-name.length);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
