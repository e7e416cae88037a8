import { excelFile, type ExcelCell } from '../support/excel-file';
import { missingRenderTools, renderDocx } from '../support/render-docx';
import { hasValidator, validationErrors } from '../support/validate-docx';
import { filledTemplate } from './filled-template';
import { PhuLucPage } from './phu-luc-page';
import { savedControls } from './saved-document';
import { savedTable } from './saved-table';
import { expect, test, type GivenFile, type WordPage } from './word-page';

const units = ['Xã Đồng Đăng', 'Phường Đông Kinh', 'Xã Tân Thành'] as const;
/** A number for each unit, in their order; null: nothing entered. */
type Row = readonly [number | null, number | null, number | null];

/** Phụ lục II as it is copied from Excel: under these titles, a row per unit. */
const collective: Readonly<Record<string, Row>> = {
  'Tập thể lao động xuất sắc': [2, 1, 3],
  'Tập thể lao động tiên tiến': [6, 5, 8],
};
const personal: Readonly<Record<string, Row>> = {
  'Chiến sĩ thi đua toàn quốc': [0, null, 0],
  'Chiến sĩ thi đua tỉnh (bộ, ban, ngành)': [1, 2, 0],
  'Chiến sĩ thi đua cơ sở': [7, 5, 11],
  'Lao động tiên tiến': [1234, 96, 40],
};
const copiedCollective = '2\t6\r\n1\t5\r\n"3"\t08\r\n';
const copiedPersonal = '-\t1\t07\t1.234\r\n\t2\t5\t96\r\n0\t-\t11\t40\r\n';

/** Phụ lục III as the units' files say it; the last change is made by hand. */
const forms: Readonly<Record<string, Row>> = {
  'Huân chương / TT': [0, null, 1],
  'Bằng khen của Thủ tướng Chính phủ / CN': [1, null, null],
  'Bằng khen của UBND tỉnh / TT': [3, 2, 4],
  'Bằng khen của UBND tỉnh / CN': [7, 5, 9],
  'Bằng khen của UBND tỉnh / HGĐ': [2, 1, null],
  'Giấy khen / TT': [10, 8, null],
  'Giấy khen / CN': [45, 30, 51],
  'Giấy khen / HGĐ': [12, 6, null],
};
const leaders: Row = [20, 15, 22];
const workers: Row = [33, 20, 38];
/** Giấy khen for people of Phường Đông Kinh, found to be two fewer, both of them workers. */
const corrected = { people: 28, workers: 18 };
const after: Readonly<Record<string, Row>> = { ...forms, 'Giấy khen / CN': [45, corrected.people, 51] };
const workersAfter: Row = [33, corrected.workers, 38];
const workersHeader = 'Người lao động trực tiếp (không giữ chức vụ lãnh đạo, quản lý)';

const vietnamese = new Intl.NumberFormat('vi-VN');
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const sum = (row: Row): number => row.reduce<number>((all, one) => all + (one ?? 0), 0);
const inTable = (count: number | null): string => (count === null ? '' : count === 0 ? '-' : vietnamese.format(count));
const inSentence = (count: number): string => (count < 10 ? `0${count}` : vietnamese.format(count));
const people = (unit: number): number =>
  Object.entries(after).reduce((all, [header, row]) => all + (header.endsWith('/ CN') ? (row[unit] ?? 0) : 0), 0);

const headersOfForms: readonly (readonly ExcelCell[])[] = [
  ['TT', 'Đơn vị', 'Cấp Nhà nước', null, null, null, 'Cấp tỉnh', null, null, 'Giấy khen', null, null, 'Trong đó'],
  [
    null,
    null,
    'HCLĐ',
    null,
    'BKTTg',
    null,
    'Bằng khen của Chủ tịch UBND tỉnh',
    null,
    null,
    null,
    null,
    null,
    'Lãnh đạo, quản lý',
    'Người lao động trực tiếp',
  ],
  [null, null, 'TT', 'CN', 'TT', 'CN', 'TT', 'CN', 'HGĐ', 'Tập thể', 'Cá nhân', 'Hộ gia đình'],
];

/** The file of Xã Đồng Đăng: a table like the cluster's, three rows of headers, formulas, a sum, its name in the row. */
const ofDongDang: GivenFile = {
  name: 'UBND xã Đồng Đăng - khen thuong 2026.xlsx',
  bytes: excelFile([
    {
      name: 'Khen thưởng',
      rows: [
        ['BIỂU TỔNG HỢP HÌNH THỨC KHEN THƯỞNG NĂM 2026'],
        ...headersOfForms,
        [1, 'UBND xã Đồng Đăng', 0, null, null, 1, 3, 7, '02', 10, { formula: 'SUM(K9:K11)', value: 45 }, 12, 20, 33],
        ['CỘNG', null, 0, null, null, 1, 3, 7, 2, 10, 45, 12, 20, 33],
      ],
      merged: ['A1:N1', 'A2:A4', 'B2:B4', 'C2:F2', 'C3:D3', 'E3:F3', 'G2:I2', 'G3:I3', 'J2:L3', 'M2:N2', 'A6:B6'],
    },
  ]),
};

/** The file of Phường Đông Kinh: one row of headers, its name above the table only. */
const ofDongKinh: GivenFile = {
  name: 'bieu so 2.xlsx',
  bytes: excelFile([
    {
      name: 'Sheet1',
      rows: [
        ['Đơn vị: P. Đông Kinh'],
        ['Kết quả khen thưởng năm 2026'],
        [
          'Bằng khen UBND tỉnh (tập thể)',
          'Bằng khen UBND tỉnh (cá nhân)',
          'Bằng khen UBND tỉnh (hộ gia đình)',
          'Giấy khen (tập thể)',
          'Giấy khen (cá nhân)',
          'Giấy khen (hộ gia đình)',
          'Lãnh đạo, quản lý',
          'Người lao động trực tiếp',
        ],
        [2, 5, 1, 8, 30, 6, 15, 20],
      ],
    },
  ]),
};

/** The workbook that the head unit sent out, filled in by Xã Tân Thành. */
const ofTanThanh = (template: Uint8Array): GivenFile => ({
  name: 'mau so lieu - Tan Thanh.xlsx',
  bytes: filledTemplate(template, {
    unit: 'Xã Tân Thành',
    sheet: 3,
    figures: { 'hc/tt': 1, 'bk-tinh/tt': 4, 'bk-tinh/cn': 9, 'gk/cn': 51, lanhdao: 22, laodong: 38 },
  }),
});

/** Pastes a block into the big grid from a title of the first unit on. */
async function pasteBlock(word: WordPage, title: string, block: string): Promise<void> {
  const annexes = new PhuLucPage(word);
  await word.copy(block);
  const grid = await annexes.openBigGrid('Phụ lục II');
  await grid.paste(units[0], title);
  await grid.close();
}

/** Both tables, their sums and ratios, and the sentences of the saved file say what was entered. */
function agrees(saved: Uint8Array): void {
  const [titles, awards] = [savedTable(saved, 'II'), savedTable(saved, 'III')];
  const total = 'Tổng cộng năm 2026';
  const sentences = savedControls(saved).find(({ tag }) => tag === 'bctd.b.P1.IV.2')?.text ?? '';
  const entered = { ...collective, ...personal };
  for (const [title, row] of Object.entries(entered)) {
    for (const [place, unit] of units.entries())
      expect(titles.cell(unit, title), `${unit}, ${title}`).toBe(inTable(row[place] ?? null));
    expect(titles.cell(total, title), title).toBe(inTable(sum(row)));
  }
  for (const [group, rows] of [
    ['Tập thể', collective],
    ['Cá nhân', personal],
  ] as const)
    expect(titles.cell(total, `${group} / Cộng`)).toBe(
      inTable(Object.values(rows).reduce((all, row) => all + sum(row), 0)),
    );
  for (const [form, row] of Object.entries({
    ...after,
    'Lãnh đạo, quản lý': leaders,
    [workersHeader]: workersAfter,
  })) {
    for (const [place, unit] of units.entries())
      expect(awards.cell(unit, form), `${unit}, ${form}`).toBe(inTable(row[place] ?? null));
    expect(awards.cell(total, form), form).toBe(inTable(sum(row)));
  }
  const ratio = (part: number, whole: number): string => `${percent.format((part / whole) * 100)}%`;
  const everyone = units.reduce((all, _, place) => all + people(place), 0);
  const ofCluster = ratio(sum(workersAfter), everyone);
  expect(awards.cell(total, 'Tỷ lệ khen thưởng người lao động (%)')).toBe(ofCluster);
  expect(awards.cell(total, 'Tổng cộng / CN')).toBe(inTable(everyone));

  expect(sentences).toContain(`có ${inSentence(6 + 19)} lượt tập thể`);
  for (const said of [
    '06 Tập thể lao động xuất sắc',
    '19 Tập thể lao động tiên tiến',
    '23 Chiến sĩ thi đua cơ sở',
    '1.370 Lao động tiên tiến',
    'Huân chương cho 01 lượt tập thể',
    'Bằng khen của UBND tỉnh cho 09 lượt tập thể, 21 lượt cá nhân, 03 lượt hộ gia đình',
    'Giấy khen cho 18 lượt tập thể, 124 lượt cá nhân, 18 lượt hộ gia đình',
    `Tỷ lệ khen thưởng đối với người lao động của cụm: ${ofCluster}.`,
  ])
    expect(sentences).toContain(said);
  for (const [place, unit] of units.entries()) {
    const own = ratio(workersAfter[place] ?? 0, people(place));
    expect(awards.cell(unit, 'Tỷ lệ khen thưởng người lao động (%)')).toBe(own);
    expect(sentences).toContain(`${unit}: ${own}`);
  }
}

test('a block from Excel and three files become annexes and sentences that agree to the last digit', async ({
  word,
}) => {
  test.setTimeout(180_000);
  await word.open();
  const annexes = new PhuLucPage(word);
  await annexes.prepare(units);
  await pasteBlock(word, 'Tập thể lao động xuất sắc', copiedCollective);
  await pasteBlock(word, 'Chiến sĩ thi đua toàn quốc', copiedPersonal);

  await annexes.open('Phụ lục III');
  const template = await annexes.template();
  await annexes.choose([ofDongDang, ofDongKinh, ofTanThanh(template)]);
  await expect(annexes.preview).toContainText('24 ô sẽ thay đổi');
  await expect(annexes.preview).not.toContainText('Tên chưa rõ là đơn vị nào');
  await word.button('Lấy vào').click();
  await expect(annexes.preview).toHaveCount(0);

  await annexes.build();
  const first = savedTable(await word.save(), 'III');
  expect(first.column('Giấy khen / CN').slice(0, 3)).toEqual(forms['Giấy khen / CN']?.map(inTable));
  expect(first.column(workersHeader).slice(0, 3)).toEqual(workers.map(inTable));

  await annexes.enter('Phường Đông Kinh', 'Giấy khen – cá nhân', String(corrected.people));
  await annexes.enter('Phường Đông Kinh', workersHeader, String(corrected.workers));
  await annexes.build();
  const saved = await word.save();
  agrees(saved);

  test.skip(!hasValidator(), 'chưa kiểm được: ooxml-validator');
  expect(validationErrors(saved)).toEqual([]);
  test.skip(missingRenderTools().length > 0, `chưa kiểm được: ${missingRenderTools().join(', ')}`);
  const rendered = renderDocx(saved);
  try {
    const turned = rendered.pages.filter(({ width, height }) => width > height);
    const words = turned.map((page) => page.words.map(({ text }) => text).join(' '));
    expect(words.filter((text) => text.includes('Tổng cộng năm 2026'))).toHaveLength(2);
    expect(words.join(' ')).toContain('1.370');
    expect(rendered.fonts.filter((font) => font.startsWith('DejaVuSerif'))).toEqual([]);
  } finally {
    rendered.dispose();
  }
});
