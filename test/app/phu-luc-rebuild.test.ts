/** Rebuilding in every Word: idempotent, with edits between, and nothing grows. */
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { storyProfiles } from '../support/story-profiles';
import type { Profile } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(120_000);

const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);

/** Builds, then changes a count and builds again, once for each; the last one gives the first table back. */
async function rebuilt(profile: Profile, counts: readonly string[]): Promise<void> {
  opened = await openAnnexes({ profile });
  const { cell } = opened;
  await opened.actions.enterCells([cell(0, 'ldtt', '120'), cell(1, 'ldtt', '87'), cell(0, 'bk-tinh/cn', '7')]);
  await opened.press(opened.actions.build);
  expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
  const [first, tags] = [paragraphs(), sdtTags(opened.host.documentXml)];
  for (const typed of [...counts, '120']) {
    await opened.actions.enterCells([opened.cell(0, 'ldtt', typed)]);
    expect(opened.states()).toEqual(['unbuilt', 'stale', 'current']);
    await opened.press(opened.actions.build);
    expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
    expect(paragraphs()).toHaveLength(first.length);
  }
  expect(paragraphs()).toEqual(first);
  expect(sdtTags(opened.host.documentXml)).toEqual(tags);
}

it.each(storyProfiles())('is done five times in $name', (profile) => rebuilt(profile, ['121', '122', '5']));
