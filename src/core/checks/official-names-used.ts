import { defineCheck, type Outcome } from './check';
import { FIRST_YEAR_OF_2022, LAW_2003, LAW_2022, sourceIn } from './law/award-law';
import { unofficialNames, type UnofficialName } from './law/official-names';
import { placeOfWords, proseAndCounts, sentenceAround, wordsFound, type WordsFound } from './prose/words-found';
import { wordsFix } from './prose/words-fix';

/** What it says. */
export const messages = {
  name: (said: string, official: string, source: string): string =>
    `“${said}” không đúng tên gọi, cần ghi “${official}” (${source}).`,
  spelling: (said: string, official: string): string =>
    `“${said}” khác cách viết của Luật Thi đua, khen thưởng, nên ghi “${official}”.`,
};

/** Awards of years in which the older names were the Law's own. */
const OLD_YEAR = /năm (?:19\d\d|20(?:[01]\d|2[0-3]))(?!\d)/u;

type Target = WordsFound<UnofficialName>;

/**
 * Titles and awards bear the names the Law gives them in the reporting year. A sentence about years before 2024 may use
 * the names of those years; titles of documents (Phụ lục I) stay as they are.
 */
export const officialNamesUsed = defineCheck<Target>({
  id: 'official-names-used',
  rule: 'V17',
  title: 'Tên danh hiệu, hình thức khen thưởng đúng luật',
  severity: 'warning',
  basis: [
    { text: `${LAW_2022}, Điều 19, 20, 33`, from: FIRST_YEAR_OF_2022, grade: 'A' },
    { text: LAW_2003, to: FIRST_YEAR_OF_2022 - 1, grade: 'B' },
  ],
  appliesTo: (report) => {
    const inForce = unofficialNames.filter(({ from = 0 }) => report.year >= from);
    const found = wordsFound(proseAndCounts(report), inForce);
    return found
      .filter((one, place) => found[place - 1]?.start !== one.start || found[place - 1]?.line !== one.line)
      .filter((one) => one.rule.from === undefined || !OLD_YEAR.test(sentenceAround(one)));
  },
  expect: (found, { year }): Outcome => {
    const { rule, line, words, start } = found;
    const { index, text } = line.paragraph;
    const official = officialOf(found);
    const fix = text.startsWith(words, start)
      ? wordsFix(index, text, [{ start, end: start + words.length, to: official }])
      : null;
    return {
      kind: 'failed',
      message:
        rule.spelling === true
          ? messages.spelling(words, official)
          : messages.name(words, official, sourceIn(year, rule.articles)),
      place: placeOfWords(found),
      ...(rule.spelling === true && { severity: 'info' as const }),
      ...(fix !== null && { fix }),
    };
  },
});

/** The Law's name, with the words that stay as she wrote them and in her kind of letters. */
function officialOf({ rule: { official, spelling }, words, groups: [kept = ''] }: Target): string {
  if (spelling === true) return words.replace('ỹ', 'ĩ').replace('Ỹ', 'Ĩ');
  const at = words.toLowerCase().indexOf(kept);
  const whole = official.replace('$1', () => (at < 0 ? kept : words.slice(at, at + kept.length)));
  if (!/\p{Ll}/u.test(words)) return whole.toUpperCase();
  return /^\p{Ll}/u.test(words) ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}
