import { trackedTags } from '../../../src/core/report/tracked-tags';
import { growth } from '../../support/processor-time';

const by = 'w:id="1" w:author="Lãnh đạo" w:date="2026-01-05T08:00:00Z"';
const control = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const inserted = `<w:ins ${by}><w:r><w:t>thêm</w:t></w:r></w:ins>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const main = (...blocks: readonly string[]): string => `<w:document><w:body>${blocks.join('')}</w:body></w:document>`;
const found = (xml: string): readonly string[] => [...trackedTags(xml)].sort();

describe('trackedTags', () => {
  it.each([
    ['inserted words', inserted],
    ['deleted words', `<w:del ${by}><w:r><w:delText>bớt</w:delText></w:r></w:del>`],
    ['words moved away', `<w:moveFrom ${by}><w:r><w:t>dời</w:t></w:r></w:moveFrom>`],
    ['words moved here', `<w:moveTo ${by}><w:r><w:t>dời</w:t></w:r></w:moveTo>`],
    ['an inserted paragraph mark', `<w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:r><w:t>dòng mới</w:t></w:r>`],
  ])('finds %s inside a control', (_, content) => {
    const xml = main(control('bctd.h.P1', paragraph(content)), control('bctd.h.P2', paragraph('<w:r/>')));
    expect(found(xml)).toEqual(['bctd.h.P1']);
  });

  it('counts a change in a nested control for the one around it too', () => {
    const year = control('bctd.f.year', inserted);
    expect(found(main(control('bctd.h.P1t', paragraph(`<w:r/>${year}`))))).toEqual(['bctd.f.year', 'bctd.h.P1t']);
  });

  it('counts a control that was itself inserted', () => {
    const xml = main(paragraph(`<w:ins ${by}>${control('bctd.f.place', '<w:r/>')}</w:ins>`));
    expect(found(xml)).toEqual(['bctd.f.place']);
  });

  it('counts a tag that repeats when one of its controls holds a change', () => {
    const xml = main(paragraph(control('bctd.f.year', '<w:r/>')), paragraph(control('bctd.f.year', inserted)));
    expect(found(xml)).toEqual(['bctd.f.year']);
  });

  it('leaves changes beside a control out', () => {
    expect(found(main(paragraph(inserted), control('bctd.b.IN1', paragraph('<w:r/>')), paragraph(inserted)))).toEqual(
      [],
    );
  });

  it('takes names that only begin alike, and changes of format, for what they are', () => {
    const alike = '<w:insideH w:val="none"/><w:instrText>PAGE</w:instrText><w:delText/><w:moveToRangeStart w:id="2"/>';
    const format = `<w:r><w:rPr><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr></w:r>`;
    expect(found(main(control('bctd.b.IN1', paragraph(alike + format))))).toEqual([]);
  });

  it('reads over a sign of greater than in an author’s name', () => {
    const xml = main(control('bctd.b.IN1', paragraph(`<w:ins w:id="1" w:author="A > B/"><w:r/></w:ins>`)));
    expect(found(xml)).toEqual(['bctd.b.IN1']);
  });

  it('reads the main text of a package only', () => {
    const note = `<w:footnotes><w:footnote><w:p>${inserted}</w:p></w:footnote></w:footnotes>`;
    expect(found(`<pkg:package>${note}${main(control('bctd.b.IN1', '<w:p/>'))}${note}</pkg:package>`)).toEqual([]);
    expect(found(note)).toEqual([]);
  });

  it('reads a megabyte in time that grows no faster than the text', () => {
    const xml = (share: number): string =>
      main(control('bctd.b.IN1', paragraph('<w:r><w:t>chữ</w:t></w:r>').repeat(30_000 * share) + inserted));
    expect(xml(1).length).toBeGreaterThan(1_000_000);
    expect(growth((share) => found(xml(share)))).toBeLessThan(3);
    expect(found(xml(1))).toEqual(['bctd.b.IN1']);
  });
});
