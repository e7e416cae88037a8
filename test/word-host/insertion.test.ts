import { openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, type Profile } from './profiles';
import { docx, flat, locked, p, sdt, table } from './sample-documents';

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

const inBody = (run: (body: Word.Body, context: Word.RequestContext) => void): Promise<void> =>
  word.Word.run(async (context) => {
    run(context.document.body, context);
    await context.sync();
  });

const two = flat(p('Phần thứ nhất') + p('Phần thứ hai') + p(''));

describe('insertOoxml', () => {
  it('replaces the empty paragraph of a blank document; the last inserted paragraph becomes the last one', async () => {
    await open(p(''));
    await inBody((body) => body.insertOoxml(two, 'Replace'));
    expect(await texts()).toEqual(['Phần thứ nhất', 'Phần thứ hai', '']);
  });

  it('leaves one paragraph more where the Word does', async () => {
    await open(p(''), { extraParagraph: true });
    await inBody((body) => body.insertOoxml(two, 'Replace'));
    expect(await texts()).toEqual(['Phần thứ nhất', 'Phần thứ hai', '', '']);
  });

  it('puts blocks behind the last paragraph at the end, which stays as it was', async () => {
    await open(p('Kính gửi: Sở Nội vụ', '<w:jc w:val="center"/>'));
    await inBody((body) => body.insertOoxml(two, 'End'));
    expect(await texts()).toEqual(['Kính gửi: Sở Nội vụ', 'Phần thứ nhất', 'Phần thứ hai', '']);
    expect(word.host.documentXml).toContain('<w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi');
  });

  it.each([
    [true, ['Đã có', 'Phần thứ nhất', 'Phần thứ hai', '']],
    [false, ['Đã có', '', 'Phần thứ nhất', 'Phần thứ hai', '']],
  ])('at the end goes into an empty last paragraph: %s', async (endReusesEmptyParagraph, expected) => {
    await open(p('Đã có') + p(''), { endReusesEmptyParagraph });
    await inBody((body) => body.insertOoxml(two, 'End'));
    expect(await texts()).toEqual(expected);
  });

  it('lets the last paragraph lose its style where the Word does', async () => {
    await open(p(''), { lastStyleLost: true });
    await inBody((body) => body.insertOoxml(flat(p('Một') + p('Hai', '<w:jc w:val="right"/>')), 'Replace'));
    expect(word.host.documentXml).not.toContain('w:val="right"');
  });

  it('ignores the section of the body and keeps those of paragraphs', async () => {
    await open(p(''));
    const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
    await inBody((body) => body.insertOoxml(flat(p('', section) + p('')), 'Replace'));
    expect(word.host.documentXml.match(/<w:pgSz[^>]*>/g)).toEqual([
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838"/>',
    ]);
  });

  it('gives controls whose id is taken a new one', async () => {
    await open(sdt('a', 7, p('Một')) + p(''));
    await inBody((body) => body.insertOoxml(flat(sdt('b', 7, p('Hai')) + p('')), 'End'));
    const ids = [...word.host.documentXml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).not.toBe('7');
  });

  it('ignores a style its package does not define', async () => {
    await open(p(''));
    await inBody((body) => body.insertOoxml(flat(p('Một', '<w:pStyle w:val="KhongCo"/>') + p('')), 'Replace'));
    expect(word.host.documentXml).not.toContain('KhongCo');
  });

  it('drops controls in an old-format document', async () => {
    await open(p(''), { oldFormat: true });
    await inBody((body) => body.insertOoxml(flat(sdt('b', 7, p('Hai')) + p('')), 'Replace'));
    expect(word.host.documentXml).not.toContain('w:sdt');
    expect((await texts())[0]).toBe('Hai');
  });

  it('puts a package in place of an empty paragraph beside a control', async () => {
    await open(sdt('a', 1, p('Mục I'), locked) + sdt('c', 3, p('Mục III'), locked) + p('Hết'));
    await inBody((body) => {
      const made = body.contentControls.getByTag('a').getFirst().insertParagraph('', 'After');
      made.insertOoxml(flat(sdt('b', 2, p('Mục II')) + p('')), 'Replace');
    });
    expect(await texts()).toEqual(['Mục I', 'Mục II', '', 'Mục III', 'Hết']);
    expect([...word.host.documentXml.matchAll(/<w:tag w:val="(.)"/g)].map(([, tag]) => tag)).toEqual(['a', 'b', 'c']);
  });

  it('refuses what is no package', async () => {
    await open(p(''));
    await expect(inBody((body) => body.insertOoxml('<w:p/>', 'Replace'))).rejects.toMatchObject({
      code: 'GeneralException',
    });
  });

  it('refuses to replace a body that holds a locked control', async () => {
    await open(sdt('a', 1, p('Mục I'), locked) + p(''));
    await expect(inBody((body) => body.insertOoxml(two, 'Replace'))).rejects.toMatchObject({ code: 'NotAllowed' });
    expect(await texts()).toEqual(['Mục I', '']);
  });
});

describe('insertBreak', () => {
  const header =
    '<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId9"/>';

  it('copies the section with its headers to the break and leaves the last section linked', async () => {
    word = await openWord({
      document: docx(p('Nội dung'), `<w:sectPr>${header}<w:pgSz w:w="10000" w:h="12000"/></w:sectPr>`),
    });
    await inBody((body) => body.insertBreak('SectionNext', 'End'));
    const xml = word.host.documentXml;
    expect(xml.match(/<w:pgSz w:w="10000" w:h="12000"\/>/g)).toHaveLength(2);
    expect(xml.match(/headerReference/g)).toHaveLength(1);
    expect(xml.indexOf('headerReference')).toBeLessThan(xml.indexOf('Nội dung'));
    expect(await texts()).toEqual(['Nội dung', '']);
  });

  it('stands in a paragraph of its own where the Word does so', async () => {
    await open(p('Nội dung'), { breakInOwnParagraph: true });
    await inBody((body) => body.insertBreak('SectionNext', 'End'));
    expect(await texts()).toEqual(['Nội dung', '', '']);
  });

  it('of a line at the end of a control stays in the control and in its paragraph, formatted as what is before it', async () => {
    await open(
      `<w:p>${sdt('f', 5, '<w:r><w:rPr><w:b/></w:rPr><w:t>KT. TRƯỞNG CỤM</w:t></w:r>')}</w:p>` + sdt('b', 6, p('Một')),
    );
    await inBody((body) => {
      for (const tag of ['f', 'b']) {
        const control = body.contentControls.getByTag(tag).getFirst();
        control.insertBreak('Line', 'End');
        control.insertText('PHÓ TRƯỞNG CỤM', 'End');
      }
    });
    expect(await texts()).toEqual(['KT. TRƯỞNG CỤM\vPHÓ TRƯỞNG CỤM', 'Một\vPHÓ TRƯỞNG CỤM']);
    expect(word.host.documentXml).toMatch(
      /<w:r><w:rPr><w:b\/><\/w:rPr><w:br\/><\/w:r>.*PHÓ.*<\/w:sdtContent><\/w:sdt><\/w:p>/,
    );
  });

  it('of a line beside a range stands outside the range', async () => {
    await open(p('Một hai'));
    await inBody((body) => {
      const range = body.search('Một').getFirst();
      range.insertText(' rưỡi', 'After');
      range.insertBreak('Line', 'After');
      range.insertText('Mốt', 'Replace');
    });
    expect(await texts()).toEqual(['Mốt\v rưỡi hai']);
  });
});

describe('insertText', () => {
  const field = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>……</w:t></w:r>';

  it('replaces the text of an inline control, keeps its formatting and ends its placeholder', async () => {
    await open(`<w:p>${sdt('f', 5, field, '<w:showingPlcHdr/>')}</w:p>`);
    await inBody((body) => body.contentControls.getByTag('f').getFirst().insertText('2026', 'Replace'));
    expect(word.host.documentXml).not.toContain('showingPlcHdr');
    expect(word.host.documentXml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">2026</w:t></w:r>');
  });

  it('shows the prompt of the Word when the text is empty', async () => {
    await open(`<w:p>${sdt('f', 5, '<w:r><w:t>2026</w:t></w:r>')}</w:p>`, { promptLanguage: 'en' });
    await inBody((body) => body.contentControls.getByTag('f').getFirst().insertText('', 'Replace'));
    expect(await texts()).toEqual(['Click or tap here to enter text.']);
    expect(word.host.documentXml).toContain('showingPlcHdr');
  });

  it('starts paragraphs at line feeds in a block control', async () => {
    await open(sdt('b', 5, p('Cũ', '<w:jc w:val="both"/>')) + p(''));
    await inBody((body) => body.contentControls.getByTag('b').getFirst().insertText('Một\nHai', 'Replace'));
    expect(await texts()).toEqual(['Một', 'Hai', '']);
    expect(word.host.documentXml.match(/<w:jc w:val="both"\/>/g)).toHaveLength(2);
  });

  it('in place of words takes the formatting of their first character', async () => {
    await open(
      '<w:p><w:r><w:t xml:space="preserve">Cụm </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>số 3</w:t></w:r></w:p>',
    );
    await inBody((body) => body.search('số 3').getFirst().insertText('số 4', 'Replace'));
    expect(word.host.documentXml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">số 4</w:t></w:r>');
  });

  it('without text takes words away and leaves nothing', async () => {
    await open(p('Cụm số 3'));
    await inBody((body) => body.search(' số 3').getFirst().insertText('', 'Replace'));
    expect(word.host.documentXml).toMatch(/<w:p><w:r>(?:(?!<w:r>).)*Cụm(?:(?!<w:r>).)*<\/w:p>/);
  });

  it('in an empty paragraph takes the formatting of its mark', async () => {
    await open(p('', '<w:rPr><w:i/></w:rPr>'));
    await inBody((body) => body.paragraphs.getFirst().insertText('nghiêng', 'Start'));
    expect(word.host.documentXml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">nghiêng</w:t></w:r>');
  });

  it('refuses characters XML cannot hold', async () => {
    await open(p('Cũ'));
    await expect(inBody((body) => body.insertText('\u0001', 'End'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('insertParagraph', () => {
  it('beside a control makes a paragraph outside it', async () => {
    await open(sdt('a', 1, p('Mục I')) + p('Hết'));
    await inBody((body) => {
      const control = body.contentControls.getByTag('a').getFirst();
      control.insertParagraph('trước', 'Before');
      control.insertParagraph('sau', 'After');
    });
    expect(await texts()).toEqual(['trước', 'Mục I', 'sau', 'Hết']);
    expect(word.host.documentXml).toMatch(/trước.*<w:sdt>.*Mục I.*<\/w:sdt>.*sau/);
  });

  it('beside the last paragraph of a control stays in the control', async () => {
    await open(sdt('a', 1, p('Mục I')) + p('Hết'));
    await inBody((body) =>
      body.contentControls.getByTag('a').getFirst().paragraphs.getLast().insertParagraph('thêm', 'After'),
    );
    expect(word.host.documentXml).toMatch(/Mục I.*thêm.*<\/w:sdt>.*Hết/);
  });
});

describe('insertText', () => {
  it.each(['written', 'refused'] as const)('into a cell of a table with merged cells is %s', async (mergedCells) => {
    const merged = table(p('120')).replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>');
    await open(merged + p('ngoài bảng'), { mergedCells });
    const write = inBody((body) => {
      body.paragraphs.getLast().getRange('Content').insertText('dưới bảng', 'Replace');
      body.paragraphs.getFirst().getRange('Content').insertText('121', 'Replace');
    });
    if (mergedCells === 'refused') await expect(write).rejects.toMatchObject({ code: 'GeneralException' });
    else await write;
    expect(await texts()).toEqual([mergedCells === 'refused' ? '120' : '121', 'dưới bảng']);
  });
});

describe('insertContentControl', () => {
  it('around a paragraph is a block, around part of one is inline', async () => {
    await open(p('Tổng kết') + p('năm 2026'));
    await inBody((body) => {
      const { paragraphs } = body;
      paragraphs.getFirst().insertContentControl().tag = 'block';
      paragraphs.getLast().search('2026').getFirst().insertContentControl().tag = 'inline';
    });
    expect(word.host.documentXml).toMatch(
      /<w:body><w:sdt>.*Tổng kết.*<\/w:sdt><w:p>.*năm .*<w:sdt>.*2026.*<\/w:sdt><\/w:p>/,
    );
  });

  it.each(['laid', 'refused'] as const)('around part of a cell is %s', async (cellControls) => {
    await open(table(p('- Sở Nội vụ;')), { cellControls });
    const lay = inBody((body) => {
      body.search('Sở Nội vụ').getFirst().insertContentControl().tag = 'r';
    });
    if (cellControls === 'refused') await expect(lay).rejects.toMatchObject({ code: 'GeneralException' });
    else await lay;
    expect(word.host.documentXml.includes('<w:tag w:val="r"/>')).toBe(cellControls === 'laid');
    expect(await texts()).toEqual(['- Sở Nội vụ;']);
  });

  it('around a range of whole paragraphs is one block', async () => {
    await open(table(p('Ô')) + p('Một') + p('Hai') + p('Ba'));
    await inBody((body) => {
      const first = body.search('Một').getFirst().paragraphs.getFirst().getRange('Whole');
      first
        .expandTo(body.search('Hai').getFirst().paragraphs.getFirst().getRange('Whole'))
        .insertContentControl().title = 'Phần';
    });
    expect(word.host.documentXml).toMatch(/<w:sdtContent><w:p>.*Một.*Hai.*<\/w:p><\/w:sdtContent>/);
  });
});
