/** How people mistype Vietnamese, the same each time. */

/** A sequence of numbers from 0 to 1 that looks like chance and always is the same for a seed. */
export function chance(seed) {
  let state = seed * 2_654_435_761 + 12_345;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

const withoutMarks = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

const slips = [
  /** A letter left out. */
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  /** A letter twice. */
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  /** No tone and no marks. */
  (word) => withoutMarks(word),
  /** Two letters the wrong way round. */
  (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
  /** The key of the tone left behind, as Telex does. */
  (word) => `${withoutMarks(word)}${word === word.toUpperCase() ? 'S' : 's'}`,
];

/** The text with a number of its words mistyped. */
export function mistyped(text, count, random) {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{3,}$/u.test(word) ? [at] : []));
  for (let done = 0; done < count && long.length > 0; done++) {
    const [at] = long.splice(Math.floor(random() * long.length), 1);
    const word = words[at];
    const slip = slips[Math.floor(random() * slips.length)];
    words[at] = slip(word, 1 + Math.floor(random() * (word.length - 1)));
  }
  return words.join(' ');
}

const AFTER = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oạ', 'ọa'],
  ['uỷ', 'ủy'],
  ['uý', 'úy'],
  ['uỳ', 'ùy'],
  ['oẻ', 'ỏe'],
  ['ÒA', 'OÀ'],
  ['ÓA', 'OÁ'],
  ['ỦY', 'UỶ'],
];

/** The tone on the other of two vowels. */
export const otherTone = (text) =>
  AFTER.reduce(
    (said, [one, other]) => said.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other),
    text,
  );
