import { docxParts } from '../../src/files/docx-parts';
import { packDocx } from '../../src/files/pack-docx';

describe('packDocx', () => {
  const parts = new Map([
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', '<w:document>Cụm thi đua 😀</w:document>'],
  ]);

  it('reads back as the same parts in the same order', () => {
    const read = docxParts(packDocx(parts));
    expect(read.ok && [...read.parts]).toEqual([...parts]);
  });

  it('gives the same bytes at any time', () => {
    const before = packDocx(parts);
    jest.useFakeTimers({ now: Date.UTC(2031, 5, 6) });
    expect(packDocx(parts)).toEqual(before);
    jest.useRealTimers();
  });
});
