/** Rebuilding in every Word: idempotent, with edits between, and nothing grows. */
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { storyProfiles } from '../support/story-profiles';
import { ltsc2021, withSwitches, type Profile } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(120_000);

const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const enter = (typed: string, year = 2026): Promise<void> =>
  opened.actions.enterCells([opened.cell(0, 'ldtt', typed, year)]);
/** The table of Phụ lục II as it stands in the file. */
const tableXml = (): string => {
  const xml = opened.host.documentXml;
  const start = xml.indexOf('<w:tbl>', xml.indexOf('bctd.a.II"'));
  return xml.slice(start, xml.indexOf('</w:tbl>', start)).replaceAll(' xml:space="preserve"', '');
};

async function opens(profile: Profile): Promise<void> {
  opened = await openAnnexes({ profile });
  const { cell } = opened;
  await opened.actions.enterCells([cell(0, 'ldtt', '120'), cell(1, 'ldtt', '87'), cell(0, 'bk-tinh/cn', '7')]);
  await opened.press(opened.actions.build);
  expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
}

/** Builds after each change: cells, a new shape, her own edit, the old shape, the first counts again. */
async function rebuilt(profile: Profile): Promise<void> {
  await opens(profile);
  const [first, tags] = [paragraphs(), sdtTags(opened.host.documentXml)];
  const changes: readonly (() => Promise<void>)[] = [
    () => enter('121'),
    () => enter('110', 2025),
    async () => {
      opened.host.person.clickInto(paragraphs().indexOf('121'));
      opened.host.person.type('5');
      await opened.pane.lookAgain();
      expect(opened.states()).toEqual(['unbuilt', 'edited', 'current']);
    },
    () => enter('', 2025),
    () => enter('120'),
  ];
  for (const change of changes) {
    await change();
    const edited = opened.states().includes('edited');
    await opened.press(edited ? () => opened.actions.rebuild('II') : opened.actions.build);
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(sdtTags(opened.host.documentXml)).toEqual(tags);
  }
  expect(paragraphs()).toEqual(first);
}

it.each(storyProfiles())('is done five times in $name', (profile) => rebuilt(profile));

describe('a table of which only counts changed', () => {
  it('has those cells written, as they were printed, in three requests; taken back in as few', async () => {
    await opens(ltsc2021);
    const [before, first] = [paragraphs(), tableXml()];
    await enter('9');
    opened.host.resetCounts();
    await opened.press(opened.actions.build);
    expect(opened.host.counts.requests).toBe(3);
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(tableXml()).not.toBe(first);
    opened.host.resetCounts();
    await opened.press(opened.pane.actions.undo);
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(paragraphs()).toEqual(before);
    expect(tableXml()).toBe(first);
  });

  it('is built anew where Word refuses its cells', async () => {
    await opens(withSwitches(ltsc2021, [{ name: 'refused', change: { mergedCells: 'refused' } }]));
    const [before, first] = [paragraphs(), tableXml()];
    await enter('9');
    await opened.press(opened.actions.build);
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    await opened.press(opened.pane.actions.undo);
    expect(paragraphs()).toEqual(before);
    expect(tableXml()).toBe(first);
  });

  it('keeps a cell she edited since the pane last looked, and the others with it', async () => {
    await opens(ltsc2021);
    await enter('9');
    opened.host.person.clickInto(paragraphs().indexOf('87'));
    opened.host.person.type('0');
    await opened.press(opened.actions.build);
    expect(opened.states()).toEqual(['unbuilt', 'edited', 'current']);
    expect(paragraphs()).toEqual(expect.arrayContaining(['870', '120']));
  });
});
