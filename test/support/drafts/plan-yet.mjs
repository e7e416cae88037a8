/** Kinds of the fourth round: several layouts at once. */
import { breakUp, itemsOf, join, leaveOut, parts, putBefore, putBehind, reword, rewordAll, runIn } from './changes.mjs';
import { draft } from './plan.mjs';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Roman numbers for the introduction and the two Phần, letters for mục, khoản counted through the report. */
function countedThrough(d) {
  let [letter, clause] = [0, 0];
  for (const item of ['P1', 'P2']) leaveOut(d, item, false);
  putBefore(d, 'IN1', 'I. KHÁI QUÁT CHUNG');
  rewordAll(d, (text, item) => {
    const { number, words } = parts(text);
    if (item === 'P1t' || item === 'P2t') return `${item === 'P1t' ? 'II' : 'III'}. ${words}`;
    if (/^IN/u.test(item)) return `${item.slice(2)}. ${words.replace(/:$/u, '')}`;
    if (/^[IVX]/u.test(number))
      return item.startsWith('P1')
        ? `${'ABCDEG'[letter++]}. ${words}`
        : `${roman.indexOf(number.replace('.', '')) + 1}. ${words}`;
    return /^\d/u.test(number) ? `${(clause += 1)}. ${words}` : text;
  });
}

/** As spoken: no numbers, no signs, no capitals. */
const dictated = (d) =>
  rewordAll(d, (text) =>
    parts(text)
      .words.toLowerCase()
      .replace(/[,;:.]/gu, ''),
  );

const tabbed = (d) => rewordAll(d, (text) => text.replace(/^([IVX\d]+\.) /u, '$1\t'));

/** Drafts of several layouts at once. */
export const yetPlan = [
  draft('yet-another-layout', 1, 'so-nganh-2026', 'letters for mục, khoản counted through', (d) => {
    countedThrough(d);
    for (const item of ['P1.V.2', 'P1.III.1', 'P1.II.4']) leaveOut(d, item);
    putBehind(d, 'P1.II.2', '- Sở Nội vụ: 18/18 nhiệm vụ.', '- Kết quả khen thưởng trong đợt: 12 cá nhân.');
  }),
  draft(
    'yet-another-layout',
    2,
    'doanh-nghiep-2026',
    'letters for mục, counted through, only mục and some khoản',
    (d) => {
      countedThrough(d);
      itemsOf(d).forEach((item, place) => place % 3 === 2 && leaveOut(d, item));
    },
  ),
  draft('yet-another-layout', 3, 'so-nganh-2023', 'dictated: no numbers, signs and capitals', dictated),
  draft('yet-another-layout', 4, 'truong-2026', 'dictated, headings left out, remarks between', (d) => {
    dictated(d);
    putBehind(
      d,
      'P1.II',
      'công tác khen thưởng của từng đơn vị xem ở phần dưới',
      'phong trào thi đua của các đơn vị đều gắn với nhiệm vụ chính trị',
    );
    putBehind(d, 'P1.VI', 'phần này viết sau khi họp cụm');
    itemsOf(d).forEach((item, place) => place % 4 === 1 && leaveOut(d, item, false));
  }),
  draft(
    'yet-another-layout',
    5,
    'doanh-nghiep-2025',
    'tabs behind numbers, line breaks and signs behind khoản',
    (d) => {
      tabbed(d);
      for (const item of ['P1.I.1', 'P1.IV.1', 'P1.V.3']) runIn(d, item, ';', '\v');
      for (const item of ['P1.II.1', 'P1.V.2']) runIn(d, item, '.');
      for (const item of ['P1.VI.1', 'P1.VI.2']) runIn(d, item, ':', '\v• ');
      breakUp(d, 'P1.III', ['XÂY DỰNG']);
      breakUp(d, 'P1t', ['CÔNG TÁC']);
      join(d, 'P2', 'P2t', '. ');
      reword(d, 'P1', () => 'PHẦN I');
    },
  ),
  draft(
    'yet-another-layout',
    6,
    'xa-phuong-2025',
    'bullets for everything below khoản, a list of units in front',
    (d) => {
      tabbed(d);
      putBefore(d, 'IN1', '1. Phường Tam Thanh', '2. Xã Đồng Đăng', '3. Xã Cao Lộc');
      for (const item of ['IN1', 'IN3', 'P1.V.4', 'P1.II.5a']) leaveOut(d, item, false);
      putBehind(
        d,
        'P1.IV.3',
        '• Công tác khen thưởng đột xuất: 07 cá nhân.',
        '• Đề nghị khen thưởng cấp Nhà nước: 02 tập thể.',
      );
      for (const item of ['P1.VI.1', 'P1.VI.2', 'P2.II', 'P2.III']) runIn(d, item, ':', '\v• ');
      reword(
        d,
        'P1.II.4',
        () =>
          '4.\tCông tác tổ chức triển khai, thực hiện phong trào thi đua “500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc” năm 2025',
      );
    },
  ),
  draft('yet-another-layout', 7, 'huyen-bien-gioi-2023', 'dashes for khoản, mục without numbers', (d) => {
    rewordAll(d, (text) => {
      const { number, words } = parts(text);
      if (/^[IVX]/u.test(number)) return words;
      return /^\d/u.test(number) ? `- ${words}` : text;
    });
  }),
  draft('yet-another-layout', 8, 'truong-2023', 'stars for khoản and dashes, a colon behind every heading', (d) => {
    rewordAll(d, (text) => {
      const { number, words } = parts(text);
      return `${/^[IVX]/u.test(number) ? `${number} ` : number === '' ? '' : '* '}${words.replace(/:$/u, '')}:`;
    });
  }),
];
