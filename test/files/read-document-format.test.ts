import type { FileParagraph, FileRun } from '../../src/core/report/file-document';
import { p, readBody, type DocumentFile } from '../support/document-file';

const style = (id: string, inner: string, kind = 'paragraph'): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${inner}</w:style>`;

const first = (body: string, more: Partial<DocumentFile> = {}): FileParagraph => {
  const found = readBody({ body, ...more }).paragraphs[0];
  if (!found) throw new Error('no paragraph');
  return found;
};
const run = (body: string, more: Partial<DocumentFile> = {}): FileRun | undefined => first(body, more).runs[0];

describe('readDocument: format of letters', () => {
  it('is nothing where nothing is said', () => {
    expect(run(p('a'))).toEqual({
      text: 'a',
      font: null,
      size: null,
      bold: false,
      italic: false,
      underline: false,
      capitals: false,
      color: null,
      highlighted: false,
      hidden: false,
    });
  });

  it('comes from defaults, the chain of paragraph styles, the character style, and what is said directly, in this order', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', '<w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr>')}${style('Muc', '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:color w:val="0000ff"/></w:rPr>')}${style('Nhan', '<w:rPr><w:i/><w:color w:val="auto"/></w:rPr>', 'character')}`;
    expect(run(p('a'), { styles })).toMatchObject({ font: 'Times New Roman', size: 14, bold: false });
    expect(run(p('a', '<w:pStyle w:val="Muc"/>'), { styles })).toMatchObject({ bold: true, color: '0000FF' });
    expect(
      run(p('a', '<w:pStyle w:val="Muc"/>', '<w:rStyle w:val="Nhan"/><w:sz w:val="26"/><w:u w:val="single"/>'), {
        styles,
      }),
    ).toMatchObject({ font: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, color: null });
  });

  it('toggles what paragraph and character style both have; said directly it is as it says', () => {
    const styles = `${style('Muc', '<w:rPr><w:b/><w:caps/></w:rPr>')}${style('Nhan', '<w:rPr><w:b/></w:rPr>', 'character')}`;
    const both = '<w:rStyle w:val="Nhan"/>';
    expect(run(p('a', '<w:pStyle w:val="Muc"/>', both), { styles })).toMatchObject({ bold: false, capitals: true });
    expect(run(p('a', '<w:pStyle w:val="Muc"/>', `${both}<w:b/>`), { styles })?.bold).toBe(true);
    expect(run(p('a', '<w:pStyle w:val="Muc"/>', '<w:b w:val="0"/><w:caps w:val="false"/>'), { styles })).toMatchObject(
      {
        bold: false,
        capitals: false,
      },
    );
  });

  it('resolves the fonts of the theme', () => {
    const theme = { major: 'Arial', minor: 'Cambria' };
    expect(run(p('a', '', '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Tahoma"/>'), { theme })?.font).toBe('Cambria');
    expect(run(p('a', '', '<w:rFonts w:asciiTheme="majorHAnsi"/>'), { theme })?.font).toBe('Arial');
    expect(run(p('a', '', '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Tahoma"/>'))?.font).toBe('Tahoma');
  });

  it('sees highlights, backgrounds and hidden text', () => {
    expect(run(p('a', '', '<w:highlight w:val="yellow"/><w:vanish/>'))).toMatchObject({
      highlighted: true,
      hidden: true,
    });
    expect(run(p('a', '', '<w:shd w:val="clear" w:fill="FFFF00"/>'))?.highlighted).toBe(true);
    expect(run(p('a', '', '<w:shd w:val="clear" w:fill="FFFFFF"/>'))?.highlighted).toBe(false);
  });

  it('makes one run of neighbours that look the same', () => {
    const body =
      '<w:p><w:r><w:t>Cụm </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>thi</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>đua</w:t></w:r></w:p>';
    expect(first(body).runs.map(({ text, bold }) => [text, bold])).toEqual([
      ['Cụmthi', false],
      ['đua', true],
    ]);
  });

  it('survives styles that go round in a circle, and styles that are not there', () => {
    const styles = `${style('Normal', '<w:rPr><w:sz w:val="28"/></w:rPr>')}${style('A', '<w:basedOn w:val="B"/>')}${style('B', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>')}`;
    expect(run(p('a', '<w:pStyle w:val="A"/>'), { styles })?.bold).toBe(true);
    expect(first(p('a', '<w:pStyle w:val="C"/>'), { styles })).toMatchObject({ style: null, runs: [{ size: 14 }] });
  });
});

describe('readDocument: format of paragraphs', () => {
  it('has Word’s own defaults', () => {
    expect(first('<w:p/>')).toEqual({
      index: 0,
      text: '',
      control: null,
      tableLevel: 0,
      runs: [],
      style: null,
      alignment: 'left',
      firstLine: 0,
      indent: 0,
      before: 0,
      after: 0,
      line: { kind: 'multiple', value: 1 },
      autoNumber: null,
      outlineLevel: null,
      section: 0,
      cell: null,
      pageBreak: false,
      picture: false,
      changed: false,
    });
  });

  it('says lengths in millimetres and points, whatever unit they are written in', () => {
    const settings =
      '<w:spacing w:before="120" w:after="6pt" w:line="340" w:lineRule="exact"/><w:ind w:left="567" w:firstLine="1.27cm"/><w:jc w:val="both"/><w:outlineLvl w:val="1"/><w:pageBreakBefore/>';
    expect(first(p('a', settings))).toMatchObject({
      before: 6,
      after: 6,
      line: { kind: 'exactly', points: 17 },
      indent: 10,
      firstLine: 12.7,
      alignment: 'justify',
      outlineLevel: 1,
      pageBreak: true,
    });
  });

  it.each([
    ['<w:spacing w:line="360"/>', { kind: 'multiple', value: 1.5 }],
    ['<w:spacing w:line="360" w:lineRule="atLeast"/>', { kind: 'at-least', points: 18 }],
  ])('reads %s as distance of lines', (settings, line) => {
    expect(first(p('a', settings)).line).toEqual(line);
  });

  it('merges one saying with the next: each says only what it says', () => {
    const styles = `<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${style('Normal', '')}${style('Muc', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240"/><w:ind w:firstLine="720"/></w:pPr>')}`;
    expect(first(p('a', '<w:pStyle w:val="Muc"/><w:ind w:hanging="360"/>'), { styles })).toMatchObject({
      style: 'Muc',
      before: 12,
      after: 8,
      line: { kind: 'multiple', value: 1.08 },
      firstLine: -6.35,
    });
  });

  it('passes over what a change of format replaced', () => {
    const settings = '<w:jc w:val="center"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>';
    expect(first(p('a', settings)).alignment).toBe('center');
  });
});

describe('readDocument: sections and headers', () => {
  const page = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
  const a4 =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1417" w:gutter="284" w:right="850"/>';

  it('are told in millimetres with the paragraphs they hold', () => {
    const read = readBody(
      `${p('a')}${p('b', page(`${a4}<w:titlePg/>`))}${p('c')}${page('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/>')}`,
    );
    expect(read.sections).toMatchObject([
      {
        first: 0,
        last: 1,
        width: 210.01,
        height: 297,
        landscape: false,
        top: 20,
        bottom: 20,
        left: 30,
        right: 14.99,
        ownFirstPage: true,
        startsAt: null,
      },
      { first: 2, last: 2, landscape: true, top: 25.4, ownFirstPage: false, startsAt: 1 },
    ]);
    expect(read.paragraphs.map(({ section }) => section)).toEqual([0, 0, 1]);
  });

  it('of a document that says nothing of its pages is one', () => {
    expect(readBody(p('a')).sections).toMatchObject([{ first: 0, last: 0, width: 215.9, header: null }]);
  });

  const complex =
    '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE  \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const simple = '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>';

  it.each([
    ['a complex field', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${complex}</w:p>`, 'center', 13],
    ['a simple field', `${p('Cụm 3')}<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${simple}</w:p>`, 'right', 14],
    [
      'a control of Word’s gallery',
      `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${simple}</w:p></w:sdtContent></w:sdt>`,
      'center',
      14,
    ],
    ['a frame', `<w:p><w:pPr><w:framePr w:xAlign="center"/></w:pPr>${simple}</w:p><w:p/>`, 'center', 14],
    ['a tab to the middle', `<w:p><w:r><w:tab/></w:r>${simple}</w:p>`, 'center', 14],
    ['a positioned tab', `<w:p><w:r><w:ptab w:alignment="right"/></w:r>${simple}</w:p>`, 'right', 14],
    [
      'a text box',
      `<w:p><w:r><w:pict><w:txbxContent><w:p>${complex}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
      'center',
      null,
    ],
  ])('have the page number where it is %s', (_, header1, alignment, size) => {
    const read = readBody({
      body: `${p('a')}${page('<w:headerReference w:type="default" r:id="header1"/>')}`,
      headers: { header1 },
    });
    expect(read.sections[0]?.header).toMatchObject({ page: true, alignment, size });
  });

  it('know a header without a page number, and a field that only looks like one', () => {
    const header1 = `<w:p>${complex.replace('PAGE ', 'PAGEREF _1 ')}</w:p>${p('DỰ THẢO')}`;
    const read = readBody({
      body: `${p('a')}${page('<w:headerReference w:type="first" r:id="header1"/>')}`,
      headers: { header1 },
    });
    expect(read.sections[0]).toMatchObject({
      header: null,
      firstHeader: { text: '2\nDỰ THẢO', page: false, size: null },
    });
  });

  it('go on with the headers of the section before, kind by kind', () => {
    const read = readBody({
      body: `${p('a', page('<w:headerReference w:type="default" r:id="header1"/><w:footerReference r:id="footer1"/>'))}${p('b')}${page('<w:headerReference w:type="default" r:id="header2"/>')}`,
      headers: { header1: p('một'), header2: p('hai'), footer1: p('chân') },
    });
    expect(read.sections.map(({ header, footer }) => [header?.text, footer?.text])).toEqual([
      ['một', 'chân'],
      ['hai', 'chân'],
    ]);
  });
});
