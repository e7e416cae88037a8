import { unzipSync } from 'fflate';
import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, ltsc2024, microsoft365 } from './profiles';
import { docx, flat, p } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

describe('headers', () => {
  const write = (section: number, text: string): Promise<void> =>
    word.Word.run(async (context) => {
      const { sections } = context.document;
      sections.load('items');
      await context.sync();
      sections.items[section]?.getHeader('Primary').insertOoxml(flat(p(text, '<w:jc w:val="center"/>')), 'Replace');
      await context.sync();
    });
  const read = (section: number): Promise<string> =>
    word.Word.run(async (context) => {
      const { sections } = context.document;
      sections.load('items');
      await context.sync();
      const header = sections.items[section]?.getHeader('Primary');
      header?.load('text');
      await context.sync();
      return header?.text ?? '';
    });
  const twoSections = docx(p('Một', '<w:sectPr><w:pgSz w:w="9000" w:h="9000"/></w:sectPr>') + p('Hai'));

  it('come into the package when they are written, not when they are read', async () => {
    word = await openWord();
    expect(await read(0)).toBe('');
    expect(Object.keys(unzipSync(word.host.save()))).not.toContain('word/header1.xml');
    await write(0, '2');
    expect(await read(0)).toBe('2');
    expect(word.host.partText('word/header1.xml')).toContain('<w:jc w:val="center"/>');
    expect(word.host.documentXml).toMatch(/<w:sectPr><w:headerReference w:type="default" r:id="rId\d"\/>/);
    expect(word.host.partText('[Content_Types].xml')).toContain('/word/header1.xml');
  });

  it('of a linked section are those of the first', async () => {
    word = await openWord({ document: twoSections });
    await write(1, '2');
    expect([await read(0), await read(1)]).toEqual(['2', '2']);
  });

  it('of a linked section become its own where the Word does so', async () => {
    word = await openWord({ document: twoSections, profile: { ...ltsc2021, linkedHeader: 'own' } });
    await write(1, '2');
    expect([await read(0), await read(1)]).toEqual(['', '2']);
  });
});

describe('pageSetup', () => {
  const turn = (): Promise<unknown> =>
    word.Word.run(async (context) => {
      const { pageSetup } = context.document.sections.getFirst();
      pageSetup.orientation = 'Landscape';
      pageSetup.topMargin = 85.05;
      await context.sync();
      pageSetup.load('orientation,pageWidth,pageHeight,topMargin');
      await context.sync();
      return [pageSetup.orientation, pageSetup.pageWidth, pageSetup.pageHeight, pageSetup.topMargin];
    });

  it('turns the page and sets margins in points', async () => {
    word = await openWord({ profile: microsoft365 });
    expect(await turn()).toEqual(['Landscape', 841.9, 595.3, 85.05]);
    expect(word.host.documentXml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('is not there before WordApiDesktop 1.3', async () => {
    word = await openWord({ profile: ltsc2024 });
    await expect(turn()).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
