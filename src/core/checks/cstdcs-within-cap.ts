import { defineCheck, inParagraph, passed } from './check';
import { CERTAIN_UNTIL, EXCELLENT_CAP, excellentCapBasis } from './law/excellent-cap';
import { excellentShares, type ExcellentShare } from './reading/excellent-shares';
import { percentOf } from './reading/printed-percent';
import { said } from './reading/count-rows';

/** What the check says. */
export const messages = {
  above: (row: string, excellent: number, advanced: number, most: number): string =>
    `Phụ lục II, hàng “${row}”: Chiến sĩ thi đua cơ sở ${said(excellent)}, bằng ${percentOf(excellent, advanced)} của ${said(advanced)} Lao động tiên tiến; nhiều nhất là ${EXCELLENT_CAP}% (${said(most)} người).`,
};

/**
 * No more than 15 % of those who are Lao động tiên tiến are Chiến sĩ thi đua cơ sở, rounded to a whole person, in each row and
 * altogether. An error only while the decree that says so was in force; a row without Lao động tiên tiến is V13's.
 */
export const cstdcsWithinCap = defineCheck<ExcellentShare>({
  id: 'cstdcs-within-cap',
  rule: 'V12',
  title: 'Chiến sĩ thi đua cơ sở không quá 15% Lao động tiên tiến',
  severity: 'warning',
  basis: excellentCapBasis,
  appliesTo: (report) => excellentShares(report).filter(({ advanced }) => advanced > 0),
  expect: ({ row, excellent, advanced, at }, { year }) => {
    const most = Math.round((advanced * EXCELLENT_CAP) / 100);
    if (excellent <= most) return passed;
    return {
      kind: 'failed',
      severity: year <= CERTAIN_UNTIL ? 'error' : 'warning',
      message: messages.above(row, excellent, advanced, most),
      place: inParagraph(at.paragraph, at.text),
    };
  },
});
