/** Số liệu khác in the bodies: tables and sentences put in behind her words, renewed, noticed when edited, gone without a trace. */
import { appendixSaid } from '../../src/app/appendix-words';
import type { FigureRow } from '../../src/core/appendix/figure-row';
import { bodyParagraphs } from '../support/body-paragraphs';
import { paragraphTexts } from '../support/document-xml';
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { storyProfiles } from '../support/story-profiles';
import { ltsc2021, microsoft365, tracked, type Profile } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const lead = 'Chấm điểm thi đua năm 2026 của các đơn vị trong cụm:';
const header = ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm cụm chấm', 'Xếp thứ'];
const standing = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const build = (...answers: readonly string[]): Promise<void> => opened.press(opened.actions.build, ...answers);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo, 'pause');
const states = (): readonly string[] => opened.appendix().bodyTables.map(({ item, state }) => `${item} ${state}`);
const hers = 'Các đơn vị đã tự chấm điểm và gửi về cụm đúng hạn.';

/** Points of the units in cluster order. */
function points(...scores: readonly (readonly [number, number, number])[]): readonly FigureRow[] {
  const { units } = opened.appendix().data;
  return scores.map(([own, cluster, rank], place) => ({
    id: `f${place + 1}`,
    table: 'cham-diem',
    unit: units[place]?.id ?? '',
    cells: { 'tu-cham': own, 'cum-cham': cluster, 'xep-thu': rank },
  }));
}
const three = () => points([98.5, 97, 2], [95, 94.5, 3], [99, 98, 1]);
const rows = [
  ['1', 'Sở Nội vụ', '98,5', '97', '2'],
  ['2', 'Sở Tài chính', '95', '94,5', '3'],
  ['3', 'Sở Tư pháp', '99', '98', '1'],
];
const table = (...lines: readonly (readonly string[])[]): readonly string[] => [lead, ...header, ...lines.flat(), ''];

async function opens(profile: Profile): Promise<void> {
  opened = await openAnnexes({ profile }, 'pause');
}

function types(text: string): void {
  opened.host.person.clickInto('bctd.b.P1.IV.1');
  opened.host.person.type(text);
}

describe.each(storyProfiles())('a small table in $name', (profile) => {
  it('fills an empty body, follows the figures, is taken back, and leaves no trace when they are taken out', async () => {
    await opens(profile);
    const blank = paragraphs();
    await opened.actions.setFigures(three());
    expect(states()).toEqual(['P1.IV.1 unbuilt']);
    await build();
    expect(standing('P1.IV.1')).toEqual(table(...rows));
    expect(states()).toEqual(['P1.IV.1 current']);
    expect(opened.withState('review')).toEqual([]);
    expect(opened.withState('written')).toContain('P1.IV.1');
    const built = paragraphs();
    opened.host.resetCounts();
    await build();
    expect(opened.host.counts.requests).toBe(1);
    expect(opened.state().notice?.text).toBe(appendixSaid.upToDate);

    await opened.actions.setFigures(points([98.5, 97, 1], [95, 94.5, 3]));
    expect(states()).toEqual(['P1.IV.1 stale']);
    await build();
    const two = [['1', 'Sở Nội vụ', '98,5', '97', '1'], ...rows.slice(1, 2)];
    expect(standing('P1.IV.1')).toEqual(table(...two));
    await undo();
    expect(paragraphs()).toEqual(built);
    await opened.actions.setFigures([]);
    await build();
    expect(opened.state().notice?.text).toBe(appendixSaid.built([], 0, ['Chấm điểm thi đua']));
    expect(paragraphs()).toEqual(blank);
    expect(states()).toEqual([]);
    expect(opened.withState('unwritten')).toContain('P1.IV.1');
    await undo();
    expect(paragraphs()).toEqual(built);
  });

  it('stands behind her text, which nothing touches', async () => {
    await opens(profile);
    types(hers);
    await opened.pane.lookAgain();
    const before = paragraphs();
    await opened.actions.setFigures(three());
    await build();
    expect(standing('P1.IV.1')).toEqual([hers, ...table(...rows)]);
    await undo();
    expect(paragraphs()).toEqual(before);
    await build();
    await opened.actions.setFigures([]);
    await build();
    expect(paragraphs()).toEqual(before);
  });
});

describe('a small table she edited', () => {
  it('is noticed with its cells, left alone, built anew when asked, and comes back with her edit', async () => {
    await opens(ltsc2021);
    types(hers);
    await opened.actions.setFigures(three());
    await build();
    opened.host.person.clickInto(paragraphs().indexOf('94,5'));
    opened.host.person.type('0');
    await opened.pane.lookAgain();
    expect(opened.appendix().bodyTables).toEqual([
      {
        item: 'P1.IV.1',
        name: 'Chấm điểm thi đua',
        state: 'edited',
        edited: [{ name: 'Sở Tài chính – Điểm cụm chấm', built: '94,5', inDocument: '94,50' }],
      },
    ]);
    const edited = paragraphs();
    await build();
    expect(paragraphs()).toEqual(edited);
    expect(opened.state().notice?.text).toBe(appendixSaid.onlyEdited(['Chấm điểm thi đua']));
    await opened.press(() => opened.actions.rebuildBody('P1.IV.1'));
    expect(standing('P1.IV.1')).toEqual([hers, ...table(...rows)]);
    await undo();
    expect(paragraphs()).toEqual(edited);
    expect(states()).toEqual(['P1.IV.1 edited']);
  });

  it('keeps its place and the words behind it when it gets other rows', async () => {
    await opens(ltsc2021);
    await opened.actions.setFigures(three());
    await build();
    const behind = 'Kết quả này đã được các đơn vị thống nhất.';
    opened.host.person.clickInto(`bctd.b.P1.IV.1`);
    opened.host.person.type(behind);
    await opened.pane.lookAgain();
    const before = standing('P1.IV.1');
    expect(before).toContain(behind);
    await opened.actions.setFigures(three().slice(0, 2));
    await build();
    expect(states()).toEqual(['P1.IV.1 current']);
    expect(standing('P1.IV.1').filter((text) => text === behind || text === lead)).toEqual(
      before.filter((text) => text === behind || text === lead),
    );
    await undo();
    expect(standing('P1.IV.1').filter((text) => text !== '')).toEqual(before.filter((text) => text !== ''));
  });
});

describe('everything the figures say', () => {
  const trainings = (count: number): FigureRow => ({
    id: 'h1',
    table: 'tap-huan',
    unit: opened.appendix().data.units[0]?.id ?? '',
    cells: { 'noi-dung': 'nghiệp vụ thi đua', 'so-lop': count, 'so-nguoi': 120 },
  });
  const sentence =
    'Năm 2026, các đơn vị trong cụm đã tổ chức 02 lớp tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng cho 120 lượt người, gồm: Sở Nội vụ: 02 lớp nghiệp vụ thi đua (120 lượt người).';

  it('is put in and taken back in four requests each; sentences go with their figures, or wait beside her text', async () => {
    await opens(microsoft365);
    const blank = paragraphs();
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120')]);
    await opened.actions.setFigures([...three(), trainings(2)]);
    opened.host.resetCounts();
    await build();
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(opened.state().notice?.text).toBe(appendixSaid.built(['II', 'Chấm điểm thi đua'], 2));
    expect(standing('P1.V.1')).toEqual([sentence]);
    expect(opened.appendix().sentences).toEqual([]);
    const built = paragraphs();
    await opened.actions.setFigures(three());
    await build();
    expect(standing('P1.V.1')[0]).toContain('[Hướng dẫn]');
    await undo();
    expect(paragraphs()).toEqual(built);
    await opened.actions.setFigures([...three(), trainings(2)]);
    await build();
    expect(paragraphs()).toEqual(built);
    expect(opened.state().notice?.text).toBe(appendixSaid.upToDate);
    await opened.actions.setFigures([...three(), trainings(3)]);
    await build();
    opened.host.resetCounts();
    await undo();
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(paragraphs()).toEqual(built);
    expect(blank).not.toEqual(built);
  });

  it('leaves her own text and her “không phát sinh” until she chooses', async () => {
    await opens(ltsc2021);
    opened.host.person.clickInto('bctd.b.P1.V.1');
    opened.host.person.type('Trong năm 2026, cụm không phát sinh nội dung này.');
    await opened.pane.lookAgain();
    await opened.actions.setFigures([trainings(2)]);
    const before = paragraphs();
    await build();
    expect(paragraphs()).toEqual(before);
    expect(opened.appendix().sentences).toMatchObject([{ item: 'P1.V.1', hers: true }]);
    expect(opened.state().notice?.text).toBe(appendixSaid.sentencesWait(1));
    await opened.press(() => opened.actions.writeSentences(['P1.V.1']));
    await build();
    expect(opened.state().notice?.text).toBe(appendixSaid.upToDate);
  });
});

describe('changes nobody has accepted', () => {
  it('are neither made nor run over: tracking is paused with her consent, another person’s change keeps the table out', async () => {
    await opens(tracked(microsoft365));
    await opened.actions.setFigures(three());
    await build('pause');
    expect(opened.host.tracking).toBe(true);
    expect(opened.host.documentXml).not.toMatch(/<w:(ins|del) /u);
    expect(states()).toEqual(['P1.IV.1 current']);
    opened.host.person.clickInto('bctd.b.P1.IV.1');
    opened.host.person.type('Cần xem lại điểm của Sở Tài chính.');
    await opened.pane.lookAgain();
    await opened.actions.setFigures(three().slice(0, 2));
    expect(states()).toEqual(['P1.IV.1 held']);
    const before = opened.host.documentXml;
    await build('pause');
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state().notice?.text).toBe(appendixSaid.held(['Chấm điểm thi đua']));
  });
});
