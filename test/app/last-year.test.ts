/** Last year's report is taken over: fields, units, figures, and her old texts one by one. */
import type { LastYearText, LastYearView } from '../../src/app/last-year-state';
import { lastYearSaid } from '../../src/app/last-year-words';
import { questions } from '../../src/app/pane-words';
import { bodyParagraphs } from '../support/body-paragraphs';
import { controlTexts } from '../support/document-texts';
import { paragraphTexts } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { reportDocument } from '../support/report-document';
import { oldReport, rollingOver, type RollingOver } from '../support/rolling-over';
import { storyProfiles } from '../support/story-profiles';
import { ltsc2021, microsoft365, words } from '../word-host/profiles';

let rolling: RollingOver;
let opened: OpenedPane;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const carryOut: RollingOver['carryOut'] = (doing) => rolling.carryOut(doing);
const press: RollingOver['press'] = (doing, ...answers) => rolling.press(doing, ...answers);
const view = (): LastYearView => rolling.view();
const text = (item: string): LastYearText => rolling.text(item);
const body = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const notice = (): string => opened.state().notice?.text ?? '';

/** A pane with the panel open. */
async function opens(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, ...options });
  rolling = rollingOver(opened);
  await carryOut({ kind: 'open' });
  expect(view()).toMatchObject({ step: 'choose', texts: [] });
}

/** The same with last year's file of the wards read. */
async function reads(options: Parameters<typeof openPane>[0] = {}, name = 'xa-phuong-2025'): Promise<void> {
  await opens(options);
  await carryOut({ kind: 'files', files: [oldReport(name)] });
}

describe.each(words)('the roll-over in $name', (profile) => {
  it('begins in a blank document, fills the form, and goes on once the outline is there', async () => {
    await reads({ profile });
    expect(view()).toMatchObject({ step: 'data', outline: false, file: 'xa-phuong-2025.docx' });
    await press({ kind: 'take' });
    expect(opened.state().form.data).toMatchObject({ cluster: 'số 7', symbol: 'CTĐ', number: '', year: 2026 });
    expect(opened.state().form.data.units.map(({ name }) => name)).toEqual([
      'Phường Tam Thanh',
      'Xã Đồng Đăng',
      'Xã Cao Lộc',
      'Xã Hữu Lũng',
    ]);
    expect(view()).toMatchObject({ step: 'texts', outline: false });
    expect(text('P1.VI.2').state).toBe('missing');
    await opened.press(opened.pane.actions.insertOutline);
    expect(view().outline).toBe(true);
    expect(text('P1.VI.2').state).toBe('empty');
    expect(text('IN1').state).toBe('written');
  });
});

describe.each(storyProfiles())('her old texts in $name', (profile) => {
  it('go into their empty bodies with the years moved, and out again', async () => {
    await reads({ profile, document: reportDocument() });
    const before = paragraphs();
    await carryOut({ kind: 'step', to: 'texts' });
    opened.host.resetCounts();
    await press({ kind: 'reuse', item: 'P1.VI.1' });
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(body('P1.VI.1')).toEqual([
      'Phong trào thi đua có nội dung cụ thể, sát nhiệm vụ, tạo được khí thế sôi nổi, góp phần hoàn thành nhiệm vụ chính trị năm 2026.',
    ]);
    await opened.press(opened.pane.actions.undo);
    await press({ kind: 'reuse', item: 'P1.VI.2' });
    expect(body('P1.VI.2')).toEqual([
      'Việc sơ kết một số đợt thi đua chuyên đề còn chậm; viết tin, bài về điển hình chưa nhiều.',
      'Nguyên nhân: người làm công tác thi đua, khen thưởng còn kiêm nhiệm; một số đơn vị mới kiện toàn tổ chức.',
    ]);
    expect(text('P1.VI.2').state).toBe('reused');
    await opened.press(opened.pane.actions.undo);
    expect([text('P1.VI.1').state, text('P1.VI.2').state]).toEqual(['empty', 'empty']);
    expect(paragraphs()).toEqual(before);
  });
});

describe('what the file brings', () => {
  it('overwrites nothing she entered, and one press takes back fields, units and figures', async () => {
    await reads({ profile: microsoft365, document: reportDocument() });
    const before = paragraphs();
    const cluster = view().entries.find(({ id }) => id === 'cluster');
    expect(cluster).toMatchObject({ mine: 'số 3', theirs: 'số 7', taken: false });
    expect(view().entries.find(({ id }) => id === 'signerName')).toMatchObject({ mine: '', taken: true });
    opened.host.resetCounts();
    await press({ kind: 'take' });
    expect(opened.host.counts.requests).toBeLessThanOrEqual(2);
    expect(opened.state().form.data).toMatchObject({ cluster: 'số 3', signerName: 'Nông Thị Hoa' });
    expect(controlTexts(opened.host.documentXml, 'bctd.f.signer-name')).toEqual(['Nông Thị Hoa']);
    await opened.pane.actions.appendix.look();
    const { counts, units } = opened.state().appendix.data;
    expect(counts.find(({ unit, year }) => unit === units[0]?.id && year === 2025)?.cells).toMatchObject({ ldtt: 21 });
    await opened.press(opened.pane.actions.undo);
    expect(paragraphs()).toEqual(before);
    expect(opened.state().form.data).toMatchObject({ signerName: '', units: [] });
    expect(opened.state().appendix.data.counts).toEqual([]);
  });

  it('sets figures that differ beside hers, and takes the file’s only where she says so', async () => {
    await reads({ document: reportDocument() });
    await press({ kind: 'take' });
    await opened.pane.actions.appendix.look();
    const [unit] = opened.state().form.data.units;
    await opened.pane.actions.appendix.enterCells([
      { unit: unit?.id ?? '', year: 2025, column: 'ldtt', typed: '19' },
      { unit: unit?.id ?? '', year: 2025, column: 'cstdcs', typed: '5' },
    ]);
    await carryOut({ kind: 'step', to: 'data' });
    expect(view().figures.conflicts.map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['5', '2'],
      ['19', '21'],
    ]);
    await carryOut({ kind: 'figure', id: `${unit?.id}/ldtt`, taken: true });
    await press({ kind: 'take' });
    const cells = opened
      .state()
      .appendix.data.counts.find(({ year, unit: id }) => id === unit?.id && year === 2025)?.cells;
    expect(cells).toMatchObject({ ldtt: 21, cstdcs: 5 });
  });

  it('asks which unit an old one is; districts have no figures to compare', async () => {
    await reads({ document: reportDocument() }, 'huyen-bien-gioi-2023');
    expect(view()).toMatchObject({ step: 'year', notes: [lastYearSaid.otherYear(2023, 2026)] });
    await carryOut({ kind: 'use' });
    expect(view().units.map(({ answer }) => answer)).toEqual(Array(5).fill('none'));
    expect(view().figures.sentence).toBe(lastYearSaid.noFigures(2025));
    expect(view().entries.find(({ id }) => id === 'signerOffice')).toMatchObject({ taken: false });
    await press({ kind: 'take' });
    expect(opened.state().form.data.units).toEqual([]);
    expect(text('P1.III.2').mentions.map(({ words }) => words)).toContain('UBND huyện Cao Lộc');
    expect(text('P1.VI.1').moves).toEqual(['2023 → 2026']);
  });

  it('begins the report of the year after the file’s where no outline stands yet', async () => {
    await reads({}, 'truong-2023');
    expect(view()).toMatchObject({ step: 'year', yearAfter: 2024 });
    await carryOut({ kind: 'year-after' });
    expect(opened.state().year).toBe(2024);
    expect(view()).toMatchObject({ step: 'data' });
    expect(view().figures.sentence).toMatch(/năm 2023 vào cột so sánh/u);
  });

  it('says of a file that is no report, no Word file, or one of several why it was not read', async () => {
    await reads({}, 'xa-phuong-2025');
    await carryOut({ kind: 'other-file' });
    await carryOut({ kind: 'files', files: [{ name: 'a.docx', modified: null, bytes: new Uint8Array([1, 2, 3]) }] });
    expect(opened.state().notice).toMatchObject({ kind: 'error' });
    expect(notice()).toContain('a.docx');
    expect(view().step).toBe('choose');
    await carryOut({ kind: 'files', files: [oldReport('xa-phuong-2025'), oldReport('truong-2023')] });
    expect(notice()).toBe(lastYearSaid.manyFiles);
    const bytes = opened.host.save();
    await carryOut({ kind: 'files', files: [{ name: 'trong.docx', modified: null, bytes }] });
    expect(notice()).toBe(lastYearSaid.noReport('trong.docx'));
    expect(view().step).toBe('choose');
  });
});

describe('an old text', () => {
  it('is never put where something stands', async () => {
    await reads({ document: reportDocument() });
    await carryOut({ kind: 'step', to: 'texts' });
    opened.host.person.clickInto('bctd.b.P1.V.2');
    opened.host.person.type('Cụm đã kiểm tra 05 đơn vị.');
    await press({ kind: 'reuse', item: 'P1.V.2' });
    expect(body('P1.V.2')).toEqual(['Cụm đã kiểm tra 05 đơn vị.']);
    expect(opened.state().notice?.kind).toBe('warning');
    expect(text('P1.V.2').state).toBe('written');
  });

  it('keeps what is to be looked at in view until it is dealt with', async () => {
    await reads({ document: reportDocument() });
    await carryOut({ kind: 'step', to: 'texts' });
    await press({ kind: 'reuse', item: 'P1.II.4' });
    const left = (): readonly string[] => text('P1.II.4').mentions.map(({ kind }) => kind);
    expect(left()).toEqual(['movement']);
    await opened.pane.actions.existing({ panel: null });
    await carryOut({ kind: 'open' });
    expect(left()).toEqual(['movement']);
    opened.host.person.clearControl('bctd.b.P1.II.4');
    opened.host.person.clickInto('bctd.b.P1.II.4');
    opened.host.person.type('Các đơn vị hưởng ứng phong trào mới.');
    await opened.pane.lookAgain();
    expect(text('P1.II.4')).toMatchObject({ state: 'written' });
  });

  it('goes in untracked once she agreed', async () => {
    await reads({ profile: microsoft365, document: reportDocument() });
    await carryOut({ kind: 'step', to: 'texts' });
    opened.host.tracking = true;
    await press({ kind: 'reuse', item: 'P1.V.3' });
    expect(text('P1.V.3').state).toBe('empty');
    await press({ kind: 'reuse', item: 'P1.V.3' }, questions.pauseTracking('').answers[0]?.id ?? '');
    expect(text('P1.V.3').state).toBe('reused');
    expect(opened.host.documentXml).not.toContain('w:ins ');
  });
});
