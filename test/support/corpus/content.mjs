/** A report as blocks that know nothing of files: lines with a role, tables as rows of texts. */
import { readFileSync } from 'node:fs';
import { proseOf } from './prose.mjs';

const fixtures = new URL('../../fixtures/', import.meta.url);
const IDS =
  'IN1 IN2 IN3 P1 P1t P1.I P1.I.1 P1.I.2 P1.I.3 P1.II P1.II.1 P1.II.2 P1.II.3 P1.II.4 P1.II.5 P1.II.5a P1.II.5b P1.II.5c P1.III P1.III.1 P1.III.2 P1.IV P1.IV.1 P1.IV.2 P1.IV.3 P1.V P1.V.1 P1.V.2 P1.V.3 P1.V.4 P1.VI P1.VI.1 P1.VI.2 P2 P2t P2.I P2.II P2.III'.split(
    ' ',
  );
const two = (count) => String(count).padStart(2, '0');
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

/** "ngày 05 tháng 01 năm 2027"; gaps for the pen where it is open. */
export const dateWords = ([day, month, year]) =>
  `ngày ${day === null ? '    ' : two(day)} tháng ${month === null ? '    ' : month < 3 ? two(month) : month} năm ${year}`;

function headings({ year, name, wording, khoi, thirdTwice }) {
  const [title, ...lines] = readFileSync(new URL(`headings-2026-${wording}.txt`, fixtures), 'utf8')
    .trim()
    .split('\n');
  const told = (line) => {
    const dated = line
      .replace(/202[67]/gu, (said) => String(year + Number(said) - 2026))
      .replace('Số 2', name)
      .replace('VI. ĐÁNH GIÁ', thirdTwice ? 'III. ĐÁNH GIÁ' : 'VI. ĐÁNH GIÁ');
    return khoi ? dated.replace(/CỤM/gu, 'KHỐI').replace(/Cụm/gu, 'Khối').replace(/cụm/gu, 'khối') : dated;
  };
  return { title: told(title), lines: lines.map(told) };
}

const named = (units) => units.join('; ');

/** Counts of each unit, made from its place: flags, excellent and good collectives, fighters of two grades, good workers. */
const titlesOf = (year, units) =>
  units.map((unit, place) => ({
    unit,
    cells: [
      place === 0 ? 1 : 0,
      1 + (place % 2),
      2 + place,
      place === 1 ? 1 : 0,
      2 + (place % 3),
      21 + 2 * place + (year % 3),
    ],
  }));
/** Certificates of the province (TT, CN) and of the base (TT, CN), leaders and workers. */
const awardsOf = (units) =>
  units.map((unit, place) => {
    const cells = [1, 2 + (place % 2), 2, 9 + place];
    const people = cells[1] + cells[3];
    return { unit, cells: [...cells, Math.floor(people / 4), people - Math.floor(people / 4)] };
  });

const percent = (part, whole) => (part === whole ? '100%' : `${((100 * part) / whole).toFixed(2).replace('.', ',')}%`);
const columnSums = (rows) => rows[0].cells.map((_, column) => sum(rows.map(({ cells }) => cells[column])));
const dash = (count) => (count === 0 ? '-' : String(count));

function titleTable({ year, units, tables }) {
  const rows = titlesOf(year, units);
  const old = year < 2024;
  const names = [
    old ? 'Cờ thi đua của UBND tỉnh' : 'Cờ thi đua của UBND tỉnh',
    'Tập thể lao động xuất sắc',
    'Tập thể lao động tiên tiến',
    old ? 'Chiến sĩ thi đua cấp tỉnh' : 'Chiến sĩ thi đua tỉnh',
    'Chiến sĩ thi đua cơ sở',
    'Lao động tiên tiến',
  ];
  const header =
    tables === 'flat'
      ? [['STT', 'Đơn vị', ...names]]
      : [
          [tall('STT'), tall('Đơn vị'), { text: 'Tập thể', wide: 3 }, { text: 'Cá nhân', wide: 3 }],
          [null, null, ...names],
        ];
  const totals = columnSums(rows);
  const before = columnSums(titlesOf(year - 1, units));
  const compared =
    tables !== 'compared'
      ? []
      : [
          ['', `Năm ${year - 1}`, ...before.map(dash)],
          [
            '',
            'So sánh (+/-)',
            ...totals.map((now, at) =>
              now === before[at] ? '0' : `${now > before[at] ? '+' : ''}${now - before[at]}`,
            ),
          ],
        ];
  return {
    header,
    rows: [
      ...rows.map(({ unit, cells }, place) => [place + 1, unit, ...cells.map(dash)]),
      ['', 'Tổng cộng', ...totals.map(dash)],
      ...compared,
    ],
    totals,
    names,
  };
}

/** A header cell over two rows; null stands where it covers the next. */
const tall = (text) => ({ text, high: 2 });

function awardTable({ units }) {
  const rows = awardsOf(units);
  const totals = columnSums(rows);
  const ratio = ([, province, , base, , workers]) => percent(workers, province + base);
  const header = [
    [
      tall('STT'),
      tall('Đơn vị'),
      { text: 'Bằng khen của UBND tỉnh', wide: 2 },
      { text: 'Giấy khen', wide: 2 },
      tall('Lãnh đạo, quản lý'),
      tall('Người lao động trực tiếp'),
      tall('Tỷ lệ khen thưởng người lao động (%)'),
    ],
    [null, null, 'TT', 'CN', 'TT', 'CN', null, null, null],
  ];
  return {
    header,
    rows: [
      ...rows.map(({ unit, cells }, place) => [place + 1, unit, ...cells.map(dash), ratio(cells)]),
      ['', 'Tổng cộng', ...totals.map(dash), ratio(totals)],
    ],
    totals,
    ratio: ratio(totals),
    each: rows.map(({ unit, cells }) => `${unit} ${ratio(cells)}`),
  };
}

/** Phụ lục I: one of the cluster, two of each unit. */
function documentTable({ year, units, number }, cluster) {
  const sign = number.split('/')[1].split('-')[1];
  const rows = [[`01/KH-${sign}`, `15/01/${year}`, cluster, `Kế hoạch hoạt động năm ${year}`]];
  units.forEach((unit, place) => {
    const short = unit
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    rows.push([
      `${two(12 + place)}/KH-${short}`,
      `0${2 + (place % 7)}/02/${year}`,
      unit,
      'Kế hoạch công tác thi đua, khen thưởng',
    ]);
    rows.push([
      `${two(31 + place)}/QĐ-${short}`,
      `2${place % 9}/6/${year}`,
      unit,
      'Quyết định về việc kiện toàn Hội đồng Thi đua - Khen thưởng',
    ]);
  });
  return {
    header: [
      ['STT', 'Số, ký hiệu văn bản', 'Ngày, tháng, năm ban hành', 'Cơ quan ban hành', 'Tên loại và trích yếu nội dung'],
    ],
    rows: rows.map((row, place) => [place + 1, ...row]),
    count: rows.length,
  };
}

const CENTRED = new Set(['P1', 'P1t', 'P2', 'P2t']);
const roleOf = (id) =>
  CENTRED.has(id)
    ? 'part'
    : /^(?:IN|P1\.II\.5[a-c])/u.test(id)
      ? 'bullet'
      : id.split('.').length === 2
        ? 'section'
        : 'clause';

/** Everything of a report in order. */
export function contentOf(spec) {
  const { year, units, deputies, khoi, name, number, date, signer, addressed } = spec;
  const [small, large, capitals] = khoi ? ['khối', 'Khối', 'KHỐI'] : ['cụm', 'Cụm', 'CỤM'];
  const cluster = `${large} thi đua ${name}`;
  const [documents, titles, awards] = [documentTable(spec, cluster), titleTable(spec), awardTable(spec)];
  const filled = (text) =>
    text
      .replaceAll('{cụm}', small)
      .replaceAll('{Cụm}', large)
      .replaceAll('{units}', units.join(', '))
      .replaceAll('{first}', units[0])
      .replaceAll('{last}', units.at(-1))
      .replaceAll('{N}', year);
  const head = deputies.length === 0 ? 'đã gồm đơn vị Trưởng' : 'đã gồm các đơn vị Trưởng, Phó Trưởng';
  const [flag, best, good, province, base, workers] = titles.totals;
  const [bkt, bkc, gkt, gkc] = awards.totals;
  const bodies = {
    ...proseOf(spec),
    IN1: [`${large} thi đua có ${two(units.length)} đơn vị (${head} ${small}): ${named(units)}.`],
    IN2: [
      `Đơn vị Trưởng ${small}: ${units[0]}.${deputies.length === 0 ? ` Năm nay ${small} không có đơn vị Phó Trưởng ${small}.` : ` Đơn vị Phó Trưởng ${small}: ${named(deputies.map((place) => units[place]))}.`}`,
    ],
    'P1.I.2': [
      `Trong năm, ${small} và các đơn vị thành viên đã ban hành ${two(documents.count)} văn bản chỉ đạo, triển khai công tác thi đua, khen thưởng (có biểu tổng hợp các văn bản theo Phụ lục I).`,
    ],
    'P1.IV.2': [
      `Các đơn vị có ${flag + best + good} lượt tập thể và ${province + base + workers} lượt cá nhân được tặng danh hiệu thi đua, gồm: ${[
        [flag, 'Cờ thi đua của UBND tỉnh'],
        [best, 'Tập thể lao động xuất sắc'],
        [good, 'Tập thể lao động tiên tiến'],
        [province, titles.names[3]],
        [base, 'Chiến sĩ thi đua cơ sở'],
        [workers, 'Lao động tiên tiến'],
      ]
        .filter(([count]) => count > 0)
        .map(([count, title]) => `${two(count)} ${title}`)
        .join('; ')} (có Phụ lục II gửi kèm).`,
      `Về hình thức khen thưởng: Bằng khen của UBND tỉnh cho ${two(bkt)} tập thể, ${two(bkc)} cá nhân; Giấy khen cho ${two(gkt)} tập thể, ${two(gkc)} cá nhân (có Phụ lục III gửi kèm).`,
      `Tỷ lệ khen thưởng đối với người lao động: ${awards.ratio}; trong đó: ${awards.each.join('; ')}.`,
    ],
  };
  const { title, lines } = headings(spec);
  const body = IDS.flatMap((id, place) => [
    { role: roleOf(id), id, text: lines[place] },
    ...(bodies[id] ?? []).map((text) => ({ role: 'body', id, text: filled(text) })),
  ]);
  const attached = `(Kèm theo Báo cáo số ${number} ${dateWords(date)} của ${cluster})`;
  const annex = (roman, what, table, landscape) => ({
    label: `Phụ lục ${roman}`,
    title: `${what} NĂM ${year}`,
    attached,
    table,
    landscape,
  });
  return {
    letterhead: [
      ['HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN', `${capitals} THI ĐUA ${name.toUpperCase()}`, `Số: ${number}`],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `Lạng Sơn, ${dateWords(date)}`],
    ],
    title,
    addressee: addressed ? 'Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn' : null,
    body,
    recipients: [
      ...(addressed ? ['- Như trên;'] : []),
      '- HĐ TĐKT tỉnh;',
      '- Sở Nội vụ;',
      `- Các đơn vị trong ${large} thi đua;`,
      '- Lưu: VT, TĐKT.',
    ],
    signature: [`TM. ${capitals} THI ĐUA`, `TRƯỞNG ${capitals}`, ...signer],
    annexes: [
      annex(
        'I',
        'BIỂU TỔNG HỢP CÁC VĂN BẢN CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
        documents,
        false,
      ),
      annex('II', 'TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA', titles, true),
      annex('III', 'TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG CÁC HÌNH THỨC KHEN THƯỞNG', awards, true),
    ],
  };
}
