/** Numbers in Vietnamese words: "mười hai", "một trăm linh năm", "hai nghìn ba trăm". */

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Last figures behind "mươi": "hai mươi mốt", "ba mươi tư", "bốn mươi lăm". */
const AFTER_TENS: Readonly<Record<string, number>> = { ...DIGITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Words that multiply what stands before them, the largest first. */
const SCALES: readonly (readonly [words: readonly string[], worth: number])[] = [
  [['tỷ', 'tỉ'], 1_000_000_000],
  [['triệu'], 1_000_000],
  [['nghìn', 'ngàn'], 1_000],
];

/** Every word that may stand in a number. */
export const numberWords: readonly string[] = [
  ...Object.keys(AFTER_TENS),
  ...['mười', 'mươi', 'trăm', 'linh', 'lẻ'],
  ...SCALES.flatMap(([names]) => names),
];

/** What was read: a value, and how many words it took. */
export interface ReadWords {
  readonly value: number;
  readonly words: number;
}

const digit = (word: string | undefined, of = DIGITS): number | null =>
  word !== undefined && Object.hasOwn(of, word) ? (of[word] ?? null) : null;

/** 10 to 99. */
function tens(words: readonly string[], at: number): ReadWords | null {
  const first = digit(words[at]);
  const isTen = words[at] === 'mười';
  if (!isTen && (first === null || first < 2 || words[at + 1] !== 'mươi')) return null;
  const taken = isTen ? 1 : 2;
  const last = digit(words[at + taken], isTen ? { ...DIGITS, lăm: 5, nhăm: 5 } : AFTER_TENS);
  const value = isTen ? 10 : (first ?? 0) * 10;
  return last === null || last === 0 ? { value, words: taken } : { value: value + last, words: taken + 1 };
}

/** 0 to 999. */
function hundreds(words: readonly string[], at: number): ReadWords | null {
  const first = digit(words[at]);
  if (first === null || words[at + 1] !== 'trăm') {
    const two = tens(words, at);
    return two ?? (first === null ? null : { value: first, words: 1 });
  }
  const linking = words[at + 2] === 'linh' || words[at + 2] === 'lẻ';
  const rest = linking ? digit(words[at + 3], AFTER_TENS) : null;
  if (rest !== null) return { value: first * 100 + rest, words: 4 };
  const two = tens(words, at + 2);
  return two === null ? { value: first * 100, words: 2 } : { value: first * 100 + two.value, words: 2 + two.words };
}

/** The longest number that begins at a word; null when none does. Words in small letters. */
export function readNumberWords(words: readonly string[], at = 0): ReadWords | null {
  let total = 0;
  let place = at;
  let smallest = Infinity;
  for (let part = hundreds(words, place); part !== null; part = hundreds(words, place)) {
    const { value, words: taken } = part;
    const scale = SCALES.find(
      ([names, worth]) =>
        worth < smallest &&
        names.includes(words[place + taken] ?? '') &&
        // "hai tỷ lệ" are two ratios.
        !(names.includes('tỷ') && words[place + taken + 1] === 'lệ'),
    );
    if (scale === undefined) {
      // Behind thousands the rest is below them: "hai nghìn ba trăm", not "hai nghìn ba".
      const belongs = smallest === Infinity || taken > 1;
      return belongs ? { value: total + value, words: place + taken - at } : { value: total, words: place - at };
    }
    total += value * scale[1];
    smallest = scale[1];
    place += taken + 1;
  }
  return place === at ? null : { value: total, words: place - at };
}

/** Worth of a word that multiplies the figures before it ("1 triệu", "12,5 tỷ"); null for other words. */
export function scaleWord(word: string): number | null {
  return SCALES.find(([names]) => names.includes(word))?.[1] ?? null;
}
