import { troubleOf } from '../../src/word/host-trouble';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { letter } from '../support/her-documents';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, microsoft365, tracked } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

/** Codes of office.js (office-js.md §2.14). */
const codes = [
  'AccessDenied',
  'NotAllowed',
  'ItemNotFound',
  'GeneralException',
  'InvalidArgument',
  'NotImplemented',
  'ApiNotFound',
  'Conflict',
  'RequestAborted',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'SearchDialogIsOpen',
  'SearchStringInvalidOrTooLong',
  'InvalidOrTimedOutSession',
];
const requests = [1, 2, 3, 4, 5, 6];
const moments = ['before', 'after'] as const;
const everyFault = moments.flatMap((when) => requests.map((at) => ({ when, at })));

const texts = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const headings = (): number => sdtTags(opened.host.documentXml).filter((tag) => tag.startsWith('bctd.h.')).length;

describe.each(everyFault)('a fault at request $at, $when it was carried out', ({ when, at }) => {
  it.each(codes)(
    '%s: a blank document gets the whole outline or stays as it was, and pressing again completes it',
    async (code) => {
      opened = await openPane({ profile: ltsc2021 });
      opened.host.faults.atRequest(at, code, when);
      await opened.press(opened.pane.actions.insertOutline);
      expect(headings() === 38 || (headings() === 0 && texts().join('') === '')).toBe(true);
      // What the pane says is what stands.
      await opened.pane.lookAgain();
      expect(opened.state().document).toBe(headings() === 38 ? 'outline' : 'blank');
      if (headings() === 0) expect(opened.state().notice?.kind).toBe('error');

      opened.host.faults.clear();
      await opened.press(opened.pane.actions.insertOutline);
      expect(headings()).toBe(38);
      expect(opened.state()).toMatchObject({ document: 'outline', missing: 0, busy: null });
      expect(opened.withState('review')).toEqual([]);
    },
  );

  it('leaves her text whole when the outline goes behind it', async () => {
    opened = await openPane({ profile: microsoft365, document: await letter() });
    const hers = texts();
    opened.host.faults.atRequest(at, 'GeneralException', when);
    await opened.press(opened.pane.actions.insertOutline, 'append');
    expect(texts().slice(0, hers.length)).toEqual(hers);
    expect([0, 38]).toContain(headings());
    opened.host.faults.clear();
    await opened.press(opened.pane.actions.insertOutline, 'append');
    expect(headings()).toBe(38);
    expect(texts().slice(0, hers.length)).toEqual(hers);
  });

  it('leaves Track Changes as she had it', async () => {
    opened = await openPane({ profile: tracked(microsoft365) });
    opened.host.faults.atRequest(at, 'GeneralException', when);
    await opened.press(opened.pane.actions.insertOutline, 'pause');
    expect(opened.host.tracking).toBe(true);
  });

  it('taking back is whole or not at all', async () => {
    opened = await openPane({ profile: microsoft365, document: await letter() });
    const hers = texts();
    await opened.press(opened.pane.actions.insertOutline, 'append');
    opened.host.faults.atRequest(at, 'GeneralException', when);
    await opened.press(opened.pane.actions.undo);
    expect(texts().slice(0, hers.length)).toEqual(hers);
    expect([0, 38]).toContain(headings());
  });
});

describe('an answer that never comes', () => {
  it.each(requests)('at request %i: the pane says so and goes on', async (at) => {
    opened = await openPane({ profile: ltsc2021, patience: 100 });
    opened.host.faults.atRequest(at, 'GeneralException', 'lost');
    await opened.press(opened.pane.actions.insertOutline);
    expect(opened.state().busy).toBeNull();
    await opened.press(opened.pane.actions.insertOutline);
    expect(headings()).toBe(38);
  });
});

describe('the data part cannot be written', () => {
  it('says so, and the outline stands all the same', async () => {
    opened = await openPane({ profile: ltsc2021 });
    opened.host.faults.atCall(2, 5001);
    await opened.press(opened.pane.actions.insertOutline);
    expect(headings()).toBe(38);
    expect(opened.state().notice?.text).toContain(troubleOf('data-part').sentence);
  });
});
