/** The drafts whose other text says the words of headings too, those that have controls of ours, and mixtures. */
import { paragraph } from './blocks.mjs';
import {
  again,
  asRepetition,
  breakUp,
  itemsOf,
  join,
  leaveOut,
  moveBefore,
  parts,
  placeOf,
  putBefore,
  putBehind,
  reword,
  rewriteAll,
  runIn,
  intoControls,
  intoLists,
} from './changes.mjs';
import { withoutSome, allOnes, asInTheForm } from './numbers.mjs';
import { draft, keepInstructions, mistypeAll, ownAll } from './plan.mjs';
import { report, wordsOf } from './sources.mjs';

const quotes = [
  'Về ưu điểm, các đơn vị trong cụm đã chủ động; về hạn chế, yếu kém và nguyên nhân sẽ nêu ở phần sau.',
  'Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị của các đơn vị được nêu rõ trong báo cáo tổng kết của từng đơn vị.',
  'Việc thực hiện chế độ thông tin, báo cáo của cụm, các đơn vị trong cụm với Hội đồng TĐKT tỉnh cơ bản đúng hạn.',
  'Công tác kiểm tra giám sát về thi đua khen thưởng được duy trì nền nếp, mỗi quý một lần.',
];
const near = [
  draft('near-misses', 1, 'so-nganh-2026', 'sentences that begin with the words of a heading', (d) => {
    putBehind(d, 'P1.I.3', ...quotes);
    putBehind(
      d,
      'P2.I',
      'Công tác khen thưởng kịp thời, đúng người, đúng việc.',
      'Kiến nghị, đề xuất của các đơn vị được tổng hợp gửi Sở Nội vụ.',
    );
  }),
  draft('near-misses', 2, 'doanh-nghiep-2026', 'lists of the same words inside other bodies', (d) => {
    putBehind(
      d,
      'P1.II.1',
      '1. Ưu điểm: Các phong trào được hưởng ứng rộng rãi.',
      '2. Hạn chế: Một số phong trào còn hình thức.',
      '3. Kiến nghị, đề xuất: không.',
    );
    putBehind(
      d,
      'P1.V.2',
      'a) Ưu điểm',
      'Kiểm tra đúng kế hoạch.',
      'b) Hạn chế, yếu kém và nguyên nhân',
      'Chưa kiểm tra hết các đơn vị.',
    );
    putBehind(
      d,
      'P1.II.4',
      '- Phong trào thi đua xây dựng nông thôn mới: các đơn vị ủng hộ 120 triệu đồng;',
      '- Công tác khen thưởng: 12 tập thể.',
    );
  }),
  draft('near-misses', 3, 'huyen-bien-gioi-2023', 'lines that only resemble headings, with numbers', (d) => {
    putBehind(
      d,
      'P1.IV.2',
      '1. Tập thể được tặng danh hiệu thi đua: 28 lượt.',
      '2. Cá nhân được tặng danh hiệu thi đua: 145 lượt.',
    );
    putBehind(
      d,
      'P2.II',
      '1. Công tác lãnh đạo, chỉ đạo',
      'Tiếp tục nâng cao vai trò của cấp ủy.',
      '2. Công tác tuyên truyền, nhân rộng điển hình',
      'Mỗi đơn vị có ít nhất 02 tin, bài mỗi quý.',
      '3. Công tác kiểm tra, giám sát',
      'Kiểm tra 100% đơn vị.',
    );
    putBehind(d, 'P1.III.1', 'Xây dựng Đảng và hệ thống chính trị', 'Các chi bộ sinh hoạt đều.');
  }),
];

const entry = (item, page, dots = true) =>
  `${wordsOf(item, 'form').replace(/:$/u, '')}${dots ? '\t' : ' ........ '}${page}`;
const contents = [
  draft('contents', 1, 'so-nganh-2026', 'a table of contents with all mục in front', (d) => {
    const listed = itemsOf(d).filter((item) => /^P\d(?:t|\.[IV]+)?$/u.test(item));
    putBefore(d, 'IN1', 'MỤC LỤC', ...listed.map((item, at) => again(item, entry(item, 1 + at))));
  }),
  draft('contents', 2, 'doanh-nghiep-2025', 'contents with every heading, dots and pages', (d) => {
    const listed = itemsOf(d).filter((item) => !/^IN/u.test(item) && !/[a-c]$/u.test(item));
    putBefore(
      d,
      'IN1',
      'Mục lục',
      ...listed.map((item, at) => again(item, entry(item, 1 + Math.floor(at / 4), false))),
    );
  }),
  draft('contents', 3, 'truong-2023', 'a short summary in front that lists the mục without pages', (d) => {
    const listed = itemsOf(d).filter((item) => /^P1\.[IV]+$/u.test(item));
    putBefore(
      d,
      'IN1',
      'Báo cáo gồm các nội dung sau:',
      ...listed.map((item) => again(item, `- ${parts(wordsOf(item, 'short')).words};`)),
    );
  }),
];

const lastYear = (name) => asRepetition(report(name).blocks.filter(({ section }) => section === undefined));
const pasteBehind = (d, blocks) => d.blocks.splice(d.blocks.length - 1, 0, paragraph(''), ...blocks);
const behind = [
  draft('old-report-behind', 1, 'doanh-nghiep-2026', 'the whole report of the year before behind the signature', (d) =>
    pasteBehind(d, lastYear('doanh-nghiep-2025')),
  ),
  draft(
    'old-report-behind',
    2,
    'so-nganh-2026',
    'half-written, the text of another year behind it, no closing',
    (d) => {
      const from = placeOf(d, 'P1.V.2');
      d.blocks.splice(from, d.blocks.length - 1 - from);
      const old = lastYear('so-nganh-2023');
      pasteBehind(d, old.slice(old.findIndex(({ text }) => text === 'BÁO CÁO')));
    },
  ),
  draft('old-report-behind', 3, 'truong-2026', 'mục IV of the year before behind the new mục IV', (d) => {
    const old = lastYear('truong-2023');
    const at = (item) => old.findIndex(({ heads = [] }) => heads.some((head) => head.item === item));
    d.blocks.splice(placeOf(d, 'P1.V'), 0, ...old.slice(at('P1.IV'), at('P1.V')));
  }),
];

const controls = [
  draft('some-controls', 1, 'so-nganh-2026', 'controls of ours around every third heading', (d) =>
    intoControls(
      d,
      itemsOf(d).filter((item, place) => place % 3 === 0),
    ),
  ),
  draft('some-controls', 2, 'doanh-nghiep-2026', 'controls around reworded headings', (d) => {
    reword(d, 'P1.II.2', () => '2. Thực hiện nhiệm vụ được giao');
    reword(d, 'P1.VI.1', () => '1. Mặt được');
    intoControls(d, ['P1.II.2', 'P1.VI.1', 'P2.I', 'P1']);
  }),
  draft('some-controls', 3, 'truong-2023', 'controls around a mục, its words once more in front', (d) => {
    putBehind(d, 'P1.I.3', again('P1.II', 'II. KẾT QUẢ PHONG TRÀO THI ĐUA'));
    intoControls(d, ['P1.II', 'P1.V', 'P1.VI.2']);
  }),
];

const mixed = [
  draft('mixed', 1, 'doanh-nghiep-2026', 'slips, wrong numbers, broken titles and text behind headings', (d) => {
    mistypeAll(d, 101, 1, 3);
    allOnes(d);
    breakUp(d, 'P2t', ['NĂM']);
    runIn(d, 'P1.V.3');
    runIn(d, 'P1.IV.3', '.');
    rewriteAll(d, (text) => text.replace(/2026/gu, '2025'));
  }),
  draft('mixed', 2, 'so-nganh-2026', 'own words, brackets, headings left out, lists of Word', (d) => {
    ownAll(
      d,
      () => 0,
      (place) => place % 3 === 0,
    );
    keepInstructions(d, (item) => ['P1.V.4', 'P1.I.2'].includes(item));
    leaveOut(d, 'P1.II.3');
    leaveOut(d, 'P1.V.3', false);
    intoLists(d, ['%1.', '%2.', '-']);
  }),
  draft('mixed', 3, 'huyen-bien-gioi-2023', 'no numbers, slips, joined headings, the second III', (d) => {
    asInTheForm(d);
    mistypeAll(d, 103, 1, 4);
    withoutSome(d, /^\d/u);
    join(d, 'P1', 'P1t', ' ');
    join(d, 'P1.VI', 'P1.VI.1', '\v');
    moveBefore(d, 'P1.V.2', 'P1.V.1');
  }),
];

/** Drafts with something besides the headings. */
export const aroundPlan = [...near, ...contents, ...behind, ...controls, ...mixed];
