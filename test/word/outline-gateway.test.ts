import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { openPane, type OpenedPane } from '../support/open-pane';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { reportDocument } from '../support/report-document';
import { validationErrors } from '../support/validate-docx';
import { ltsc2021, microsoft365, tracked, web, words } from '../word-host/profiles';
import { docx, p, table } from '../word-host/sample-documents';

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});
const pane = async (...options: Parameters<typeof openPane>): Promise<OpenedPane> => {
  const one = await openPane(...options);
  opened.push(one);
  return one;
};
const gateway = async (...options: Parameters<typeof openGateway>): Promise<OpenedGateway> => {
  const one = await openGateway(...options);
  opened.push(one);
  return one;
};

const blockTags = (xml: string): readonly string[] => sdtTags(xml).filter((tag) => /^bctd\.[hba]\./u.test(tag));
const whole = blockTags(reportXml());
function reportXml(): string {
  let found = '';
  reportDocument((xml) => (found = xml));
  return found;
}

describe.each(words)('the caret in an odd place: $name', (profile) => {
  it('in the header: the outline goes into the page, the header gets its number only', async () => {
    const { host, press, pane: controller, state } = await pane({ profile });
    host.person.clickIntoHeader();
    await press(controller.actions.insertOutline);
    expect(blockTags(host.documentXml)).toEqual(whole);
    expect(host.partText('word/header1.xml') ?? '').not.toContain('bctd.');
    expect(state()).toMatchObject({ document: 'outline', missing: 0 });
    expect(validationErrors(host.save())).toEqual([]);
  });

  it('in a cell: the outline goes behind her text, not into the table', async () => {
    const hers = docx(p('Danh sách') + table(p('Sở Nội vụ'), p('Sở Tài chính')) + p('Hết.'));
    const { host, press, pane: controller, state } = await pane({ profile, document: hers });
    host.person.clickInto(1);
    await press(controller.actions.insertOutline, 'append');
    expect(paragraphTexts(host.documentXml).slice(0, 4)).toEqual(['Danh sách', 'Sở Nội vụ', 'Sở Tài chính', 'Hết.']);
    expect(blockTags(host.documentXml)).toEqual(whole);
    expect(host.documentXml.slice(0, host.documentXml.indexOf('</w:tbl>'))).not.toContain('bctd.');
    expect(state().missing).toBe(0);
  });

  it('in a control of ours: what is missing goes back to its own place, not into that control', async () => {
    const { host, press, pane: controller, state } = await pane({ profile, document: reportDocument() });
    await press(() => controller.actions.act('unlock', 'P1.V.2'));
    host.person.deleteControl('bctd.h.P1.V.2');
    host.person.deleteControl('bctd.b.P1.V.2');
    host.person.clickInto('bctd.b.P1.V.3');
    host.person.type('Bộ máy đã được kiện toàn.');
    await press(controller.actions.insertMissing);
    expect(blockTags(host.documentXml)).toEqual(whole);
    expect(state()).toMatchObject({ missing: 0, written: 1 });
    expect(paragraphTexts(host.documentXml)).toContain('Bộ máy đã được kiện toàn.');
  });

  it('in a control of ours: that control is written and unlocked all the same', async () => {
    const { host, press, pane: controller, state } = await pane({ profile, document: reportDocument() });
    host.person.clickInto('bctd.b.P1.V.2');
    await press(() => controller.actions.act('none-occurred', 'P1.V.2'));
    await press(() => controller.actions.act('unlock', 'P1.V.2'));
    const item = state().items.find(({ id }) => id === 'P1.V.2');
    expect(item?.state).toBe('none');
    expect(item?.actions).toContain('lock');
    expect(blockTags(host.documentXml)).toEqual(whole);
  });
});

describe('two documents open at once', () => {
  it('do not disturb each other', async () => {
    const first = await pane({ profile: ltsc2021 });
    const second = await pane({ profile: microsoft365, document: reportDocument() });
    first.host.latency = 3;
    second.host.latency = 2;
    first.pane.actions.setCluster('số 1');
    await Promise.all([
      first.press(first.pane.actions.insertOutline),
      second.press(() => second.pane.actions.act('drop', 'P1.V.2'), 'drop'),
    ]);
    expect(first.state()).toMatchObject({ cluster: 'số 1', total: 27, missing: 0, dropped: [] });
    expect(second.state()).toMatchObject({ cluster: 'số 3', total: 26, missing: 0 });
    expect(blockTags(first.host.documentXml)).toEqual(whole);
    expect(blockTags(second.host.documentXml)).toEqual(whole.filter((tag) => !tag.endsWith('P1.V.2')));
    await Promise.all([first.press(first.pane.actions.undo), second.press(second.pane.actions.undo)]);
    expect(blockTags(first.host.documentXml)).toEqual([]);
    expect(blockTags(second.host.documentXml)).toEqual(whole);
  });
});

describe('a document never saved', () => {
  it('has no address and is no old format', async () => {
    const { gateway: document } = await gateway({ profile: ltsc2021, url: '' });
    expect(document.oldFormat()).toBe(false);
  });

  it('gets the outline, and its data', async () => {
    const { host, press, pane: controller, state } = await pane({ profile: ltsc2021, url: '' });
    await press(controller.actions.insertOutline);
    expect(state()).toMatchObject({ document: 'outline', missing: 0 });
    expect(state().notice?.kind).toBe('success');
    expect(host.partText('customXml/item1.xml')).toContain('urn:bao-cao-thi-dua:v1');
  });
});

describe('oldFormat', () => {
  it.each([
    ['D:\\Báo cáo 2026.doc', true],
    ['https://so.example/Báo cáo.DOC?web=1', true],
    ['C:\\mau.dot', true],
    ['C:\\mau.rtf', true],
    ['D:\\Báo cáo 2026.docx', false],
    ['D:\\Báo cáo 2026.docm', false],
    ['D:\\thu.muc.doc\\Báo cáo.docx', false],
    ['https://so.example/báo cáo.docx?old=a.doc', false],
  ])('%s: %s', async (url, old) => {
    const { gateway: document } = await gateway({ profile: ltsc2021, url });
    expect(document.oldFormat()).toBe(old);
  });
});

describe('the pane closed in the middle', () => {
  /** Closes the pane once the host has carried out so many requests of an action; opens another on what stands. */
  async function closedAt(request: number, begun: OpenedPane, action: () => Promise<void>, answer?: string) {
    begun.host.latency = 5;
    begun.host.resetCounts();
    const stop = begun.host.onChange(() => {
      if (begun.host.counts.requests >= request) begun.close();
    });
    await begun.press(action, answer ?? null);
    stop();
    return pane({ profile: begun.host.profile, document: begun.host.save() });
  }

  it.each([1, 2, 3, 4, 5])(
    'after request %i of an insertion: the next pane tells the truth and completes',
    async (at) => {
      const begun = await pane({ profile: ltsc2021, patience: 60 });
      const next = await closedAt(at, begun, begun.pane.actions.insertOutline);
      const stands = blockTags(next.host.documentXml).length > 0;
      expect(stands).toBe(at > 1);
      expect(next.state()).toMatchObject(stands ? { document: 'outline', missing: 0 } : { document: 'blank' });
      await next.press(next.pane.actions.insertOutline);
      expect(blockTags(next.host.documentXml)).toEqual(whole);
      expect(next.withState('review')).toEqual([]);
      expect(validationErrors(next.host.save())).toEqual([]);
    },
  );

  it.each([1, 2, 3, 4])(
    'after request %i of putting items back: nothing is doubled, and the next pane completes',
    async (at) => {
      const begun = await pane({ profile: microsoft365, document: reportDocument(), patience: 60 });
      await begun.press(() => begun.pane.actions.act('unlock', 'P1.V.2'));
      begun.host.person.deleteControl('bctd.h.P1.V.2');
      begun.host.person.deleteControl('bctd.b.P1.V.2');
      const next = await closedAt(at, begun, begun.pane.actions.insertMissing);
      expect(next.state().missing).toBe(blockTags(next.host.documentXml).includes('bctd.h.P1.V.2') ? 0 : 1);
      await next.press(next.pane.actions.insertMissing);
      expect(blockTags(next.host.documentXml)).toEqual(whole);
      expect(next.state().missing).toBe(0);
    },
  );

  it.each([1, 2, 3, 4, 5])('after request %i leaves Track Changes on', async (at) => {
    const begun = await pane({ profile: tracked(microsoft365), patience: 60 });
    await closedAt(at, begun, begun.pane.actions.insertOutline, 'pause');
    expect(begun.host.tracking).toBe(true);
    expect(begun.host.documentXml).not.toMatch(/<w:(ins|del) /u);
  });
});

describe('with Track Changes on, and her consent', () => {
  it('putting items back, dropping, and taking back leave no change to accept', async () => {
    const {
      host,
      press,
      pane: controller,
      state,
    } = await pane({
      profile: tracked(microsoft365),
      document: reportDocument(),
    });
    const texts = paragraphTexts(host.documentXml);
    await press(() => controller.actions.act('none-occurred', 'P1.V.3'));
    host.person.acceptChanges();
    await press(controller.actions.undo, 'undo', 'pause');
    await press(() => controller.actions.act('drop', 'P1.V.2'), 'drop', 'pause');
    expect(blockTags(host.documentXml)).toEqual(whole.filter((tag) => !tag.endsWith('P1.V.2')));
    await press(controller.actions.undo, 'pause');
    expect(blockTags(host.documentXml)).toEqual(whole);
    await press(() => controller.actions.act('drop', 'P1.V.2'), 'drop', 'pause');
    await press(() => controller.actions.act('restore', 'P1.V.2'), 'pause');
    expect(paragraphTexts(host.documentXml)).toEqual(texts);
    expect(host.documentXml).not.toMatch(/<w:(ins|del) /u);
    expect(state()).toMatchObject({ missing: 0, total: 27 });
    expect(host.tracking).toBe(true);
  });

  it('nothing is taken back when she says no', async () => {
    const { host, press, pane: controller, state } = await pane({ profile: tracked(microsoft365) });
    await press(controller.actions.insertOutline, 'pause');
    await press(controller.actions.undo, null);
    expect(blockTags(host.documentXml)).toEqual(whole);
    expect(state().undo).not.toBeNull();
  });
});

describe('an operation on what has changed meanwhile', () => {
  it('is stopped before anything is touched', async () => {
    const { host, gateway: document, read } = await gateway({ profile: ltsc2021, document: reportDocument() });
    const { paragraphs } = await read();
    const before = host.documentXml;
    const elsewhere = { index: 3, text: 'Không phải đoạn này' };
    const stopped = { ok: false, trouble: { id: 'wrong-place', retry: true } };
    expect(await document.deleteParagraphs([elsewhere], false)).toMatchObject(stopped);
    expect(await document.deleteFrom(elsewhere.index, elsewhere.text, false)).toMatchObject(stopped);
    expect(await document.goTo({ paragraph: elsewhere.index, text: elsewhere.text })).toMatchObject(stopped);
    expect(await document.goTo({ paragraph: paragraphs.length + 5, text: 'Hết' })).toMatchObject(stopped);
    expect(await document.relay({ remove: [], drop: [], lay: [], expected: [elsewhere] })).toMatchObject(stopped);
    const anchor = { kind: 'paragraph', index: 3, text: elsewhere.text, side: 'After' } as const;
    expect(await document.fillGaps([{ anchor, package: '' }], false)).toMatchObject(stopped);
    expect(host.documentXml).toBe(before);
  });

  it('finds a control that is gone to be gone', async () => {
    const { gateway: document } = await gateway({ profile: ltsc2021, document: reportDocument() });
    const gone = { ok: false, trouble: { id: 'item-gone', retry: true } };
    expect(await document.goTo({ control: 987_654 })).toMatchObject(gone);
    expect(await document.writeTexts([{ id: 987_654, text: 'Không có' }])).toMatchObject(gone);
    expect(await document.setLocked([987_654], true)).toMatchObject(gone);
  });
});

describe('goTo', () => {
  it('puts the caret into a control, and into a paragraph', async () => {
    const { host, gateway: document, read, control } = await gateway({ profile: web, document: reportDocument() });
    valueOf(await document.goTo({ control: (await control('bctd.b.P2.III')).id }));
    host.person.type('Không có.');
    expect((await control('bctd.b.P2.III')).text).toBe('Không có.');
    const { paragraphs } = await read();
    const title = paragraphs.find(({ text }) => text === 'BÁO CÁO') ?? { index: -1, text: '' };
    valueOf(await document.goTo({ paragraph: title.index, text: title.text }));
    host.person.type('DỰ THẢO ');
    expect((await read()).paragraphs[title.index]?.text).toBe('DỰ THẢO BÁO CÁO');
  });
});

describe('openPaneWithDocument', () => {
  it('marks the document once', async () => {
    const { host, gateway: document } = await gateway({ profile: ltsc2021 });
    host.resetCounts();
    valueOf(await document.openPaneWithDocument());
    valueOf(await document.openPaneWithDocument());
    expect(host.counts).toMatchObject({ commonCalls: 1, requests: 0 });
    expect(host.settings['Office.AutoShowTaskpaneWithDocument']).toBe('true');
  });
});

describe('onReturn', () => {
  it('tells when the person comes back to the pane, until it is stopped', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const view = new EventTarget();
    Object.assign(globalThis, { window: view, document: page });
    const { gateway: document } = await gateway({ profile: ltsc2021 });
    const seen: string[] = [];
    const stop = document.onReturn(() => seen.push(page.visibilityState));
    view.dispatchEvent(new Event('focus'));
    page.dispatchEvent(new Event('visibilitychange'));
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    stop();
    page.visibilityState = 'visible';
    view.dispatchEvent(new Event('focus'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(seen).toEqual(['visible', 'visible']);
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  });
});
