/** The chief edits with Track Changes; next year begins with this year's file. */
import type { FormActions, FormState } from '../../src/app/form-state';
import { formSentences } from '../../src/app/form-view';
import { questions, said } from '../../src/app/pane-words';
import { nextYearSentences } from '../../src/core/report/next-year';
import { addUnit } from '../../src/core/report/unit-list';
import { controlTexts } from '../support/document-texts';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, ltsc2024, microsoft365, web } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const actions = (): FormActions => opened.pane.actions.form;
const form = (): FormState => opened.state().form;
const texts = (tag: string): readonly string[] => controlTexts(opened.host.documentXml, tag);

async function inserted(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, ...options });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
}

/** The chief adds words to a place with Track Changes on. */
async function chiefWrites(tag: string, text: string): Promise<void> {
  opened.host.tracking = true;
  opened.host.person.author = 'Lãnh đạo';
  opened.host.person.clickInto(tag);
  opened.host.person.type(text);
  opened.host.tracking = false;
  await opened.pane.lookAgain();
}

describe('the chief’s tracked change of a field', () => {
  it.each([ltsc2024, microsoft365, web])('is compared as accepted in $name, and stays his', async (profile) => {
    await inserted({ profile });
    await chiefWrites('bctd.f.cluster', ' mở rộng');
    const [difference] = form().differences;
    expect(difference).toMatchObject({ entered: 'số 3', inDocument: 'số 3 mở rộng' });
    await actions().settleDifference(difference?.key ?? '', 'document');
    expect(form()).toMatchObject({ differences: [], data: { cluster: 'số 3 mở rộng' } });
    expect(new Set(texts('bctd.f.cluster'))).toEqual(new Set(['số 3 mở rộng']));
    expect(opened.host.documentXml.match(/<w:ins /gu)).toHaveLength(1);
  });

  it('is not compared below WordApi 1.4, nor written over: its places wait until she ticks them', async () => {
    await inserted();
    await chiefWrites('bctd.f.cluster', ' mở rộng');
    expect(form().differences).toEqual([]);
    await actions().enterField('cluster', 'các xã');
    expect(opened.host.documentXml.match(/<w:ins /gu)).toHaveLength(1);
    expect(new Set(form().pending.map(({ caution }) => caution))).toEqual(new Set([formSentences.tracked]));
    expect(opened.state().notice?.text).toBe(said.waiting(5));
    opened.host.person.acceptChanges();
    await opened.pane.lookAgain();
    await opened.press(() => actions().applyPending(form().pending.map(({ id }) => id)));
    expect(texts('bctd.f.cluster')).toEqual(Array(5).fill('các xã'));
    expect(form()).toMatchObject({ pending: [], differences: [] });
  });

  it.each([ltsc2024, microsoft365, web])(
    'is left alone in $name while the other places are written',
    async (profile) => {
      await inserted({ profile });
      await chiefWrites('bctd.f.cluster', ' mở rộng');
      await actions().enterField('cluster', 'các xã');
      expect(texts('bctd.f.cluster')).toEqual(['số 3 mở rộng', 'các xã', 'các xã', 'các xã', 'các xã']);
      expect(form().pending).toMatchObject([{ caution: formSentences.tracked, newText: 'các xã' }]);
      expect(opened.host.documentXml.match(/<w:ins /gu)).toHaveLength(1);
    },
  );

  it('in a heading is shown beside what would be written, and left alone', async () => {
    await inserted({ profile: microsoft365 });
    await chiefWrites('bctd.h.P1.I.1', ' trong năm');
    await actions().choose({ wording: 'short' });
    const hers = form().pending.filter(({ caution }) => caution !== '');
    expect(hers.map(({ id }) => id)).toEqual(['heading/P1.I.1/0']);
    await opened.press(() =>
      actions().applyPending(
        form()
          .pending.filter(({ caution }) => caution === '')
          .map(({ id }) => id),
      ),
    );
    expect(opened.host.documentXml.match(/<w:ins /gu)).toHaveLength(1);
  });
});

/** The report of 2026 with a unit, a movement that ends and one that goes on. */
async function reportOf2026(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  await inserted(options);
  await actions().enterField('signerName', 'Hoàng Thị Nụ');
  await actions().enterField('number', '15');
  const added = addUnit([], 'xã Đồng Đăng');
  if (added.ok) await actions().setUnits(added.value);
  await actions().setMovements([
    { name: 'Đợt thi đua đặc biệt', from: 2026, to: 2026, act: '' },
    { name: 'Xã biên giới sạch, đẹp', from: 2026, to: 2028, act: '' },
  ]);
  await opened.press(() => actions().applyPending(form().pending.map(({ id }) => id)));
  await opened.press(() => opened.pane.actions.act('none-occurred', 'P1.V.2'));
}

describe('Tạo báo cáo năm sau', () => {
  it('makes a new document: units, signer and running movements kept, the year’s own cleared', async () => {
    await reportOf2026({ profile: microsoft365 });
    const made: Uint8Array[] = [];
    opened.host.onNewDocument((bytes) => made.push(bytes));
    const before = opened.host.documentXml;
    await opened.press(() => actions().createNextYear());
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state().notice?.text).toContain('Đợt thi đua đặc biệt');
    opened.close();
    const [document] = made;
    opened = await openPane({ profile: microsoft365, ...(document && { document }) });
    expect(form()).toMatchObject({
      data: { year: 2027, signerName: 'Hoàng Thị Nụ', number: '', cluster: 'số 3', dropped: [] },
      pending: [],
      differences: [],
    });
    expect(form().data.movements.map(({ name }) => name)).toEqual(['Xã biên giới sạch, đẹp']);
    expect(texts('bctd.b.IN1')).toEqual(['Cụm thi đua có 01 đơn vị, gồm: xã Đồng Đăng.']);
    expect(new Set(texts('bctd.f.year'))).toEqual(new Set(['2027']));
    expect(texts('bctd.b.P1.V.2')[0]).toContain('[Hướng dẫn]');
    expect(opened.withState('missing')).toEqual([]);
  });

  it('where no new document can be opened, names the open file and asks before anything changes', async () => {
    await reportOf2026({ profile: web });
    const before = opened.host.documentXml;
    let asked = '';
    const stop = opened.pane.store.subscribe(({ question }) => {
      if (question) asked = question.text;
    });
    await opened.press(() => actions().createNextYear(), null);
    expect(asked).toContain(nextYearSentences.saveAs(said.unsaved));
    expect(opened.host.documentXml).toBe(before);
    expect(form().data.year).toBe(2026);
    await opened.press(() => actions().createNextYear(), 'saved');
    stop();
    expect(new Set(texts('bctd.f.year'))).toEqual(new Set(['2027']));
    expect(form()).toMatchObject({ data: { year: 2027, number: '', signerName: 'Hoàng Thị Nụ' }, pending: [] });
    expect(opened.withState('missing')).toEqual([]);
    expect(opened.host.documentXml).not.toContain('không phát sinh');
    expect(questions.savedAs('', 2027, []).answers).toHaveLength(1);
  });

  it.each([1, 2, 3, 4, 5])('a fault at request %i leaves this year’s report whole, or says what stands', async (at) => {
    await reportOf2026({ profile: web });
    opened.host.faults.atRequest(at, 'GeneralException');
    await opened.press(() => actions().createNextYear(), 'saved');
    opened.host.faults.clear();
    await opened.pane.lookAgain();
    const years = new Set(texts('bctd.f.year'));
    expect([['2026'], ['2027'], []]).toContainEqual([...years]);
    if (years.size === 0) expect(opened.state()).toMatchObject({ document: 'blank', notice: { kind: 'error' } });
    const { year } = form().data;
    if (years.size > 0) expect([...years]).toEqual([String(year)]);
  });
});
