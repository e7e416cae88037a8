/** A colleague's copy of this report: both texts and figures side by side, taken one by one and given back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CopyText, OtherCopyVerb, OtherCopyView } from '../../src/app/other-copy-state';
import { otherCopySaid } from '../../src/app/other-copy-words';
import { questions } from '../../src/app/pane-words';
import { bodyParagraphs } from '../support/body-paragraphs';
import { paragraphTexts } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { reportDocument } from '../support/report-document';
import { smallCluster } from '../support/open-annexes';
import { storyProfiles } from '../support/story-profiles';
import { oldReport } from '../support/rolling-over';
import { ltsc2021, microsoft365 } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());
jest.setTimeout(60_000);

type Doing = OtherCopyVerb extends infer Verb ? (Verb extends OtherCopyVerb ? Omit<Verb, 'panel'> : never) : never;
const carryOut = (doing: Doing): Promise<void> => opened.pane.actions.existing({ panel: 'other-copy', ...doing });
const press = (doing: Doing, ...answers: readonly string[]): Promise<void> =>
  opened.press(() => carryOut(doing), ...answers);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo);
const view = (): OtherCopyView => {
  const { existing } = opened.state();
  if (existing?.panel !== 'other-copy') throw new Error('the panel is not open');
  return existing;
};
const text = (item: string): CopyText => {
  const found = view().texts.find((one) => one.item === item);
  if (found === undefined) throw new Error(`${item} is not in the list`);
  return found;
};
const body = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const scan =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1" cy="1"/></wp:inline></w:drawing></w:r></w:p>';
const notice = (): string => opened.state().notice?.text ?? '';

const mine = ['Phong trào được triển khai đồng bộ.', 'Các đơn vị đăng ký đủ.'];
const theirs = ['Phong trào được triển khai đồng bộ.', 'Đã có 03 mô hình mới.', 'Công tác khen thưởng kịp thời.'];
const weak = ['Việc sơ kết còn chậm.'];

/** Writes bodies as a person does. */
function write({ host }: OpenedPane, bodies: Readonly<Record<string, readonly string[]>>): void {
  for (const [item, [first = '', ...others]] of Object.entries(bodies)) {
    host.person.clickInto(`bctd.b.${item}`);
    host.person.type(first);
    for (const line of others) {
      host.person.pressEnter();
      host.person.type(line);
    }
  }
}

const types = async (pane: OpenedPane, ldtt: string): Promise<void> => {
  await pane.pane.actions.form.setUnits(smallCluster);
  const { appendix } = pane.pane.actions;
  await appendix.look();
  const [unit] = pane.state().appendix.data.units;
  await appendix.enterCells([{ unit: unit?.id ?? '', year: 2026, column: 'ldtt', typed: ldtt }]);
  await appendix.setDocuments([
    { id: 'd1', issuer: unit?.id ?? '', number: '12/KH-SNV', date: '', subject: `Kế hoạch ${ldtt}`, note: '' },
  ]);
  await pane.pane.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 900));
};

let saved: Uint8Array;
beforeAll(async () => {
  const colleague = await openPane({ profile: ltsc2021, document: reportDocument() });
  write(colleague, { 'P1.VI.1': theirs, 'P1.VI.2': weak, 'P1.V.2': ['Cụm đã kiểm tra 05 đơn vị.'] });
  await types(colleague, '40');
  saved = colleague.host.save();
  colleague.close();
});
const copy = (modified: number | null = null) => ({ name: 'bao cao - Binh.docx', modified, bytes: saved });

/** Her own document with the panel open over it and the copy read. */
async function compares(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, document: reportDocument(), ...options });
  write(opened, { 'P1.VI.1': mine, 'P1.V.2': ['Cụm đã kiểm tra 05 đơn vị.'], 'P1.V.3': ['Đã bàn giao.'] });
  await carryOut({ kind: 'open' });
  opened.host.resetCounts();
  await carryOut({ kind: 'files', files: [copy()] });
  expect(opened.host.counts.requests).toBeLessThanOrEqual(2);
}

describe.each(storyProfiles())('a colleague’s text in $name', (profile) => {
  it('takes the place of hers after she saw what goes, stands behind hers, fills what is empty, and goes out again', async () => {
    await compares({ profile });
    const before = paragraphs();
    expect(view().texts.map(({ item, state }) => [item, state])).toEqual([
      ['P1.VI.1', 'open'],
      ['P1.VI.2', 'open'],
    ]);
    expect(text('P1.VI.1').theirs.map(({ fresh }) => fresh)).toEqual([false, true, true]);
    opened.host.resetCounts();
    await press({ kind: 'replace', item: 'P1.VI.1' });
    expect(paragraphs()).toEqual(before);
    await press({ kind: 'replace', item: 'P1.VI.1' }, 'replace');
    expect(body('P1.VI.1')).toEqual(theirs);
    expect(text('P1.VI.1').state).toBe('same');
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    await undo();
    expect(paragraphs()).toEqual(before);
    await press({ kind: 'both', item: 'P1.VI.1' });
    expect(body('P1.VI.1')).toEqual([...mine, ...theirs]);
    expect(text('P1.VI.1').state).toBe('both');
    await undo();
    await press({ kind: 'replace', item: 'P1.VI.2' });
    expect(body('P1.VI.2')).toEqual(weak);
    await undo();
    expect(text('P1.VI.2')).toMatchObject({ state: 'open', mine: [] });
    expect(paragraphs()).toEqual(before);
  });
});

describe('what is offered', () => {
  it('names the items only she wrote, counts those alike, and changes nothing where she keeps hers', async () => {
    await compares();
    const before = opened.host.documentXml;
    expect(view().textNotes[1]).toMatch(/^Chỉ văn bản đang mở có phần viết: .*3\. /u);
    expect(view().textNotes[0]).toMatch(/mục hai bản viết như nhau\.$/u);
    await press({ kind: 'keep', item: 'P1.VI.1' });
    expect(text('P1.VI.1').state).toBe('kept');
    expect(opened.host.documentXml).toBe(before);
  });

  it('says when the copy was saved, and never guesses it of the open document', async () => {
    await compares();
    expect(view().notes).toEqual([]);
    const at = new Date(2026, 10, 20, 9, 30);
    await carryOut({ kind: 'files', files: [copy(at.getTime())] });
    expect(view().notes).toEqual([otherCopySaid.savedHere(at), otherCopySaid.mineUnknown]);
    const core =
      '<cp:coreProperties><cp:lastModifiedBy>Lê An</cp:lastModifiedBy><dcterms:modified>2026-11-19T08:00:00Z</dcterms:modified></cp:coreProperties>';
    const bytes = zipSync({ ...unzipSync(saved), 'docProps/core.xml': strToU8(core) });
    await carryOut({ kind: 'files', files: [{ ...copy(at.getTime()), bytes }] });
    const moment = new Date('2026-11-19T08:00:00Z');
    expect(view().notes).toEqual([otherCopySaid.savedWith(moment, 'Lê An'), otherCopySaid.mineUnknown]);
  });

  it('writes nothing over what she wrote since she saw it', async () => {
    await compares();
    const pressed = press({ kind: 'replace', item: 'P1.VI.1' }, 'replace');
    opened.host.person.clickInto('bctd.b.P1.VI.1');
    opened.host.person.type(' Thêm câu mới.');
    const now = body('P1.VI.1');
    await pressed;
    expect(body('P1.VI.1')).toEqual(now);
    expect(opened.state().notice?.kind).toBe('warning');
    expect(text('P1.VI.1').mine.map((line) => line.text)).toEqual(now);
  });

  it('writes nothing over a picture that came back since she saw the text', async () => {
    await compares();
    const files = unzipSync(opened.host.save());
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const end = xml.indexOf('</w:sdtContent>', xml.indexOf('Các đơn vị đăng ký đủ.'));
    const document = zipSync({
      ...files,
      'word/document.xml': strToU8(`${xml.slice(0, end)}${scan}${xml.slice(end)}`),
    });
    opened.close();
    opened = await openPane({ profile: ltsc2021, document });
    expect(opened.host.person.deleteParagraph(paragraphs().indexOf('Các đơn vị đăng ký đủ.') + 1)).toBe(true);
    await carryOut({ kind: 'open' });
    await carryOut({ kind: 'files', files: [copy()] });
    expect(text('P1.VI.1').noReplacing).toBe('');
    opened.host.person.undo();
    const before = opened.host.documentXml;
    expect(before).toContain('<w:drawing>');
    await press({ kind: 'replace', item: 'P1.VI.1' }, 'replace');
    expect(opened.host.documentXml).toBe(before);
    expect(text('P1.VI.1').noReplacing).toBe(otherCopySaid.holdsMore);
  });

  it('takes the place of a text with line breaks and dots, and gives it back', async () => {
    await compares();
    opened.host.person.clickInto('bctd.b.P1.VI.1');
    opened.host.person.type('\nDòng thứ hai trong đoạn.');
    opened.host.person.pressEnter();
    opened.host.person.type('……');
    await opened.pane.lookAgain();
    const before = text('P1.VI.1').mine.map((line) => line.text);
    await press({ kind: 'replace', item: 'P1.VI.1' }, 'replace');
    expect(body('P1.VI.1')).toEqual(theirs);
    await undo();
    expect(text('P1.VI.1').mine.map((line) => line.text)).toEqual(before);
  });

  it('goes in untracked once she agreed', async () => {
    await compares({ profile: microsoft365 });
    opened.host.tracking = true;
    await press({ kind: 'replace', item: 'P1.VI.1' }, 'replace');
    expect(body('P1.VI.1')).toEqual(mine);
    await press({ kind: 'replace', item: 'P1.VI.1' }, 'replace', questions.pauseTracking('').answers[0]?.id ?? '');
    expect(body('P1.VI.1')).toEqual(theirs);
    expect(opened.host.documentXml).not.toContain('w:ins ');
  });
});

describe('figures of the copy', () => {
  it('are taken one by one or all, and given back', async () => {
    await compares();
    await types(opened, '35');
    await carryOut({ kind: 'part', to: 'figures' });
    expect(view().figures.map(({ name, mine: own, theirs: other }) => [name, own, other])).toEqual([
      ['Sở Nội vụ – Lao động tiên tiến', '35', '40'],
      ['Phụ lục I – Sở Nội vụ', '12/KH-SNV, Kế hoạch 35', '12/KH-SNV, Kế hoạch 40'],
    ]);
    const ldtt = (): unknown => opened.state().appendix.data.counts[0]?.cells['ldtt'];
    opened.host.resetCounts();
    await press({ kind: 'figure', key: view().figures[0]?.key ?? '' });
    expect(opened.host.counts.requests).toBe(0);
    await opened.pane.actions.appendix.look();
    expect(ldtt()).toBe(40);
    expect(view().figures).toHaveLength(1);
    await undo();
    expect(ldtt()).toBe(35);
    await carryOut({ kind: 'part', to: 'figures' });
    await press({ kind: 'all-figures' });
    expect(view().figures).toEqual([]);
    expect(notice()).toBe(otherCopySaid.taken(2));
  });
});

describe('the file', () => {
  it('of another year or cluster is named as such before anything is offered', async () => {
    await compares();
    await opened.press(() => opened.pane.actions.form.setUnits(smallCluster));
    await carryOut({ kind: 'files', files: [oldReport('xa-phuong-2025')] });
    expect(view()).toMatchObject({ step: 'other', texts: [], figures: [] });
    expect(view().notes).toEqual([
      otherCopySaid.otherCluster(['cum', 'số 7'], ['cum', 'số 3']),
      otherCopySaid.otherUnits(0, 4),
      otherCopySaid.otherYear(2025, 2026),
    ]);
    await carryOut({ kind: 'use' });
    expect(view().step).toBe('compare');
    expect(view().texts.length).toBeGreaterThan(20);
    expect(view().notes).toContain(otherCopySaid.otherYear(2025, 2026));
  });

  it('that is the same document is said to be', async () => {
    await compares();
    await carryOut({ kind: 'files', files: [{ name: 'a.docx', modified: null, bytes: opened.host.save() }] });
    expect(view()).toMatchObject({ step: 'compare', same: true, texts: [], figures: [], fields: [] });
    expect(view().notes[0]).toMatch(/^Hai bản giống nhau: /u);
  });

  it('that is none leaves what was read before', async () => {
    await compares();
    const shown = view();
    await carryOut({ kind: 'files', files: [{ name: 'hong.docx', modified: null, bytes: new Uint8Array([1, 2]) }] });
    expect(notice()).toContain('hong.docx');
    expect(view()).toEqual(shown);
    await carryOut({ kind: 'files', files: [copy(), copy()] });
    expect(notice()).toBe(otherCopySaid.manyFiles);
  });
});

const faults = [1, 2, 3].flatMap((at) => (['before', 'after', 'lost'] as const).map((when) => ({ at, when })));
describe.each(faults)('a fault at request $at of a take, $when it was carried out', ({ at, when }) => {
  it.each([
    ['replace' as const, theirs],
    ['both' as const, [...mine, ...theirs]],
  ])('leaves hers or the whole of %s', async (kind, wanted) => {
    await compares({ profile: microsoft365, patience: when === 'lost' ? 1_000 : 10_000 });
    const before = paragraphs();
    const take = (): Promise<void> => press({ kind, item: 'P1.VI.1' }, 'replace');
    opened.host.faults.atRequest(at, 'GeneralException', when);
    await take();
    opened.host.faults.clear();
    await opened.pane.lookAgain();
    if (text('P1.VI.1').state === 'open') {
      expect(body('P1.VI.1')).toEqual(mine);
      await take();
    }
    expect(body('P1.VI.1')).toEqual(wanted);
    await undo();
    expect(paragraphs()).toEqual(before);
  });
});
