/** The annexes as they come from figures, drawn by LibreOffice: pages, margins, headers again, whole rows, readable letters. */
import { type AppendixData, usualColumns } from '../../../src/core/appendix/appendix-data';
import { columnsOf } from '../../../src/core/appendix/columns';
import { tableI } from '../../../src/core/appendix/table-i';
import { tableII } from '../../../src/core/appendix/table-ii';
import { tableIII } from '../../../src/core/appendix/table-iii';
import { reportParts } from '../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../src/files/pack-docx';
import { langSonUnits } from '../../support/lang-son-units';
import { type RenderedDocument, type RenderedPage, renderDocx } from '../../support/render-docx';
import { filledFields, reportSample } from '../../support/report-sample';
import { appendixData } from '../appendix/appendix-sample';

const millimetre = 72 / 25.4;
/** Height of the box around a word over the size of its letters, for the font LibreOffice takes for Times New Roman. */
const BOX = 1.1;

/** Counts of two years in every printed column, ten documents for every unit; the smallest numbers where they are few. */
const figures = (count: number, shown: readonly string[]): AppendixData => {
  const units = langSonUnits.slice(0, count);
  const columns = [...columnsOf('II', 2026), ...columnsOf('III', 2026)].filter(
    ({ id, kind, printed }) => kind === 'count' && (printed === 'always' || shown.includes(id)),
  );
  const counted = (row: number, place: number, year: number, most: number): number =>
    (row * 7 + place * 3 + (year === 2026 ? 1 : 0)) % most;
  return appendixData({
    units,
    columns: { ...usualColumns, shown },
    documentLayout: 'summary',
    counts: [2026, 2025].flatMap((year) =>
      units.map(({ id }, row) => ({
        unit: id,
        year,
        cells: Object.fromEntries(
          columns.map((column, place) => [column.id, counted(row, place, year, column.recipient === 'cn' ? 60 : 9)]),
        ),
      })),
    ),
  });
};

const textOf = ({ words }: RenderedPage): string => words.map(({ text }) => text).join(' ');
const pagesOf = ({ pages }: RenderedDocument, id: string): readonly RenderedPage[] => {
  const starts = (one: string) => pages.findIndex((page) => textOf(page).startsWith(`Phụ lục ${one} `));
  const next = starts(`${id}I`);
  return pages.slice(starts(id), next < 0 || id === 'III' ? pages.length : next);
};
/** Serial numbers in the first column, top to bottom, where a name of a unit stands beside them. */
const serials = ({ words }: RenderedPage): readonly number[] =>
  words
    .filter(({ left, right, text }) => left >= 85 && right < 30 * millimetre + 27 && /^\d+$/u.test(text))
    .filter(({ bottom, right }) =>
      words.some(
        (word) => word.left > right && Math.abs(word.bottom - bottom) < 8 && /^(?:Xã|Phường)$/u.test(word.text),
      ),
    )
    .sort((one, other) => one.bottom - other.bottom)
    .map(({ text }) => Number(text));

describe.each([
  { units: 3, shown: [], pages: { I: 1, II: 1, III: 1 } },
  { units: 10, shown: columnsOf('III', 2026).map(({ id }) => id), pages: { I: 1, II: 1, III: 1 } },
  { units: 65, shown: [], pages: { I: 3, II: 3, III: 3 } },
])('the annexes of $units units', ({ units, shown, pages }) => {
  const data = figures(units, shown);
  let rendered: RenderedDocument;
  beforeAll(() => {
    const tables = new Map([
      ['I', tableI(data)],
      ['II', tableII(data)],
      ['III', tableIII(data)],
    ] as const);
    // The report's own pages are drawn elsewhere.
    const content = { ...reportSample(2026, 'form', filledFields), items: [] };
    rendered = renderDocx(packDocx(reportParts(content, { dataPart: null, autoOpen: null, tables })));
  }, 120_000);
  afterAll(() => rendered.dispose());

  it('take the pages they need: I upright, II and III across', () => {
    const taken = (['I', 'II', 'III'] as const).map((id) => [id, pagesOf(rendered, id).length]);
    expect(Object.fromEntries(taken)).toEqual(pages);
    for (const { width, height } of pagesOf(rendered, 'I')) expect(width).toBeLessThan(height);
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

  it('begin every page with the header', () => {
    for (const page of pagesOf(rendered, 'I')) expect(textOf(page)).toContain('STT');
    for (const page of pagesOf(rendered, 'II')) expect(textOf(page)).toContain('Cá nhân');
    for (const page of pagesOf(rendered, 'III')) expect(textOf(page)).toContain('Cấp Nhà nước');
  });

  it('show every unit once, its number beside its name', () => {
    const every = Array.from({ length: units }, (_, place) => place + 1);
    expect(pagesOf(rendered, 'II').flatMap(serials)).toEqual(every);
    expect(pagesOf(rendered, 'III').flatMap(serials)).toEqual(every);
  });

  it('are written in letters of 8 points or more, no figure broken', () => {
    for (const id of ['II', 'III'])
      for (const { words } of pagesOf(rendered, id))
        for (const { top, bottom } of words) expect(bottom - top).toBeGreaterThanOrEqual(8 * BOX);
    const said = pagesOf(rendered, 'III').map(textOf).join(' ').split(/\s+/u);
    const printed = tableIII(data)
      .rows.flat()
      .flatMap(({ text }) => (/\d%$/u.test(text) ? [text] : []));
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((text) => !said.includes(text))).toEqual([]);
  });
});
