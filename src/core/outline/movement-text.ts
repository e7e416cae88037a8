import { normalizeText } from '../text/normalize';
import type { Movement, MovementWords, Outline, OutlineSettings, Wording } from './outline';

/** Whether the movement runs in the year. */
const runsIn = (movement: Movement, year: number): boolean => movement.from <= year && year <= movement.to;

/** Her own movements that belong to the guidance of this item, see `Movement.item`. */
export const movementsUnder = (item: string, settings: OutlineSettings): readonly Movement[] =>
  settings.movements.filter((movement) => movement.item === item && normalizeText(movement.name) !== '');

/** Her own movements; without any, those of the form that run in the year. May be empty. */
export function movementsOf(outline: Outline, settings: OutlineSettings): readonly Movement[] {
  const own = settings.movements.filter(({ name, item }) => item === undefined && normalizeText(name) !== '');
  return own.length > 0 ? own : outline.movements.filter((movement) => runsIn(movement, settings.year));
}

const period = ({ from, to }: Movement, words: MovementWords): string =>
  (from === to ? words.singleYear : words.period).replace('{from}', String(from)).replace('{to}', String(to));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const isQuoted = (name: string): boolean => /[“”"]/u.test(name);

/** `phong trào thi đua “…” giai đoạn a – b`; a name that says itself that it is a phong trào stands as she wrote it. */
function movementText(movement: Movement, words: MovementWords): string {
  const name = normalizeText(movement.name);
  const [firstWord = ''] = words.kind.split(' ');
  const named = name.toLowerCase().startsWith(`${firstWord} `)
    ? small(name)
    : `${words.kind} ${isQuoted(name) ? name : `“${name}”`}`;
  return `${named} ${period(movement, words)}`;
}

/**
 * Movements as one phrase. The form joins them with `;` and begins each further one with a capital; the short wording
 * keeps small letters, because the phrase goes on.
 */
export function joinMovements(movements: readonly Movement[], words: MovementWords, wording: Wording): string {
  const texts = movements.map((movement) => movementText(movement, words));
  return texts.map((text, place) => (place > 0 && wording === 'form' ? capital(text) : text)).join('; ');
}
