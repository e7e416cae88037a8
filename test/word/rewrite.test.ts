import type { TextChange } from '../../src/app/ports';
import type { DocumentSnapshot } from '../../src/core/report/snapshot';
import { paragraphTexts } from '../support/document-xml';
import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { reportDocument } from '../support/report-document';
import { validationErrors } from '../support/validate-docx';
import { all, around, down, only, parseXml, textOf, valueOf as val } from '../support/xml-tree';
import { ltsc2021, microsoft365, readOnly, singleSwitches, tracked, words, type Profile } from '../word-host/profiles';

let opened: OpenedGateway;
afterEach(() => opened.close());

const everyWord = [...words, ...singleSwitches()];

const report = reportDocument();

/** The schema is looked at in each of the four Words; a switch changes what is written where, not how. */
const expectValid = (profile: Profile): void => {
  if (words.includes(profile)) expect(validationErrors(opened.host.save())).toEqual([]);
};

async function open(profile: Profile, alter?: (xml: string) => string): Promise<void> {
  opened = await openGateway({ profile, document: alter ? reportDocument(alter) : report });
  await opened.read();
  opened.host.resetCounts();
}

type Plan = (now: DocumentSnapshot) => readonly TextChange[];
const rewrite = async (plan: Plan): Promise<DocumentSnapshot> =>
  valueOf(await opened.gateway.rewrite(plan, false)).after;

/** The id of the first control with a tag, the index of the first paragraph with a text. */
const id = ({ controls }: DocumentSnapshot, tag: string): number =>
  controls.find((control) => control.tag === tag)?.id ?? -1;
const at = ({ paragraphs }: DocumentSnapshot, text: string): number =>
  paragraphs.findIndex((paragraph) => paragraph.text === text);
const texts = ({ paragraphs }: DocumentSnapshot): readonly string[] => paragraphs.map(({ text }) => text);

type Element = ReturnType<typeof parseXml>;
let parsed: { readonly xml: string; readonly root: Element } | null = null;
const root = (): Element => {
  const xml = opened.host.documentXml;
  if (parsed?.xml !== xml) parsed = { xml, root: parseXml(xml) };
  return parsed.root;
};
const paragraph = (text: string): Element => {
  const found = all(root(), 'w:p').find((each) => textOf(each) === text);
  if (!found) throw new Error(`no paragraph ${text}`);
  return found;
};
const control = (tag: string): Element => {
  const found = all(root(), 'w:sdt').find((each) => val(each, 'w:sdtPr', 'w:tag') === tag);
  if (!found) throw new Error(`no control ${tag}`);
  return found;
};
/** Format of the paragraph and of its runs, each once. */
const format = (element: Element): readonly string[] => [
  ...new Set([
    String(down(element, 'w:pPr')),
    ...all(element, 'w:r').map((run) => String(down(run, 'w:rPr')).replace('<w:rStyle w:val="PlaceholderText"/>', '')),
  ]),
];
const sameBut = (before: readonly string[], change: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  before.flatMap((text) => change[text] ?? [text]);

const recipient = (number: number, text: string): TextChange => ({
  kind: 'line',
  anchor: { kind: 'paragraph', index: -1, text: '', side: 'After' },
  pieces: ['- ', { tag: `bctd.f.recipient-${number}`, title: `Nơi nhận ${number}`, text }, ';'],
});
const behind = (now: DocumentSnapshot, text: string, change: TextChange): TextChange =>
  change.kind === 'line'
    ? { ...change, anchor: { kind: 'paragraph', index: at(now, text), text, side: 'After' } }
    : change;

describe.each(everyWord)('rewrite: $name', (profile) => {
  it('control: two lines of the signer stand in one control of one paragraph, formatted as before', async () => {
    await open(profile);
    const old = texts(await opened.read());
    const looked = format(paragraph('TRƯỞNG CỤM'));
    opened.host.resetCounts();
    const after = await rewrite((now) => [
      { kind: 'control', id: id(now, 'bctd.f.signer-title'), text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM' },
      { kind: 'control', id: id(now, 'bctd.f.signer-name'), text: 'Hoàng Văn Thụ' },
      { kind: 'control', id: id(now, 'bctd.f.signer-office'), text: '……' },
    ]);
    expect(opened.host.counts.requests).toBe(2);
    const signer = after.controls.find(({ tag }) => tag === 'bctd.f.signer-title');
    expect(signer?.text).toBe('KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM');
    expect(after.paragraphs).toHaveLength(old.length);
    expect(all(control('bctd.f.signer-title'), 'w:br')).toHaveLength(1);
    expect(all(control('bctd.f.signer-title'), 'w:p')).toEqual([]);
    expect(format(paragraph('KT. TRƯỞNG CỤMPHÓ TRƯỞNG CỤM'))).toEqual(looked);
    expect(textOf(control('bctd.f.signer-name'))).toBe('Hoàng Văn Thụ');
    expect(textOf(control('bctd.f.signer-office'))).toBe('……');
    expectValid(profile);
  });

  it('control-words: the words of a heading change, its year and its control stay', async () => {
    await open(profile);
    const heading = 'bctd.h.P1.II.5c';
    const looked = format(control(heading));
    const [year] = all(control(heading), 'w:sdt').map(String);
    const standing = textOf(control(heading));
    expect([standing, year]).toEqual([
      expect.stringContaining('trong năm 2026:'),
      expect.stringContaining('bctd.f.year'),
    ]);
    const edits = [
      { from: '– Tên các mô hình, ', to: '– ' },
      { from: ' trong năm ', to: ' của năm ' },
      { from: ':', to: '' },
    ];
    const after = await rewrite((now) => [{ kind: 'control-words', id: id(now, heading), edits }]);
    expect(opened.host.counts.requests).toBe(2);
    expect(textOf(control(heading))).toBe('– điển hình tiên tiến của năm 2026');
    expect(all(control(heading), 'w:sdt').map(String)).toEqual([year]);
    expect(format(control(heading))).toEqual(looked);
    expect(val(control(heading), 'w:sdtPr', 'w:lock')).toBe('sdtLocked');
    expect(texts(after)).toContain('– điển hình tiên tiến của năm 2026');
  });

  it('paragraph-words: in a cell and in the page, the fields around the words stay', async () => {
    await open(profile);
    const old = texts(await opened.read());
    const line = '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Cụm thi đua số 3)';
    const looked = [format(paragraph('- Lưu: VT, …….')), format(paragraph(line))];
    const fields = all(root(), 'w:sdt').length;
    const after = await rewrite((now) => [
      { kind: 'paragraph-words', index: at(now, '- Lưu: VT, …….'), edits: [{ from: 'VT, ', to: 'VT, TĐKT, ' }] },
      { kind: 'paragraph-words', index: at(now, line), edits: [{ from: ' của Cụm ', to: ' của Khối ' }] },
      { kind: 'paragraph-words', index: at(now, 'TM. CỤM THI ĐUA'), edits: [{ from: 'CỤM', to: 'KHỐI' }] },
    ]);
    const now = [
      '- Lưu: VT, TĐKT, …….',
      '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Khối thi đua số 3)',
    ] as const;
    expect(texts(after).filter((text) => !old.includes(text))).toEqual([now[0], 'TM. KHỐI THI ĐUA', now[1]]);
    expect(after.paragraphs).toHaveLength(old.length);
    expect(now.map((text) => format(paragraph(text)))).toEqual(looked);
    expect(all(root(), 'w:sdt')).toHaveLength(fields);
  });

  it('paragraph: one of several in a body, and the only one of another; both controls stay', async () => {
    const body = (xml: string): string =>
      xml.replace(
        /(<w:tag w:val="bctd\.b\.P1\.I\.1"\/>.*?)<w:showingPlcHdr\/>(.*?<w:sdtContent>)(<w:p>.*?<\/w:p>)/su,
        (_, before, behind, one) =>
          `${before}${behind}${['Một.', 'Hai.', 'Ba.'].map((text) => String(one).replace(/<w:t[ >].*<\/w:t>/su, `<w:t>${text}</w:t>`)).join('')}`,
      );
    await open(profile, body);
    const old = texts(await opened.read());
    const looked = format(paragraph('Hai.'));
    const guidance = old.find((text) => text.includes('Ghi tên đơn vị trưởng cụm')) ?? '';
    const after = await rewrite((now) => [
      { kind: 'paragraph', index: at(now, 'Hai.'), text: 'Cụm đã họp hai phiên.' },
      ...(guidance === ''
        ? []
        : [{ kind: 'paragraph', index: at(now, guidance), text: 'Trưởng cụm: Sở Nội vụ.' } as const]),
    ]);
    expect(texts(after)).toEqual(
      sameBut(old, {
        'Hai.': ['Cụm đã họp hai phiên.'],
        ...(guidance === '' ? {} : { [guidance]: ['Trưởng cụm: Sở Nội vụ.'] }),
      }),
    );
    expect(format(paragraph('Cụm đã họp hai phiên.'))).toEqual(looked);
    expect(all(control('bctd.b.P1.I.1'), 'w:p').map(textOf)).toEqual(['Một.', 'Cụm đã họp hai phiên.', 'Ba.']);
    if (guidance !== '') {
      expect(textOf(control('bctd.b.IN2'))).toBe('Trưởng cụm: Sở Nội vụ.');
      expect(String(control('bctd.b.IN2'))).not.toContain('showingPlcHdr');
    }
    expectValid(profile);
  });

  it('line, remove-paragraph: recipients come and go in their cell, in the order given, each with its field', async () => {
    await open(profile);
    const old = texts(await opened.read());
    const looked = format(paragraph('- Các đơn vị trong Cụm thi đua;'));
    opened.host.resetCounts();
    const last = '- Các đơn vị trong Cụm thi đua;';
    const after = await rewrite((now) => [
      { kind: 'remove-paragraph', index: at(now, '- Sở Nội vụ;') },
      behind(now, last, recipient(4, 'Lãnh đạo các đơn vị')),
      behind(now, last, recipient(5, 'Trang thông tin của cụm')),
    ]);
    const added = ['- Lãnh đạo các đơn vị;', '- Trang thông tin của cụm;'];
    expect(texts(after)).toEqual(sameBut(old, { '- Sở Nội vụ;': [], [last]: [last, ...added] }));
    expect(added.map((text) => format(paragraph(text)))).toEqual([looked, looked]);
    expect(added.map((text) => around(paragraph(text), 'w:tc'))).not.toContain(null);
    if (profile.cellControls === 'refused') {
      // The third request is the way out: texts stand, the field has no control.
      expect(opened.host.counts.requests).toBe(3);
      expect(after.controls.map(({ tag }) => tag)).not.toContain('bctd.f.recipient-4');
    } else {
      expect(opened.host.counts.requests).toBe(2);
      expect([4, 5].map((number) => textOf(control(`bctd.f.recipient-${number}`)))).toEqual([
        'Lãnh đạo các đơn vị',
        'Trang thông tin của cụm',
      ]);
      const settings = only(control('bctd.f.recipient-4'), 'w:sdtPr');
      expect([val(settings, 'w:alias'), String(settings)]).toEqual(['Nơi nhận 4', expect.stringContaining('"hidden"')]);
    }
    expectValid(profile);
  });

  it('line: beside a control stands outside it, with two fields and words behind the last', async () => {
    await open(profile);
    const after = await rewrite((now) => [
      {
        kind: 'line',
        anchor: { kind: 'control', id: id(now, 'bctd.h.P1.I'), side: 'Before' },
        pieces: [
          { tag: 'bctd.f.cluster', title: 'Tên cụm thi đua', text: 'số 3' },
          ' năm ',
          { tag: 'bctd.f.year', title: 'Năm báo cáo', text: '2026' },
          '.',
        ],
      },
    ]);
    expect(texts(after)[at(after, 'số 3 năm 2026.') + 1]).toMatch(/^I\. /u);
    const line = paragraph('số 3 năm 2026.');
    expect(all(line, 'w:sdt').map(textOf)).toEqual(['số 3', '2026']);
    expect(around(line, 'w:sdt')).toBeNull();
    expect(opened.host.counts.requests).toBe(2);
  });

  it('everything at once: what one change writes or takes away is not what another finds', async () => {
    await open(profile);
    const old = texts(await opened.read());
    opened.host.resetCounts();
    const last = '- Các đơn vị trong Cụm thi đua;';
    const after = await rewrite((now) => [
      { kind: 'remove-paragraph', index: at(now, '- HĐ TĐKT tỉnh;') },
      { kind: 'remove-paragraph', index: at(now, last) },
      behind(now, last, { kind: 'line', anchor: { kind: 'control', id: 0, side: 'After' }, pieces: ['- Như trên;'] }),
      { kind: 'control', id: id(now, 'bctd.f.recipient-2'), text: 'HĐ TĐKT tỉnh' },
      ...now.controls
        .filter(({ tag }) => tag === 'bctd.f.year' || tag === 'bctd.f.next-year')
        .map(({ id: control, text }) => ({ kind: 'control', id: control, text: String(Number(text) + 1) }) as const),
      {
        kind: 'control-words',
        id: now.paragraphs.find(({ text }) => text.startsWith('KẾT QUẢ TỔ CHỨC'))?.control ?? -1,
        edits: [
          { from: 'KẾT QUẢ', to: 'THỰC HIỆN' },
          { from: 'TRIỂN KHAI', to: 'KẾT QUẢ' },
          { from: 'THỰC HIỆN', to: 'TRIỂN KHAI' },
        ],
      },
    ]);
    expect(opened.host.counts.requests).toBe(2);
    const expected = old.map((text) =>
      text.startsWith('[Hướng dẫn]') ? text : text.replace(/202[67]/gu, (year) => String(Number(year) + 1)),
    );
    expect(texts(after)).toEqual(
      sameBut(expected, {
        '- HĐ TĐKT tỉnh;': [],
        [last]: ['- Như trên;'],
        '- Sở Nội vụ;': ['- HĐ TĐKT tỉnh;'],
        'KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2027': [
          'THỰC HIỆN TỔ CHỨC KẾT QUẢ TRIỂN KHAI PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2027',
        ],
      }),
    );
    expect(paragraphTexts(opened.host.documentXml)).toHaveLength(after.paragraphs.length);
    expectValid(profile);
  });
});

describe('rewrite: words that are hard to find', () => {
  /** A body that reads as given, in place of its guidance; `content` is XML of runs. */
  const body =
    (content: string) =>
    (xml: string): string =>
      xml.replace(
        /(<w:tag w:val="bctd\.b\.IN1"\/>.*?)<w:showingPlcHdr\/>(.*?<w:sdtContent><w:p>.*?<\/w:pPr>).*?(<\/w:p>)/su,
        (_, before, behind, end) => `${before}${behind}${content}${end}`,
      );
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const year =
    '<w:sdt><w:sdtPr><w:alias w:val="Năm báo cáo"/><w:tag w:val="bctd.f.year"/><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>2026</w:t></w:r></w:sdtContent></w:sdt>';
  const edited = async (edits: readonly { readonly from: string; readonly to: string }[]): Promise<string> => {
    await rewrite((now) => [{ kind: 'control-words', id: id(now, 'bctd.b.IN1'), edits }]);
    expect(opened.host.counts.requests).toBe(2);
    return textOf(control('bctd.b.IN1'));
  };

  it('the caret of the search language, and a tab', async () => {
    await open(ltsc2021, body(`${run('a^b ^p')}<w:r><w:tab/></w:r>${run('cuối')}`));
    expect(await edited([{ from: '^b ^p\t', to: '^^ ' }])).toBe('a^^ cuối');
  });

  it('words taken away leave no second space of their own and no empty run', async () => {
    await open(ltsc2021, body(run('Cụm có 12 đơn vị thành viên.')));
    expect(await edited([{ from: ' thành viên', to: '' }])).toBe('Cụm có 12 đơn vị.');
    expect(all(control('bctd.b.IN1'), 'w:r').map(textOf)).not.toContain('');
  });

  it('words right behind and right before a nested year do not land in it', async () => {
    await open(ltsc2021, body(`${run('Năm ')}${year}${run(' có 12 đơn vị')}`));
    expect(
      await edited([
        { from: 'Năm ', to: 'Trong năm ' },
        { from: ' có', to: ', có' },
      ]),
    ).toBe('Trong năm 2026, có 12 đơn vị');
    expect(all(control('bctd.b.IN1'), 'w:sdt').map(textOf)).toEqual(['2026']);
  });

  const units = (count: number, more: readonly string[] = []): string =>
    [...Array.from({ length: count }, (_, index) => `Ủy ban nhân dân xã số ${index + 1}`), ...more].join(', ');

  it('a sentence longer than a search takes: the words that differ change, the year inside stays', async () => {
    const [first, rest] = [`Cụm gồm 30 đơn vị: ${units(30)} trong năm `, ', tính cả trưởng cụm.'];
    await open(ltsc2021, body(`${run(first)}${year}${run(rest)}`));
    const from = `${first}2026${rest}`;
    const to = from
      .replace('30 đơn vị', '31 đơn vị')
      .replace(units(30), units(30, ['Sở Y tế']))
      .replace('tính cả', 'kể cả');
    expect(from.length).toBeGreaterThan(700);
    expect(await edited([{ from, to }])).toBe(to);
    expect(all(control('bctd.b.IN1'), 'w:sdt').map(textOf)).toEqual(['2026']);
    // The words that stay were not written again: they are still the runs they were.
    expect(all(control('bctd.b.IN1'), 'w:r').length).toBeLessThan(12);
  });

  it('a long sentence of which every word differs is replaced from its first words to its last', async () => {
    await open(ltsc2021, body(run(`Đầu. ${units(30)} cuối.`)));
    const to = Array.from({ length: 100 }, (_, index) => `từ${index}`).join(' ');
    expect(await edited([{ from: `${units(30)} cuối.`, to }])).toBe(`Đầu. ${to}`);
  });

  it('a place that reads like an earlier one is found behind it', async () => {
    const [twice, tail] = ['đơn vị mới, ', 'hết.'];
    const standing = `${twice.repeat(3)}${units(12)}, ${twice.repeat(2)}${tail}`;
    await open(ltsc2021, body(run(standing)));
    const to = standing.replace(/đơn vị mới, hết\.$/u, 'đơn vị cũ, hết.');
    expect(await edited([{ from: standing, to }])).toBe(to);
  });

  it('lines of a control: each is changed in its own paragraph', async () => {
    const two = body(`${run('Một xã')}</w:p><w:p>${run('Hai xã')}`);
    await open(ltsc2021, two);
    await rewrite((now) => [
      { kind: 'control-words', id: id(now, 'bctd.b.IN1'), edits: [{ from: 'xã\nHai xã', to: 'phường\nHai phường' }] },
    ]);
    expect(all(control('bctd.b.IN1'), 'w:p').map(textOf)).toEqual(['Một phường', 'Hai phường']);
  });
});

describe('rewrite: what it costs and what a fault leaves', () => {
  const plan: Plan = (now) => [
    { kind: 'control', id: id(now, 'bctd.f.signer-title'), text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM' },
    { kind: 'paragraph-words', index: at(now, 'TM. CỤM THI ĐUA'), edits: [{ from: 'CỤM', to: 'KHỐI' }] },
    { kind: 'remove-paragraph', index: at(now, '- Sở Nội vụ;') },
  ];

  it.each(words)('an empty plan ends with the reading, in one request: $name', async (profile) => {
    await open(profile);
    const standing = opened.host.documentXml;
    const { before, after } = valueOf(await opened.gateway.rewrite(() => [], true));
    expect(after).toBe(before);
    expect(before).toEqual(await opened.read());
    expect(opened.host.documentXml).toBe(standing);
    opened.host.resetCounts();
    await opened.gateway.rewrite(() => [], false);
    expect(opened.host.counts.requests).toBe(1);
  });

  it.each([
    ['words that are not there', { kind: 'paragraph-words', index: 0, edits: [{ from: 'KHÔNG CÓ', to: '' }] }],
    ['a control that is not there', { kind: 'control', id: 1, text: 'x' }],
    ['a paragraph that is not there', { kind: 'remove-paragraph', index: 999 }],
    ['an anchor that reads otherwise', behindNothing()],
  ] as const)('%s: nothing is written, and it says so', async (_, change) => {
    await open(ltsc2021);
    const standing = opened.host.documentXml;
    const result = await opened.gateway.rewrite((now) => [...plan(now), change], false);
    expect(result).toMatchObject({ ok: false, trouble: { retry: true } });
    expect(opened.host.counts.requests).toBe(1);
    expect(opened.host.documentXml).toBe(standing);
  });

  function behindNothing(): TextChange {
    return { kind: 'line', anchor: { kind: 'paragraph', index: 0, text: 'Nơi nhận:', side: 'After' }, pieces: ['x'] };
  }

  it.each(
    ([1, 2] as const).flatMap((request) => (['before', 'after', 'lost'] as const).map((when) => ({ request, when }))),
  )(
    'a fault at request $request ($when): the document is as it was or whole, tracking as it was',
    async ({ request, when }) => {
      opened = await openGateway({ profile: tracked(microsoft365), document: report, patience: 800 });
      await opened.read();
      const standing = texts(await opened.read());
      opened.host.faults.atRequest(request, 'GeneralException', when);
      expect(await opened.gateway.rewrite(plan, true)).toMatchObject({ ok: false });
      const now = texts(await opened.read());
      expect(now).toEqual(
        request === 2 && when !== 'before'
          ? sameBut(standing, {
              'TM. CỤM THI ĐUA': ['TM. KHỐI THI ĐUA'],
              'TRƯỞNG CỤM': ['KT. TRƯỞNG CỤM\vPHÓ TRƯỞNG CỤM'],
              '- Sở Nội vụ;': [],
            })
          : standing,
      );
      expect(opened.host.tracking).toBe(true);
    },
  );

  it.each([true, false])('Track Changes on, paused: %s', async (pause) => {
    await open(tracked(microsoft365));
    const { after } = valueOf(await opened.gateway.rewrite(plan, pause));
    expect(opened.host.counts.requests).toBe(2);
    expect(opened.host.tracking).toBe(true);
    expect(/<w:(?:ins|del) /u.test(opened.host.documentXml)).toBe(!pause);
    expect(after.tracking).toBe('on');
    const signer = (await opened.read()).controls.find(({ tag }) => tag === 'bctd.f.signer-title');
    expect(signer).toMatchObject({ text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM', tracked: !pause });
  });

  it('changes nobody has accepted are carried over from the last look, without a third request', async () => {
    await open(tracked(microsoft365));
    opened.host.person.author = 'Chánh văn phòng';
    opened.host.person.clickInto('bctd.b.IN1');
    opened.host.person.type('Cụm có 12 đơn vị.');
    await opened.read();
    opened.host.resetCounts();
    const { before, after } = valueOf(await opened.gateway.rewrite(plan, true));
    expect(opened.host.counts.requests).toBe(2);
    for (const reading of [before, after])
      expect(reading.controls.find(({ tag }) => tag === 'bctd.b.IN1')?.tracked).toBe(true);
  });

  it('is refused whole in a read-only document', async () => {
    await open(readOnly(ltsc2021));
    const standing = texts(await opened.read());
    expect(await opened.gateway.rewrite(plan, false)).toMatchObject({ ok: false, trouble: { id: 'read-only' } });
    expect(texts(await opened.read())).toEqual(standing);
  });
});

describe('fileName', () => {
  it.each([
    ['D:\\Báo cáo\\Cụm 3 (50%) #2.docx', 'Cụm 3 (50%) #2.docx'],
    ['/Users/lan/Báo cáo.docx', 'Báo cáo.docx'],
    ['https://so.example/B%C3%A1o%20c%C3%A1o%202026.docx?web=1', 'Báo cáo 2026.docx'],
    ['https://so.example/100%.docx', '100%.docx'],
    ['', ''],
  ])('%j: %j', async (url, name) => {
    opened = await openGateway({ url });
    expect(opened.gateway.fileName()).toBe(name);
  });
});
