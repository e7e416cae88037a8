import { sdtTags } from '../support/document-xml';
import { openDraft, type OpenedDraft } from '../support/adopting';
import { wordChanges } from '../support/word-changes';
import { ltsc2021 } from '../word-host/profiles';

let draft: OpenedDraft;
afterEach(() => draft.close());

const tags = (): readonly string[] => sdtTags(draft.host.documentXml);
const undo = (): Promise<void> => draft.press(draft.pane.actions.undo);

describe.each(['before', 'after'] as const)('a fault %s a request is carried out', (when) => {
  it.each([1, 2, 3])('leaves the text as it was, at request %i', async (request) => {
    draft = await openDraft('by-hand-4', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    draft.host.faults.atRequest(request, 'GeneralException', when);
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(draft.textChanges()).toEqual([]);
    if (tags().length === 0) {
      expect(draft.state().notice?.kind).toBe('error');
      return;
    }
    await undo();
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
  });

  it.each([1, 2, 3])('can be taken back in a second press, at request %i of Hoàn tác', async (request) => {
    draft = await openDraft('by-hand-4', ltsc2021);
    await draft.adopt();
    draft.host.faults.atRequest(request, 'GeneralException', when);
    await undo();
    expect(draft.textChanges()).toEqual([]);
    if (tags().length > 0) await undo();
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
  });
});
