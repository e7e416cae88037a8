import { letter } from '../support/her-documents';
import { sdtTags } from '../support/document-xml';
import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { wordChanges } from '../support/word-changes';
import { ltsc2021 } from '../word-host/profiles';

let word: OpenedGateway;
afterEach(() => word.close());

const words = (start: number, end: number, first = 0) => ({
  tag: 'bctd.f.year',
  title: 'Năm báo cáo',
  appearance: 'hidden' as const,
  first,
  last: first,
  words: { start, end },
  locked: false as const,
});
const block = {
  tag: 'bctd.h.P1',
  title: 'Đề mục',
  appearance: 'hidden' as const,
  first: 1,
  last: 1,
};
const none = { remove: [], drop: [], expected: [] };

describe('relay', () => {
  it('lays an inline control around words of a paragraph, unlocked where asked, and takes it off again', async () => {
    word = await openGateway({ profile: ltsc2021, document: await letter() });
    const before = word.host.documentXml;
    const laid = valueOf(await word.gateway.relay({ ...none, lay: [words(10, 13), block] }));
    const field = laid.controls.find(({ tag }) => tag === 'bctd.f.year');
    expect(field).toMatchObject({ text: 'Các', locked: false });
    expect(laid.controls.find(({ tag }) => tag === 'bctd.h.P1')).toMatchObject({ locked: true });
    expect(word.host.counts.requests).toBe(2);
    const ids = laid.controls.map(({ id }) => id);
    valueOf(await word.gateway.relay({ ...none, remove: ids, lay: [] }));
    expect(wordChanges(before, word.host.documentXml)).toEqual([]);
  });

  it('leaves words out that Word does not find, and lays the rest', async () => {
    word = await openGateway({ profile: ltsc2021, document: await letter() });
    valueOf(await word.gateway.relay({ ...none, lay: [words(400, 410), block] }));
    expect(sdtTags(word.host.documentXml)).toEqual(['bctd.h.P1']);
  });

  it('lays the paragraphs alone where a Word refuses a control around words, none of them twice', async () => {
    word = await openGateway({ profile: ltsc2021, document: await letter() });
    word.host.faults.atRequest(2, 'GeneralException', 'after');
    valueOf(await word.gateway.relay({ ...none, lay: [words(10, 13), block] }));
    expect(sdtTags(word.host.documentXml).filter((tag) => tag === 'bctd.h.P1')).toHaveLength(1);
  });
});
