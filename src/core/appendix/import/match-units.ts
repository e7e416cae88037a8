/** Which member unit a name means: in a cell, in the name of a sheet or file, in a line above a table. */
import { foldWords } from '../../text/fold-words';
import { letterDistance } from '../../text/letter-distance';
import type { MemberUnit } from '../../report/member-unit';
import { nameAndRole } from '../../report/unit-roles';

/** A unit, or those whose names are near: she is asked. */
export type UnitMatch =
  { readonly kind: 'unit'; readonly unit: string } | { readonly kind: 'unknown'; readonly near: readonly string[] };

type NamedUnit = Pick<MemberUnit, 'id' | 'name' | 'shortName'>;

/** Letters without their signs: "Đông Kinh" → "Dong Kinh". */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd');
const isBare = (words: string): boolean => !/[^\x20-\x7e]/u.test(words);

const OFFICE = /^(ubnd|uỷ ban nhân dân) (?=xã |phường |thị trấn |đặc khu )/u;
const KIND = /^(xã|phường|thị trấn|đặc khu) /u;

/** The words of a name without numbering, role, "UBND" and the province. */
function words(typed: string): string {
  const { name } = nameAndRole(typed.trim());
  return foldWords(name.replace(/^(?:\d{1,3}\s*[.)]|[-–—•+]|[IVX]+\.)\s*/u, ''))
    .replace(/^x (?=\p{L})/u, 'xã ')
    .replace(/^p (?=\p{L})/u, 'phường ')
    .replace(OFFICE, '')
    .replace(/(?<=.) tỉnh( \p{L}+){0,3}$/u, '');
}

interface UnitNames {
  readonly id: string;
  /** Full name first. */
  readonly names: readonly string[];
  /** Name of the place alone, e.g. "đông kinh"; '' where the name has no kind before it. */
  readonly place: string;
}

function namesOf({ id, name, shortName }: NamedUnit): UnitNames {
  const full = words(name);
  return {
    id,
    names: [full, words(shortName)].filter((said) => said !== ''),
    place: KIND.test(full) ? full.replace(KIND, '') : '',
  };
}

const joined = (said: string): string => said.replaceAll(' ', '');

/** Whether `short` abbreviates `full`: each word of it is a word, or the first letters of several ("sở nv", "snv"). */
function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  const [first, ...rest] = short;
  if (short.length > 8) return false;
  if (first === undefined) return full.every((word) => word === 'và');
  if (full[0] === first && abbreviates(rest, full.slice(1))) return true;
  if (full[0] === 'và' && abbreviates(short, full.slice(1))) return true;
  if (first.length < 2 || first.length > 10) return false;
  for (const spoken of [full.slice(0, first.length), full.filter((word) => word !== 'và').slice(0, first.length)]) {
    const letters = spoken.map((word) => word.charAt(0)).join('');
    const used = full.indexOf(spoken.at(-1) ?? '', spoken.length - 1) + 1;
    if (letters === first && abbreviates(rest, full.slice(used))) return true;
  }
  return false;
}

/** Units with names near to what was written, the nearest first, three at most. */
function near(said: string, units: readonly UnitNames[]): readonly string[] {
  const typed = bare(joined(said)).slice(0, 100);
  const most = Math.max(2, Math.floor(typed.length / 5));
  return units
    .map(({ id, names, place }) => ({
      id,
      far: Math.min(
        ...[...names, place]
          .filter((name) => name !== '')
          .map((name) => letterDistance(typed, bare(joined(name)), most)),
      ),
    }))
    .filter(({ far }) => far <= most && far < typed.length)
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Finds units by their names. */
export interface UnitMatcher {
  /** The unit a whole cell or name means. */
  readonly named: (text: string) => UnitMatch;
  /** The one unit that a longer text names somewhere ("Bieu PL phuong Dong Kinh 2026.xlsx"); null for none and for several. */
  readonly namedWithin: (text: string) => string | null;
}

/** Place of a run of words in a text; -1 when it is not there as whole words. */
const placeOf = (run: string, text: string): number => ` ${text} `.indexOf(` ${run} `);

/** Ids by a name, made into one word; null where two units share it. */
function idsByName(
  units: readonly UnitNames[],
  keys: (unit: UnitNames) => readonly string[],
): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const unit of units)
    for (const key of new Set(keys(unit).map(joined)))
      if (key !== '') ids.set(key, ids.has(key) && ids.get(key) !== unit.id ? null : unit.id);
  return ids;
}

/** Most names that are compared letter by letter, and tried as abbreviations: beyond, the sheet is no list of units. */
const MOST_COMPARED = 100;
const MOST_TRIED = 1_000;

/** A matcher for a list of units. A near spelling is never taken as the unit itself: "Tân Thành" and "Tân Thanh" are two. */
export function unitMatcher(units: readonly NamedUnit[]): UnitMatcher {
  const known = units.map(namesOf);
  const byName = idsByName(known, ({ names }) => names);
  const byPlace = idsByName(known, ({ place }) => [place]);
  const byBareName = idsByName(known, ({ names }) => names.map(bare));
  const byBarePlace = idsByName(known, ({ place }) => [bare(place)]);
  const answers = new Map<string, UnitMatch>();
  let compared = 0;

  const find = (said: string): string | null => {
    const key = joined(said);
    // "Phường Đông Kinh" where the list says only "Đông Kinh".
    const unit = byName.get(key) ?? byPlace.get(key) ?? byName.get(joined(said.replace(KIND, ''))) ?? null;
    if (unit !== null) return unit;
    const plain = isBare(said) ? (byBareName.get(key) ?? byBarePlace.get(key) ?? null) : null;
    if (plain !== null) return plain;
    if (compared > MOST_TRIED) return null;
    const short = said.split(' ');
    const meant = known.filter(({ names }) => names.some((name) => abbreviates(short, name.split(' '))));
    return meant.length === 1 ? (meant[0]?.id ?? null) : null;
  };
  const answer = (said: string): UnitMatch => {
    const unit = said === '' ? null : find(said);
    if (unit !== null) return { kind: 'unit', unit };
    compared += 1;
    return { kind: 'unknown', near: said === '' || compared > MOST_COMPARED ? [] : near(said, known) };
  };
  const named = (text: string): UnitMatch => {
    const said = words(text.slice(0, 300));
    const given = answers.get(said) ?? answer(said);
    answers.set(said, given);
    return given;
  };
  const namedWithin = (text: string): string | null => {
    const said = foldWords(text.slice(0, 500).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
    const found: { readonly id: string; readonly from: number; readonly to: number }[] = [];
    for (const { id, names, place } of known) {
      const runs = [...names, place].filter((name) => name.includes(' ') || name.length >= 4);
      for (const run of isBare(said) ? runs.map(bare) : runs) {
        const from = placeOf(run, said);
        if (from >= 0) found.push({ id, from, to: from + run.length });
      }
    }
    // "Công an phường Đông Kinh" names the police, not the ward inside its name.
    const outer = found.filter(
      (a) => !found.some((b) => b.id !== a.id && b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from),
    );
    const ids = new Set(outer.map(({ id }) => id));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  };
  return { named, namedWithin };
}
