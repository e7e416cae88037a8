/** Numbers of awards in P1.IV.2 beside what the annexes say. */
import { awardContext, awardUnit } from '../prose/award-context';
import { awardMentions, type AwardMention } from '../prose/award-mentions';
import { annexAwards } from './annex-awards';
import type { Report } from './report';

/** A number with the paragraph it stands in. */
export interface SaidAward extends AwardMention {
  readonly paragraph: number;
  readonly line: string;
}

/** A number that the annexes say otherwise. */
export interface DifferingAward {
  readonly award: SaidAward;
  /** What the annex says. */
  readonly right: number;
  /** Nothing else in the text speaks of the same, so that it can be replaced. */
  readonly alone: boolean;
}

/** By item; several checks ask the same of one report. */
const remembered = new WeakMap<Report, Map<string, readonly SaidAward[]>>();

/** The numbers of awards in the body of an item, tables left out. */
export function saidAwards(report: Report, id: string): readonly SaidAward[] {
  const said = remembered.get(report) ?? new Map<string, readonly SaidAward[]>();
  remembered.set(report, said);
  const awards = said.get(id) ?? awardsIn(report, id);
  said.set(id, awards);
  return awards;
}

const awardsIn = ({ items, year }: Report, id: string): readonly SaidAward[] =>
  items
    .filter(({ item }) => item.id === id)
    .flatMap(({ body }) => body)
    .filter(({ tableLevel }) => tableLevel === 0)
    .flatMap(({ text, index }) =>
      awardMentions(text, year).map((one): SaidAward => ({ ...one, paragraph: index, line: text })),
    );

/** Awards of several kinds under one name, and those a text may give in parts. */
const manyKinds = new Set(['hc', 'huychuong', 'dhvd', 'knc', 'bk-bo', 'gk', 'giaithuong']);
const QUALIFIED =
  /^[\s(]*(?:hạng|của|do|về|vì|cho\s+(?:các|những)|lao động|độc lập|trong|chuyên đề|đột xuất|thường xuyên)/iu;

/** What was given in N by the text and by the annexes, where they differ. */
export function differingAwards(report: Report): readonly DifferingAward[] {
  const awards = annexAwards(report);
  if (awards === null) return [];
  const groups = new Map<string, SaidAward[]>();
  for (const award of saidAwards(report, 'P1.IV.2')) {
    const unit = awardContext(award, report.year) === 'given' ? awardUnit(award, report.data.units) : null;
    if (unit === null) continue;
    const key = [award.title, award.tables.join(''), award.recipient ?? '', unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), award]);
  }
  return [...groups.values()].flatMap((group): readonly DifferingAward[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { title, tables, recipient } = first;
    const unit = awardUnit(first, report.data.units) ?? '';
    if (title === '' && recipient === null) return [];
    const known =
      title === '' && recipient !== null ? awards.all(tables, recipient, unit) : awards.title(title, recipient, unit);
    const [right] = known;
    if (right === undefined) return [];
    const most = Math.max(...known);
    const sum = group.reduce((all, { value }) => all + value, 0);
    if (known.includes(sum) || group.some(({ value }) => known.includes(value)))
      return group.filter(({ value }) => value > most).map((award) => ({ award, right, alone: false }));
    // People are fewer than their awards: "52 cá nhân" of 71 lượt is no difference.
    if (title === '' && recipient !== null && !first.lot && unit === '')
      return group
        .filter(({ value }) => value > most || value < awards.least(tables, recipient))
        .map((award) => ({ award, right, alone: group.length === 1 }));
    const parts = manyKinds.has(title) && (group.length > 1 || QUALIFIED.test(first.behind));
    if (parts || group.some(({ before }) => /(?:trong đó|trong số)/iu.test(before.slice(-30))))
      return sum > most ? [{ award: first, right, alone: false }] : [];
    return group.map((award) => ({ award, right, alone: group.length === 1 }));
  });
}
