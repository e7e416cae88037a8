/** What P1.IV.2 says of N beside N−1 ("tăng 03 lượt", "giảm 02 Giấy khen", "tăng 12,5%"), where the annexes say otherwise. */
import { tokensOf } from '../../appendix/text-tokens';
import type { CountTable, Recipient } from '../../appendix/title-row';
import { countInSentence } from '../../text/numbers';
import { foldWords } from '../../text/fold-words';
import { numbersIn, type ProseNumber } from '../prose/running-numbers';
import { sentencesIn } from '../prose/sentences';
import { titlePlaces } from '../prose/title-places';
import { annexAwards, type AnnexAwards, type AwardFigures } from './annex-awards';
import { percentOf, printedPercent, printsAs } from './printed-percent';
import type { Report } from './report';
import { yearsIn } from './said-year';

/** A comparison that does not follow from the annexes. */
export interface WrongComparison {
  readonly paragraph: number;
  /** "tăng 03". */
  readonly quote: string;
  readonly tables: readonly CountTable[];
  readonly now: number;
  readonly before: number;
  /** As it should read. */
  readonly right: string;
}

/** The award a part of a sentence speaks of. */
interface Subject {
  readonly title: string;
  readonly tables: readonly CountTable[];
  readonly recipient: Recipient | null;
  readonly lot: boolean;
}

const MOVED = /(?<!\p{L})(tăng|giảm)(?:\s+(?:thêm|lên|đi|xuống|được))?\s*$/iu;
/** Letters "tăng thêm được " takes, and spaces. */
const LONGEST_VERB = 30;
const SHARE = /(?<!\p{L})bằng\s*$/iu;
/** What is counted where awards are compared; "02 lần", "02 bậc" are something else. */
const COUNTED =
  /^(?:$|lượt|tập thể|cá nhân|người|đồng chí|đơn vị|hộ|gia đình|cờ|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm|danh hiệu|chiến s[ĩỹ]|lao động|so với)/iu;
const OTHER = /kế hoạch|chỉ tiêu|mục tiêu|đề nghị|đề xuất|bình quân|trung bình|dự kiến|tỷ lệ|tỉ lệ|trong đó/iu;
const WHO: readonly (readonly [Recipient, RegExp])[] = [
  ['tt', /(?<!\p{L})(?:tập thể|đơn vị)(?!\p{L})/iu],
  ['cn', /(?<!\p{L})(?:cá nhân|người|đồng chí)(?!\p{L})/iu],
  ['hgd', /(?<!\p{L})(?:hộ|gia đình)(?!\p{L})/iu],
];

/** Who a text counts; null = nobody, or several. */
function recipientIn(text: string): Recipient | null {
  const [who, ...others] = WHO.filter(([, words]) => words.test(text));
  return who === undefined || others.length > 0 ? null : who[0];
}

/** The one award a part names; null = none or several. */
function subjectOf(text: string, year: number): Subject | null {
  const tokens = tokensOf(text);
  const [place, ...others] = titlePlaces(text, tokens, year);
  if (place === undefined || others.length > 0) return null;
  const [start, end] = [tokens[place.from]?.start ?? 0, tokens[place.to - 1]?.end ?? 0];
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  const { title, tables } = place;
  return { title, tables, recipient: recipientIn(rest), lot: /lượt/iu.test(rest) };
}

/** Whether a sentence compares the cluster's N with its N−1 and with nothing else. */
function compares(sentence: string, { year, data }: Report): boolean {
  const words = ` ${foldWords(sentence)} `;
  if (!/ so với (?:cùng kỳ|năm trước|năm \d{4})/u.test(words)) return false;
  if (yearsIn(sentence).some((one) => one !== year && one !== year - 1)) return false;
  return !data.units.some(({ name, shortName }) =>
    [name, shortName].some((own) => own !== '' && words.includes(` ${foldWords(own)} `)),
  );
}

function figuresOf({ title, tables, recipient, lot }: Subject, awards: AnnexAwards): AwardFigures {
  // People are fewer than their awards.
  if (title === '') return recipient === null || !lot ? [] : awards.all(tables, recipient, '');
  const whom = recipient === null ? ([null, 'tt', 'cn', 'hgd'] as const) : [recipient];
  return [...new Set(whom.flatMap((one) => awards.title(title, one, '')))];
}

/** Parts of a sentence between its marks; a decimal comma is none. */
const partsOf = (sentence: string): readonly { readonly text: string; readonly start: number }[] => {
  const parts: { readonly text: string; readonly start: number }[] = [];
  let start = 0;
  for (const { index } of sentence.matchAll(/;|,(?!\d)|$/gu)) {
    parts.push({ text: sentence.slice(start, index), start });
    start = index + 1;
  }
  return parts;
};

/** Every comparison that is wrong. Nothing is said where N−1 is not known. */
export function wrongComparisons(report: Report): readonly WrongComparison[] {
  const bodies = report.items.filter(({ item }) => item.id === 'P1.IV.2').flatMap(({ body }) => body);
  const lines = bodies.filter(({ tableLevel, text }) => tableLevel === 0 && /tăng|giảm/iu.test(text));
  if (lines.length === 0) return [];
  const [now, before] = [annexAwards(report), annexAwards(report, 'before')];
  if (now === null || before === null) return [];
  return lines.flatMap(({ text, index }) => {
    const numbers = numbersIn(text);
    return sentencesIn(text).flatMap((sentence) => {
      if (!compares(sentence.text, report)) return [];
      let last: Subject | null = null;
      return partsOf(sentence.text).flatMap((part): readonly WrongComparison[] => {
        const from = sentence.start + part.start;
        const own = numbers.filter(({ start, end }) => start >= from && end <= from + part.text.length);
        const subject: Subject | null = subjectOf(part.text, report.year) ?? last;
        last = subjectOf(part.text, report.year);
        if (subject === null || OTHER.test(part.text)) return [];
        let moved = '';
        return own.flatMap((number): readonly WrongComparison[] => {
          const at = Math.max(from, number.start - LONGEST_VERB);
          const words = text.slice(at, number.start);
          const verb = MOVED.exec(words);
          const share = verb === null && moved !== '' && SHARE.test(words);
          if (verb === null && !share) return [];
          moved = verb?.[1]?.toLowerCase() ?? moved;
          const recipient = recipientIn(number.noun.slice(0, 12)) ?? subject.recipient;
          const counted = { ...subject, recipient, lot: subject.lot || /^lượt/iu.test(number.noun) };
          const found = judged(number, share ? '' : moved, figuresOf(counted, now), figuresOf(counted, before));
          const quote = text.slice(at + (verb?.index ?? words.search(SHARE)), number.end);
          return found === null ? [] : [{ paragraph: index, quote, tables: subject.tables, ...found }];
        });
      });
    });
  });
}

type Judged = Pick<WrongComparison, 'now' | 'before' | 'right'>;

/** What is right instead; null = it is right, or nobody knows. `moved`: "tăng", "giảm", '' = N as a share of N−1. */
function judged(number: ProseNumber, moved: string, now: AwardFigures, before: AwardFigures): Judged | null {
  const pairs = now.flatMap((n) => before.map((m) => [n, m] as const));
  const [first] = pairs;
  if (first === undefined) return null;
  const [n, m] = first;
  const verb = n >= m ? 'tăng' : 'giảm';
  if (number.kind === 'count' && moved !== '') {
    if (!COUNTED.test(number.noun)) return null;
    const value = moved === 'tăng' ? number.value : -number.value;
    if (pairs.some(([one, other]) => one - other === value)) return null;
    return { now: n, before: m, right: n === m ? 'không thay đổi' : `${verb} ${countInSentence(Math.abs(n - m))}` };
  }
  const printed = number.kind === 'percent' ? printedPercent(number.text) : null;
  if (printed === null || pairs.some(([, other]) => other === 0)) return null;
  const exact = (one: number, other: number): number =>
    moved === '' ? (one / other) * 100 : ((one - other) / other) * 100 * (moved === 'tăng' ? 1 : -1);
  if (pairs.some(([one, other]) => printsAs(printed, exact(one, other)))) return null;
  const right = moved === '' ? `bằng ${percentOf(n, m)}` : `${verb} ${percentOf(Math.abs(n - m), m)}`;
  return { now: n, before: m, right };
}
