import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, type Profile } from './profiles';
import { docx, flat, locked, p, sdt } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

const open = async (body: string, change: Partial<Profile> = {}): Promise<void> => {
  word = await openWord({ document: docx(body), profile: { ...ltsc2021, ...change } });
};

/** Texts of the paragraphs of the document, by its XML. */
const texts = (): string[] =>
  [...word.host.documentXml.matchAll(/<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>(.*?)<\/w:p>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

const guidance = sdt(
  'b',
  5,
  '<w:p><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>[Hướng dẫn] Nêu ưu điểm.</w:t></w:r></w:p>',
  `${locked}<w:showingPlcHdr/>`,
);

describe('person', () => {
  it('types over the placeholder of a control', async () => {
    await open(guidance + p(''));
    word.host.person.clickInto('b');
    word.host.person.type('Cụm đã ký giao ước thi đua.');
    expect(texts()).toEqual(['Cụm đã ký giao ước thi đua.', '']);
    expect(word.host.documentXml).not.toContain('showingPlcHdr');
    expect(word.host.documentXml).not.toContain('PlaceholderText');
  });

  it('goes on typing where the caret is', async () => {
    await open(sdt('b', 5, p('Một')) + p(''));
    word.host.person.clickInto('b');
    word.host.person.type(' hai');
    word.host.person.type(' ba');
    expect(texts()).toEqual(['Một hai ba', '']);
  });

  it('presses Enter inside a control: the new paragraph stays in it', async () => {
    await open(sdt('h', 1, p('Ưu điểm')) + p(''));
    word.host.person.clickInto('h');
    word.host.person.pressEnter();
    word.host.person.type('Viết nhầm chỗ');
    expect(texts()).toEqual(['Ưu điểm', 'Viết nhầm chỗ', '']);
    expect(word.host.documentXml).toMatch(/Viết nhầm chỗ.*<\/w:sdt>/);
  });

  it('empties a control and sees the prompt of her Word, in a locked control too', async () => {
    await open(sdt('b', 5, p('Đã viết'), locked) + p(''), { promptLanguage: 'en' });
    word.host.person.select('b');
    expect(word.host.person.deleteSelection()).toBe(true);
    expect(texts()).toEqual(['Click or tap here to enter text.', '']);
    expect(word.host.documentXml).toContain('showingPlcHdr');
  });

  it('is refused the deletion of a locked control, and of a selection that holds one', async () => {
    await open(p('Một') + sdt('h', 1, p('Ưu điểm'), locked) + p('Hết'));
    expect(word.host.person.deleteControl('h')).toBe(false);
    word.host.person.select({ from: 0, to: 2 });
    expect(word.host.person.deleteSelection()).toBe(false);
    expect(texts()).toEqual(['Một', 'Ưu điểm', 'Hết']);
  });

  it('deletes a control that is not locked', async () => {
    await open(sdt('h', 1, p('Ưu điểm')) + p('Hết'));
    expect(word.host.person.deleteControl('h')).toBe(true);
    expect(texts()).toEqual(['Hết']);
  });

  it('deletes paragraphs, all but the last', async () => {
    await open(p('Một') + p('Hai'));
    expect(word.host.person.deleteParagraph(0)).toBe(true);
    expect(word.host.person.deleteParagraph(0)).toBe(true);
    expect(texts()).toEqual(['']);
  });

  it('pastes lines as paragraphs, and a package', async () => {
    await open(sdt('b', 5, p('')) + p('Hết'));
    word.host.person.clickInto('b');
    word.host.person.paste('Một\nHai');
    expect(texts()).toEqual(['Một', 'Hai', 'Hết']);
    word.host.person.clickInto(2);
    word.host.person.paste({ ooxml: flat(p('Ba') + p('Bốn') + p('')) });
    expect(texts()).toEqual(['Một', 'Hai', 'Hết', 'Ba', 'Bốn', '']);
  });

  it('undoes what the add-in inserted in one step, styles included', async () => {
    await open(p(''));
    const before = word.host.documentXml;
    await word.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p('Một') + p('Hai') + p('')), 'Replace');
      await context.sync();
    });
    expect(word.host.person.undo()).toBe(true);
    expect(word.host.documentXml).toBe(before);
    expect(word.host.person.undo()).toBe(false);
  });

  it('types into the header, and the body stays as it is', async () => {
    await open(p('Một'));
    word.host.person.clickIntoHeader();
    word.host.person.type('Dự thảo');
    expect(word.host.partText('word/header1.xml')).toContain('Dự thảo');
    expect(texts()).toEqual(['Một']);
  });

  it('tells the add-in that the selection moved', async () => {
    await open(p('Một') + p('Hai'));
    let told = 0;
    await new Promise<void>((resolve) =>
      word.Office.context.document.addHandlerAsync(
        word.Office.EventType.DocumentSelectionChanged,
        () => (told += 1),
        () => resolve(),
      ),
    );
    word.host.person.clickInto(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toBe(1);
  });
});
