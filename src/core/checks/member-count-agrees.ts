import { unitMatcher } from '../appendix/import/match-units';
import { foldWords } from '../text/fold-words';
import type { FileParagraph } from '../report/file-document';
import { defineCheck, inDocument, inParagraph, type Outcome, type Place } from './check';
import { statedUnits, type StatedUnits } from './reading/stated-units';

/** What the check says. */
export const messages = {
  count: (quote: string, named: number): string =>
    `Phần mở đầu ghi “${quote}” nhưng danh sách có ${named} đơn vị; hai số phải bằng nhau.`,
  without: (quote: string): string =>
    `“${quote}” chưa kể đơn vị trưởng cụm, phó cụm; cần ghi rõ đã gồm hay chưa gồm các đơn vị này.`,
  double: (name: string): string => `“${name}” có hai lần trong danh sách đơn vị; mỗi đơn vị chỉ ghi một lần.`,
  leader: (role: string, name: string): string => `${role} “${name}” không có trong danh sách đơn vị của cụm.`,
  same: (name: string): string => `“${name}” vừa là trưởng cụm vừa là phó cụm; cần là hai đơn vị khác nhau.`,
};

const roles = { head: 'Đơn vị trưởng cụm', deputy: 'Đơn vị phó cụm' };

/**
 * The number of units is that of the list; head and deputies are in it and are different units. Names parted by commas may
 * hold commas themselves; only a number that no reading of the list gives is a finding.
 */
export const memberCountAgrees = defineCheck<StatedUnits>({
  id: 'member-count-agrees',
  rule: 'V05',
  title: 'Số đơn vị khớp với danh sách đơn vị',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02, phần mở đầu: tổng số và tên các đơn vị thành viên', grade: 'A' }],
  appliesTo: (report) => {
    const stated = statedUnits(report);
    return stated === null ? [] : [stated];
  },
  expect: (stated, { items, data }): readonly Outcome[] => {
    const { text = '', body = [] } = items.find(({ item }) => item.id === 'IN1') ?? {};
    const units = unitMatcher(data.units);
    const key = (name: string): string => {
      const found = units.named(name);
      return found.kind === 'unit' ? found.unit : foldWords(name);
    };
    const outcomes = [...ofCount(stated, text), ...ofList(stated, key, body)];
    return outcomes.length === 0 ? [{ kind: 'passed' }] : [...outcomes];
  },
});

const SAYS =
  /(?:gồm|kể|tính) cả|đã (?:gồm|kể|tính)|bao gồm cả|(?:không|chưa) (?:gồm|kể|tính|bao gồm)|ngoài (?:đơn vị )?(?:trưởng|cụm|khối)/iu;

function ofCount({ count, least, most, leaders }: StatedUnits, text: string): readonly Outcome[] {
  if (count === null || most === Infinity || (least <= count.value && count.value <= most)) return [];
  const place = inParagraph(count.paragraph, count.quote);
  const own = new Set(leaders.map(({ name }) => foldWords(name))).size;
  // "07 đơn vị thành viên" besides head and deputies.
  if (own > 0 && least <= count.value + own && count.value + own <= most)
    return SAYS.test(text)
      ? []
      : [{ kind: 'failed', severity: 'warning', message: messages.without(count.quote), place }];
  return [{ kind: 'failed', message: messages.count(count.quote, count.value > most ? most : least), place }];
}

function ofList(
  { names, leaders }: StatedUnits,
  key: (name: string) => string,
  body: readonly FileParagraph[],
): readonly Outcome[] {
  const keys = names.map(key);
  const seen = new Set<string>();
  const doubles = names.filter((_, place) => seen.size === seen.add(keys[place] ?? '').size);
  // A list may stand below the number, a name on each line: the second of them is meant.
  const placeOf = (name: string): Place => {
    const line = body.filter(({ text }) => text.includes(name)).at(-1);
    return line === undefined ? inDocument : inParagraph(line.index, name);
  };
  const heads = new Set(leaders.filter(({ role }) => role === 'head').map(({ name }) => key(name)));
  const same = leaders.filter(({ role, name }) => role === 'deputy' && heads.has(key(name)));
  const listed = ` ${names.map(foldWords).join(' ; ')} `;
  const absent =
    names.length === 0
      ? []
      : leaders.filter(({ name }) => !keys.includes(key(name)) && !listed.includes(` ${foldWords(name)} `));
  return [
    ...doubles.map((name): Outcome => ({
      kind: 'failed',
      message: messages.double(name),
      place: placeOf(name),
    })),
    ...same.map(({ name, paragraph }): Outcome => ({
      kind: 'failed',
      message: messages.same(name),
      place: inParagraph(paragraph, name),
    })),
    ...absent.map(({ name, role, paragraph }): Outcome => ({
      kind: 'failed',
      message: messages.leader(roles[role], name),
      place: inParagraph(paragraph, name),
    })),
  ];
}
