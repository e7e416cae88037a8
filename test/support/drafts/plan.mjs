/** The drafts that are made of clean reports: name, what was done, kind, source, and the change itself. */
import { breakUp, join, runIn } from './changes.mjs';
import * as change from './changes.mjs';
import * as numbers from './numbers.mjs';
import { ownWords, instructions } from './own-words.mjs';
import { chance, mistyped, otherTone } from './typing.mjs';

const draft = (kind, number, source, how, make, options = {}) => ({
  name: `${kind}-${number}`,
  kind,
  source,
  how,
  make,
  options,
});

const lower = (text) => {
  const { number, words } = change.parts(text);
  return `${number} ${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`.trim();
};
const mistypeAll = (d, seed, count, every = 1) => {
  const random = chance(seed);
  change.rewordAll(d, (text, item, place) => (place % every === 0 ? mistyped(text, count, random) : text));
};
const ownAll = (d, which, wanted = () => true) =>
  change.rewordAll(d, (text, item, place) => {
    const own = ownWords[item]?.[which(place)];
    if (own === undefined || !wanted(place)) return text;
    const { number } = change.parts(text);
    return own.startsWith('–') || number === '' ? own : `${number} ${own}`;
  });
const keepInstructions = (d, wanted) =>
  change.rewordAll(d, (text, item) =>
    instructions[item] === undefined || !wanted(item) ? text : `${text.replace(/:$/u, '')} ${instructions[item]}`,
  );

/** Headings as they are, in the ways of several programs. */
const clean = [
  draft('clean', 1, 'so-nganh-2026', 'as it is', () => {}, { annexes: true }),
  draft('clean', 2, 'khoi-dang-2025', 'as it is; its own automatic lists', () => {}, { annexes: true }),
  draft('clean', 3, 'xa-phuong-2026', 'as it is; runs cut at every few words', () => {}, { annexes: true }),
];

const numbered = [
  draft('numbers-missing', 1, 'doanh-nghiep-2026', 'no number and no dash', numbers.withoutNumbers),
  draft('numbers-missing', 2, 'so-nganh-2023', 'no number before khoản', (d) => numbers.withoutSome(d, /^\d/u)),
  draft('numbers-missing', 3, 'truong-2023', 'no number before mục, no dashes', (d) =>
    numbers.withoutSome(d, /^[IVX–-]/u),
  ),
  draft('numbers-wrong', 1, 'xa-phuong-2025', 'every khoản is number 1', numbers.allOnes),
  draft('numbers-wrong', 2, 'huyen-bien-gioi-2023', 'every number one too high', numbers.shifted),
  draft('numbers-wrong', 3, 'so-nganh-van-xa-2025', 'mục in Arabic, khoản 1.1', numbers.nested),
  draft('numbers-wrong', 4, 'doanh-nghiep-2025', 'khoản with letters, plus for dash', numbers.lettered),
  draft('numbers-wrong', 5, 'truong-2026', 'other signs behind the numbers, or none', numbers.otherSigns),
  draft('numbers-wrong', 6, 'so-nganh-2026', 'the second III and 4.Việc of the form', numbers.asInTheForm),
  draft('lists-automatic', 1, 'doanh-nghiep-2026', 'lists of Word: I., 1., dash', (d) =>
    change.intoLists(d, ['%1.', '%2.', '–']),
  ),
  draft('lists-automatic', 2, 'so-nganh-2026', 'lists of Word: I/, I.1., bullet', (d) =>
    change.intoLists(d, ['%1/', '%1.%2.', '•']),
  ),
  draft('lists-automatic', 3, 'truong-2023', 'lists of Word, and one number typed as well', (d) => {
    change.intoLists(d, ['%1.', '%2)', '+']);
    change.reword(d, 'P1.V', (text) => `V. ${text}`);
    change.reword(d, 'P1.V.2', (text) => `2. ${text}`);
  }),
];

const PART = 'PHONG TRÀO';
const lines = [
  draft('titles-broken', 1, 'so-nganh-2023', 'titles of the two Phần over two paragraphs, as in the form', (d) => {
    breakUp(d, 'P1t', ['THI ĐUA, CÔNG']);
    breakUp(d, 'P2t', ['THI ĐUA']);
  }),
  draft(
    'titles-broken',
    2,
    'doanh-nghiep-2025',
    'titles over three paragraphs with blank ones between, mục over two',
    (d) => {
      breakUp(d, 'P1t', [PART, 'NĂM'], 1);
      breakUp(d, 'P2t', ['CÔNG TÁC', 'NĂM'], 1);
      breakUp(d, 'P1.I', ['TỔ CHỨC']);
      breakUp(d, 'P1.III', ['PHÁP LUẬT', 'XÂY DỰNG']);
    },
  ),
  draft('titles-broken', 3, 'truong-2026', 'long khoản over two paragraphs', (d) => {
    breakUp(d, 'P1t', ['THỰC HIỆN']);
    breakUp(d, 'P1.I.2', ['công tác thi đua'], 1);
    breakUp(d, 'P1.III', ['CỦA ĐẢNG']);
    breakUp(d, 'P1.III.1', ['chính sách']);
    breakUp(d, 'P1.IV.2', ['của các đơn vị']);
  }),
  draft('headings-joined', 1, 'doanh-nghiep-2026', 'Phần and its title in one paragraph', (d) => {
    join(d, 'P1', 'P1t', ': ');
    join(d, 'P2', 'P2t', ' ');
  }),
  draft('headings-joined', 2, 'so-nganh-2023', 'mục and first khoản in one paragraph', (d) => {
    join(d, 'P1', 'P1t', '\v');
    join(d, 'P1.I', 'P1.I.1', ' ');
    join(d, 'P1.V', 'P1.V.1', '. ');
    join(d, 'P1.VI', 'P1.VI.1', '\v');
  }),
  draft('headings-joined', 3, 'xa-phuong-2026', 'joined by a tab, a dash and a line break', (d) => {
    join(d, 'P1', 'P1t', ' - ');
    join(d, 'P2', 'P2t', '\t');
    join(d, 'P1.II', 'P1.II.1', '\v');
    join(d, 'P1.II.5', 'P1.II.5a', '\v');
    join(d, 'P1.IV', 'P1.IV.1', ' ');
  }),
  draft('text-behind', 1, 'so-nganh-2026', 'colon and text behind every dash and some khoản', (d) => {
    for (const item of ['IN1', 'IN2', 'IN3', 'P1.II.5a', 'P1.II.5b', 'P1.II.5c', 'P1.VI.1', 'P1.VI.2', 'P1.V.2'])
      runIn(d, item);
  }),
  draft('text-behind', 2, 'huyen-bien-gioi-2023', 'point and text behind khoản', (d) => {
    for (const item of ['P1.I.3', 'P1.II.2', 'P1.V.1', 'P1.V.3', 'P1.VI.1', 'P1.VI.2', 'P2.III']) runIn(d, item, '.');
  }),
  draft('text-behind', 3, 'truong-2023', 'line break or dash and text behind headings', (d) => {
    for (const item of ['IN2', 'P1.I.1', 'P1.IV.3', 'P2.I']) runIn(d, item, '', '\v');
    for (const item of ['P1.II.3', 'P1.VI.1']) runIn(d, item, ':', '');
    for (const item of ['P1.V.4', 'P1.II.5c']) runIn(d, item, ':', '\t');
  }),
];

const letters = [
  draft('capitals', 1, 'so-nganh-2026', 'nothing in capitals', (d) => change.rewordAll(d, lower)),
  draft('capitals', 2, 'xa-phuong-2025', 'everything in capitals', (d) =>
    change.rewordAll(d, (text) => text.toUpperCase()),
  ),
  draft('capitals', 3, 'doanh-nghiep-2026', 'every word with a capital', (d) =>
    change.rewordAll(d, (text) => lower(text).replace(/(?<=^|[\s(])\p{L}/gu, (letter) => letter.toUpperCase())),
  ),
  draft('tones', 1, 'truong-2026', 'tone on the other vowel', (d) => change.rewriteAll(d, otherTone)),
  draft('tones', 2, 'so-nganh-2023', 'letters taken apart (NFD)', (d) =>
    change.rewriteAll(d, (text) => text.normalize('NFD')),
  ),
  draft('tones', 3, 'khoi-dang-2026', 'tone on the other vowel, some letters taken apart', (d) =>
    change.rewordAll(d, (text, item, place) => (place % 2 === 0 ? otherTone(text).normalize('NFD') : otherTone(text))),
  ),
  draft('typing-errors', 1, 'so-nganh-2026', 'one slip in every second heading', (d) => mistypeAll(d, 11, 1, 2)),
  draft('typing-errors', 2, 'doanh-nghiep-2026', 'one slip in every heading', (d) => mistypeAll(d, 22, 1)),
  draft('typing-errors', 3, 'huyen-bien-gioi-2023', 'one slip in every heading', (d) => mistypeAll(d, 33, 1)),
  draft('typing-errors', 4, 'xa-phuong-2026', 'two slips in every third heading', (d) => mistypeAll(d, 44, 2, 3)),
  draft('typing-errors', 5, 'truong-2023', 'spaces lost and doubled', (d) =>
    change.rewordAll(d, (text, item, place) => {
      const gaps = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)];
      const at = gaps[(place * 7) % Math.max(1, gaps.length)]?.index;
      if (at === undefined) return text;
      return place % 2 === 0 ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}   ${text.slice(at)}`;
    }),
  ),
  draft('typing-errors', 6, 'so-nganh-van-xa-2025', 'two slips in every second heading', (d) =>
    mistypeAll(d, 66, 2, 2),
  ),
];

const words = [
  draft('guidance-kept', 1, 'so-nganh-2026', 'every bracket of the form kept', (d) => keepInstructions(d, () => true)),
  draft('guidance-kept', 2, 'doanh-nghiep-2025', 'some brackets kept, one cut short', (d) => {
    keepInstructions(d, (item) => ['IN1', 'P1.II.2', 'P1.V.4'].includes(item));
    change.reword(d, 'P1.V.1', (text) => `${text} (Nêu tên cụ thể các đơn vị)`);
    change.reword(d, 'P1.II.5c', () => '– Nêu cụ thể tên các mô hình, điển hình tiên tiến trong năm 2025.');
  }),
  draft('guidance-kept', 3, 'xa-phuong-2025', 'brackets kept, the mục of Phần thứ hai as orders', (d) => {
    keepInstructions(d, (item) => item.startsWith('P1.'));
    change.reword(d, 'P2.I', () => 'I. Nêu những nhiệm vụ trọng tâm công tác khen thưởng năm 2026');
    change.reword(d, 'P1.III.2', (text) => text.replace('xếp loại', 'xếp loại (hoặc dự kiến xếp loại)'));
  }),
  draft('noun-phrases', 1, 'doanh-nghiep-2026', 'every heading shortened', (d) => ownAll(d, () => 0)),
  draft('noun-phrases', 2, 'truong-2026', 'every third heading in own words', (d) =>
    ownAll(
      d,
      () => 1,
      (place) => place % 3 === 1,
    ),
  ),
  draft('noun-phrases', 3, 'so-nganh-2026', 'every heading in own words', (d) => ownAll(d, () => 1)),
  draft('noun-phrases', 4, 'so-nganh-2023', 'every second heading in own words', (d) =>
    ownAll(
      d,
      (place) => place % 2,
      (place) => place % 2 === 0,
    ),
  ),
  draft('another-year', 1, 'so-nganh-2023', 'the years of five years ago', (d) =>
    change.rewriteAll(d, (text) => text.replace(/2023/gu, '2018').replace(/2024/gu, '2019')),
  ),
  draft('another-year', 2, 'doanh-nghiep-2026', 'dots for years', (d) =>
    change.rewordAll(d, (text) => text.replace(/2026/gu, '20…').replace(/2027/gu, '202..')),
  ),
  draft('another-year', 3, 'truong-2026', 'two years in one heading, none in others', (d) =>
    change.rewordAll(d, (text, item, place) =>
      place % 2 === 0
        ? text.replace(/năm 2026/giu, 'giai đoạn 2025 - 2026')
        : text.replace(/ (trong )?năm 202\d/giu, ''),
    ),
  ),
];

/** Drafts of the kinds that concern the headings themselves. */
export const headingPlan = [...clean, ...numbered, ...lines, ...letters, ...words];
/** For the other half of the plan. */
export { draft, mistypeAll, ownAll, keepInstructions };
