import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, type Profile } from './profiles';
import { docx, p, sdt } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

const open = async (body: string, change: Partial<Profile> = {}): Promise<void> => {
  word = await openWord({ document: docx(body), profile: { ...ltsc2021, ...change } });
};

const read = <T>(run: (body: Word.Body, context: Word.RequestContext) => () => T): Promise<T> =>
  word.Word.run(async (context) => {
    const get = run(context.document.body, context);
    await context.sync();
    return get();
  });

describe('ranges', () => {
  it.each([
    ['Một', 'Ba', 'Before'],
    ['Ba', 'Một', 'After'],
    ['Hai', 'Hai', 'Equal'],
  ])('%s lies to %s: %s', async (one, other, expected) => {
    await open(p('Một') + p('Hai') + p('Ba'));
    const relation = await read((body) => {
      const result = body.search(one).getFirst().compareLocationWith(body.search(other).getFirst());
      return () => result.value;
    });
    expect(relation).toBe(expected);
  });

  it('of a search in a control or a range lie in it, also where the control is inline', async () => {
    const field = sdt('f', 5, '<w:r><w:t>năm 2026</w:t></w:r>');
    await open(
      `<w:p><w:r><w:t xml:space="preserve">năm </w:t></w:r>${field}<w:r><w:t xml:space="preserve"> năm</w:t></w:r></w:p>` +
        p('năm'),
    );
    const found = await read((body) => {
      const all = body.search('năm');
      const control = body.contentControls.getByTag('f').getFirst();
      const inside = control.search('năm');
      const paragraph = body.paragraphs.getFirst();
      const behind = inside.getFirst().getRange('After').expandTo(paragraph.getRange('End')).search('năm');
      for (const each of [all, inside, behind]) each.load('text');
      return () => [all, inside, behind].map(({ items }) => items.length);
    });
    expect(found).toEqual([4, 1, 1]);
  });

  it('of a search beside an inline control begin and end outside it', async () => {
    const field = sdt('f', 5, '<w:r><w:t>2026</w:t></w:r>');
    await open(`<w:p><w:r><w:t xml:space="preserve">năm </w:t></w:r>${field}<w:r><w:t>, tỉnh</w:t></w:r></w:p>`);
    await read((body) => {
      for (const words of ['năm ', ', tỉnh']) body.search(words).getFirst().insertText('…', 'Replace');
      return () => null;
    });
    expect(word.host.documentXml).toMatch(
      /…<\/w:t><\/w:r><w:sdt>.*2026<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:r><w:t[^>]*>…/,
    );
  });

  it.each([
    ['a^^b', 'a^b'],
    ['b^tc', 'b\tc'],
    ['c^ld', 'c\vd'],
  ])('of a search for the specials of %s', async (pattern, text) => {
    await open('<w:p><w:r><w:t>a^b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p>');
    const found = await read((body) => {
      const range = body.search(pattern).getFirst();
      range.load('text');
      return () => range.text;
    });
    expect(found).toBe(text);
  });

  it('of a search: more than 255 characters are refused', async () => {
    await open(p('a'));
    await expect(read((body) => (body.search('a'.repeat(256)).getFirst(), () => null))).rejects.toMatchObject({
      code: 'SearchStringInvalidOrTooLong',
    });
  });

  it('selection knows the control around it', async () => {
    await open(sdt('b', 5, p('Một')) + p('Hết'));
    word.host.person.clickInto('b');
    const id = await read((_body, context) => {
      const control = context.document.getSelection().parentContentControlOrNullObject;
      control.load('id');
      return () => (control.isNullObject ? null : control.id);
    });
    expect(id).toBe(5);
  });

  it('select puts the selection on a control', async () => {
    await open(p('Đầu') + sdt('b', 5, p('Một')) + p('Hết'));
    await read((body) => {
      body.contentControls.getFirst().select('Start');
      return () => null;
    });
    word.host.person.type('Số ');
    expect(word.host.documentXml).toContain('Số ');
    expect(word.host.documentXml.indexOf('Số ')).toBeGreaterThan(word.host.documentXml.indexOf('Đầu'));
    expect(word.host.documentXml.indexOf('Số ')).toBeLessThan(word.host.documentXml.indexOf('Một'));
  });
});
