/** The document as LibreOffice draws it: a third party's view of page, section, margins and fonts. */
import { reportParts } from '../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../src/files/pack-docx';
import { type RenderedDocument, type RenderedPage, renderDocx } from '../../support/render-docx';
import { filledFields, reportSample } from '../../support/report-sample';

const millimetre = 72 / 25.4;
const lineOf = (page: RenderedPage, word: string): string => {
  const start = page.words.find(({ text }) => text === word);
  return page.words
    .filter(({ top, left }) => start !== undefined && Math.abs(top - start.top) < 3 && left >= start.left)
    .map(({ text }) => text)
    .join(' ');
};
const landscape = ({ width, height }: RenderedPage): boolean => width > height;
/** What stands in the top margin. */
const head = ({ words }: RenderedPage): readonly string[] =>
  words.filter(({ bottom }) => bottom < 20 * millimetre).map(({ text }) => text);

describe.each(['form', 'short'] as const)('the rendered document, wording %s', (wording) => {
  let rendered: RenderedDocument;
  beforeAll(() => {
    const content = { ...reportSample(2026, wording, filledFields), addressed: true };
    rendered = renderDocx(packDocx(reportParts(content, { dataPart: null, autoOpen: null })));
  }, 120_000);
  afterAll(() => rendered.dispose());

  it('has the report’s A4 pages, one for annex I, and one turned for each of II and III', () => {
    const { pages } = rendered;
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages.length).toBeLessThanOrEqual(9);
    expect(pages.map(landscape)).toEqual(pages.map((_, index) => index >= pages.length - 2));
    for (const { width, height } of pages) {
      expect(Math.min(width, height)).toBeCloseTo(210 * millimetre, 0);
      expect(Math.max(width, height)).toBeCloseTo(297 * millimetre, 0);
    }
    expect(pages.slice(-3).map((page) => lineOf(page, 'Phụ'))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  });

  it('keeps all text inside the margins', () => {
    for (const { width, height, words } of rendered.pages)
      for (const { left, right, top, bottom } of words) {
        expect(left).toBeGreaterThanOrEqual(30 * millimetre - 1);
        expect(right).toBeLessThanOrEqual(width - 15 * millimetre + 1);
        expect(bottom).toBeLessThanOrEqual(height - 20 * millimetre + 1);
        expect(top).toBeGreaterThanOrEqual(0);
      }
  });

  it('numbers pages from 2 in the middle of the top margin, and no section’s first page', () => {
    const report = rendered.pages.slice(0, -3);
    expect(report.map(head)).toEqual(report.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
    expect(rendered.pages.slice(-3).map(head)).toEqual([[], [], []]);
    for (const { width, words } of report.slice(1)) {
      const number = words[0];
      const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
      expect(middle).toBeCloseTo((30 * millimetre + width - 15 * millimetre) / 2, 0);
    }
  });

  it('sets nation, motto and each half of the letterhead on lines of their own', () => {
    const [first] = rendered.pages;
    if (first === undefined) throw new Error('No page.');
    expect(lineOf(first, 'CỘNG')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lineOf(first, 'Độc')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(lineOf(first, 'Số:')).toBe('Số: 15/BC-CTĐ Lạng Sơn, ngày 15 tháng 12 năm 2026');
  });

  it('needs no font but the one that stands for Times New Roman', () => {
    expect(rendered.fonts.length).toBeGreaterThan(0);
    for (const font of rendered.fonts) expect(font).toMatch(/^LiberationSerif(-|$)/);
  });
});

describe('the page number', () => {
  it('begins again at 2 on the second page of an annex', () => {
    const content = reportSample(2026, 'form', filledFields);
    const parts = new Map(reportParts(content, { dataPart: null, autoOpen: null }));
    const document = parts.get('word/document.xml') ?? '';
    // Sixty paragraphs stand for the table that is built later.
    const behind = document.lastIndexOf('</w:sdtContent>');
    parts.set('word/document.xml', document.slice(0, behind) + '<w:p/>'.repeat(60) + document.slice(behind));
    const rendered = renderDocx(packDocx(parts));
    expect(rendered.pages.slice(-2).map((page) => [landscape(page), head(page)[0]])).toEqual([
      [true, '2'],
      [true, '3'],
    ]);
    rendered.dispose();
  }, 120_000);
});
