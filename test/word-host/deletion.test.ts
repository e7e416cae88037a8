import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, type Profile } from './profiles';
import { docx, locked, p, sdt, table } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

const open = async (body: string, change: Partial<Profile> = {}): Promise<void> => {
  word = await openWord({ document: docx(body), profile: { ...ltsc2021, ...change } });
};

const texts = (): Promise<string[]> =>
  word.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.text);
  });

const inBody = (run: (body: Word.Body) => void): Promise<void> =>
  word.Word.run(async (context) => {
    run(context.document.body);
    await context.sync();
  });

const nth = (index: number, run: (paragraph: Word.Paragraph) => void): Promise<void> =>
  word.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const paragraph = paragraphs.items[index];
    if (paragraph !== undefined) run(paragraph);
    await context.sync();
  });

const fromTo = (from: number): Promise<void> =>
  word.Word.run(async (context) => {
    const { body } = context.document;
    body.paragraphs.load('items/text');
    await context.sync();
    body.paragraphs.items[from]?.getRange('Start').expandTo(body.getRange('End')).delete();
    await context.sync();
  });

describe('delete of a paragraph', () => {
  it('takes it away with its mark', async () => {
    await open(p('Một') + p('Hai') + p('Ba'));
    await nth(1, (paragraph) => paragraph.delete());
    expect(await texts()).toEqual(['Một', 'Ba']);
  });

  it('only empties the last paragraph of the body', async () => {
    await open(p('Một') + p('Hai', '<w:jc w:val="right"/>'));
    await nth(1, (paragraph) => paragraph.delete());
    expect(await texts()).toEqual(['Một', '']);
    expect(word.host.documentXml).toContain('<w:jc w:val="right"/>');
  });

  it('only empties the last paragraph of a cell, and the one between a table and the end', async () => {
    await open(table(p('Ô')) + p('Sau bảng'));
    await nth(0, (paragraph) => paragraph.delete());
    await nth(1, (paragraph) => paragraph.delete());
    expect(await texts()).toEqual(['', '']);
  });

  it('leaves the prompt when it was all a control held, locked or not', async () => {
    await open(sdt('a', 1, p('Mục I'), locked) + p('Hết'));
    await nth(0, (paragraph) => paragraph.delete());
    expect(await texts()).toEqual(['Bấm hoặc gõ nhẹ vào đây để nhập văn bản.', 'Hết']);
    expect(word.host.documentXml).toContain('showingPlcHdr');
  });
});

describe('delete of a range', () => {
  it('from a paragraph to the end leaves one empty paragraph', async () => {
    await open(p('Một') + sdt('a', 1, p('Mục I')) + table(p('Ô')) + p('Hết'));
    await fromTo(1);
    expect(await texts()).toEqual(['Một', '']);
  });

  it('takes a section break away with its paragraph mark', async () => {
    const section = '<w:sectPr><w:pgSz w:w="9000" w:h="9000"/></w:sectPr>';
    await open(p('Một', section) + p('Hai') + p('Ba'));
    await word.Word.run(async (context) => {
      const { body } = context.document;
      body.paragraphs.getFirst().getRange('End').expandTo(body.getRange('End')).delete();
      await context.sync();
    });
    expect(await texts()).toEqual(['Một']);
    expect(word.host.documentXml.match(/<w:sectPr/g)).toHaveLength(1);
    expect(word.host.documentXml).not.toContain('9000');
  });

  it('is refused as a whole while it holds a locked control, and works after unlocking', async () => {
    await open(p('Một') + sdt('a', 1, p('Mục I'), locked) + p('Hết'));
    await expect(fromTo(1)).rejects.toMatchObject({ code: 'NotAllowed' });
    expect(await texts()).toEqual(['Một', 'Mục I', 'Hết']);
    await inBody((body) => {
      body.contentControls.getByTag('a').getFirst().cannotDelete = false;
    });
    await fromTo(1);
    expect(await texts()).toEqual(['Một', '']);
  });

  it('over part of two paragraphs joins them', async () => {
    await open(p('Tổng kết năm') + p('2026 của cụm'));
    await word.Word.run(async (context) => {
      const { body } = context.document;
      body.search(' năm').getFirst().expandTo(body.search('2026').getFirst()).delete();
      await context.sync();
    });
    expect(await texts()).toEqual(['Tổng kết của cụm']);
  });
});

describe('delete of a control', () => {
  it.each([
    [true, ['Mục I', 'Hết']],
    [false, ['Hết']],
  ])('keeping its content: %s', async (keep, expected) => {
    await open(sdt('a', 1, p('Mục I')) + p('Hết'));
    await inBody((body) => body.contentControls.getByTag('a').getFirst().delete(keep));
    expect(await texts()).toEqual(expected);
    expect(word.host.documentXml).not.toContain('w:sdt');
  });

  it('is refused while it or one inside it is locked', async () => {
    await open(sdt('a', 1, sdt('b', 2, p('Mục I'), locked)) + p('Hết'));
    const remove = (tag: string): Promise<void> =>
      inBody((body) => body.contentControls.getByTag(tag).getFirst().delete(false));
    await expect(remove('a')).rejects.toMatchObject({ code: 'NotAllowed' });
    await expect(remove('b')).rejects.toMatchObject({ code: 'NotAllowed' });
    await inBody((body) => {
      body.contentControls.getByTag('b').getFirst().cannotDelete = false;
      body.contentControls.getByTag('a').getFirst().delete(false);
    });
    expect(await texts()).toEqual(['Hết']);
  });

  it('in a cell that held nothing else leaves a paragraph', async () => {
    await open(table(sdt('a', 1, p('Ô'))) + p(''));
    await inBody((body) => body.contentControls.getByTag('a').getFirst().delete(false));
    expect(word.host.documentXml).toMatch(/<\/w:tcPr><w:p\/><\/w:tc>/);
  });
});

describe('clear', () => {
  it('of the body leaves its last paragraph', async () => {
    await open(p('Một') + table(p('Ô')) + p('Hết'));
    await inBody((body) => body.clear());
    expect(await texts()).toEqual(['']);
  });

  it('of a control with a building block shows it again', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const glossary = `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts><w:docPart><w:docPartPr><w:name w:val="HuongDan1"/></w:docPartPr><w:docPartBody>${p('[Hướng dẫn] Nêu ưu điểm.')}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`;
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${type}/glossaryDocument" Target="glossary/document.xml"/></Relationships>`;
    const body = sdt('a', 1, p('Đã viết'), '<w:placeholder><w:docPart w:val="HuongDan1"/></w:placeholder>') + p('');
    word = await openWord({
      document: docx(body, undefined, {
        'word/glossary/document.xml': glossary,
        'word/_rels/document.xml.rels': relationships,
      }),
    });
    word.host.person.clearControl('a');
    expect(await texts()).toEqual(['[Hướng dẫn] Nêu ưu điểm.', '']);
  });
});
