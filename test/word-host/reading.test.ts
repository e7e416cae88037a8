import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, ltsc2024, type Profile } from './profiles';
import { docx, locked, p, sdt, table } from './sample-documents';

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

describe('paragraphs', () => {
  it('come in document order with their table level and the control around them, in one request', async () => {
    await open(sdt('a', 11, p('Mục I') + table(p('Ô'))) + p('Hết'));
    const rows = await read((body) => {
      const { paragraphs } = body;
      paragraphs.load('items/text,items/tableNestingLevel,items/parentContentControlOrNullObject/id');
      return () =>
        paragraphs.items.map(({ text, tableNestingLevel, parentContentControlOrNullObject: around }) => [
          text,
          tableNestingLevel,
          around.isNullObject ? null : around.id,
        ]);
    });
    expect(rows).toEqual([
      ['Mục I', 0, 11],
      ['Ô', 1, 11],
      ['Hết', 0, null],
    ]);
    expect(word.host.counts.requests).toBe(1);
  });

  it('read tabs, line breaks and fields as text, and no guidance of their properties', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    await open(
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>${field}</w:p>`,
    );
    expect(
      await read((body) => {
        const first = body.paragraphs.getFirst();
        first.load('text');
        return () => first.text;
      }),
    ).toBe('A\tB\vC2');
  });

  it('give style, outline level and alignment in force', async () => {
    await open(p('Đầu', '<w:pStyle w:val="Heading1"/><w:jc w:val="center"/>') + p('Thân'));
    const rows = await read((body) => {
      const { paragraphs } = body;
      paragraphs.load('items/style,items/styleBuiltIn,items/outlineLevel,items/alignment,items/spaceAfter');
      return () =>
        paragraphs.items.map((each) => [
          each.style,
          each.styleBuiltIn,
          each.outlineLevel,
          each.alignment,
          each.spaceAfter,
        ]);
    });
    expect(rows).toEqual([
      ['Heading 1', 'Heading1', 1, 'Centered', 0],
      ['Normal', 'Normal', 10, 'Left', 8],
    ]);
  });
});

describe('contentControls', () => {
  const nested =
    sdt('h', 1, `<w:p><w:r><w:t>Năm </w:t></w:r>${sdt('y', 2, '<w:r><w:t>2026</w:t></w:r>')}</w:p>`, locked) +
    sdt('b', 3, p('Thân')) +
    p('');

  it('give what the scan needs, in one request', async () => {
    await open(nested);
    const rows = await read((body) => {
      const { contentControls } = body;
      contentControls.load(
        'items/id,items/tag,items/title,items/text,items/cannotDelete,items/appearance,items/parentContentControlOrNullObject/id',
      );
      return () =>
        contentControls.items.map((each) => [
          each.id,
          each.tag,
          each.text,
          each.cannotDelete,
          each.appearance,
          each.parentContentControlOrNullObject.isNullObject,
        ]);
    });
    expect(rows).toEqual([
      [1, 'h', 'Năm 2026', true, 'BoundingBox', true],
      [2, 'y', '2026', false, 'BoundingBox', false],
      [3, 'b', 'Thân', false, 'BoundingBox', true],
    ]);
  });

  it('come in another order than the document where the Word does so', async () => {
    await open(nested, { collectionOrder: 'creation' });
    const tags = await read((body) => {
      const { contentControls } = body;
      contentControls.load('items/tag');
      return () => contentControls.items.map((each) => each.tag);
    });
    expect(tags).toEqual(['b', 'y', 'h']);
  });

  it('leave plain-text controls out', async () => {
    await open(sdt('t', 1, p('Một'), '<w:text/>') + sdt('r', 2, p('Hai')) + p(''));
    const tags = await read((body) => {
      const { contentControls } = body;
      contentControls.load('items/tag');
      return () => contentControls.items.map((each) => each.tag);
    });
    expect(tags).toEqual(['r']);
  });

  it.each([
    ['given', '……'],
    ['empty', ''],
  ] as const)('placeholder reads as %s', async (placeholderText, expected) => {
    await open(`<w:p>${sdt('f', 5, '<w:r><w:t>……</w:t></w:r>', '<w:showingPlcHdr/>')}</w:p>`, { placeholderText });
    const text = await read((body) => {
      const control = body.contentControls.getFirst();
      control.load('text');
      return () => control.text;
    });
    expect(text).toBe(expected);
  });

  it.each(['\r', '\n'] as const)(
    'paragraphs in their text are separated as the Word does (%j)',
    async (paragraphSeparator) => {
      await open(sdt('b', 5, p('Một') + p('Hai')) + p(''), { paragraphSeparator });
      const text = await read((body) => {
        const control = body.contentControls.getFirst();
        control.load('text');
        return () => control.text;
      });
      expect(text).toBe(`Một${paragraphSeparator}Hai`);
    },
  );

  it('are found through a paragraph, a tag and an id; what is not there is a null object', async () => {
    await open(nested);
    const found = await read((body) => {
      const inParagraph = body.paragraphs.getFirst().contentControls;
      inParagraph.load('items/tag');
      const byId = body.contentControls.getByIdOrNullObject(3);
      byId.load('tag');
      const none = body.contentControls.getByTag('không có').getFirstOrNullObject();
      none.load('tag');
      return () => [inParagraph.items.map((each) => each.tag), byId.tag, none.isNullObject];
    });
    expect(found).toEqual([['y'], 'b', true]);
  });

  it('refuse placeholderText where the Word does', async () => {
    await open(sdt('b', 5, p('')) + p(''), { placeholderRefused: true });
    await expect(
      read((body) => {
        body.contentControls.getFirst().placeholderText = 'Nhập nội dung';
        return () => null;
      }),
    ).rejects.toMatchObject({ code: 'NotAllowed' });
  });

  it('keep tag, title, appearance and locks that were set', async () => {
    await open(sdt('b', 5, p('Một')) + p(''));
    await read((body) => {
      const control = body.contentControls.getFirst();
      control.tag = 'bctd.b.P1.I.1';
      control.title = 'Nội dung';
      control.appearance = 'Hidden';
      control.cannotDelete = true;
      control.cannotEdit = true;
      return () => null;
    });
    const settings = /<w:sdtPr>(.*?)<\/w:sdtPr>/.exec(word.host.documentXml)?.[1] ?? '';
    expect(settings).toMatch(
      /^<w:alias w:val="Nội dung"\/><w:tag w:val="bctd\.b\.P1\.I\.1"\/><w:id w:val="5"\/><w:lock w:val="sdtContentLocked"\/><w15:appearance/,
    );
  });
});

describe('getReviewedText', () => {
  const changed =
    '<w:p><w:r><w:t>Tổng kết </w:t></w:r><w:ins w:id="1" w:author="Lê Văn Bình"><w:r><w:t>năm </w:t></w:r></w:ins><w:del w:id="2" w:author="Lê Văn Bình"><w:r><w:delText>quý</w:delText></w:r></w:del></w:p>';

  it('reads as accepted and as it was; text follows the switch', async () => {
    word = await openWord({ document: docx(changed), profile: { ...ltsc2024, deletedTextShown: true } });
    const all = await read((body) => {
      const first = body.paragraphs.getFirst();
      first.load('text');
      const current = first.getReviewedText('Current');
      const original = first.getReviewedText('Original');
      return () => [first.text, current.value, original.value];
    });
    expect(all).toEqual(['Tổng kết năm quý', 'Tổng kết năm ', 'Tổng kết quý']);
  });

  it('is not there below WordApi 1.4', async () => {
    await open(changed);
    await expect(
      read((body) =>
        (
          (result) => () =>
            result.value
        )(body.getReviewedText('Current')),
      ),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
