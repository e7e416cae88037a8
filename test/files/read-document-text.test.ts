import { p, r, readBody } from '../support/document-file';

const texts = (body: string): readonly string[] => readBody(body).paragraphs.map(({ text }) => text);
const paragraph = (inner: string): string => texts(`<w:p>${inner}</w:p>`)[0] ?? '';
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const change = 'w:id="1" w:author="Lãnh đạo"';

describe('readDocument: text', () => {
  it('says tabs, breaks and hyphens as Word does, and none at the end', () => {
    const run =
      '<w:t>Số:</w:t><w:tab/><w:t>05</w:t><w:br/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:cr/><w:br w:type="page"/>';
    expect(paragraph(`<w:r>${run}</w:r>`)).toBe('Số:\t05\va\u2011b\u00adc\uf0fc');
  });

  it('counts spaces at the ends only where they are to be kept, and no line feeds', () => {
    expect(paragraph('<w:r><w:t> Cụm\n thi đua </w:t></w:r><w:r><w:t xml:space="preserve"> số 3</w:t></w:r>')).toBe(
      'Cụm  thi đua số 3',
    );
    expect(paragraph('<w:r><w:t>A &amp; B &#272;&#x1F600; <![CDATA[<b>]]></w:t></w:r>')).toBe('A & B Đ😀 <b>');
  });

  it('keeps results of fields and drops their instructions, nested and simple ones too', () => {
    const nested = `${field('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${r('1')}${field('end')}<w:r><w:instrText> = 1</w:instrText></w:r>${field('separate')}${r('một')}${field('end')}`;
    expect(paragraph(`${r('Trang ')}${nested}${r('/')}<w:fldSimple w:instr="NUMPAGES">${r('9')}</w:fldSimple>`)).toBe(
      'Trang một/9',
    );
  });

  it('loses no text behind a field that never ends', () => {
    expect(texts(`<w:p>${field('begin')}${r('mất')}</w:p>${p('còn')}`)).toEqual(['', 'còn']);
  });

  it('reads hyperlinks, smart tags and inserted text, and leaves out text boxes, equations, notes and deletions', () => {
    const inner = `<w:hyperlink>${r('Luật')}</w:hyperlink><w:smartTag><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${r(' số')}</w:smartTag><w:ins ${change}>${r(' 06')}</w:ins><w:del ${change}><w:r><w:delText>05</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r>`;
    const box = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing><wp:anchor xmlns:wp="wp"><w:txbxContent>${p('hộp')}</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('hộp')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const math = '<m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath>';
    const read = readBody(`<w:p>${inner}${box}${math}</w:p>${p('sau')}`);
    expect(read.paragraphs.map(({ text, picture, changed }) => ({ text, picture, changed }))).toEqual([
      { text: 'Luật số 06', picture: true, changed: true },
      { text: 'sau', picture: false, changed: false },
    ]);
    expect(read.pictures).toBe(0);
  });

  it('reads the plain one of two ways to write a sign', () => {
    expect(
      paragraph(
        '<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:t>?</w:t></mc:Choice><mc:Fallback><w:t>☑</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
    ).toBe('☑');
  });

  it('joins paragraphs whose mark was deleted; each keeps its place', () => {
    const gone = `<w:rPr><w:del ${change}/></w:rPr>`;
    const read = readBody(`${p('Cụm thi đua', gone)}${p(' số', gone)}${p(' 3')}${p('Khối')}`);
    expect(read.paragraphs.map(({ index, text, changed }) => [index, text, changed])).toEqual([
      [0, '', true],
      [1, '', true],
      [2, 'Cụm thi đua số 3', true],
      [3, 'Khối', false],
    ]);
  });

  it('joins nothing over the edge of a cell or a control', () => {
    const gone = `<w:rPr><w:del ${change}/></w:rPr>`;
    const cell = `<w:tbl><w:tr><w:tc>${p('a', gone)}</w:tc></w:tr></w:tbl>`;
    const control = `<w:sdt><w:sdtContent>${p('b', gone)}</w:sdtContent></w:sdt>`;
    expect(texts(`${cell}${control}${p('c')}`)).toEqual(['a', 'b', 'c']);
  });

  it('counts changes by kind, in headers and notes too', () => {
    const read = readBody({
      body: `<w:p><w:ins ${change}>${r('a')}</w:ins><w:moveFrom ${change}>${r('b')}</w:moveFrom><w:moveTo ${change}>${r('b')}</w:moveTo><w:r><w:rPr><w:b/><w:rPrChange ${change}><w:rPr/></w:rPrChange></w:rPr><w:t>c</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      headers: { header1: `<w:p><w:del ${change}><w:r><w:delText>d</w:delText></w:r></w:del></w:p>` },
      footnotes: `<w:footnote w:id="2"><w:p><w:ins ${change}>${r('e')}</w:ins></w:p></w:footnote>`,
    });
    expect(read.changes).toEqual({ inserted: 2, deleted: 1, moved: 1, format: 1 });
    expect(read.paragraphs.map(({ text }) => text)).toEqual(['abc']);
  });

  it('reads ISO 29500 Strict, any prefix, and whether changes are tracked', () => {
    const strict = readBody({
      body: p('Báo cáo', '<w:ind w:start="1cm"/>'),
      settings: '<w:trackRevisions/>',
      namespaces: {
        main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
        relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      },
    });
    expect(strict).toMatchObject({ paragraphs: [{ text: 'Báo cáo', indent: 10 }], tracking: 'on' });
    const own = '<x:document xmlns:x="w"><x:body><x:p><x:r><x:t>Báo cáo</x:t></x:r></x:p></x:body></x:document>';
    expect(readBody({ body: '', parts: { 'word/document.xml': own } }).paragraphs[0]?.text).toBe('Báo cáo');
  });
});

describe('readDocument: comments, data and macros', () => {
  const comment = (id: number, paragraph: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="Phó Trưởng phòng"><w:p w14:paraId="${paragraph}">${r(text)}</w:p></w:comment>`;

  it('finds the paragraph of each comment, and which are done with, answers too', () => {
    const read = readBody({
      body: `${p('a')}<w:p><w:commentRangeStart w:id="1"/>${r('b')}<w:commentRangeEnd w:id="1"/></w:p><w:p><w:r><w:commentReference w:id="2"/></w:r></w:p>`,
      comments: `${comment(1, 'AA', 'Xem lại số liệu')}${comment(2, 'BB', 'Đã sửa')}${comment(3, 'CC', 'Lạc')}`,
      commentsExtended:
        '<w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>',
    });
    expect(read.comments).toEqual([
      { author: 'Phó Trưởng phòng', text: 'Xem lại số liệu', paragraph: 1, resolved: true },
      { author: 'Phó Trưởng phòng', text: 'Đã sửa', paragraph: 2, resolved: true },
      { author: 'Phó Trưởng phòng', text: 'Lạc', paragraph: null, resolved: false },
    ]);
  });

  it('hands over the custom parts in our namespaces only, in order', () => {
    const ours = (n: number): string => `<?xml version="1.0"?><report xmlns="urn:bao-cao-thi-dua:v1">${n}</report>`;
    const read = readBody({
      body: p('a'),
      parts: {
        'customXml/item10.xml': ours(10),
        'customXml/item2.xml': ours(2),
        'customXml/item3.xml': '<b:Sources xmlns:b="http://schemas.openxmlformats.org/bibliography"/>',
        'customXml/itemProps2.xml': '<a xmlns="urn:bao-cao-thi-dua:v1"/>',
        'word/vbaProject.bin': new Uint8Array(3),
      },
    });
    expect(read.dataParts).toEqual([ours(2), ours(10)]);
    expect(read.macros).toBe(true);
  });
});
