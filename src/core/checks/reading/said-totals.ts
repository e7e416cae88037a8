/** Totals of awards P1.IV.2 says ("tổng số 152 lượt tập thể, cá nhân được khen thưởng") that are none of the annexes'. */
import { tokensOf } from '../../appendix/text-tokens';
import type { CountTable, Recipient } from '../../appendix/title-row';
import { foldWords } from '../../text/fold-words';
import { awardMentions } from '../prose/award-mentions';
import { numbersIn } from '../prose/running-numbers';
import { sentencesIn } from '../prose/sentences';
import { titlePlaces } from '../prose/title-places';
import { annexAwards, type AnnexAwards } from './annex-awards';
import type { Report } from './report';
import { yearsIn } from './said-year';

/** A total that should be another. */
export interface DifferingTotal {
  readonly paragraph: number;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly quote: string;
  readonly right: number;
  readonly tables: readonly CountTable[];
}

const TOTAL = /(?<!\p{L})tổng (?:số|cộng)(?!\p{L})/iu;
const OTHER =
  /đề nghị|đề xuất|trình|dự kiến|so với|cùng kỳ|tăng|giảm|trong đó|giai đoạn|nhiệm kỳ|kế hoạch|chuyên đề|đột xuất/iu;
/** Who is counted: several, one, nobody said. */
const WHO: readonly (readonly [RegExp, readonly Recipient[]])[] = [
  [/^\s*(?:lượt\s*)?tập thể\s*(?:,|và)\s*(?:lượt\s*)?cá nhân(?!,? (?:và )?hộ)/iu, ['tt', 'cn']],
  [/^\s*(?:lượt\s*)?tập thể(?!\s*(?:,|và)\s*(?:cá nhân|hộ)|\s+lao động)/iu, ['tt']],
  [/^\s*(?:lượt\s*)?(?:cá nhân|người)(?!,? (?:và )?hộ)/iu, ['cn']],
  [/^\s*(?:lượt\s*)?hộ(?: gia đình)?(?!\p{L})/iu, ['hgd']],
];
const everybody: readonly Recipient[] = ['tt', 'cn', 'hgd'];
const CHAIN = /^\s*lượt\s*(?:tập thể|cá nhân|hộ gia đình|hộ)\s*(?:,|và|,\s*và)\s*$/iu;

/** The tables a clause may mean; "khen thưởng" alone may be both kinds of awards together. */
function tablesOf(clause: string): readonly (readonly CountTable[])[] {
  const titles = /danh hiệu/iu.test(clause);
  const awards = /hình thức khen/iu.test(clause);
  if (titles) return awards || /khen thưởng/iu.test(clause) ? [['II', 'III']] : [['II']];
  if (awards) return [['III']];
  return /khen thưởng/iu.test(clause) ? [['III'], ['II', 'III']] : [];
}

const sums = (awards: AnnexAwards, tables: readonly CountTable[], who: readonly Recipient[]): readonly number[] =>
  who.reduce<readonly number[]>(
    (all, one) => all.flatMap((sum) => awards.all(tables, one, '').map((value) => sum + value)),
    [0],
  );

/** Every total that differs. Counts of people are fewer than their awards, so they can only be too many. */
export function differingTotals(report: Report): readonly DifferingTotal[] {
  const bodies = report.items.filter(({ item }) => item.id === 'P1.IV.2').flatMap(({ body }) => body);
  const lines = bodies.filter(({ tableLevel, text }) => tableLevel === 0 && TOTAL.test(text));
  const awards = lines.length === 0 ? null : annexAwards(report);
  if (awards === null) return [];
  const names = report.data.units.flatMap(({ name, shortName }) => [name, shortName].map(foldWords));
  return lines.flatMap(({ text, index }) => {
    const counts = numbersIn(text).filter(({ kind }) => kind === 'count');
    const told = new Set(
      awardMentions(text, report.year).flatMap(({ start, recipient }) => (recipient === null ? [] : [start])),
    );
    return clausesIn(text).flatMap(({ clause, start: from }): readonly DifferingTotal[] => {
      const at = TOTAL.exec(clause);
      const words = ` ${foldWords(clause)} `;
      const years = yearsIn(clause);
      if (at === null || OTHER.test(clause) || (years.length > 0 && !years.includes(report.year))) return [];
      if (names.some((name) => name !== '' && words.includes(` ${name} `))) return [];
      if (titlePlaces(clause, tokensOf(clause), report.year).some(({ title }) => title !== '')) return [];
      const options = tablesOf(clause);
      const own = counts.filter(({ start, end }) => start >= from + at.index && end <= from + clause.length);
      const broken = own.findIndex(
        (number, place) => place > 0 && !CHAIN.test(text.slice(own[place - 1]?.end ?? 0, number.start)),
      );
      const said = broken < 0 ? own : own.slice(0, broken);
      const awardsCounted = /tổng (?:số|cộng)\s*(?:có\s*)?(?:các\s*)?(?:lượt|danh hiệu|hình thức)/iu.test(clause);
      return said.flatMap((number): readonly DifferingTotal[] => {
        const behind = text.slice(number.end, from + clause.length);
        const who = WHO.find(([pattern]) => pattern.test(behind))?.[1] ?? null;
        const lot = /^\s*lượt/iu.test(behind) || (who === null && awardsCounted);
        if ((!lot && who === null) || told.has(number.start)) return [];
        const known = options.flatMap((tables) => [
          ...sums(awards, tables, who ?? everybody),
          ...(who?.length === 2 ? sums(awards, tables, everybody) : []),
        ]);
        const [right] = known;
        const [tables = []] = options;
        if (right === undefined || known.includes(number.value)) return [];
        if (!lot && number.value <= Math.max(...known)) return [];
        const quote = text.slice(number.start, number.end) + (/^\s*lượt/iu.exec(behind)?.[0] ?? '');
        const { start, end } = number;
        return [{ paragraph: index, line: text, start, end, number: number.text, quote, right, tables }];
      });
    });
  });
}

/** Sentences parted at semicolons and at what explains a total. */
const clausesIn = (text: string): readonly { readonly clause: string; readonly start: number }[] =>
  sentencesIn(text).flatMap((sentence) => {
    let start = sentence.start;
    return sentence.text.split(/(;|,?\s(?:trong đó|gồm)(?!\p{L}))/iu).map((clause) => {
      const piece = { clause, start };
      start += clause.length;
      return piece;
    });
  });
