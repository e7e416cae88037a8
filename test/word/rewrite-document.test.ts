import type { TextChange } from '../../src/app/ports';
import type { DocumentSnapshot } from '../../src/core/report/snapshot';
import { paragraphTexts } from '../support/document-xml';
import {
  controlId,
  formatOf,
  openReport,
  paragraphIndex,
  sameBut,
  textsOf,
  type OpenedReport,
} from '../support/rewriting';
import { validationErrors } from '../support/validate-docx';
import { all, around, only, textOf, valueOf as val } from '../support/xml-tree';
import { singleSwitches, words, type Profile } from '../word-host/profiles';

let opened: OpenedReport;
afterEach(() => opened.close());

/** The schema is looked at in each of the four Words; a switch changes what is written where, not how. */
const expectValid = (profile: Profile): void => {
  if (words.includes(profile)) expect(validationErrors(opened.host.save())).toEqual([]);
};

type Pieces = Extract<TextChange, { kind: 'line' }>['pieces'];
const recipient = (number: number, text: string): Pieces => [
  '- ',
  { tag: `bctd.f.recipient-${number}`, title: `Nơi nhận ${number}`, text },
  ';',
];
const lineBehind = (now: DocumentSnapshot, text: string, pieces: Pieces): TextChange => ({
  kind: 'line',
  anchor: { kind: 'paragraph', index: paragraphIndex(now, text), text, side: 'After' },
  pieces,
});

describe.each([...words, ...singleSwitches()])('rewrite: $name', (profile) => {
  it('control: two lines of the signer stand in one control of one paragraph, formatted as before', async () => {
    opened = await openReport(profile);
    const old = textsOf(await opened.read());
    const looked = formatOf(opened.paragraphXml('TRƯỞNG CỤM'));
    opened.host.resetCounts();
    const after = await opened.rewrite((now) => [
      { kind: 'control', id: controlId(now, 'bctd.f.signer-title'), text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM' },
      { kind: 'control', id: controlId(now, 'bctd.f.signer-name'), text: 'Hoàng Văn Thụ' },
      { kind: 'control', id: controlId(now, 'bctd.f.signer-office'), text: '……' },
    ]);
    expect(opened.host.counts.requests).toBe(2);
    const signer = after.controls.find(({ tag }) => tag === 'bctd.f.signer-title');
    expect(signer?.text).toBe('KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM');
    expect(after.paragraphs).toHaveLength(old.length);
    expect(all(opened.controlXml('bctd.f.signer-title'), 'w:br')).toHaveLength(1);
    expect(all(opened.controlXml('bctd.f.signer-title'), 'w:p')).toEqual([]);
    expect(formatOf(opened.paragraphXml('KT. TRƯỞNG CỤMPHÓ TRƯỞNG CỤM'))).toEqual(looked);
    expect(textOf(opened.controlXml('bctd.f.signer-name'))).toBe('Hoàng Văn Thụ');
    expect(textOf(opened.controlXml('bctd.f.signer-office'))).toBe('……');
    expectValid(profile);
  });

  it('control-words: the words of a heading change, its year and its control stay', async () => {
    opened = await openReport(profile);
    const heading = 'bctd.h.P1.II.5c';
    const looked = formatOf(opened.controlXml(heading));
    const [year] = all(opened.controlXml(heading), 'w:sdt').map(String);
    const standing = textOf(opened.controlXml(heading));
    expect([standing, year]).toEqual([
      expect.stringContaining('trong năm 2026:'),
      expect.stringContaining('bctd.f.year'),
    ]);
    const edits = [
      { from: '– Tên các mô hình, ', to: '– ' },
      { from: ' trong năm ', to: ' của năm ' },
      { from: ':', to: '' },
    ];
    const after = await opened.rewrite((now) => [{ kind: 'control-words', id: controlId(now, heading), edits }]);
    expect(opened.host.counts.requests).toBe(2);
    expect(textOf(opened.controlXml(heading))).toBe('– điển hình tiên tiến của năm 2026');
    expect(all(opened.controlXml(heading), 'w:sdt').map(String)).toEqual([year]);
    expect(formatOf(opened.controlXml(heading))).toEqual(looked);
    expect(val(opened.controlXml(heading), 'w:sdtPr', 'w:lock')).toBe('sdtLocked');
    expect(textsOf(after)).toContain('– điển hình tiên tiến của năm 2026');
  });

  it('paragraph-words: in a cell and in the page, the fields around the words stay', async () => {
    opened = await openReport(profile);
    const old = textsOf(await opened.read());
    const line = '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Cụm thi đua số 3)';
    const looked = [formatOf(opened.paragraphXml('- Lưu: VT, …….')), formatOf(opened.paragraphXml(line))];
    const fields = all(opened.root(), 'w:sdt').length;
    const after = await opened.rewrite((now) => [
      {
        kind: 'paragraph-words',
        index: paragraphIndex(now, '- Lưu: VT, …….'),
        edits: [{ from: 'VT, ', to: 'VT, TĐKT, ' }],
      },
      { kind: 'paragraph-words', index: paragraphIndex(now, line), edits: [{ from: ' của Cụm ', to: ' của Khối ' }] },
      { kind: 'paragraph-words', index: paragraphIndex(now, 'TM. CỤM THI ĐUA'), edits: [{ from: 'CỤM', to: 'KHỐI' }] },
    ]);
    const now = [
      '- Lưu: VT, TĐKT, …….',
      '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Khối thi đua số 3)',
    ] as const;
    expect(textsOf(after).filter((text) => !old.includes(text))).toEqual([now[0], 'TM. KHỐI THI ĐUA', now[1]]);
    expect(after.paragraphs).toHaveLength(old.length);
    expect(now.map((text) => formatOf(opened.paragraphXml(text)))).toEqual(looked);
    expect(all(opened.root(), 'w:sdt')).toHaveLength(fields);
  });

  it('paragraph: one of several in a body, and the only one of another; both controls stay', async () => {
    const body = (xml: string): string =>
      xml.replace(
        /(<w:tag w:val="bctd\.b\.P1\.I\.1"\/>.*?)<w:showingPlcHdr\/>(.*?<w:sdtContent>)(<w:p>.*?<\/w:p>)/su,
        (_, before, behind, one) =>
          `${before}${behind}${['Một.', 'Hai.', 'Ba.'].map((text) => String(one).replace(/<w:t[ >].*<\/w:t>/su, `<w:t>${text}</w:t>`)).join('')}`,
      );
    opened = await openReport(profile, { alter: body });
    const old = textsOf(await opened.read());
    const looked = formatOf(opened.paragraphXml('Hai.'));
    const guidance = old.find((text) => text.includes('Ghi tên đơn vị trưởng cụm')) ?? '';
    const after = await opened.rewrite((now) => [
      { kind: 'paragraph', index: paragraphIndex(now, 'Hai.'), text: 'Cụm đã họp hai phiên.' },
      { kind: 'paragraph', index: paragraphIndex(now, guidance), text: 'Trưởng cụm: Sở Nội vụ.' },
    ]);
    const changes = { 'Hai.': ['Cụm đã họp hai phiên.'], [guidance]: ['Trưởng cụm: Sở Nội vụ.'] };
    expect(textsOf(after)).toEqual(sameBut(old, changes));
    expect(formatOf(opened.paragraphXml('Cụm đã họp hai phiên.'))).toEqual(looked);
    expect(all(opened.controlXml('bctd.b.P1.I.1'), 'w:p').map(textOf)).toEqual([
      'Một.',
      'Cụm đã họp hai phiên.',
      'Ba.',
    ]);
    expect(textOf(opened.controlXml('bctd.b.IN2'))).toBe('Trưởng cụm: Sở Nội vụ.');
    expect(String(opened.controlXml('bctd.b.IN2'))).not.toContain('showingPlcHdr');
    expectValid(profile);
  });

  it('line, remove-paragraph: recipients come and go in their cell, in the order given, each with its field', async () => {
    opened = await openReport(profile);
    const old = textsOf(await opened.read());
    const looked = formatOf(opened.paragraphXml('- Các đơn vị trong Cụm thi đua;'));
    opened.host.resetCounts();
    const last = '- Các đơn vị trong Cụm thi đua;';
    const after = await opened.rewrite((now) => [
      { kind: 'remove-paragraph', index: paragraphIndex(now, '- Sở Nội vụ;') },
      lineBehind(now, last, recipient(4, 'Lãnh đạo các đơn vị')),
      lineBehind(now, last, recipient(5, 'Trang thông tin của cụm')),
    ]);
    const added = ['- Lãnh đạo các đơn vị;', '- Trang thông tin của cụm;'];
    expect(textsOf(after)).toEqual(sameBut(old, { '- Sở Nội vụ;': [], [last]: [last, ...added] }));
    expect(added.map((text) => formatOf(opened.paragraphXml(text)))).toEqual([looked, looked]);
    expect(added.map((text) => around(opened.paragraphXml(text), 'w:tc'))).not.toContain(null);
    if (profile.cellControls === 'refused') {
      // The third request is the way out: texts stand, the field has no control.
      expect(opened.host.counts.requests).toBe(3);
      expect(after.controls.map(({ tag }) => tag)).not.toContain('bctd.f.recipient-4');
    } else {
      expect(opened.host.counts.requests).toBe(2);
      expect([4, 5].map((number) => textOf(opened.controlXml(`bctd.f.recipient-${number}`)))).toEqual([
        'Lãnh đạo các đơn vị',
        'Trang thông tin của cụm',
      ]);
      const settings = only(opened.controlXml('bctd.f.recipient-4'), 'w:sdtPr');
      expect([val(settings, 'w:alias'), String(settings)]).toEqual(['Nơi nhận 4', expect.stringContaining('"hidden"')]);
    }
    expectValid(profile);
  });

  it('line: beside a control stands outside it, with two fields and words behind the last', async () => {
    opened = await openReport(profile);
    const after = await opened.rewrite((now) => [
      {
        kind: 'line',
        anchor: { kind: 'control', id: controlId(now, 'bctd.h.P1.I'), side: 'Before' },
        pieces: [
          { tag: 'bctd.f.cluster', title: 'Tên cụm thi đua', text: 'số 3' },
          ' năm ',
          { tag: 'bctd.f.year', title: 'Năm báo cáo', text: '2026' },
          '.',
        ],
      },
    ]);
    expect(textsOf(after)[paragraphIndex(after, 'số 3 năm 2026.') + 1]).toMatch(/^I\. /u);
    const line = opened.paragraphXml('số 3 năm 2026.');
    expect(all(line, 'w:sdt').map(textOf)).toEqual(['số 3', '2026']);
    expect(around(line, 'w:sdt')).toBeNull();
    expect(opened.host.counts.requests).toBe(2);
  });

  it('everything at once: what one change writes or takes away is not what another finds', async () => {
    opened = await openReport(profile);
    const old = textsOf(await opened.read());
    opened.host.resetCounts();
    const last = '- Các đơn vị trong Cụm thi đua;';
    const after = await opened.rewrite((now) => [
      { kind: 'remove-paragraph', index: paragraphIndex(now, '- HĐ TĐKT tỉnh;') },
      { kind: 'remove-paragraph', index: paragraphIndex(now, last) },
      lineBehind(now, last, ['- Như trên;']),
      { kind: 'control', id: controlId(now, 'bctd.f.recipient-2'), text: 'HĐ TĐKT tỉnh' },
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
    expect(textsOf(after)).toEqual(
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
