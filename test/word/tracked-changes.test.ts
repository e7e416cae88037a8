import { openGateway, type OpenedGateway } from '../support/open-gateway';
import { openPane } from '../support/open-pane';
import { reportDocument } from '../support/report-document';
import { ltsc2021, ltsc2024, microsoft365, switches, tracked, withSwitches, words } from '../word-host/profiles';

let opened: OpenedGateway | Awaited<ReturnType<typeof openPane>>;
afterEach(() => opened.close());

const deletionsShown = withSwitches(
  ltsc2021,
  switches.filter(({ name }) => name === 'tracked deletions shown in text'),
);

/** What the chief does with Track Changes on. */
const chief = {
  'an insertion in a heading': { tag: 'bctd.h.P1.V.2', deed: 'type' },
  'a deletion in a heading': { tag: 'bctd.h.P1.V.2', deed: 'delete' },
  'an insertion in a body': { tag: 'bctd.b.P1.V.2', deed: 'type' },
  'a deletion in a body': { tag: 'bctd.b.P1.V.2', deed: 'delete' },
} as const;
const places = Object.entries(chief).map(([name, change]) => ({ name, ...change }));

function change({ host }: typeof opened, { tag, deed }: { readonly tag: string; readonly deed: 'type' | 'delete' }) {
  host.tracking = true;
  host.person.author = 'Lãnh đạo';
  if (deed === 'type') {
    host.person.clickInto(tag);
    host.person.type(' và các khối');
  } else {
    host.person.select(tag);
    host.person.deleteSelection();
  }
}

/** A new report; nothing is written yet. */
const report = reportDocument();

describe.each([ltsc2021, deletionsShown, ltsc2024, microsoft365])('another’s unaccepted change: $name', (profile) => {
  it.each(places)('$name is seen, and only there', async (place) => {
    const gateway = (opened = await openGateway({ profile, document: report }));
    gateway.host.person.clickInto('bctd.b.P1.V.2');
    gateway.host.person.type('Cụm đã kiểm tra 5 đơn vị.');
    change(gateway, place);
    const { controls } = await gateway.read();
    expect(controls.filter(({ tracked: held }) => held !== false).map(({ tag }) => tag)).toEqual([place.tag]);
  });

  it('in a field is seen, there and in the heading around it', async () => {
    const gateway = (opened = await openGateway({ profile, document: report }));
    change(gateway, { tag: 'bctd.f.cluster', deed: 'type' });
    const { controls } = await gateway.read();
    const held = new Set(controls.filter((one) => one.tracked === true).map(({ tag }) => tag));
    expect([...held]).toEqual(['bctd.f.cluster']);
  });

  it('is Cần xem lại with its own reason, not an edited heading, and stays so when something else is done', async () => {
    const pane = (opened = await openPane({ profile, document: report }));
    change(pane, chief['a deletion in a heading']);
    await pane.pane.lookAgain();
    const item = () => pane.state().items.find(({ id }) => id === 'P1.V.2');
    const seen = { state: 'review', reason: 'Mục này có thay đổi chưa được chấp nhận (Theo dõi thay đổi).' };
    expect(item()).toMatchObject(seen);
    await pane.press(() => pane.pane.actions.act('unlock', 'P2.III'));
    expect(item()).toMatchObject(seen);
    pane.host.person.acceptChanges();
    await pane.pane.lookAgain();
    expect(item()?.reason).not.toBe(seen.reason);
  });

  it('in the cluster’s name is no new name until somebody accepts it; then she is asked which of the two holds', async () => {
    const pane = (opened = await openPane({ profile, document: report }));
    change(pane, { tag: 'bctd.f.cluster', deed: 'type' });
    await pane.pane.lookAgain();
    expect(pane.state().cluster).toBe('số 3');
    pane.host.person.acceptChanges();
    await pane.pane.lookAgain();
    expect(pane.state().cluster).toBe('số 3');
    expect(pane.state().form.differences).toMatchObject([{ entered: 'số 3', inDocument: 'số 3 và các khối' }]);
  });
});

describe('what it costs to see changes', () => {
  it.each(words)('two requests at most: $name', async (profile) => {
    const gateway = (opened = await openGateway({ profile, document: report }));
    gateway.host.resetCounts();
    await gateway.read();
    expect(gateway.host.counts.requests).toBe(profile === ltsc2021 ? 2 : 1);
    change(gateway, chief['an insertion in a body']);
    gateway.host.resetCounts();
    await gateway.read();
    expect(gateway.host.counts.requests).toBe(2);
  });

  it('one request where nothing is ours', async () => {
    const gateway = (opened = await openGateway({ profile: ltsc2021 }));
    gateway.host.resetCounts();
    await gateway.read();
    expect(gateway.host.counts.requests).toBe(1);
  });

  it.each([
    ['on the web', { capabilities: { web: true } }, ''],
    ['in a text of more than 200,000 characters', {}, 'Danh sách đơn vị. '.repeat(12_000)],
  ])('nothing is asked for %s, and what is changed is unknown', async (_, options, text) => {
    const more = `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const document = reportDocument((xml) => xml.replace('<w:body>', more));
    const gateway = (opened = await openGateway({ profile: ltsc2021, document, ...options }));
    change(gateway, chief['an insertion in a body']);
    gateway.host.resetCounts();
    const { controls } = await gateway.read();
    expect(gateway.host.counts.requests).toBe(1);
    expect(new Set(controls.map((one) => one.tracked))).toEqual(new Set(['unknown']));
  });
});

describe('a fault while changes are looked for', () => {
  it.each(['before', 'after'] as const)('leaves the reading whole and the changes unknown (%s)', async (when) => {
    const gateway = (opened = await openGateway({ profile: ltsc2021, document: report }));
    change(gateway, chief['an insertion in a body']);
    gateway.host.faults.atRequest(2, 'GeneralException', when);
    const { controls, paragraphs } = await gateway.read();
    expect(paragraphs.length).toBeGreaterThan(100);
    expect(new Set(controls.map((one) => one.tracked))).toEqual(new Set(['unknown']));
    expect((await gateway.control('bctd.b.P1.V.2')).tracked).toBe(true);
  });
});

describe('Track Changes below WordApi 1.4, where it cannot be paused', () => {
  it('an outline inserted while it is on stands, each item waiting for acceptance', async () => {
    const pane = (opened = await openPane({ profile: tracked(ltsc2021) }));
    await pane.press(pane.pane.actions.insertOutline);
    await pane.pane.lookAgain();
    expect(pane.state()).toMatchObject({ document: 'outline', missing: 0 });
    expect(pane.withState('review')).toHaveLength(38);
    pane.host.person.acceptChanges();
    await pane.pane.lookAgain();
    expect(pane.withState('review')).toEqual([]);
  });
});
