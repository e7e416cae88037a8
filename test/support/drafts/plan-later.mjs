/** Kinds added after the first ninety; their names sort behind, so that what is kept out of those stays. */
import { paragraph } from './blocks.mjs';
import { itemsOf, leaveOut, placeOf, putBehind, rewordAll, rewriteAll, intoLists } from './changes.mjs';
import { draft, mistypeAll, ownAll } from './plan.mjs';
import { withoutSome } from './numbers.mjs';

const SHORT = [
  'Tốt.',
  'Có.',
  'Đạt 100%.',
  'Kèm theo phụ lục',
  'Đã triển khai',
  'các đơn vị trong cụm thực hiện tốt',
  'Không phát sinh',
  'hoàn thành tốt nhiệm vụ năm 2026',
  'Đúng quy định',
];

/** Every text is one short line. */
const shorten = (d) => {
  let place = 0;
  const begins = placeOf(d, itemsOf(d)[0]);
  d.blocks = d.blocks.flatMap((block, at) => {
    if (at < begins || block.text === undefined || block.heads.length > 0) return [block];
    if (d.blocks[at - 1]?.heads?.length !== 1) return [];
    return [{ ...block, xml: null, text: SHORT[(place += 1) % SHORT.length] }];
  });
};

const ABBREVIATIONS = [
  [/thi đua,? khen thưởng/gu, 'TĐKT'],
  [/THI ĐUA,? KHEN THƯỞNG/gu, 'TĐKT'],
  [/nông thôn mới/giu, 'NTM'],
  [/Trung ương/gu, 'TW'],
  [/hình thức khen thưởng/gu, 'HTKT'],
  [/danh hiệu thi đua/gu, 'DHTĐ'],
  [/đơn vị/gu, 'đ/v'],
];
const abbreviate = (text, wanted) =>
  ABBREVIATIONS.reduce((said, [words, short], at) => (wanted(at) ? said.replace(words, short) : said), text);

const POINTS = [
  'a) Kết quả đạt được',
  'Các đơn vị thực hiện nghiêm túc.',
  'b) Hạn chế',
  'Còn chậm ở một số nơi.',
  'c) Nguyên nhân',
  'Kiêm nhiệm nhiều việc.',
];
const LIST = [
  '1. Công tác tuyên truyền',
  'Có nhiều đổi mới.',
  '2. Công tác khen thưởng',
  'Kịp thời, đúng đối tượng.',
  '3. Công tác kiểm tra, giám sát',
  'Theo kế hoạch.',
  '4. Kiến nghị',
  'Không.',
];

/** Kinds of the second round. */
export const laterPlan = [
  draft('with-short-bodies', 1, 'so-nganh-2026', 'every text is a short line behind headings in own words', (d) => {
    ownAll(d, () => 0);
    shorten(d);
  }),
  draft('with-short-bodies', 2, 'doanh-nghiep-2026', 'every text is a short line, slips in the headings', (d) => {
    mistypeAll(d, 202, 2, 2);
    shorten(d);
  }),
  draft('with-short-bodies', 3, 'truong-2026', 'short lines, khoản without numbers and in own words', (d) => {
    ownAll(
      d,
      () => 1,
      (place) => place % 2 === 1,
    );
    withoutSome(d, /^\d/u);
    shorten(d);
  }),
  draft('with-short-bodies', 4, 'xa-phuong-2026', 'short lines, the ends of long headings cut off', (d) => {
    rewordAll(d, (text) => (text.length > 70 ? text.replace(/(?:,| của| và) [^,]{8,40}$/u, '') : text));
    shorten(d);
  }),
  draft(
    'with-short-bodies',
    5,
    'huyen-bien-gioi-2023',
    'short lines, the ends of long headings cut off, no numbers',
    (d) => {
      rewordAll(d, (text) => (text.length > 60 ? text.replace(/(?:,| của| và| trong) [^,]{6,30}$/u, '') : text));
      withoutSome(d, /^[\dIVX]/u);
      shorten(d);
    },
  ),
  draft('with-short-bodies', 6, 'so-nganh-van-xa-2025', 'short lines in lists of Word, headings in own words', (d) => {
    ownAll(d, (place) => place % 2);
    shorten(d);
    intoLists(d, ['%1.', '%2.', '-']);
  }),
  draft('with-abbreviations', 1, 'so-nganh-2023', 'all abbreviations of offices', (d) =>
    rewordAll(d, (text) => abbreviate(text, () => true)),
  ),
  draft('with-abbreviations', 2, 'doanh-nghiep-2025', 'TĐKT and NTM, with slips', (d) => {
    mistypeAll(d, 207, 1, 3);
    rewordAll(d, (text) => abbreviate(text, (at) => at < 3));
  }),
  draft('with-abbreviations', 3, 'truong-2023', 'abbreviations everywhere, texts too, short lines', (d) => {
    rewriteAll(d, (text) => abbreviate(text, () => true));
    shorten(d);
  }),
  draft(
    'with-sub-points',
    1,
    'so-nganh-2026',
    'points and lists of the same words in other texts, items left out',
    (d) => {
      putBehind(d, 'P2.I', ...LIST);
      putBehind(d, 'P2.II', ...LIST);
      putBehind(d, 'P1.II.2', ...POINTS);
      for (const item of ['P1.V.2', 'P1.IV', 'P2.III']) leaveOut(d, item, false);
    },
  ),
  draft('with-sub-points', 2, 'doanh-nghiep-2026', 'points in several texts, both khoản of mục VI left out', (d) => {
    for (const item of ['P1.II.2', 'P1.III.1', 'P1.V.1', 'P2.II']) putBehind(d, item, ...POINTS, ...LIST);
    leaveOut(d, 'P1.VI.1', false);
    leaveOut(d, 'P1.VI.2', false);
  }),
  draft('with-sub-points', 3, 'truong-2026', 'a summary of each mục that names its khoản in one sentence', (d) => {
    putBehind(
      d,
      'P1.I',
      paragraph(
        'Mục này gồm công tác lãnh đạo, chỉ đạo; việc xây dựng, ban hành các văn bản chỉ đạo; đánh giá chung kết quả hoạt động của cụm.',
      ),
    );
    putBehind(
      d,
      'P1.V',
      paragraph(
        'Gồm: 1. Công tác tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng; 2. Công tác kiểm tra giám sát về thi đua khen thưởng; 3. Tổ chức bộ máy.',
      ),
    );
    putBehind(d, 'P2.I', ...LIST);
  }),
  draft(
    'with-sub-points',
    4,
    'xa-phuong-2025',
    'quotes of the form in texts, whole headings in inverted commas',
    (d) => {
      putBehind(
        d,
        'P1.I.1',
        '“Kết quả phong trào thi đua” là nội dung trọng tâm.',
        'Kết quả phong trào thi đua: xem mục II.',
        'Công tác khen thưởng: xem mục IV.',
      );
      putBehind(d, 'P1.VI.2', 'Phần thứ hai: sẽ nêu phương hướng.', 'Kiến nghị, đề xuất: xem Phần thứ hai.');
      leaveOut(d, 'P1.IV', false);
    },
  ),
  draft(
    'with-sub-points',
    5,
    'huyen-bien-gioi-2023',
    'half of the headings left out, lists of the same words stay',
    (d) => {
      itemsOf(d).forEach((item, place) => place % 2 === 0 && leaveOut(d, item, false));
      for (const item of itemsOf(d).filter((one, place) => place % 5 === 0)) putBehind(d, item, ...LIST);
    },
  ),
];
