/** Whatever fails on the way: what was typed stays typed, the document is whole, and pressing again completes it. */
import { controlTexts, textsByTag } from '../support/document-texts';
import { sdtTags } from '../support/document-xml';
import { openReport } from '../support/inserted-report';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, microsoft365, tracked } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const codes = ['GeneralException', 'AccessDenied', 'ItemNotFound', 'RequestAborted', 'SearchStringInvalidOrTooLong'];
const moments = ['before', 'after', 'lost'] as const;
const texts = (tag: string): readonly string[] => controlTexts(opened.host.documentXml, tag);
const form = () => opened.state().form;
const headings = (): readonly string[] => sdtTags(opened.host.documentXml).filter((tag) => /^bctd\.[hb]\./u.test(tag));

async function inserted(profile = ltsc2021, when = 'before'): Promise<void> {
  opened = await openReport(profile, { patience: when === 'lost' ? 1_000 : 10_000 });
}

/** What is still to be done, as the pane itself says it, is done. */
async function again(): Promise<void> {
  opened.host.faults.clear();
  await opened.pane.lookAgain();
  for (const { key } of form().differences) await opened.pane.actions.form.settleDifference(key, 'entered');
  await opened.press(() => opened.pane.actions.form.applyPending(form().pending.map(({ id }) => id)), 'pause');
}

describe.each(moments.flatMap((when) => [1, 2].map((at) => ({ when, at }))))(
  'leaving a field, a fault at request $at, $when it was carried out',
  ({ when, at }) => {
    it.each(codes)('%s: what was typed stays, and every place has the old text or the new', async (code) => {
      await inserted(ltsc2021, when);
      opened.host.faults.atRequest(at, code, when);
      await opened.pane.actions.form.enterField('cluster', 'các xã biên giới');
      expect(form().data.cluster).toBe('các xã biên giới');
      const standing = new Set(texts('bctd.f.cluster'));
      expect([['số 3'], ['các xã biên giới']]).toContainEqual([...standing]);
      await again();
      expect(new Set(texts('bctd.f.cluster'))).toEqual(new Set(['các xã biên giới']));
      expect(form()).toMatchObject({ pending: [], differences: [] });
    });
  },
);

describe.each(['addAsync', 'deleteAsync', 'getByNamespaceAsync'].map((name, at) => ({ name, at: at + 1 })))(
  'a fault at call $at of writing the part',
  ({ at }) => {
    it.each(['before', 'after'] as const)('%s: the data are in the file after the next write', async (when) => {
      await inserted();
      opened.host.faults.atCall(at, 5001, when);
      await opened.pane.actions.form.enterField('signerName', 'Hoàng Thị Nụ');
      expect(form().data.signerName).toBe('Hoàng Thị Nụ');
      opened.host.faults.clear();
      await opened.pane.actions.form.enterField('archive', 'VPUB');
      const saved = opened.host.save();
      opened.close();
      opened = await openPane({ profile: microsoft365, document: saved });
      expect(form().data).toMatchObject({ signerName: 'Hoàng Thị Nụ', archive: 'VPUB', cluster: 'số 3' });
    });
  },
);

/** Changes that need texts, headings printed anew, lines and items that come and go. */
const changes = {
  year: async () => opened.pane.actions.form.enterField('year', '2024'),
  wording: async () => opened.pane.actions.form.choose({ wording: 'short' }),
  'Kính gửi': async () => opened.pane.actions.form.choose({ addressed: true }),
  khối: async () => opened.pane.actions.form.choose({ clusterKind: 'khoi' }),
  movements: async () =>
    opened.pane.actions.form.setMovements([{ name: 'Xã sạch, đẹp', from: 2026, to: 2028, act: '', item: 'P1.II.4' }]),
} as const;
type ChangeName = keyof typeof changes;
const names = Object.keys(changes).filter((name): name is ChangeName => Object.hasOwn(changes, name));

describe.each(names)('bringing the document into line after a change of %s', (name) => {
  const requests = [1, 2, 3, 4, 5, 6];
  it.each(requests.flatMap((at) => moments.map((when) => [at, when] as const)))(
    'a fault at request %i, %s: nothing of the report is lost, and pressing again completes it',
    async (at, when) => {
      await inserted(microsoft365, when);
      opened.host.person.clickInto('bctd.b.P1.V.2');
      opened.host.person.type('Cụm đã tổ chức 03 lớp tập huấn cho 120 cán bộ làm công tác thi đua, khen thưởng.');
      await opened.pane.lookAgain();
      await changes[name]();
      const before = headings().length;
      opened.host.faults.atRequest(at, 'GeneralException', when);
      await opened.press(() => opened.pane.actions.form.applyPending(form().pending.map(({ id }) => id)));
      expect(headings().length).toBeGreaterThanOrEqual(before - 2);
      await again();
      expect(form()).toMatchObject({ pending: [], differences: [] });
      expect(opened.withState('missing')).toEqual([]);
      expect(new Set(headings()).size).toBe(headings().length);
      expect(texts('bctd.b.P1.V.2')).toEqual([
        'Cụm đã tổ chức 03 lớp tập huấn cho 120 cán bộ làm công tác thi đua, khen thưởng.',
      ]);
    },
  );

  it('is taken back whole', async () => {
    await inserted(microsoft365);
    const before = headings();
    const words = textsByTag(opened.host.documentXml);
    await changes[name]();
    await opened.press(() => opened.pane.actions.form.applyPending(form().pending.map(({ id }) => id)));
    await opened.press(opened.pane.actions.undo);
    expect(headings()).toEqual(before);
    expect(textsByTag(opened.host.documentXml)).toEqual(words);
    expect(form()).toMatchObject({ pending: [], differences: [] });
  });

  it('asks before it pauses Track Changes, and leaves them as she had them', async () => {
    opened = await openPane({ profile: tracked(microsoft365) });
    await opened.press(opened.pane.actions.insertOutline, 'pause');
    await changes[name]();
    const before = opened.host.documentXml;
    const ids = form().pending.map(({ id }) => id);
    await opened.press(() => opened.pane.actions.form.applyPending(ids), null);
    expect(opened.host.documentXml).toBe(before);
    await opened.press(() => opened.pane.actions.form.applyPending(ids), 'pause');
    expect(opened.host.tracking).toBe(true);
    expect(form().pending).toEqual([]);
    expect(opened.host.documentXml).not.toMatch(/<w:(ins|del) /u);
  });
});

/** Smaller actions, each with what is true once it was pressed again without a fault. */
const smaller = {
  'a mục bổ sung': {
    press: () => opened.pane.actions.form.switchExtra('P1.IV.1.BX', true),
    done: () => expect(texts('bctd.b.P1.IV.1.BX')).toHaveLength(1),
  },
  'a renamed item': {
    press: () =>
      opened.press(() => opened.pane.actions.act('rename', 'P1.V.3'), { id: 'rename', typed: 'Công tác kiểm tra' }),
    done: () => expect(texts('bctd.h.P1.V.3')).toEqual(['3. Công tác kiểm tra']),
  },
  'a text of the document taken over': {
    press: async () => {
      const [difference] = form().differences;
      if (difference) await opened.pane.actions.form.settleDifference(difference.key, 'document');
    },
    done: () => expect(new Set(texts('bctd.f.cluster'))).toEqual(new Set(['số 3 mới'])),
  },
  'taking a field back': {
    press: () => opened.press(opened.pane.actions.undo),
    done: () => expect(texts('bctd.f.archive')).toEqual(['……']),
  },
} as const;
type SmallerName = keyof typeof smaller;
const smallerNames = Object.keys(smaller).filter((name): name is SmallerName => Object.hasOwn(smaller, name));

describe.each(smallerNames)('%s', (name) => {
  it.each([1, 2, 3, 4].flatMap((at) => (['before', 'after'] as const).map((when) => [at, when] as const)))(
    'a fault at request %i, %s: what she wrote stays, and pressing again completes it',
    async (at, when) => {
      await inserted(microsoft365);
      opened.host.person.clickInto('bctd.b.P1.V.3');
      opened.host.person.type('Cụm đã kiểm tra 05 đơn vị.');
      opened.host.person.clickInto('bctd.f.cluster');
      opened.host.person.type(' mới');
      await opened.pane.lookAgain();
      if (name === 'taking a field back') await opened.pane.actions.form.enterField('archive', 'VPUB');
      opened.host.faults.atRequest(at, 'GeneralException', when);
      await smaller[name].press();
      opened.host.faults.clear();
      await opened.pane.lookAgain();
      expect(texts('bctd.b.P1.V.3')).toEqual(['Cụm đã kiểm tra 05 đơn vị.']);
      await smaller[name].press();
      await opened.press(() => opened.pane.actions.form.applyPending(form().pending.map(({ id }) => id)));
      smaller[name].done();
      expect(new Set(headings()).size).toBe(headings().length);
      expect(opened.withState('missing')).toEqual([]);
    },
  );
});
