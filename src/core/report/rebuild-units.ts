/** The list of units read back from the sentences of the introduction that were written from it, see `introduction.ts`. */
import { enteredLine } from '../text/entered-text';
import { parseCount } from '../text/numbers';
import type { MemberUnit, UnitRole } from './member-unit';
import { newUnit } from './unit-list';

/** The units in order; `roles` = whether the sentences say without doubt which of them are head and deputies. */
export interface UnitsOfText {
  readonly units: readonly MemberUnit[];
  readonly roles: boolean;
}

const UNITS =
  /^(?:Cụm|Khối) thi đua có (?<count>[\d.]+) đơn vị(?: \(đã gồm (?<within>[^()]*)\)|, gồm): (?<names>.+)\.$/u;
const HEADS = '(?:Đơn vị Trưởng (?:cụm|khối): (?<heads>.+?)\\.(?=$| Đơn vị Phó Trưởng (?:cụm|khối): ))';
const DEPUTIES = '(?:Đơn vị Phó Trưởng (?:cụm|khối): (?<deputies>.+)\\.)';
const LEADERS = new RegExp(`^(?:${HEADS} ?${DEPUTIES}?|${DEPUTIES.replace('?<deputies>', '?<alone>')})$`, 'u');

const listed = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('; '));

type Groups = Readonly<Partial<Record<string, string>>>;

/** The groups of the first line that fits. */
function groupsOf(lines: readonly string[], pattern: RegExp): Groups | null {
  for (const line of lines) {
    const groups = pattern.exec(line)?.groups;
    if (groups) return groups;
  }
  return null;
}

/** How many head or deputy units a bracket counts; 0 where it does not name them. */
const counted = (within: string, role: RegExp): number => parseCount(role.exec(within)?.[1] ?? '0') ?? 0;

/** Null unless the first sentence stands among the paragraphs and its count is that of its list. */
export function unitsOfText(paragraphs: readonly string[]): UnitsOfText | null {
  const lines = paragraphs.map(enteredLine);
  const said = groupsOf(lines, UNITS);
  if (said === null) return null;
  const names = listed(said.names);
  if (names.some((name) => name === '') || parseCount(said.count ?? '') !== names.length) return null;
  const leaders = groupsOf(lines, LEADERS);
  const heads = listed(leaders?.heads);
  const deputies = listed(leaders?.deputies ?? leaders?.alone);
  const within = said.within ?? '';
  const roles =
    counted(within, /(?:^| )([\d.]+) đơn vị Trưởng/u) === heads.length &&
    counted(within, /(?:^| )([\d.]+) đơn vị Phó/u) === deputies.length &&
    [...heads, ...deputies].every((name) => names.filter((other) => other === name).length === 1);
  const roleOf = (name: string): UnitRole => {
    if (!roles) return 'member';
    return heads.includes(name) ? 'head' : deputies.includes(name) ? 'deputy' : 'member';
  };
  const units = names.reduce<readonly MemberUnit[]>(
    (before, name) => [...before, { ...newUnit(name, before), role: roleOf(name) }],
    [],
  );
  return { units, roles };
}
