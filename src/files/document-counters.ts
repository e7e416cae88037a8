/** Counts the paragraphs of lists as Word does, and says what it prints before each. ECMA-376 Part 1, 17.9. */
import { formatNumber, visibleSign } from './document-number-format';
import type { List, Lists } from './document-numbering';

/** What the next paragraph of a list prints before itself; null = nothing. */
export type Counters = (list: string, level: number) => string | null;

const LEVELS = 9;

/** Begins counting at the start of a text. */
export function listCounters(lists: Lists): Counters {
  /** Numbers reached, by definition and level; null = the level has not begun. */
  const reached = new Map<string, (number | null)[]>();
  const used = new Set<string>();

  const startOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 0;

  const numbersFor = (id: string, list: List): (number | null)[] => {
    const numbers = reached.get(list.definition) ?? Array.from({ length: LEVELS }, () => null);
    reached.set(list.definition, numbers);
    if (!used.has(id)) for (const level of list.starts.keys()) numbers[level] = null;
    used.add(id);
    return numbers;
  };

  return (id, level) => {
    const list = lists.get(id);
    const look = list?.levels.get(level);
    if (list === undefined || look === undefined) return null;
    const numbers = numbersFor(id, list);
    const before = numbers[level] ?? null;
    numbers[level] = before === null ? startOf(list, level) : before + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || level < restart) numbers[deeper] = null;
    }
    if (look.format === 'bullet') return visibleSign(look.text) || null;
    const printed = look.text.replace(/%([1-9])/gu, (_, place: string) => {
      const of = Number(place) - 1;
      const format = look.legal ? 'decimal' : (list.levels.get(of)?.format ?? 'decimal');
      return formatNumber(numbers[of] ?? startOf(list, of), format);
    });
    return printed === '' ? null : printed;
  };
}
