/** The drafts of the kinds that concern the document around the headings. */
import {
  empty,
  endOf,
  intoTable,
  itemsOf,
  leaveOut,
  moveBefore,
  parts,
  placeOf,
  putBehind,
  rewordAll,
} from './changes.mjs';
import { withoutNumbers, withoutSome } from './numbers.mjs';
import { draft } from './plan.mjs';

const clauses = (d, section) => itemsOf(d).filter((item) => item.startsWith(`${section}.`) && !/[a-c]$/u.test(item));

const tables = [
  draft('headings-in-table', 1, 'so-nganh-2026', 'khoản of three mục in tables of two columns', (d) => {
    for (const section of ['P1.I', 'P1.IV', 'P1.V']) intoTable(d, clauses(d, section));
  }),
  draft('headings-in-table', 2, 'truong-2023', 'number, heading and text in three columns', (d) => {
    for (const section of ['P1.II', 'P1.VI'])
      intoTable(
        d,
        clauses(d, section).filter((item) => item !== 'P1.II.5'),
        { number: true },
      );
  }),
  draft(
    'headings-in-table',
    3,
    'doanh-nghiep-2026',
    'the whole second Phần in a table, headings without numbers',
    (d) => {
      withoutNumbers(d);
      intoTable(d, ['P2.I', 'P2.II', 'P2.III']);
      intoTable(d, clauses(d, 'P1.V'));
    },
  ),
];

const spaced = (text) => text.replace(/ /gu, '  ');
const layout = [
  draft('layout-by-spaces', 1, 'doanh-nghiep-2025', 'tabs and spaces in front, two spaces behind numbers', (d) =>
    rewordAll(
      d,
      (text, item, place) => `${place % 2 === 0 ? '\t' : '          '}${text.replace(/^(\S+) /u, '$1   ')}  `,
    ),
  ),
  draft('layout-by-spaces', 2, 'xa-phuong-2025', 'tab behind numbers, no-break and double spaces', (d) =>
    rewordAll(d, (text, item, place) => {
      const { number, words } = parts(text);
      const said = place % 3 === 0 ? words.replace(/ /gu, '\u00a0') : place % 3 === 1 ? spaced(words) : words;
      return number === '' ? `\t\t${said}` : `${number}\t${said}`;
    }),
  ),
  draft(
    'layout-by-spaces',
    3,
    'so-nganh-van-xa-2025',
    'zero-width and soft hyphens, line breaks inside long headings',
    (d) =>
      rewordAll(d, (text, item, place) => {
        if (text.length > 90) return text.replace(/ (\S+ \S+ \S+)$/u, '\v$1');
        return place % 2 === 0
          ? text.replace(/(\p{L})(\p{L})/u, '$1\u200b$2')
          : text.replace(/(\p{L}{2}) /u, '$1\u00ad ');
      }),
  ),
];

const half = [
  draft('half-written', 1, 'so-nganh-2026', 'ends in the middle of mục IV', (d) => {
    const from = placeOf(d, 'P1.IV.2');
    d.blocks.splice(from, endOf(d, 'P2.III') - from);
  }),
  draft('half-written', 2, 'truong-2026', 'most bodies are empty, guidance and dots in others', (d) => {
    const empties = itemsOf(d).filter((item, place) => place % 3 !== 0);
    for (const item of empties) empty(d, item);
    putBehind(
      d,
      'P1.II.2',
      '(Kết quả phong trào thi đua phải thể hiện rõ: kết quả đạt được phong trào thi đua của cụm, của các đơn vị thành viên trong cụm; So sánh các chỉ tiêu với kế hoạch được giao và so sánh với cùng kỳ).',
    );
    putBehind(
      d,
      'P1.II.3',
      'Đánh giá chung tình hình, kết quả thực hiện phong trào thi đua xây dựng Nông thôn mới của các đơn vị trong cụm (nêu tên đơn vị triển khai, thực hiện tốt....).',
    );
    putBehind(
      d,
      'P1.VI.1',
      'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm',
    );
    putBehind(d, 'P1.VI.2', 'Nêu những hạn chế, yếu kém cần rút kinh nghiệm trong hoạt động của Cụm');
    putBehind(d, 'P1.V.1', '……………………', '……………………');
  }),
  draft(
    'half-written',
    3,
    'doanh-nghiep-2026',
    'the introduction and mục I and II alone, without a letterhead',
    (d) => {
      const from = placeOf(d, 'P1.III');
      d.blocks.splice(from, d.blocks.length - 1 - from);
      d.blocks.splice(0, placeOf(d, 'IN1'));
    },
  ),
];

const gone = [
  draft('left-out', 1, 'so-nganh-2023', 'six headings left out with their texts', (d) => {
    for (const item of ['P1.I.3', 'P1.II.3', 'P1.II.5b', 'P1.III.2', 'P1.V.2', 'P2.III']) leaveOut(d, item);
  }),
  draft('left-out', 2, 'doanh-nghiep-2025', 'headings of both Phần left out, the texts stay', (d) => {
    for (const item of ['P1', 'P1t', 'P2', 'P2t', 'P1.V', 'P1.II.5', 'IN1', 'IN2']) leaveOut(d, item, false);
  }),
  draft('left-out', 3, 'xa-phuong-2026', 'one mục is not there at all, one khoản of each other one neither', (d) => {
    for (const item of ['P1.III.1', 'P1.III.2', 'P1.III', 'P1.I.2', 'P1.II.1', 'P1.IV.3', 'P1.V.4', 'P1.VI.1'])
      leaveOut(d, item);
  }),
  draft('left-out', 4, 'truong-2023', 'numbers missing, and every fourth heading left out', (d) => {
    withoutSome(d, /^\d/u);
    itemsOf(d).forEach((item, place) => place % 4 === 3 && leaveOut(d, item, false));
  }),
];

const order = [
  draft('other-order', 1, 'so-nganh-2026', 'two khoản changed places', (d) => moveBefore(d, 'P1.V.3', 'P1.V.1')),
  draft('other-order', 2, 'huyen-bien-gioi-2023', 'proposals before solutions, a khoản in another mục', (d) => {
    moveBefore(d, 'P2.III', 'P2.II');
    moveBefore(d, 'P1.IV.3', 'P1.V.2');
  }),
  draft('other-order', 3, 'truong-2026', 'the introduction stands behind mục I, a dash before the other', (d) => {
    for (const item of ['IN1', 'IN2', 'IN3']) moveBefore(d, item, 'P1.II');
    moveBefore(d, 'P1.II.5c', 'P1.II.5a');
  }),
];

/** Drafts of the kinds that concern the document. */
export const documentPlan = [...tables, ...layout, ...half, ...gone, ...order];
