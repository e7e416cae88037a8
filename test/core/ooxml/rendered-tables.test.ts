/** The annexes with their tables as LibreOffice draws them: pages, margins, headers again, rows whole, nothing behind. */
import { reportParts } from '../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../src/files/pack-docx';
import { type RenderedDocument, type RenderedPage, renderDocx } from '../../support/render-docx';
import { filledFields, reportSample } from '../../support/report-sample';
import { awardsTable, documentsTable, titlesTable } from '../../support/table-samples';

const millimetre = 72 / 25.4;
const linesOf = ({ words }: RenderedPage): readonly string[] =>
  [...new Set(words.map(({ bottom }) => Math.round(bottom)))]
    .sort((one, other) => one - other)
    .map((line) =>
      words
        .filter(({ bottom }) => Math.round(bottom) === line)
        .map(({ text }) => text)
        .join(' '),
    );
const says = (page: RenderedPage, ...parts: readonly string[]): boolean => {
  const text = linesOf(page).join('\n');
  return parts.every((part) => text.includes(part));
};
/** Pages from the one with this annex's heading to the one before the next's. */
const pagesOf = ({ pages }: RenderedDocument, id: string): readonly RenderedPage[] => {
  const starts = (one: string) => pages.findIndex((page) => linesOf(page)[0] === `Phụ lục ${one}`);
  const next = starts(`${id}I`);
  return pages.slice(starts(id), next < 0 || id === 'III' ? pages.length : next);
};
/** Serial numbers in the first column, top to bottom. */
const serials = ({ words }: RenderedPage): readonly number[] =>
  words
    .filter(({ left, right, text }) => left >= 85 && right < 30 * millimetre + 27 && /^\d+$/.test(text))
    .map(({ text }) => Number(text));

const rendering = (units: number, documents: number): RenderedDocument => {
  // The report's own pages are drawn elsewhere.
  const content = { ...reportSample(2026, 'form', filledFields), items: [] };
  const tables = new Map([
    ['I', documentsTable(documents)],
    ['II', titlesTable(units)],
    ['III', awardsTable(units)],
  ] as const);
  return renderDocx(packDocx(reportParts(content, { dataPart: null, autoOpen: null, tables })));
};

describe.each([
  { units: 3, documents: 4, pages: { I: 1, II: 1, III: 1 } },
  { units: 10, documents: 12, pages: { I: 1, II: 1, III: 1 } },
  { units: 65, documents: 60, pages: { I: 3, II: 3, III: 3 } },
])('the rendered annexes of $units units', ({ units, documents, pages }) => {
  let rendered: RenderedDocument;
  beforeAll(() => {
    rendered = rendering(units, documents);
  }, 120_000);
  afterAll(() => rendered.dispose());

  it('have the pages their rows need, turned for II and III', () => {
    expect({
      I: pagesOf(rendered, 'I').length,
      II: pagesOf(rendered, 'II').length,
      III: pagesOf(rendered, 'III').length,
    }).toEqual(pages);
    for (const { width, height } of [...pagesOf(rendered, 'II'), ...pagesOf(rendered, 'III')])
      expect(width).toBeGreaterThan(height);
  });

  it('keep all text inside the margins', () => {
    for (const { width, height, words } of rendered.pages)
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThanOrEqual(30 * millimetre);
        expect(right).toBeLessThanOrEqual(width - 15 * millimetre);
        expect(bottom).toBeLessThanOrEqual(height - 20 * millimetre + 1);
      }
  });

  it('show the header rows on every page', () => {
    for (const page of pagesOf(rendered, 'I')) expect(says(page, 'Tên loại và trích yếu')).toBe(true);
    for (const page of pagesOf(rendered, 'II')) expect(says(page, 'Tập thể', 'Cá nhân', 'STT')).toBe(true);
    for (const page of pagesOf(rendered, 'III')) expect(says(page, 'Cấp Nhà nước', 'Giấy khen', 'HGĐ')).toBe(true);
  });

  it('show every unit once, in order', () => {
    const every = Array.from({ length: units }, (_, index) => index + 1);
    expect(pagesOf(rendered, 'II').flatMap(serials)).toEqual(every);
    expect(pagesOf(rendered, 'III').flatMap(serials)).toEqual(every);
  });

  it('end with the total, the year before, the comparison, the ratio and the notes on one page', () => {
    const closing = ['Tổng cộng năm 2026', 'Năm 2025', 'So sánh (+/-)', 'Tỷ lệ 2026/2025'];
    const [last, end] = [pagesOf(rendered, 'II').at(-1), pagesOf(rendered, 'III').at(-1)];
    if (last === undefined || end === undefined) throw new Error('No page.');
    expect(says(last, ...closing)).toBe(true);
    expect(says(end, ...closing, 'Tỷ lệ = số lượt cá nhân', 'Huân chương Lao động hạng Ba – 01 tập thể.')).toBe(true);
  });
});

describe('a table that fills its page to the last line', () => {
  it.each([16, 17, 21, 22])(
    'has no empty page behind it, nor parts its last rows, with %d units',
    (units) => {
      const rendered = rendering(units, 4);
      const { pages } = rendered;
      rendered.dispose();
      for (const page of pages) expect(page.words.length).toBeGreaterThan(50);
      for (const id of ['II', 'III']) {
        const last = pagesOf(rendered, id).at(-1);
        expect(last !== undefined && says(last, 'Tổng cộng năm 2026', 'Tỷ lệ 2026/2025')).toBe(true);
      }
    },
    120_000,
  );
});
