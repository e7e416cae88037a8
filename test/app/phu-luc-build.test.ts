/** The three tables are built from the entered figures: verified, idempotent, taken back, whole after any fault. */
import { appendixSaid } from '../../src/app/appendix-words';
import { annexesOf, openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { langSonUnits } from '../support/lang-son-units';
import { openPane } from '../support/open-pane';
import { ltsc2021, microsoft365, tracked, words } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());

const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const annexTags = (): readonly string[] => sdtTags(opened.host.documentXml).filter((tag) => tag.startsWith('bctd.a.'));
const wholeTags = ['bctd.a.I', 'bctd.a.II', 'bctd.a.III'];
const build = (...answers: readonly string[]): Promise<void> => opened.press(opened.actions.build, ...answers);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo, 'pause');

/** Figures for II and III. */
async function entered(): Promise<void> {
  const { cell } = opened;
  await opened.actions.enterCells([
    cell(0, 'ldtt', '120'),
    cell(1, 'ldtt', '87'),
    cell(2, 'ldtt', '45'),
    cell(0, 'bk-tinh/cn', '7'),
    cell(1, 'bk-tinh/tt', '2'),
  ]);
}

/** Counts of the year before: the table gets rows that compare. */
const newShape = (): Promise<void> => opened.actions.enterCells([opened.cell(0, 'ldtt', '110', 2025)]);

/** She types behind what a cell says. */
function typeBehind(said: string, text: string): void {
  opened.host.person.clickInto(paragraphs().indexOf(said));
  opened.host.person.type(text);
}

describe('building', () => {
  it('costs four requests for all annexes together, one where nothing is to be done', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await entered();
    await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
    opened.host.resetCounts();
    await build();
    expect(opened.states()).toEqual(['current', 'current', 'current']);
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(opened.state().notice).toMatchObject({ kind: 'success', text: appendixSaid.built(['I', 'II', 'III'], 2) });
    const before = opened.host.documentXml;
    opened.host.resetCounts();
    await build();
    expect(opened.host.counts.requests).toBe(1);
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state().notice?.text).toBe(appendixSaid.upToDate);
  });

  it('without figures leaves the document alone and says so', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    const before = opened.host.documentXml;
    await build();
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state().notice?.text).toBe(appendixSaid.noFigures);
  });

  it('is taken back: guidance stands again, then after a second building the table of before', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    const guidance = paragraphs();
    await entered();
    await build();
    await undo();
    expect(paragraphs()).toEqual(guidance);
    expect(opened.states()).toEqual(['unbuilt', 'unbuilt', 'unbuilt']);
    await build();
    const first = paragraphs();
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '125')]);
    await build();
    expect(paragraphs()).not.toEqual(first);
    await undo();
    expect(paragraphs()).toEqual(first);
    expect(opened.states()).toEqual(['unbuilt', 'stale', 'current']);
  });

  it('is not taken back by halves: once a table was edited by hand nothing goes back, and that is said', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await entered();
    await build();
    typeBehind('120', '1');
    const edited = opened.host.documentXml;
    await undo();
    expect(opened.host.documentXml).toBe(edited);
    expect(opened.state().notice?.text).toBe(appendixSaid.notTakenBack(['II']));
  });

  it('takes 65 units with all their columns', async () => {
    opened = await openAnnexes({ profile: microsoft365, units: langSonUnits, patience: 60_000 });
    await opened.actions.enterCells(
      langSonUnits.flatMap((_, unit) =>
        ['co-tinh', 'ttldxs', 'cstdcs', 'ldtt', 'bk-tinh/cn', 'bk-tinh/tt', 'gk/cn', 'gk/tt'].map((column, place) =>
          opened.cell(unit, column, String((unit * 7 + place) % 90)),
        ),
      ),
    );
    opened.host.resetCounts();
    await build();
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    const built = paragraphs();
    await opened.actions.enterCells([opened.cell(64, 'ldtt', '99')]);
    await build();
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(paragraphs()).toHaveLength(built.length);
  }, 120_000);

  it('asks before it pauses Track Changes, and leaves nothing tracked', async () => {
    opened = await openAnnexes({ profile: tracked(microsoft365) }, 'pause');
    await entered();
    const before = opened.host.documentXml;
    await build();
    expect(opened.host.documentXml).toBe(before);
    await build('pause');
    expect(opened.host.tracking).toBe(true);
    expect(opened.host.documentXml).not.toMatch(/<w:(ins|del) /u);
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
  });
});

describe.each(words)('a table she edited in $name', (profile) => {
  it('is not rebuilt unasked; its cells are named; asked for, it is, and taken back with her edit', async () => {
    opened = await openAnnexes({ profile });
    await entered();
    await build();
    typeBehind('120', '1');
    await opened.pane.lookAgain();
    expect(opened.states()).toEqual(['unbuilt', 'edited', 'current']);
    const [, view] = opened.appendix().annexes;
    expect(view?.edited).toEqual([{ name: 'Sở Nội vụ – Lao động tiên tiến', built: '120', inDocument: '1201' }]);
    const edited = paragraphs();
    await build();
    expect(paragraphs()).toEqual(edited);
    expect(opened.state().notice?.text).toBe(appendixSaid.onlyEdited(['II']));
    await opened.press(() => opened.actions.rebuild('II'));
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    await undo();
    expect(paragraphs()).toEqual(edited);
    expect(opened.states()).toEqual(['unbuilt', 'edited', 'current']);
  });

  it('is known again after saving and opening in another Word', async () => {
    opened = await openAnnexes({ profile });
    await entered();
    await build();
    const saved = opened.host.save();
    opened.close();
    opened = annexesOf(
      await openPane({ profile: words[(words.indexOf(profile) + 1) % 4] ?? ltsc2021, document: saved }),
    );
    await opened.actions.look();
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(opened.appendix()).toMatchObject({ changed: [], stale: [] });
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '121')]);
    const before = paragraphs();
    await build();
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    await undo();
    expect(paragraphs()).toEqual(before);
  });
});

describe('a table that stands twice', () => {
  it('is said, and the older one goes once she agrees', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await entered();
    await build();
    const once = paragraphs();
    await newShape();
    for (const at of [3, 4]) opened.host.faults.atRequest(at, 'GeneralException', 'before');
    await build();
    expect(opened.states()).toEqual(['unbuilt', 'doubled', 'current']);
    expect(opened.state().notice?.kind).toBe('error');
    opened.host.faults.clear();
    await build();
    expect(opened.states()).toEqual(['unbuilt', 'doubled', 'current']);
    await build('remove');
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(annexTags()).toEqual(wholeTags);
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '', 2025)]);
    await build();
    expect(paragraphs()).toEqual(once);
  });
});

const moments = ['before', 'after', 'lost'] as const;
const changes: Readonly<Record<string, () => Promise<void>>> = {
  'rebuilding in a new shape': newShape,
  'writing cells': () => opened.actions.enterCells([opened.cell(0, 'ldtt', '121'), opened.cell(0, 'bk-tinh/cn', '8')]),
};
describe.each([1, 2, 3, 4, 5].flatMap((at) => moments.map((when) => ({ at, when }))))(
  'a fault at request $at of building, $when it was carried out',
  ({ at, when }) => {
    it.each([...(at > 3 ? [] : ['writing cells']), 'rebuilding in a new shape', 'first building'])(
      '%s: the old table or the new one stands, and pressing again completes it',
      async (which) => {
        opened = await openAnnexes({ profile: microsoft365, patience: when === 'lost' ? 1_000 : 10_000 });
        await entered();
        const change = changes[which];
        if (change !== undefined) {
          await build();
          await change();
        }
        const before = paragraphs();
        opened.host.faults.atRequest(at, 'GeneralException', when);
        await build();
        opened.host.faults.clear();
        await opened.pane.lookAgain();
        expect(annexTags()).toEqual(wholeTags);
        const states = opened.states();
        expect(['unbuilt', 'stale', 'current']).toEqual(expect.arrayContaining([...states]));
        if (!states.includes('current')) expect(paragraphs()).toEqual(before);
        await build('remove');
        expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
        expect(annexTags()).toEqual(wholeTags);
        if (which === 'writing cells') expect(paragraphs()).toHaveLength(before.length);
      },
    );
  },
);
