/** How people number headings, rightly and wrongly. */
import { parts, rewordAll } from './changes.mjs';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const valueOf = (number) =>
  /^\d/u.test(number) ? Number.parseInt(number, 10) : ROMAN.indexOf(number.replace('.', '')) + 1;

/** No numbers and no dashes at all. */
export const withoutNumbers = (draft) => rewordAll(draft, (text) => parts(text).words);

/** Only the numbers of khoản, or only those of mục, are gone. */
export const withoutSome = (draft, pattern) =>
  rewordAll(draft, (text) => (pattern.test(parts(text).number) ? parts(text).words : text));

/** Every khoản is number one. */
export const allOnes = (draft) => rewordAll(draft, (text) => text.replace(/^\d{1,2}\./u, '1.'));

/** Every number is one too high, as after a heading that was taken out above. */
export const shifted = (draft) =>
  rewordAll(draft, (text) => {
    const { number, words } = parts(text);
    if (/^\d/u.test(number)) return `${valueOf(number) + 1}. ${words}`;
    return /^[IVX]/u.test(number) ? `${ROMAN[valueOf(number)]}. ${words}` : text;
  });

/** Mục in Arabic, khoản as 1.1, 1.2. */
export function nested(draft) {
  let section = 0;
  rewordAll(draft, (text) => {
    const { number, words } = parts(text);
    if (/^[IVX]/u.test(number)) return `${(section = valueOf(number))}. ${words}`;
    return /^\d/u.test(number) ? `${section}.${valueOf(number)}. ${words}` : text;
  });
}

/** Letters for khoản, plus signs for dashes. */
export const lettered = (draft) =>
  rewordAll(draft, (text) => {
    const { number, words } = parts(text);
    if (/^\d/u.test(number)) return `${'abcdeghik'[valueOf(number) - 1]}) ${words}`;
    return /^[–-]/u.test(number) ? `+ ${words}` : text;
  });

/** Other signs behind the numbers: "1/", "I-", "1)", and none; no space behind the point, as in the form. */
export const otherSigns = (draft) => {
  const signs = ['/ ', ') ', '- ', '.', ' '];
  rewordAll(draft, (text, item, place) => {
    const { number, words } = parts(text);
    return /^[\dIVX]/u.test(number) ? `${number.replace('.', '')}${signs[place % signs.length]}${words}` : text;
  });
};

/** The form's own slips: the second III, and "4.Việc". */
export const asInTheForm = (draft) =>
  rewordAll(draft, (text, item) => {
    if (item === 'P1.VI') return text.replace(/^VI\./u, 'III.');
    return item === 'P1.V.4' ? text.replace('4. ', '4.') : text;
  });
