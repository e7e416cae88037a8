import type { Capabilities } from '../../src/app/ports';
import { readCapabilities } from '../../src/word/capabilities';
import { openWord, type OpenedWord } from '../word-host/in-process-door';
import { ltsc2021, ltsc2024, microsoft365, web, type Profile } from '../word-host/profiles';

let word: OpenedWord;
afterEach(() => word.close());

const floor: Capabilities = {
  tracking: false,
  reviewedText: false,
  pageSetup: false,
  newDocument: true,
  web: false,
};

describe('readCapabilities', () => {
  it.each<[Profile, Capabilities]>([
    [ltsc2021, floor],
    [ltsc2024, { ...floor, tracking: true, reviewedText: true }],
    [microsoft365, { ...floor, tracking: true, reviewedText: true, pageSetup: true }],
    [web, { ...floor, tracking: true, reviewedText: true, newDocument: false, web: true }],
  ])('$name', async (profile, expected) => {
    word = await openWord({ profile });
    expect(readCapabilities(word)).toEqual(expected);
  });

  it.each<[keyof Capabilities, (word: OpenedWord) => object, string]>([
    ['tracking', ({ Word }) => Word.Document.prototype, 'changeTrackingMode'],
    ['reviewedText', ({ Word }) => Word.ContentControl.prototype, 'getReviewedText'],
    ['reviewedText', ({ Word }) => Word.Body.prototype, 'getReviewedText'],
    ['pageSetup', ({ Word }) => Word.Section.prototype, 'pageSetup'],
    ['newDocument', ({ Word }) => Word.Application.prototype, 'createDocument'],
  ])('%s is not there where the set is and the member is not', async (capability, owner, member) => {
    word = await openWord({ profile: microsoft365 });
    expect(readCapabilities(word)[capability]).toBe(true);
    Reflect.deleteProperty(owner(word), member);
    expect(readCapabilities(word)).toEqual({ ...readCapabilities(word), [capability]: false });
  });

  it('is not there where the member is and the set is not', async () => {
    word = await openWord({ profile: ltsc2021 });
    expect('changeTrackingMode' in word.Word.Document.prototype).toBe(true);
    expect(readCapabilities(word).tracking).toBe(false);
  });

  it('asks for versions as text: 1.10 is more than 1.4', async () => {
    word = await openWord({ profile: { ...ltsc2024, sets: { ...ltsc2024.sets, WordApi: '1.10' } } });
    expect(readCapabilities(word).tracking).toBe(true);
  });

  it('goes on where a whole class is missing', async () => {
    word = await openWord({ profile: microsoft365 });
    const { Word, Office } = word;
    const old = { Word: { ...Word, Section: undefined }, Office };
    expect(readCapabilities(old as never).pageSetup).toBe(false);
  });
});
