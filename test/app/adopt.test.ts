import { adoptSaid, remarkSentences } from '../../src/app/adopt-words';
import { paragraphTexts, sdtTags, sections } from '../support/document-xml';
import { openDraft, type OpenedDraft } from '../support/adopting';
import { openPane } from '../support/open-pane';
import { storyProfiles } from '../support/story-profiles';
import { wordChanges } from '../support/word-changes';
import { ltsc2021, microsoft365, oldFormat, readOnly, tracked, web, words } from '../word-host/profiles';

let draft: OpenedDraft;
afterEach(() => draft.close());

const tags = (): readonly string[] => sdtTags(draft.host.documentXml);
const undo = (...answers: readonly string[]): Promise<void> => draft.press(draft.pane.actions.undo, ...answers);
const row = (id: string) => draft.view().rows.find((one) => one.id === id);

describe.each(storyProfiles())('adopting a draft: $name', (profile) => {
  it('lays controls around what stands without a letter changed, and takes them off again', async () => {
    const whole = words.includes(profile);
    draft = await openDraft(whole ? 'clean-1' : 'by-hand-4', profile);
    await draft.adopt('lay');
    expect(draft.host.counts.requests).toBeLessThanOrEqual(6);
    expect(draft.textChanges()).toEqual([]);
    const found = draft.view().rows.filter(({ state, id }) => state !== 'none' && !id.startsWith('PL.'));
    expect(tags().filter((tag) => tag.startsWith('bctd.h.'))).toHaveLength(whole ? 38 : found.length);
    expect(draft.state()).toMatchObject({ document: 'outline', ...(whole && { written: 27, total: 27, missing: 0 }) });
    const ours = ['bctd.a.I', 'bctd.a.II', 'bctd.a.III', 'bctd.b.P1.I.1', 'bctd.f.cluster', 'bctd.f.year'];
    if (whole) expect(tags()).toEqual(expect.arrayContaining(ours));
    await undo();
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
    expect(draft.state()).toMatchObject({ document: 'report', undo: null });
  });
});

describe('what is recognised', () => {
  it('lists items in the order of the form and changes nothing by looking', async () => {
    draft = await openDraft('left-out-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    expect(draft.view().rows.map(({ id }) => id)).toEqual([...draft.state().items.map(({ id }) => id)]);
    expect(draft.view().rows.some(({ state }) => state === 'none')).toBe(true);
    expect(draft.host.documentXml).toBe(draft.before);
  });

  it('takes the data, the units and the counts of the annexes where nothing was entered', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    await draft.adopt();
    const { form, appendix } = draft.state();
    expect(form.data).toMatchObject({ year: 2026, number: '12', signerName: 'Nguyễn Văn Bình' });
    const office = form.data.units.find(({ name }) => name === 'Sở Nội vụ');
    const counts = appendix.data.counts.find(({ unit, year }) => unit === office?.id && year === 2026);
    expect(counts?.cells).toMatchObject({ ldtt: 22, cstdcs: 2 });
    expect(appendix.data.documents.map(({ number }) => number)).toEqual(['01/KH-CTĐ', '12/KH-SN', '35/QĐ-VU']);
    expect(form.differences).toEqual([]);
    expect(form.pending).toEqual([]);
    await undo();
    expect(draft.state().appendix.data.counts).toEqual([]);
  });

  it('keeps the counts that were entered before', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    const [unit] = draft.state().form.data.units;
    await draft.pane.actions.appendix.enterCells([{ unit: unit?.id ?? '', year: 2026, column: 'ldtt', typed: '99' }]);
    await draft.adopt();
    expect(draft.state().appendix.data.counts.flatMap(({ cells }) => Object.values(cells))).toEqual([99]);
    expect(draft.view().notes).toContain(adoptSaid.countsKept);
  });

  it('leaves what somebody else entered meanwhile when it is taken back', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    await draft.adopt();
    const second = await openPane({ profile: ltsc2021, on: draft.host });
    await second.pane.actions.appendix.look();
    const unit = second.state().appendix.data.units.at(-1)?.id ?? '';
    await second.pane.actions.appendix.enterCells([{ unit, year: 2026, column: 'huychuong', typed: '7' }]);
    await second.pane.actions.form.enterField('archive', 'VPUB');
    await new Promise((resolve) => setTimeout(resolve, 900));
    second.close();
    await draft.pane.lookAgain();
    await undo();
    expect(draft.state().appendix.data.counts.flatMap(({ cells }) => Object.values(cells))).toEqual([7]);
    expect(draft.state().form.data.archive).toBe('VPUB');
  });

  it('follows her choice of another paragraph, and of none', async () => {
    draft = await openDraft('left-out-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    const gone = draft.view().rows.find(({ state, id }) => state === 'none' && !id.startsWith('PL.'))?.id ?? '';
    const line = (row('P1.I.1')?.line ?? 0) + 1;
    await draft.verb({ panel: 'adopt', kind: 'choose', item: gone, line });
    await draft.verb({ panel: 'adopt', kind: 'choose', item: 'P1.VI.1', line: null });
    expect(row(gone)).toMatchObject({ state: 'sure', line });
    expect(row('P1.VI.1')).toMatchObject({ state: 'none', line: null });
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(tags()).toContain(`bctd.h.${gone}`);
    expect(tags()).not.toContain('bctd.h.P1.VI.1');
    expect(draft.textChanges()).toEqual([]);
  });

  it('can be adopted once more after it was taken back, her choices with it', async () => {
    draft = await openDraft('left-out-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    await draft.verb({ panel: 'adopt', kind: 'choose', item: 'P1.VI.1', line: null });
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    const laid = tags();
    await undo();
    expect(tags()).toEqual([]);
    expect(draft.view().step).toBe('preview');
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(tags()).toEqual(laid);
    expect(tags()).not.toContain('bctd.h.P1.VI.1');
  });

  it('keeps her choice at the paragraph nearest to it where two say the same', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    const twice = 'Nội dung này nói hai lần.';
    const at = paragraphTexts(draft.host.documentXml).indexOf('1. Ưu điểm');
    for (const line of [at + 3, at]) {
      draft.host.person.clickInto(line);
      draft.host.person.pressEnter();
      draft.host.person.type(twice);
    }
    await draft.verb({ panel: 'adopt', kind: 'open' });
    const lines = draft
      .view()
      .lines.filter(({ text }) => text === twice)
      .map(({ line }) => line);
    expect(lines).toHaveLength(2);
    await draft.verb({ panel: 'adopt', kind: 'choose', item: 'P1.VI.2', line: lines[1] ?? 0 });
    draft.host.person.clickInto(0);
    draft.host.person.type('Bản thảo. ');
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(row('P1.VI.2')?.line).toBe(lines[1]);
  });

  it('goes to the place of a row and says how to get into the text', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    await draft.verb({ panel: 'adopt', kind: 'go', line: row('P1.VI.1')?.line ?? 0 });
    expect(draft.state().notice?.text).toBe(adoptSaid.goneTo);
    draft.host.person.type('X');
    expect(paragraphTexts(draft.host.documentXml)).toContain('X1. Ưu điểm');
  });
});

describe('where nothing may be laid', () => {
  it('reads headings in tables and lays nothing in a cell', async () => {
    draft = await openDraft('headings-in-table-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    const inTable = draft.view().rows.filter(({ reason }) => reason.includes(remarkSentences['in-table']));
    expect(inTable.length).toBeGreaterThan(0);
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    const cells = [...draft.host.documentXml.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell);
    expect(cells.some((cell) => cell.includes('<w:sdt>'))).toBe(false);
    expect(inTable.filter(({ id }) => tags().includes(`bctd.h.${id}`))).toEqual([]);
    expect(draft.textChanges()).toEqual([]);
  });

  it.each(['half-written-1', 'by-hand-1'])(
    'leaves what is missing to Chèn mục còn thiếu, which completes %s and can be taken back',
    async (name) => {
      draft = await openDraft(name, ltsc2021);
      await draft.adopt();
      expect(draft.state().missing).toBeGreaterThan(0);
      const adopted = draft.host.documentXml;
      const hers = paragraphTexts(adopted).filter((text) => text !== '');
      await draft.press(draft.pane.actions.insertMissing);
      expect(draft.state().missing).toBe(0);
      const now = paragraphTexts(draft.host.documentXml);
      expect(now.filter((text) => hers.includes(text))).toEqual(hers);
      // Her pages stay as they are: what is new stands behind them, in sections of its own.
      const [page] = sections(draft.before);
      expect(sections(draft.host.documentXml)[0]).toContain(
        /w:top="\d+".*?w:left="\d+"/u.exec(page ?? '')?.[0] ?? 'none',
      );
      expect(sections(draft.host.documentXml)).toHaveLength(sections(draft.before).length + 4);
      expect(now.indexOf('Phụ lục I')).toBeGreaterThan(now.indexOf(hers.at(-1) ?? ''));
      await undo();
      expect(paragraphTexts(draft.host.documentXml).filter((text) => text !== '')).toEqual(hers);
    },
  );

  it('lays nothing a second time in a document that has some of the controls', async () => {
    draft = await openDraft('some-controls-1', ltsc2021);
    await draft.adopt();
    const headings = tags().filter((tag) => tag.startsWith('bctd.h.'));
    expect(new Set(headings).size).toBe(headings.length);
    await undo();
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
  });
});

describe('annexes of a draft', () => {
  it('hold her tables until she has them built anew, and never two', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    await draft.adopt();
    await draft.press(draft.pane.actions.appendix.build);
    expect(draft.textChanges()).toEqual([]);
    await draft.press(() => draft.pane.actions.appendix.rebuild('II'));
    expect(tags().filter((tag) => tag.startsWith('bctd.a.'))).toEqual(['bctd.a.I', 'bctd.a.II', 'bctd.a.III']);
    const tables = (xml: string): number => xml.split('<w:tbl>').length - 1;
    expect(tables(draft.host.documentXml)).toBe(tables(draft.before));
    expect(paragraphTexts(draft.host.documentXml)).toContain('22');
  });
});

describe('Tách đoạn', () => {
  it.each(['before', 'after'])(
    'gives every heading its own paragraph %s the controls are laid, and joins them again',
    async (when) => {
      draft = await openDraft('text-behind-1', ltsc2021);
      await draft.verb({ panel: 'adopt', kind: 'open' });
      if (when === 'after') await draft.verb({ panel: 'adopt', kind: 'lay' });
      const before = draft.host.documentXml;
      expect(draft.view().rows.filter(({ split }) => split)).toHaveLength(9);
      await draft.verb({ panel: 'adopt', kind: 'split', item: null });
      const texts = paragraphTexts(draft.host.documentXml);
      expect(texts).toContain('– Đơn vị trưởng cụm, đơn vị phó cụm:');
      expect(texts).toContain('Đơn vị Trưởng cụm: Sở Nội vụ. Đơn vị Phó Trưởng cụm: Sở Tài chính.');
      expect(draft.view().rows.some(({ split }) => split)).toBe(false);
      if (when === 'after') expect(draft.state()).toMatchObject({ written: 27, missing: 3 });
      await undo();
      expect(wordChanges(before, draft.host.documentXml)).toEqual([]);
    },
  );

  it('says of a heading that shares its paragraph what is to be done, and splits it alone', async () => {
    draft = await openDraft('text-behind-1', ltsc2021);
    await draft.adopt();
    expect(draft.state().items.find(({ id }) => id === 'IN2')).toMatchObject({ state: 'review' });
    expect(tags()).toContain('bctd.h.IN2');
    expect(tags()).not.toContain('bctd.b.IN2');
    await draft.verb({ panel: 'adopt', kind: 'split', item: 'IN2' });
    expect(draft.state().items.find(({ id }) => id === 'IN2')).toMatchObject({ state: 'written' });
    expect(draft.state().items.find(({ id }) => id === 'IN3')).toMatchObject({ state: 'review' });
  });
});

describe('what stands in the way', () => {
  it('looks again where the document changed since, says where, and lays nothing', async () => {
    draft = await openDraft('clean-1', ltsc2021);
    await draft.verb({ panel: 'adopt', kind: 'open' });
    draft.host.person.clickInto(paragraphTexts(draft.host.documentXml).indexOf('1. Ưu điểm'));
    draft.host.person.type('Phần này chuyển xuống sau. ');
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(draft.state().notice?.text).toContain('1. Ưu điểm');
    expect(tags()).toEqual([]);
    await draft.verb({ panel: 'adopt', kind: 'lay' });
    expect(tags()).toContain('bctd.h.P1.I');
  });

  it.each([
    ['Huỷ', null],
    ['the web warning', 'lay'],
  ])('on the web asks first: %s', async (_, answer) => {
    draft = await openDraft('by-hand-4', web);
    await draft.adopt(...(answer === null ? [] : [answer]));
    expect(tags().length > 0).toBe(answer !== null);
  });

  it('pauses Track Changes with her consent and switches it on again', async () => {
    draft = await openDraft('by-hand-4', tracked(microsoft365));
    await draft.adopt();
    expect(tags()).toEqual([]);
    await draft.verb({ panel: 'adopt', kind: 'lay' }, 'pause');
    expect(tags().length).toBeGreaterThan(0);
    expect(draft.host.tracking).toBe(true);
    expect(draft.textChanges()).toEqual([]);
    await undo('pause');
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
  });

  it.each([readOnly(ltsc2021), oldFormat(ltsc2021)])('changes nothing in $name and says so', async (profile) => {
    draft = await openDraft('by-hand-4', profile);
    await draft.adopt();
    expect(wordChanges(draft.before, draft.host.documentXml)).toEqual([]);
    expect(draft.state().notice?.kind).toBe('error');
    expect(draft.state().undo).toBeNull();
  });
});
