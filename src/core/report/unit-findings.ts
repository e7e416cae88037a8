/** What is worth a second look in the list of units, each in a sentence. Nothing is changed by it. */
import { forKind } from '../outline/kind-words';
import type { ClusterKind } from '../outline/outline';
import { enteredLine, quoted } from '../text/entered-text';
import { foldWords } from '../text/fold-words';
import { countText } from '../text/numbers';
import type { MemberUnit, UnitRole } from './member-unit';
import { unitSentences } from './unit-list';

/** `wrong` keeps the report from being right; `look` may be meant so. */
export interface UnitFinding {
  readonly kind: 'no-name' | 'same-name' | 'nearly-same-name' | 'same-short-name' | 'heads' | 'no-head' | 'staff';
  readonly severity: 'wrong' | 'look';
  /** Units it is about, in list order. */
  readonly units: readonly string[];
  readonly sentence: string;
}

/** What the findings say. */
export const findingSentences = {
  sameName: (name: string, count: number): string => `${quoted(name)} có ${count} lần trong danh sách; hãy bỏ bớt.`,
  nearlySameName: (names: readonly string[]): string =>
    `${names.map((name) => quoted(name)).join(' và ')} chỉ khác nhau ở dấu, chữ hoa hoặc dấu cách; nếu là một đơn vị, hãy bỏ bớt.`,
  sameShortName: (shortName: string): string =>
    `Tên ngắn ${quoted(shortName)} dùng cho nhiều đơn vị; trong bảng sẽ không phân biệt được.`,
  heads: (names: readonly string[], kind: ClusterKind): string =>
    forKind(`Có ${names.length} đơn vị là Trưởng cụm (${names.join('; ')}); mỗi cụm chỉ có một.`, kind),
  noHead: (kind: ClusterKind): string => forKind('Chưa có đơn vị nào là Trưởng cụm.', kind),
  staff: (name: string, direct: number, total: number): string =>
    `${quoted(name)} có ${countText(direct)} lao động trực tiếp, nhiều hơn tổng số ${countText(total)}.`,
};

/** Groups of two and more that share a key; '' is no key. */
function groupsBy(units: readonly MemberUnit[], key: (unit: MemberUnit) => string): readonly (readonly MemberUnit[])[] {
  const groups = new Map<string, MemberUnit[]>();
  for (const unit of units) {
    const group = groups.get(key(unit));
    if (group) group.push(unit);
    else groups.set(key(unit), [unit]);
  }
  groups.delete('');
  return [...groups.values()].filter((group) => group.length > 1);
}

const ids = (units: readonly MemberUnit[]): readonly string[] => units.map(({ id }) => id);
const withRole = (units: readonly MemberUnit[], role: UnitRole): readonly MemberUnit[] =>
  units.filter((unit) => unit.role === role);

/** Names as they are compared: tone position, letter case, punctuation and spaces do not part two names. */
export const nameKey = (name: string): string => foldWords(name).replaceAll(' ', '');

/** Everything to say about the list; [] for an empty one. */
export function unitFindings(units: readonly MemberUnit[], kind: ClusterKind): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  const say = (
    finding: UnitFinding['kind'],
    severity: UnitFinding['severity'],
    about: readonly MemberUnit[],
    sentence: string,
  ): void => void findings.push({ kind: finding, severity, units: ids(about), sentence });

  for (const unit of units) {
    if (enteredLine(unit.name) === '') say('no-name', 'wrong', [unit], unitSentences.noName);
    const { name, totalStaff, directWorkers } = unit;
    if (totalStaff !== null && directWorkers !== null && directWorkers > totalStaff)
      say('staff', 'wrong', [unit], findingSentences.staff(name, directWorkers, totalStaff));
  }
  for (const group of groupsBy(units, ({ name }) => nameKey(name))) {
    const names = [...new Set(group.map(({ name }) => enteredLine(name)))];
    if (names.length > 1) say('nearly-same-name', 'look', group, findingSentences.nearlySameName(names));
    for (const same of groupsBy(group, ({ name }) => enteredLine(name)))
      say('same-name', 'wrong', same, findingSentences.sameName(enteredLine(same[0]?.name ?? ''), same.length));
  }
  for (const group of groupsBy(units, ({ shortName }) => nameKey(shortName)))
    say('same-short-name', 'look', group, findingSentences.sameShortName(group[0]?.shortName ?? ''));
  const heads = withRole(units, 'head');
  if (heads.length > 1)
    say(
      'heads',
      'wrong',
      heads,
      findingSentences.heads(
        heads.map(({ name }) => name),
        kind,
      ),
    );
  if (heads.length === 0 && units.length > 0) say('no-head', 'look', [], findingSentences.noHead(kind));
  return findings;
}
