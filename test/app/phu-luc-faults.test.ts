/** Whatever fails while sentences are written, old totals mended or small tables put in: her words stay, pressing again completes it, and it is taken back. */
import { bodyParagraphs } from '../support/body-paragraphs';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { microsoft365 } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const moments = ['before', 'after', 'lost'] as const;
type Moment = (typeof moments)[number];
const faults = (requests: number): readonly { readonly at: number; readonly when: Moment }[] =>
  Array.from({ length: requests }, (_, place) => moments.map((when) => ({ at: place + 1, when }))).flat();

const standing = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo);
const hers = 'Công tác khen thưởng được thực hiện đúng quy định.';

async function opens(when: Moment): Promise<void> {
  opened = await openAnnexes({ profile: microsoft365, patience: when === 'lost' ? 1_000 : 10_000 });
}

async function writes(item: string, text: string): Promise<void> {
  opened.host.person.clickInto(`bctd.b.${item}`);
  opened.host.person.type(text);
  await opened.pane.lookAgain();
}

/** Does something with a fault on the way, then looks again as the pane does when she returns to it. */
async function withFault(at: number, when: Moment, action: () => Promise<void>): Promise<void> {
  opened.host.faults.atRequest(at, 'GeneralException', when);
  await opened.press(action);
  opened.host.faults.clear();
  await opened.pane.lookAgain();
}

describe.each(faults(3))('a fault at request $at of writing sentences, $when it was carried out', ({ at, when }) => {
  it('leaves her text, and every sentence whole or not there', async () => {
    await opens(when);
    await writes('P1.IV.2', hers);
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120'), opened.cell(1, 'ldtt', '80')]);
    await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
    const before = paragraphs();
    const items = ['P1.I.2', 'P1.IV.2'];
    const sentences = new Map(opened.appendix().sentences.map(({ item, text }) => [item, text.split('\n')]));
    expect([...sentences.keys()]).toEqual(items);
    await withFault(at, when, () => opened.actions.writeSentences(items));
    const [first, ...others] = standing('P1.IV.2');
    expect(first).toBe(hers);
    expect([[], sentences.get('P1.IV.2')]).toContainEqual(others);
    await opened.press(() => opened.actions.writeSentences(items));
    expect(opened.appendix().sentences).toEqual([]);
    expect(standing('P1.IV.2')).toEqual([hers, ...(sentences.get('P1.IV.2') ?? [])]);
    expect(standing('P1.I.2')).toEqual(sentences.get('P1.I.2'));
    await undo();
    expect(paragraphs()).toEqual(before);
  });
});

describe.each(faults(2))('a fault at request $at of mending an old total, $when it was carried out', ({ at, when }) => {
  it('leaves the old total or the new one, nothing between', async () => {
    await opens(when);
    const said = (total: number): string => `Toàn cụm có ${total} Lao động tiên tiến, nhiều nơi làm tốt.`;
    await writes('P1.VI.1', said(200));
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120'), opened.cell(1, 'ldtt', '80')]);
    await opened.press(opened.actions.build);
    await opened.actions.enterCells([opened.cell(1, 'ldtt', '81')]);
    await opened.press(opened.actions.build);
    const [place] = opened.appendix().stale;
    const mend = (): Promise<void> => opened.actions.mendStale(place?.key ?? '');
    await withFault(at, when, mend);
    expect([[said(200)], [said(201)]]).toContainEqual(standing('P1.VI.1'));
    if (opened.appendix().stale.length > 0) await opened.press(mend);
    expect(standing('P1.VI.1')).toEqual([said(201)]);
    await undo();
    expect(standing('P1.VI.1')).toEqual([said(200)]);
  });
});

describe.each(faults(4))(
  'a fault at request $at of putting a small table in, $when it was carried out',
  ({ at, when }) => {
    it('leaves her text, and no table stands twice once it is pressed again', async () => {
      await opens(when);
      await writes('P1.IV.1', hers);
      const { units } = opened.appendix().data;
      const points = (count: number) =>
        units.slice(0, count).map(({ id }, place) => ({
          id: `f${place}`,
          table: 'cham-diem',
          unit: id,
          cells: { 'tu-cham': 90 + place, 'xep-thu': place + 1 },
        }));
      await opened.actions.setFigures(points(2));
      await opened.press(opened.actions.build);
      const before = paragraphs();
      await opened.actions.setFigures(points(3));
      await withFault(at, when, opened.actions.build);
      expect(standing('P1.IV.1')[0]).toBe(hers);
      await opened.press(opened.actions.build, 'remove');
      expect(opened.appendix().bodyTables).toMatchObject([{ state: 'current' }]);
      const wanted = standing('P1.IV.1');
      expect(wanted.filter((text) => text === 'Sở Tư pháp')).toHaveLength(1);
      await undo();
      expect(opened.state().notice?.kind).toBe('success');
      expect(paragraphs()).toEqual(before);
      expect(new Set(sdtTags(opened.host.documentXml).filter((tag) => /^bctd\.[hba]\./u.test(tag))).size).toBe(68);
    });
  },
);
