/** What can be done to the list of units. Each answers a new list; what cannot be done leaves it as it is. */
import { foldWords } from '../text/fold-words';
import { numberFromText } from '../text/number-from-text';
import { countText } from '../text/numbers';
import { quoted } from '../text/entered-text';
import type { ClusterKind } from '../outline/outline';
import { accepted, checkLine, refused, type FieldCheck } from './field-check';
import { MOST_UNITS, type MemberUnit } from './member-unit';
import { kindOfName } from './unit-kinds';
import { roleName } from './unit-roles';

const LONGEST_NAME = 200;
const LONGEST_SHORT_NAME = 60;

/** What the list says. */
export const unitSentences = {
  full: `Danh sách đã có ${MOST_UNITS} đơn vị, là số nhiều nhất; hãy bỏ bớt trước khi thêm.`,
  noName: 'Tên đơn vị còn trống; hãy ghi tên hoặc bỏ dòng này.',
  lostRole: (name: string, role: string): string => `${quoted(name)} đang là ${role}; bỏ đi thì vai trò này để trống.`,
  lostStaff: (name: string, parts: readonly string[]): string =>
    `Số người đã nhập của ${quoted(name)} sẽ mất: ${parts.join(', ')}.`,
  lostRows: (name: string): string =>
    `Hàng của ${quoted(name)} trong các phụ lục và số liệu đã nhập cho đơn vị này sẽ mất.`,
};

/** An id no unit of the list has, from the name alone: two people who add the same unit give it the same id. */
export function unitId(name: string, units: readonly Pick<MemberUnit, 'id'>[]): string {
  const base = `u${numberFromText(foldWords(name)).toString(36)}`;
  const taken = new Set(units.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The name of a unit; it may not be blank. */
export function checkUnitName(typed: string): FieldCheck<string> {
  const checked = checkLine('Tên đơn vị', typed, LONGEST_NAME);
  return checked.ok && checked.value === '' ? refused(unitSentences.noName) : checked;
}

/** The name for tables; blank = the name itself. */
export const checkShortName = (typed: string): FieldCheck<string> => checkLine('Tên ngắn', typed, LONGEST_SHORT_NAME);

/** A unit without anything but a name. */
export const newUnit = (name: string, units: readonly MemberUnit[]): MemberUnit => ({
  id: unitId(name, units),
  name,
  shortName: '',
  role: 'member',
  kind: kindOfName(name),
  totalStaff: null,
  directWorkers: null,
});

/** The list with a unit at its end, or the sentence why not. */
export const addUnit = (units: readonly MemberUnit[], name = ''): FieldCheck<readonly MemberUnit[]> =>
  units.length >= MOST_UNITS ? refused(unitSentences.full) : accepted([...units, newUnit(name, units)], name);

/** A change of one unit. A new name brings its kind along as long as the kind was told by the old one; the id stays. */
export const changeUnit = (
  units: readonly MemberUnit[],
  id: string,
  change: Partial<Omit<MemberUnit, 'id'>>,
): readonly MemberUnit[] =>
  units.map((unit) => {
    if (unit.id !== id) return unit;
    const told = change.name !== undefined && (unit.kind === '' || unit.kind === kindOfName(unit.name));
    return { ...unit, ...(told ? { kind: kindOfName(change.name ?? '') || unit.kind } : {}), ...change };
  });

/** The unit put at a place, counted from 0 and kept inside the list. */
export function moveUnit(units: readonly MemberUnit[], id: string, to: number): readonly MemberUnit[] {
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit) return units;
  const others = units.filter((candidate) => candidate !== unit);
  const place = Math.max(0, Math.min(others.length, Math.trunc(to)));
  return [...others.slice(0, place), unit, ...others.slice(place)];
}

/** One place up (-1) or down (1). */
export const moveUnitBy = (units: readonly MemberUnit[], id: string, steps: number): readonly MemberUnit[] =>
  moveUnit(units, id, units.findIndex((unit) => unit.id === id) + steps);

/** The list without the unit. */
export const removeUnit = (units: readonly MemberUnit[], id: string): readonly MemberUnit[] =>
  units.filter((unit) => unit.id !== id);

/** What is lost when the unit is removed, a sentence each; `hasCounts` = counts of the annexes are kept under it. [] = nothing but its name. */
export function lossOfUnit(unit: MemberUnit, kind: ClusterKind, hasCounts = false): readonly string[] {
  const { name, role, totalStaff, directWorkers } = unit;
  const staff = [
    ...(totalStaff === null ? [] : [`tổng số ${countText(totalStaff)}`]),
    ...(directWorkers === null ? [] : [`lao động trực tiếp ${countText(directWorkers)}`]),
  ];
  return [
    ...(role === 'member' ? [] : [unitSentences.lostRole(name, roleName(role, kind))]),
    ...(staff.length === 0 ? [] : [unitSentences.lostStaff(name, staff)]),
    ...(hasCounts ? [unitSentences.lostRows(name)] : []),
  ];
}
