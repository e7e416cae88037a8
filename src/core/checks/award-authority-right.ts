import { defineCheck, type Outcome } from './check';
import { wrongGivers, type WrongGiver } from './law/award-authorities';
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
    { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 72, 75, 79, 80', from: 2024, grade: 'A' },
    { text: 'Luật Thi đua, khen thưởng năm 2003, các điều về thẩm quyền', to: 2023, grade: 'B' },
  ],
  appliesTo: (report) => wordsFound(proseAndCounts(report), wrongGivers),
  expect: (found): Outcome => ({
    kind: 'failed',
    message: messages.giver(found.words.trim(), found.rule.gives, found.rule.source),
    place: placeOfWords(found),
  }),
});
