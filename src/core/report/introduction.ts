/** The sentences of the introduction that are written from the units: IN1, IN2, and the opening sentence of legal basis. */
import { forKind } from '../outline/kind-words';
import type { ClusterKind } from '../outline/outline';
import { BLANK } from '../text/blank';
import { enteredLine } from '../text/entered-text';
import { normalizeText } from '../text/normalize';
import { countInSentence } from '../text/numbers';
import { bodyTag } from './control-tag';
import type { ReportData } from './data-entries';
import type { MemberUnit, UnitRole } from './member-unit';

/** Units that have a name, in order. */
const named = (units: readonly MemberUnit[]): readonly MemberUnit[] =>
  units.filter(({ name }) => enteredLine(name) !== '');

/** Names one after the other. They may hold commas ("Sở Văn hóa, Thể thao và Du lịch"), so a semicolon parts them. */
const listed = (units: readonly MemberUnit[]): string => units.map(({ name }) => enteredLine(name)).join('; ');

const withRole = (units: readonly MemberUnit[], role: UnitRole): readonly MemberUnit[] =>
  named(units).filter((unit) => unit.role === role);

/** Which units besides the ordinary members the count holds; '' where no role is said. */
function counted(heads: number, deputies: number): string {
  const parts = [
    ...(heads === 0 ? [] : [`${countInSentence(heads)} đơn vị Trưởng cụm`]),
    ...(deputies === 0 ? [] : [`${countInSentence(deputies)} đơn vị Phó Trưởng cụm`]),
  ];
  return parts.length === 0 ? '' : ` (đã gồm ${parts.join(' và ')})`;
}

/**
 * IN1: "Cụm thi đua có 07 đơn vị (đã gồm 01 đơn vị Trưởng cụm và 02 đơn vị Phó Trưởng cụm): …". The bracket says
 * whether head and deputies are in the count; it is absent as long as no role is known. Null without units.
 */
export function unitsSentence(units: readonly MemberUnit[], kind: ClusterKind): string | null {
  const all = named(units);
  if (all.length === 0) return null;
  const within = counted(withRole(all, 'head').length, withRole(all, 'deputy').length);
  const start = `Cụm thi đua có ${countInSentence(all.length)} đơn vị${within}`;
  return `${forKind(start, kind)}${within === '' ? ', gồm' : ''}: ${listed(all)}.`;
}

/** IN2: "Đơn vị Trưởng cụm: A. Đơn vị Phó Trưởng cụm: B; C." Null where neither is known. */
export function leadersSentence(units: readonly MemberUnit[], kind: ClusterKind): string | null {
  const heads = withRole(units, 'head');
  const deputies = withRole(units, 'deputy');
  const parts = [
    ...(heads.length === 0 ? [] : [`${forKind('Đơn vị Trưởng cụm', kind)}: ${listed(heads)}.`]),
    ...(deputies.length === 0 ? [] : [`${forKind('Đơn vị Phó Trưởng cụm', kind)}: ${listed(deputies)}.`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

/** Opening sentence of the mục bổ sung *Căn cứ*: a beginning she completes with the act that asks for the report. */
export const openingSentence = ({ cluster, clusterKind, year }: ReportData): string =>
  `Thực hiện Luật Thi đua, khen thưởng và hướng dẫn của Hội đồng TĐKT tỉnh về việc tổng kết công tác thi đua, khen thưởng năm ${year}, ${forKind(
    'Cụm thi đua',
    clusterKind,
  )} ${cluster === '' ? BLANK : cluster} báo cáo kết quả như sau:`;

/** What the pane remembers as written in a document that is printed with these sentences, see `ReportData.written`. */
export const writtenSentences = (data: ReportData): ReportData['written'] =>
  Object.fromEntries([...generatedSentences(data)].map(([item, text]) => [bodyTag(item), normalizeText(text)]));

/** The sentences written from the data, by the item in whose body they stand. Items without one are absent. */
export function generatedSentences(data: ReportData): ReadonlyMap<string, string> {
  const { units, clusterKind, extras } = data;
  const sentences: readonly (readonly [string, string | null])[] = [
    ['IN.CC', extras.includes('IN.CC') ? openingSentence(data) : null],
    ['IN1', unitsSentence(units, clusterKind)],
    ['IN2', leadersSentence(units, clusterKind)],
  ];
  return new Map(sentences.flatMap(([item, text]) => (text === null ? [] : [[item, text] as const])));
}
