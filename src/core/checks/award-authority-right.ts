import { defineCheck, type Outcome } from './check';
import { wrongGivers, type WrongGiver } from './law/award-authorities';
import { FIRST_YEAR_OF_2022, LAW_2003, LAW_2022, sourceIn } from './law/award-law';
import { placeOfWords, proseAndCounts, wordsFound, type WordsFound } from './prose/words-found';

/** What it says. */
export const messages = {
  giver: (said: string, gives: string, source: string): string =>
    `Văn bản ghi “${said}”, cần xem lại: ${gives} (${source}).`,
};

/**
 * Awards are named with somebody who may give them. Which of the two words is wrong only she knows, so nothing is
 * replaced. An award named without its giver is not looked at.
 */
export const awardAuthorityRight = defineCheck<WordsFound<WrongGiver>>({
  id: 'award-authority-right',
  rule: 'V16',
  title: 'Thẩm quyền khen thưởng ghi đúng',
  severity: 'warning',
  basis: [
    { text: `${LAW_2022}, Điều 72, 75, 79, 80`, from: FIRST_YEAR_OF_2022, grade: 'A' },
    { text: LAW_2003, to: FIRST_YEAR_OF_2022 - 1, grade: 'B' },
  ],
  appliesTo: (report) => wordsFound(proseAndCounts(report), wrongGivers),
  expect: (found, { year }): Outcome => {
    const { gives, gave = gives, articles } = found.rule;
    const held = year >= FIRST_YEAR_OF_2022 ? gives : gave;
    return {
      kind: 'failed',
      message: messages.giver(found.words.trim(), held, sourceIn(year, articles)),
      place: placeOfWords(found),
    };
  },
});
