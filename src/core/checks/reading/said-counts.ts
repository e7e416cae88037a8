/** Numbers of P1.I.2 and P1.II.5b beside Phụ lục I and the entered figures. */
import { documentTypeName } from '../../appendix/documents';
import { filledRows } from '../../appendix/figure-rows';
import { figureTable } from '../../appendix/other-figures';
import { unitMatcher } from '../../appendix/import/match-units';
import { foldWords } from '../../text/fold-words';
import { numbersIn, type ProseNumber } from '../prose/running-numbers';
import { sentencesIn } from '../prose/sentences';
import { yearsIn } from './said-year';
import type { Report } from './report';

/** A number that should be another. */
export interface DifferingCount {
  readonly paragraph: number;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** With the word it counts. */
  readonly quote: string;
  readonly right: number;
  /** Where the right number stands. */
  readonly source: string;
}

interface Said extends ProseNumber {
  readonly paragraph: number;
  readonly line: string;
  /** Its clause up to it, and its sentence. */
  readonly before: string;
  readonly sentence: string;
}

/** Counts in the body of an item that speak of N. */
const saidIn = ({ items, year }: Report, id: string): readonly Said[] =>
  items
    .filter(({ item }) => item.id === id)
    .flatMap(({ body }) => body)
    .filter(({ tableLevel }) => tableLevel === 0)
    .flatMap(({ text, index }) => {
      const sentences = sentencesIn(text);
      return numbersIn(text).flatMap((number): readonly Said[] => {
        const sentence = sentences.find(({ start, end }) => start <= number.start && number.end <= end);
        if (number.kind !== 'count' || sentence === undefined) return [];
        const years = yearsIn(sentence.text);
        if (years.length > 0 && !years.includes(year)) return [];
        const before = text.slice(sentence.start, number.start).replace(/^.*[;,]/su, '');
        return [{ ...number, paragraph: index, line: text, before, sentence: sentence.text }];
      });
    });

const differing = (said: Said, word: string, right: number, source: string): DifferingCount => ({
  paragraph: said.paragraph,
  line: said.line,
  start: said.start,
  end: said.end,
  number: said.text,
  quote: `${said.text} ${word}`,
  right,
  source,
});

/** "04 văn bản; trong đó cụm ban hành 01 văn bản, các đơn vị thành viên ban hành 03 văn bản", "gồm 03 kế hoạch". */
function documents(report: Report): readonly DifferingCount[] {
  const list = report.annexes.find(({ id }) => id === 'I')?.documents ?? [];
  if (list.length === 0) return [];
  const units = unitMatcher(report.data.units);
  const ofCluster = list.filter(
    ({ issuer }) => units.named(issuer).kind !== 'unit' && /^(cụm|khối)/u.test(foldWords(issuer)),
  );
  const [all, cluster] = [list.length, ofCluster.length];
  const types = list.map(({ number, title }) => documentTypeName({ number, subject: title }));
  const source = 'Phụ lục I';
  const numbers = saidIn(report, 'P1.I.2');
  const counted = numbers.filter(({ noun }) => /^(?:loại )?văn bản/iu.test(noun));
  return numbers.flatMap((said): readonly DifferingCount[] => {
    const words = foldWords(said.before);
    if (/so với|tăng|giảm|cùng kỳ/u.test(words)) return [];
    if (counted.includes(said)) {
      const [ofAll, ofUnits] = [/(?:^| )(cụm|khối)( |$)/u.test(words), /(?:^| )đơn vị( |$)/u.test(words)];
      if (units.namedWithin(said.before) !== null) return [];
      const expected =
        ofAll && !ofUnits
          ? [cluster, all]
          : ofUnits && !ofAll
            ? [all - cluster, all]
            : said === counted[0]
              ? [all]
              : [];
      if (ofUnits && /trong (cụm|khối)/u.test(words)) expected.push(all - cluster, all);
      const right =
        said === counted[0] && !/trong đó/u.test(foldWords(said.sentence.slice(0, said.sentence.indexOf(said.text))))
          ? all
          : (expected[0] ?? all);
      const wrong = expected.length > 0 ? !expected.includes(said.value) : said.value > all;
      return wrong ? [differing(said, 'văn bản', right, source)] : [];
    }
    if (types.includes('') || !counted.some(({ sentence }) => sentence === said.sentence)) return [];
    const type = [...new Set(types)].find((name) => foldWords(said.noun).startsWith(foldWords(name)));
    const right = types.filter((name) => name === type).length;
    return type === undefined ||
      right === said.value ||
      !/(gồm|trong đó|,|:|;|và)\s*$/u.test(said.line.slice(0, said.start))
      ? []
      : [differing(said, type.toLowerCase(), right, source)];
  });
}

/** "03 tập thể và 05 cá nhân điển hình tiên tiến": the first number of each, beside what was entered for the units. */
function models(report: Report): readonly DifferingCount[] {
  const table = figureTable('dien-hinh');
  const rows = table === undefined ? [] : filledRows(table, report.figures.figures, report.data.units);
  if (rows.length === 0) return [];
  const numbers = saidIn(report, 'P1.II.5b');
  return (
    [
      ['tap-the', 'tập thể'],
      ['ca-nhan', 'cá nhân'],
    ] as const
  ).flatMap(([column, word]) => {
    const values = rows.map(({ row }) => row.cells[column] ?? 0);
    const said = numbers.find(({ noun }) => foldWords(noun).startsWith(word));
    if (said === undefined || values.some((value) => typeof value !== 'number')) return [];
    const right = values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
    return said.value === right ? [] : [differing(said, word, right, 'bảng Điển hình tiên tiến đã nhập')];
  });
}

/** Every number that differs. */
export const differingCounts = (report: Report): readonly DifferingCount[] => [...documents(report), ...models(report)];
