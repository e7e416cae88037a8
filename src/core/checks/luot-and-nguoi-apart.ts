import { textEdits } from '../text/text-edits';
import { defineCheck, inParagraph, passed } from './check';
import { awardContext, awardUnit } from './prose/award-context';
import { annexAwards } from './reading/annex-awards';
import { saidAwards, type SaidAward } from './reading/said-awards';

/** What the check says. */
export const messages = {
  lot: (quote: string, annex: string): string =>
    `“${quote}” bằng số cộng của Phụ lục ${annex}, là số lượt vì một người có thể được tặng nhiều lần; cần ghi “lượt cá nhân”.`,
};

/**
 * A sum of awards is said in lượt: a Chiến sĩ thi đua cơ sở is a Lao động tiên tiến too and is counted twice. Only where more
 * than one kind of award was given, and the number is that of the annex.
 */
export const luotAndNguoiApart = defineCheck<SaidAward>({
  id: 'luot-and-nguoi-apart',
  rule: 'V31',
  title: 'Phân biệt lượt và người',
  severity: 'info',
  basis: [
    {
      text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 21 đến 23: một người có thể đạt nhiều danh hiệu',
      grade: 'A',
    },
  ],
  appliesTo: (report) =>
    saidAwards(report, 'P1.IV.2').filter(
      (award) =>
        award.title === '' &&
        award.recipient === 'cn' &&
        awardContext(award, report.year) === 'given' &&
        awardUnit(award, report.data.units) === '',
    ),
  expect: ({ lot, tables, value, quote, paragraph, line, start, end, number }, report) => {
    const awards = annexAwards(report);
    if (lot || awards === null || !awards.all(tables, 'cn', '').includes(value)) return passed;
    if (awards.least(tables, 'cn') === value) return passed;
    const edits = /^\s*cá nhân/iu.test(line.slice(end))
      ? textEdits(line, `${line.slice(0, start)}${number} lượt${line.slice(end)}`)
      : null;
    return {
      kind: 'failed',
      message: messages.lot(quote, tables.join(', ')),
      place: inParagraph(paragraph, quote),
      ...(edits === null || edits.length === 0
        ? {}
        : { fix: { kind: 'words', edits: edits.map((edit) => ({ paragraph, edit })) } }),
    };
  },
});
