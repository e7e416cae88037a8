/** Last year's report made with the pane: read as a file, or open under a new name and moved on. */
import type { LastYearText, LastYearView } from '../../src/app/last-year-state';
import { lastYearSaid } from '../../src/app/last-year-words';
import { bodyParagraphs } from '../support/body-paragraphs';
import { controlTexts } from '../support/document-texts';
import { paragraphTexts } from '../support/document-xml';
import { unitsNamed } from '../support/lang-son-units';
import { openPane, type OpenedPane } from '../support/open-pane';
import { rollingOver, type RollingOver } from '../support/rolling-over';
import { microsoft365, words, type Profile } from '../word-host/profiles';

let rolling: RollingOver;
let opened: OpenedPane;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const view = (): LastYearView => rolling.view();
const text = (item: string): LastYearText => rolling.text(item);
const body = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính']);
const hers =
  'Năm 2025, cụm đã kiểm tra 05 đơn vị, tăng so với năm 2024; Kế hoạch số 07/KH-CTĐ ngày 15/01/2025 về kiểm tra năm 2025.';

const made = new Map<string, Promise<Uint8Array>>();

/** The report of 2025 of two departments with counts, a target that was reached, and text of hers; made once for each Word. */
function reportOf2025(profile: Profile): Promise<Uint8Array> {
  const make = async (): Promise<Uint8Array> => {
    const pane = await openPane({ profile });
    const { actions } = pane.pane;
    actions.setYear('2025');
    actions.setCluster('các sở');
    await actions.form.setUnits(units);
    await pane.press(actions.insertOutline);
    await actions.appendix.look();
    const [first] = pane.state().appendix.data.units;
    const unit = first?.id ?? '';
    await actions.appendix.enterCells([{ unit, year: 2025, column: 'ldtt', typed: '35' }]);
    await actions.appendix.setFigures([
      {
        id: 'f1',
        table: 'chi-tieu',
        unit,
        cells: { 'noi-dung': 'Hồ sơ trước hạn', 'ke-hoach': 90, 'thuc-hien': 95.5 },
      },
    ]);
    pane.host.person.clickInto('bctd.b.P1.V.2');
    pane.host.person.type(hers);
    // Leaving a field writes the data part, the figures with it.
    await actions.form.enterField('number', '12');
    const bytes = pane.host.save();
    pane.close();
    return bytes;
  };
  const bytes = made.get(profile.name) ?? make();
  made.set(profile.name, bytes);
  return bytes;
}

async function opens(options: Parameters<typeof openPane>[0]): Promise<void> {
  opened = await openPane(options);
  rolling = rollingOver(opened);
  await rolling.carryOut({ kind: 'open' });
}

it('a file made with the pane brings its units, counts as N−1, and what was reached as Cùng kỳ', async () => {
  const bytes = await reportOf2025(microsoft365);
  await opens({ profile: microsoft365 });
  await rolling.carryOut({ kind: 'files', files: [{ name: 'bao-cao-2025.docx', modified: null, bytes }] });
  expect(view().step).toBe('data');
  expect(view().figures.sentence).toBe(lastYearSaid.figures(1, 1, 2025));
  await rolling.press({ kind: 'take' });
  await opened.pane.actions.appendix.look();
  const { data } = opened.state().appendix;
  expect(data.units.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  expect(data.counts).toEqual([{ unit: data.units[0]?.id, year: 2025, cells: { ldtt: 35 } }]);
  expect(data.figures).toMatchObject([{ cells: { 'noi-dung': 'Hồ sơ trước hạn', 'cung-ky': 95.5 } }]);
  expect(data.figures[0]?.cells).not.toHaveProperty('ke-hoach');
  expect(text('P1.V.2')).toMatchObject({ old: [hers], state: 'missing', moves: ['2025 → 2026'] });
  await opened.press(opened.pane.actions.undo);
  expect(opened.state().form.data).toMatchObject({ cluster: '', units: [] });
  expect(opened.state().appendix.data).toMatchObject({ counts: [], figures: [] });
});

describe.each(words)('the open document under a new name in $name', (profile) => {
  it('becomes the report of the year after: headings follow, bodies stay until she moves their years', async () => {
    await opens({ profile, document: await reportOf2025(profile) });
    const before = paragraphs();
    await rolling.carryOut({ kind: 'open-document' });
    expect(view()).toMatchObject({ step: 'open', rollTo: 2026, inPlace: true });
    await rolling.press({ kind: 'roll' });
    expect(opened.state().form.data).toMatchObject({ year: 2026, number: '', cluster: 'các sở' });
    expect(new Set(controlTexts(opened.host.documentXml, 'bctd.f.year'))).toEqual(new Set(['2026']));
    expect(new Set(controlTexts(opened.host.documentXml, 'bctd.f.next-year'))).toEqual(new Set(['2027']));
    expect(body('P1.V.2')).toEqual([hers]);
    const rolledOver = paragraphs();

    expect(text('P1.V.2')).toMatchObject({ moves: ['2025 → 2026'] });
    opened.host.resetCounts();
    await rolling.press({ kind: 'move-years', item: 'P1.V.2' });
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(body('P1.V.2')).toEqual([hers.replace('Năm 2025', 'Năm 2026')]);
    expect(text('P1.V.2')).toMatchObject({ moves: [] });
    expect(text('P1.V.2').mentions.map(({ words: said }) => said)).toEqual(['2024', '15/01/2025', '2025']);
    await opened.press(opened.pane.actions.undo);
    expect(paragraphs()).toEqual(rolledOver);
    expect(text('P1.V.2')).toMatchObject({ moves: ['2025 → 2026'] });
    expect(paragraphs()).not.toEqual(before);
  });

  it('goes back to last year by one press', async () => {
    await opens({ profile, document: await reportOf2025(profile) });
    const before = paragraphs();
    await rolling.carryOut({ kind: 'open-document' });
    await rolling.press({ kind: 'roll' });
    await opened.pane.actions.appendix.look();
    expect(opened.state().appendix.data.figures).toMatchObject([{ cells: { 'cung-ky': 95.5 } }]);
    await opened.press(opened.pane.actions.undo);
    expect(paragraphs()).toEqual(before);
    expect(opened.state().form.data).toMatchObject({ year: 2025, number: '12' });
    expect(view()).toMatchObject({ step: 'open', rollTo: 2026 });
    expect(opened.state().appendix.data.figures).toMatchObject([{ cells: { 'thuc-hien': 95.5 } }]);
  });
});

it('a document without our controls is to be recognised first', async () => {
  await opens({ profile: microsoft365, prepare: (host) => host.person.type('Báo cáo tổng kết năm 2025') });
  await rolling.carryOut({ kind: 'open-document' });
  expect(opened.state().notice?.text).toBe(lastYearSaid.openIsBare);
  expect(view().step).toBe('choose');
});
