/** The list of units read back from the sentences of the introduction that were written from it, see `introduction.ts`, or from one a person typed much like them. */
import { enteredLine } from '../text/entered-text';
import { parseCount } from '../text/numbers';
import type { MemberUnit, UnitRole } from './member-unit';
import { kindOfName } from './unit-kinds';
import { newUnit } from './unit-list';

/** The units in order; `roles` = whether the sentences say without doubt which of them are head and deputies. */
export interface UnitsOfText {
  readonly units: readonly MemberUnit[];
  readonly roles: boolean;
}

/** "Cụm thi đua số 1 có 05 đơn vị", "– Tổng số đơn vị tham gia cụm thi đua: 05 đơn vị". */
const SUBJECT =
  '(?:(?:Cụm|Khối) thi đua(?: [^.:;]{1,120}?)? (?:có|gồm)(?: tổng số)?|Tổng số (?:các )?đơn vị tham gia (?:cụm|khối) thi đua(?: là|:))';
const UNITS = new RegExp(
  `^(?:[-–+] ?)?${SUBJECT} (?<count>[\\d.]+) đơn vị(?: thành viên)?(?: \\(đã gồm (?<within>[^()]*)\\):|,? (?:bao )?gồm(?: có)?:?|:) (?<names>.+?)\\.?$`,
  'u',
);
const HEADS = '(?:Đơn vị Trưởng (?:cụm|khối): (?<heads>.+?)\\.(?=$| Đơn vị Phó Trưởng (?:cụm|khối): ))';
const DEPUTIES = '(?:Đơn vị Phó Trưởng (?:cụm|khối): (?<deputies>.+)\\.)';
const LEADERS = new RegExp(`^(?:${HEADS} ?${DEPUTIES}?|${DEPUTIES.replace('?<deputies>', '?<alone>')})$`, 'u');

const listed = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('; '));

/** Names parted by commas, the last perhaps by "và". Only where each begins as a unit's does: "Sở Văn hóa, Thể thao và Du lịch" is one. */
function partedByCommas(text: string, count: number): readonly string[] {
  const parts = text.split(', ');
  const last = parts.at(-1) ?? '';
  const pairs = [...last.matchAll(/ và /gu)].map(({ 0: and, index }) => [
    ...parts.slice(0, -1),
    last.slice(0, index),
    last.slice(index + and.length),
  ]);
  return (
    [parts, ...pairs].find((names) => names.length === count && names.every((name) => kindOfName(name) !== '')) ?? []
  );
}

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
  const count = parseCount(said.count ?? '') ?? 0;
  const apart = listed(said.names);
  const names = apart.length === 1 && count > 1 ? partedByCommas(apart[0] ?? '', count) : apart;
  if (names.some((name) => name === '') || count !== names.length) return null;
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
