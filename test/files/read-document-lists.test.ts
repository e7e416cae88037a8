import { p, readBody } from '../support/document-file';

const level = (place: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (place + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const outline = `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}${level(3, 'lowerLetter', '%4)', '<w:lvlRestart w:val="1"/>')}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, place: number, more = ''): string =>
  p('a', `${more}<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="${id}"/></w:numPr>`);
const numbers = (numbering: string, body: string, styles = ''): readonly (string | null)[] =>
  readBody({ body, numbering, styles }).paragraphs.map(({ autoNumber }) => autoNumber);

describe('readDocument: automatic numbers', () => {
  it('count by level as they print, and begin again below a new one above', () => {
    const body = [0, 1, 1, 2, 0, 1, 2, 2].map((place) => item(1, place)).join('');
    expect(numbers(outline + list(1, 1), body)).toEqual(['I.', '1.', '2.', '1.2.1', 'II.', '1.', '2.1.1', '2.1.2']);
  });

  it('begin again only below the level that is named', () => {
    const body = [0, 3, 1, 3, 0, 3].map((place) => item(1, place)).join('');
    expect(numbers(outline + list(1, 1), body)).toEqual(['I.', 'a)', '1.', 'b)', 'II.', 'a)']);
  });

  it('of two lists of one definition go on, unless one begins anew', () => {
    const anew = list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = [1, 2, 3, 3].map((id) => item(id, 0)).join('');
    expect(numbers(outline + list(1, 1) + list(2, 1) + anew, body)).toEqual(['I.', 'II.', 'V.', 'VI.']);
  });

  it('take a level that an instance changes, and a definition that stands with a list style', () => {
    const changed = list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Phần %1')}</w:lvlOverride>`);
    expect(numbers(outline + changed, item(1, 0))).toEqual(['Phần A']);
    const linked = `${outline.replace('<w:lvl ', '<w:styleLink w:val="DanhSach"/><w:lvl ')}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>`;
    expect(numbers(linked + list(1, 2), item(1, 0))).toEqual(['I.']);
  });

  it('come from a style, at the level that names the style; number 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = outline.replace(
      '<w:numFmt w:val="decimal"/>',
      '<w:numFmt w:val="decimal"/><w:pStyle w:val="Khoan"/>',
    );
    const body = `${p('a', '<w:pStyle w:val="Khoan"/>')}${p('b', '<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>')}${p('c', '<w:pStyle w:val="Khoan"/>')}`;
    expect(numbers(numbering + list(1, 1), body, styles)).toEqual(['1.', null, '2.']);
  });

  it.each([
    ['bullet', '\uf0b7', '•'],
    ['bullet', '-', '-'],
    ['decimalZero', '%1', '01'],
    ['lowerRoman', '(%1)', '(i)'],
    ['none', '', null],
  ])('of format %s with %j print %j', (format, text, printed) => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, format, text)}</w:abstractNum>${list(1, 1)}`;
    expect(numbers(numbering, item(1, 0))).toEqual([printed]);
  });

  it('go past Z as Word does, and print large ones', () => {
    const far = (format: string, start: number): string =>
      `<w:abstractNum w:abstractNumId="1">${level(0, format, '%1').replace('w:start w:val="1"', `w:start w:val="${start}"`)}</w:abstractNum>${list(1, 1)}`;
    expect(numbers(far('upperLetter', 28), item(1, 0))).toEqual(['BB']);
    expect(numbers(far('upperRoman', 1994), item(1, 0))).toEqual(['MCMXCIV']);
  });

  it('bring their indents: over those of a style, under those said beside them', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Doan"><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Gach"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="0"/></w:pPr></w:style>';
    const body = `${item(1, 0, '<w:pStyle w:val="Doan"/>')}${p('b', '<w:pStyle w:val="Gach"/>')}${p('c', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="284"/>')}`;
    const read = readBody({ body, styles, numbering: outline + list(1, 1) });
    expect(read.paragraphs.map(({ indent, firstLine }) => [indent, firstLine])).toEqual([
      [12.7, -6.35],
      [0, -6.35],
      [5.01, -6.35],
    ]);
  });

  it('are not used up by paragraphs that go once the changes are accepted', () => {
    const gone = item(1, 0, '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>');
    expect(numbers(outline + list(1, 1), gone + item(1, 0))).toEqual([null, 'I.']);
  });
});
