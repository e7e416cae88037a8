/** What the introduction says of the units: how many, which, and who leads. */
import { roleOfWords } from '../../report/unit-roles';
import { foldWords } from '../../text/fold-words';
import { numbersIn, type ProseNumber } from '../prose/running-numbers';
import type { Report } from './report';

/** A name of a leading unit. */
export interface StatedLeader {
  readonly name: string;
  readonly role: 'head' | 'deputy';
  readonly paragraph: number;
}

/** The statement of the introduction. */
export interface StatedUnits {
  /** The number, e.g. of "07 đơn vị"; null = none. */
  readonly count: (Pick<ProseNumber, 'value' | 'text'> & { readonly paragraph: number; readonly quote: string }) | null;
  /** Names in order; [] = no list. */
  readonly names: readonly string[];
  /** How many units the list names at least and at most: a comma may be part of a name. */
  readonly least: number;
  readonly most: number;
  readonly leaders: readonly StatedLeader[];
}

const KIND =
  /^(?:các )?(?:sở|ban|phường|xã|thị trấn|đặc khu|thanh tra|văn phòng|công an|trường|hội|liên đoàn|liên minh|báo|đài|chi cục|cục|ngân hàng|công ty|tổng công ty|bệnh viện|trung tâm|ubnd|uỷ ban|huyện|thành phố|toà án|viện|bộ chỉ huy|tỉnh đoàn|đảng uỷ|kho bạc|bảo hiểm|thuế|quỹ|nhà)(?= |$)/u;

const cleaned = (name: string): string =>
  name
    .replace(/^[\s\-–+•]+|^\s*\d{1,3}[.)]\s*/gu, '')
    .replace(/^(?:và)\s+/iu, '')
    .replace(/[.;,\s]+$/u, '')
    .trim();

const isName = (name: string): boolean => /\p{L}/u.test(name);

/** The list behind the number: semicolons or lines part it without doubt, commas as far as they can. */
function listOf(text: string): Pick<StatedUnits, 'names' | 'least' | 'most'> {
  const parts = text.split(/[;\n]/u).map(cleaned).filter(isName);
  if (parts.length > 1) return { names: parts, least: parts.length, most: parts.length };
  const plain = text.replace(/^\s*các (?:xã|phường|sở|đơn vị)(?: sau)?\s*:?\s*/iu, '');
  const pieces = plain
    .split(/,|\s+và\s+/u)
    .map(cleaned)
    .filter(isName);
  if (pieces.length < 2) return { names: [], least: 0, most: Infinity };
  const whole = plain
    .split(',')
    .map(cleaned)
    .filter((name) => KIND.test(foldWords(name)));
  return { names: [], least: Math.max(1, whole.length), most: pieces.length };
}

const ROLE =
  /(?<=(?:^|[.;\n–-])\s*)(?:đơn vị\s+)?(?:(?:phó\s+)?(?:trưởng\s+)?(?:cụm|khối)(?:\s+(?:trưởng|phó))?)(?:\s+thi đua)?\s*(?::|là)\s*([^.\n]+)/giu;

function leadersIn(text: string, paragraph: number): readonly StatedLeader[] {
  return [...text.matchAll(ROLE)].flatMap(({ 0: said, 1: names = '' }): readonly StatedLeader[] => {
    const role = roleOfWords(said.slice(0, said.length - names.length).replace(/(?::|là)\s*$/u, ''));
    if (role !== 'head' && role !== 'deputy') return [];
    // Another role in the same sentence begins behind a semicolon.
    const own = names.replace(/[;,]\s*(?:đơn vị\s+)?(?:phó|trưởng|cụm|khối)(?:\s+\p{L}+){0,3}\s*(?::|là).*$/iu, '');
    return own
      .split(';')
      .map(cleaned)
      .filter(isName)
      .map((name) => ({ name, role, paragraph }));
  });
}

/** Reads IN1 and IN2; null where the first says nothing. */
export function statedUnits({ items }: Report): StatedUnits | null {
  const body = (id: string) =>
    items.find(({ item }) => item.id === id)?.body.filter(({ tableLevel }) => tableLevel === 0) ?? [];
  const first = body('IN1');
  if (first.length === 0) return null;
  const counts = first.flatMap(({ text, index }) =>
    numbersIn(text)
      .filter(
        ({ kind, noun }) =>
          kind === 'count' && /^đơn vị(?!\s+(?:phó\s+)?(?:trưởng|cụm trưởng|khối trưởng))/iu.test(noun),
      )
      .map((number) => ({ ...number, paragraph: index, line: text, quote: `${number.text} đơn vị` })),
  );
  const [count] = counts;
  const at = first.findIndex(({ index }) => index === count?.paragraph);
  const behind = [
    ...(count === undefined ? [] : [count.line.slice(count.end)]),
    ...first.slice(at + 1).map(({ text }) => text),
  ].join('\n');
  const list = /:\s*([\s\S]+)$/u.exec(behind)?.[1] ?? /(?<!\p{L})gồm\s+([\s\S]+)$/iu.exec(behind)?.[1] ?? '';
  const leaders = [...first, ...body('IN2')].flatMap(({ text, index }) => leadersIn(text, index));
  return { count: count ?? null, ...listOf(list.replace(/\.\s*$/u, '')), leaders };
}
