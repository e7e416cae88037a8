/** The units of last year's report beside those of this one. */
import { unitMatcher } from '../appendix/import/match-units';
import { quoted } from '../text/entered-text';
import type { MemberUnit } from '../report/member-unit';
import { newUnit } from '../report/unit-list';
import { rearrangementOf } from './last-year-ended';

/** What becomes of a unit: one of the list, one more in the list, or none whose figures could be compared. */
export type UnitAnswer =
  { readonly kind: 'unit'; readonly unit: string } | { readonly kind: 'new' } | { readonly kind: 'none' };

/** A unit of last year's report. */
export interface UnitPair {
  readonly old: MemberUnit;
  /** Null = she has to choose. */
  readonly answer: UnitAnswer | null;
  /** Nothing else it could be. */
  readonly certain: boolean;
  /** Ids of units whose names are near. */
  readonly near: readonly string[];
  /** Why she should look; '' where there is nothing to say. */
  readonly reason: string;
}

/** What is said of a unit. */
export const unitSentences = {
  near: (names: readonly string[]): string => `Tên gần giống ${names.map(quoted).join(', ')}; cần chọn.`,
  unknown: 'Không có trong danh sách đơn vị của báo cáo này; cần chọn.',
  shared: (name: string): string => `Đơn vị khác của báo cáo cũ cũng là ${quoted(name)}: số liệu được cộng lại.`,
};

interface Years {
  readonly from: number;
  readonly to: number;
}

/** Pairs the units; with an empty list of this report those of last year become it. Her answers go before. */
export function pairUnits(
  old: readonly MemberUnit[],
  current: readonly MemberUnit[],
  { from, to }: Years,
  answers: Readonly<Record<string, UnitAnswer | null>> = {},
): readonly UnitPair[] {
  const matcher = unitMatcher(current);
  const nameOf = (id: string): string => current.find((unit) => unit.id === id)?.name ?? '';
  const pairs = old.map((unit): UnitPair => {
    const changed = rearrangementOf(unit.name, from, to);
    const reason = changed?.sentence(from) ?? '';
    const match = current.length === 0 ? null : matcher.named(unit.name);
    if (match?.kind === 'unit') {
      const same: UnitAnswer = { kind: 'unit', unit: match.unit };
      return {
        old: unit,
        answer: changed === null ? same : null,
        certain: changed === null,
        near: [match.unit],
        reason,
      };
    }
    if (changed?.ended === true) return { old: unit, answer: { kind: 'none' }, certain: true, near: [], reason };
    if (match === null) return { old: unit, answer: { kind: 'new' }, certain: changed === null, near: [], reason };
    const told = match.near.length === 0 ? unitSentences.unknown : unitSentences.near(match.near.map(nameOf));
    return { old: unit, answer: null, certain: false, near: match.near, reason: reason === '' ? told : reason };
  });
  const answered = pairs.map((pair): UnitPair => {
    const given = answers[pair.old.id];
    // One that was added since is in the list.
    const added = given?.kind === 'new' && current.some(({ name }) => name === pair.old.name);
    return given === undefined || added ? pair : { ...pair, answer: given };
  });
  return answered.map((pair): UnitPair => {
    const { answer } = pair;
    const shared =
      answer?.kind === 'unit' &&
      answered.some((other) => other !== pair && other.answer?.kind === 'unit' && other.answer.unit === answer.unit);
    return shared ? { ...pair, certain: false, reason: unitSentences.shared(nameOf(answer.unit)) } : pair;
  });
}

/** The list with the new units behind, and the unit of this report for each old id; one without an answer has none. */
export function pairedUnits(
  pairs: readonly UnitPair[],
  current: readonly MemberUnit[],
): { readonly units: readonly MemberUnit[]; readonly unitOf: ReadonlyMap<string, string> } {
  const units = [...current];
  const unitOf = new Map<string, string>();
  for (const { old, answer } of pairs) {
    if (answer?.kind === 'unit') unitOf.set(old.id, answer.unit);
    if (answer?.kind !== 'new') continue;
    const added: MemberUnit = { ...old, id: newUnit(old.name, units).id };
    units.push(added);
    unitOf.set(old.id, added.id);
  }
  return { units, unitOf };
}
