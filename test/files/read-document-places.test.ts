import { p, r, readBody } from '../support/document-file';

const cell = (content: string, settings = ''): string => `<w:tc><w:tcPr>${settings}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, settings = ''): string => `<w:tr><w:trPr>${settings}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const control = (tag: string, content: string, settings = ''): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="Mục"/><w:tag w:val="${tag}"/>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const header = '<w:tblHeader/>';

describe('readDocument: tables', () => {
  it('count grid columns over merged cells, and rows downwards', () => {
    const read = readBody(
      table(
        row(
          cell(p('STT'), '<w:vMerge w:val="restart"/>') + cell(p('Tập thể') + p('(đơn vị)'), '<w:gridSpan w:val="2"/>'),
          header,
        ),
        row(cell('<w:p/>', '<w:vMerge/>') + cell(p('Cờ')) + cell(p('Bằng khen')), header),
        row(cell(p('1')) + cell(p('2')) + cell(p('3'))),
      ) + p('sau'),
    );
    expect(read.tables).toEqual([
      {
        rows: 3,
        columns: 3,
        cells: [
          { row: 0, column: 0, rows: 2, columns: 1, text: 'STT' },
          { row: 0, column: 1, rows: 1, columns: 2, text: 'Tập thể\n(đơn vị)' },
          { row: 1, column: 1, rows: 1, columns: 1, text: 'Cờ' },
          { row: 1, column: 2, rows: 1, columns: 1, text: 'Bằng khen' },
          { row: 2, column: 0, rows: 1, columns: 1, text: '1' },
          { row: 2, column: 1, rows: 1, columns: 1, text: '2' },
          { row: 2, column: 2, rows: 1, columns: 1, text: '3' },
        ],
        first: 0,
        last: 8,
        headerRows: 2,
        tags: [],
      },
    ]);
    expect(read.paragraphs.map(({ cell: place }) => place && [place.row, place.column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
      null,
    ]);
  });

  it('know old horizontal merges and rows that begin further right', () => {
    const read = readBody(
      table(
        row(cell(p('a'), '<w:hMerge w:val="restart"/>') + cell('<w:p/>', '<w:hMerge/>') + cell(p('b'))),
        row(cell(p('c')), '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(read.tables[0]).toMatchObject({
      columns: 3,
      cells: [
        { column: 0, columns: 2 },
        { row: 0, column: 2 },
        { row: 1, column: 2 },
      ],
    });
  });

  it('in a cell are tables of their own', () => {
    const read = readBody(control('bctd.a.I', table(row(cell(p('a') + table(row(cell(p('b')))) + p('c'))))));
    expect(read.tables.map(({ first, last, tags, cells }) => [first, last, tags, cells[0]?.text])).toEqual([
      [0, 2, ['bctd.a.I'], 'a\nb\nc'],
      [1, 1, ['bctd.a.I'], 'b'],
    ]);
    expect(read.paragraphs.map(({ tableLevel, cell: place }) => [tableLevel, place?.table])).toEqual([
      [1, 0],
      [2, 1],
      [1, 0],
    ]);
  });

  it('are told without the rows and cells that go once the changes are accepted', () => {
    const gone = '<w:del w:id="1" w:author="A"/>';
    const read = readBody(
      table(
        row(cell(p('a')) + cell(p('x'), '<w:cellDel w:id="1" w:author="A"/>') + cell(p('b'))),
        row(cell(p('y')) + cell(p('z')), gone),
        row(cell(p('c')) + cell(p('d')), '<w:ins w:id="2" w:author="A"/>'),
      ),
    );
    expect(read.tables[0]).toMatchObject({
      rows: 2,
      columns: 2,
      cells: [{ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' }],
    });
    expect(read.paragraphs.map(({ cell: place }) => place && [place.row, place.column])).toEqual([
      [0, 0],
      null,
      [0, 1],
      null,
      null,
      [1, 0],
      [1, 1],
    ]);
    expect(read.paragraphs.map(({ changed }) => changed)).toEqual([false, false, false, true, true, true, true]);
  });
});

describe('readDocument: controls', () => {
  it('say what they hold, where they stand and what is around them', () => {
    const inner = control('bctd.f.year', r('2026'), '<w:id w:val="7"/>');
    const heading = control(
      'bctd.h.P1',
      `<w:p>${r('Năm ')}${inner}${r(' này')}</w:p>${p('hai')}`,
      '<w:id w:val="-5"/><w:lock w:val="sdtLocked"/>',
    );
    const read = readBody(p('đầu') + heading + p('sau'));
    expect(read.controls).toEqual([
      {
        id: -5,
        tag: 'bctd.h.P1',
        title: 'Mục',
        text: 'Năm 2026 này\nhai',
        pictures: 0,
        parent: null,
        locked: true,
        tracked: false,
        placeholder: false,
        paragraph: 1,
        lastParagraph: 2,
        start: null,
      },
      {
        id: 7,
        tag: 'bctd.f.year',
        title: 'Mục',
        text: '2026',
        pictures: 0,
        parent: -5,
        locked: false,
        tracked: false,
        placeholder: false,
        paragraph: 1,
        lastParagraph: 1,
        start: 4,
      },
    ]);
    expect(read.paragraphs.map(({ control: id }) => id)).toEqual([null, -5, -5, null]);
    expect(read.paragraphs[1]?.runs.every(({ bold }) => !bold)).toBe(true);
  });

  it('around rows and cells are controls too; those that are no rich text are left out', () => {
    const read = readBody(
      table(
        control('hàng', row(control('ô', cell(p('a'))) + cell(`<w:p>${control('ngày', r('b'), '<w:date/>')}</w:p>`))),
      ),
    );
    expect(
      read.controls.map(({ tag, text, paragraph, lastParagraph }) => [tag, text, paragraph, lastParagraph]),
    ).toEqual([
      ['hàng', 'a\nb', 0, 1],
      ['ô', 'a', 0, 0],
    ]);
    expect(read.tables[0]?.cells.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('have an id each, also where the file gives none or one twice', () => {
    const id = '<w:id w:val="1"/>';
    const ids = readBody(control('a', p('a'), id) + control('b', p('b'), id) + control('c', p('c'))).controls.map(
      (one) => one.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(1);
  });

  it('know their placeholder, their pictures and what is changed in or around them', () => {
    const picture = '<w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="1" cy="1"/></wp:inline></w:drawing></w:r>';
    const insert = (content: string): string => `<w:ins w:id="1" w:author="A">${content}</w:ins>`;
    const read = readBody(
      control('gợi ý', p('……'), '<w:showingPlcHdr/>') +
        control('ảnh', `<w:p>${picture}</w:p>`) +
        control('trong', `<w:p>${insert(r('a'))}</w:p>`) +
        `<w:p>${insert(control('quanh', r('b')))}</w:p>` +
        control('yên', p('c', '<w:pPrChange w:id="2"><w:pPr/></w:pPrChange>')),
    );
    const seen = read.controls.map(({ tag, placeholder, pictures, tracked }) => [tag, placeholder, pictures, tracked]);
    expect(seen).toEqual([
      ['gợi ý', true, 0, false],
      ['ảnh', false, 1, false],
      ['trong', false, 0, true],
      ['quanh', false, 0, true],
      ['yên', false, 0, false],
    ]);
    expect(read.pictures).toBe(1);
  });

  it('go along when the text before them is joined to the next paragraph', () => {
    const read = readBody(
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${r('Cụm ')}${control('số', r('3'))}</w:p><w:p>${control('năm', r('2026'))}</w:p>`,
    );
    expect(read.controls.map(({ tag, paragraph, start }) => [tag, paragraph, start])).toEqual([
      ['số', 1, 4],
      ['năm', 1, 5],
    ]);
    expect(read.paragraphs[1]?.text).toBe('Cụm 32026');
  });
});
