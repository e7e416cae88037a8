/** She fills one form, and every place in the document follows. */
import { addUnit } from '../../src/core/report/unit-list';
import type { MemberUnit } from '../../src/core/report/member-unit';
import type { FormActions, FormState } from '../../src/app/form-state';
import { formSentences } from '../../src/app/form-view';
import { controlTexts, controlTags } from '../support/document-texts';
import { paragraphTexts } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const actions = (): FormActions => opened.pane.actions.form;
const form = (): FormState => opened.state().form;
const texts = (tag: string): readonly string[] => controlTexts(opened.host.documentXml, tag);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);

/** A pane over a document in which the outline was just put. */
async function inserted(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, ...options });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
  expect(opened.state().notice?.kind).toBe('success');
  opened.host.resetCounts();
}

/** Units by name, the first of them Trưởng cụm, the second Phó. */
function units(...names: readonly string[]): readonly MemberUnit[] {
  const list = names.reduce<readonly MemberUnit[]>((all, name) => {
    const added = addUnit(all, name);
    return added.ok ? added.value : all;
  }, []);
  return list.map((unit, place) => ({ ...unit, role: place === 0 ? 'head' : place === 1 ? 'deputy' : 'member' }));
}
const three = units('Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp');

const applyAll = (): Promise<void> =>
  opened.press(() =>
    actions().applyPending(
      form()
        .pending.filter(({ caution }) => caution === '')
        .map(({ id }) => id),
    ),
  );

describe.each(words)('a field in $name', (profile) => {
  it('is written to all its places on leaving it, in two requests, and taken back by one press', async () => {
    await inserted({ profile });
    await actions().enterField('cluster', 'Cụm thi đua các xã biên giới');
    expect(opened.host.counts.requests).toBe(2);
    expect(opened.host.counts.commonCalls).toBeLessThanOrEqual(3);
    expect(texts('bctd.f.cluster')).toEqual(Array(5).fill('các xã biên giới'));
    expect(form()).toMatchObject({ differences: [], pending: [], data: { cluster: 'các xã biên giới' } });
    await opened.press(opened.pane.actions.undo);
    expect(texts('bctd.f.cluster')).toEqual(Array(5).fill('số 3'));
    expect(form().data.cluster).toBe('số 3');
  });

  it('with a value of several lines keeps its paragraph', async () => {
    await inserted({ profile });
    const before = paragraphs().length;
    await actions().choose({ authority: 'deputy' });
    expect(paragraphs()).toHaveLength(before);
    expect(form().differences).toEqual([]);
    expect(texts('bctd.f.signer-title')).toEqual(['KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM']);
  });
});

describe('a field', () => {
  it('costs nothing when left as it was', async () => {
    await inserted();
    await actions().enterField('cluster', 'số 3');
    expect(opened.host.counts).toMatchObject({ requests: 0, commonCalls: 0 });
  });

  it('that is refused stays as typed and is written nowhere', async () => {
    await inserted();
    await actions().enterField('issueDate', '31/2/2026');
    expect(form().drafts.issueDate).toMatchObject({ typed: '31/2/2026' });
    expect(opened.host.counts.requests).toBe(0);
    await actions().enterField('issueDate', '5/1/2027');
    expect(form().drafts.issueDate).toBeUndefined();
    expect(texts('bctd.f.issue-date')).toEqual(Array(4).fill('ngày 05 tháng 01 năm 2027'));
  });

  it('that is cleared shows dots, never nothing', async () => {
    await inserted();
    await actions().enterField('signerName', 'Nguyễn Văn An');
    await actions().enterField('signerName', '');
    expect(texts('bctd.f.signer-name')).toEqual(['……']);
  });

  it('survives the file: it is there in a new Word, and the document agrees', async () => {
    await inserted();
    await actions().enterField('signerName', 'Nguyễn Văn An');
    await actions().setUnits(three);
    await applyAll();
    const saved = opened.host.save();
    opened.close();
    opened = await openPane({ profile: words[2] ?? ltsc2021, document: saved });
    expect(form()).toMatchObject({ data: { signerName: 'Nguyễn Văn An' }, differences: [], pending: [] });
    expect(form().data.units.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);
  });
});

describe('a change that much depends on', () => {
  it('waits until she has seen what it changes', async () => {
    await inserted();
    const before = opened.host.documentXml;
    await actions().enterField('year', '2027');
    expect(opened.host.documentXml).toBe(before);
    expect(form().pending.length).toBeGreaterThan(10);
    opened.host.resetCounts();
    await applyAll();
    // Read; read and write; nothing is printed anew.
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(new Set(texts('bctd.f.year'))).toEqual(new Set(['2027']));
    expect(new Set(texts('bctd.f.next-year'))).toEqual(new Set(['2028']));
    expect(form()).toMatchObject({ pending: [], differences: [] });
    expect(opened.withState('missing')).toEqual([]);
    expect(opened.withState('review')).toEqual([]);
    await opened.press(opened.pane.actions.undo);
    expect(new Set(texts('bctd.f.year'))).toEqual(new Set(['2026']));
    expect(form()).toMatchObject({ pending: [], data: { year: 2026 } });
  });

  it('is still waiting after the pane was closed and opened again', async () => {
    await inserted();
    await actions().choose({ wording: 'short' });
    const waiting = form().pending;
    const saved = opened.host.save();
    opened.close();
    opened = await openPane({ profile: ltsc2021, document: saved });
    expect(form()).toMatchObject({ pending: waiting, data: { wording: 'short' } });
  });

  it('can be dropped: the form says again what the document says', async () => {
    await inserted();
    await actions().choose({ wording: 'short' });
    await opened.press(() => actions().revertPending(), 'revert');
    expect(form()).toMatchObject({ pending: [], data: { wording: 'form' } });
  });

  it('leaves a heading she edited, unless she ticks it', async () => {
    await inserted();
    opened.host.person.clickInto('bctd.h.P1.I.1');
    opened.host.person.type(' của cụm');
    await opened.pane.lookAgain();
    await actions().choose({ wording: 'short' });
    const [hers] = form().pending.filter(({ caution }) => caution !== '');
    expect(hers).toMatchObject({ id: 'heading/P1.I.1/0', caution: formSentences.edited });
    const edited = texts('bctd.h.P1.I.1');
    await applyAll();
    expect(texts('bctd.h.P1.I.1')).toEqual(edited);
  });

  it('writes the introduction from the units, and follows them', async () => {
    await inserted();
    await actions().setUnits(three);
    await applyAll();
    expect(texts('bctd.b.IN1')).toEqual([
      'Cụm thi đua có 03 đơn vị (đã gồm 01 đơn vị Trưởng cụm và 01 đơn vị Phó Trưởng cụm): Sở Nội vụ; Sở Tài chính; Sở Tư pháp.',
    ]);
    await actions().setUnits(three.slice(0, 2));
    await applyAll();
    expect(texts('bctd.b.IN1')).toEqual([
      'Cụm thi đua có 02 đơn vị (đã gồm 01 đơn vị Trưởng cụm và 01 đơn vị Phó Trưởng cụm): Sở Nội vụ; Sở Tài chính.',
    ]);
  });

  it('puts the line Kính gửi in and takes it out again', async () => {
    await inserted();
    await actions().enterField('addressees', 'Hội đồng Thi đua - Khen thưởng tỉnh');
    const without = paragraphs();
    await actions().choose({ addressed: true });
    await applyAll();
    expect(paragraphs().filter((text) => text.startsWith('Kính gửi'))).toEqual([
      'Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh',
    ]);
    expect(paragraphs()).toContain('- Như trên;');
    expect(paragraphs()).toHaveLength(without.length + 2);
    await actions().choose({ addressed: false });
    await applyAll();
    expect(paragraphs()).toEqual(without);
  });

  it('adds lines to Nơi nhận, their text in controls', async () => {
    await inserted();
    await actions().enterField(
      'recipients',
      '- Sở Nội vụ;\n- Các đơn vị trong cụm;\n- Trang tin của cụm;\n- Lãnh đạo cụm;',
    );
    await applyAll();
    expect(paragraphs().filter((text) => text.startsWith('- '))).toEqual(
      expect.arrayContaining(['- Sở Nội vụ;', '- Các đơn vị trong cụm;', '- Trang tin của cụm;', '- Lãnh đạo cụm;']),
    );
    expect(controlTags(opened.host.documentXml).filter((tag) => tag.startsWith('bctd.f.recipient-'))).toEqual([
      'bctd.f.recipient-1',
      'bctd.f.recipient-2',
      'bctd.f.recipient-3',
      'bctd.f.recipient-4',
    ]);
  });
});

describe('a text changed in the document', () => {
  it('is shown with both values, and taken over everywhere', async () => {
    await inserted();
    opened.host.person.clickInto('bctd.f.cluster');
    opened.host.person.type(' mới');
    await opened.pane.lookAgain();
    const [difference] = form().differences;
    expect(difference).toMatchObject({ entered: 'số 3', inDocument: 'số 3 mới' });
    await actions().settleDifference(difference?.key ?? '', 'document');
    expect(texts('bctd.f.cluster')).toEqual(Array(5).fill('số 3 mới'));
    expect(form()).toMatchObject({ differences: [], data: { cluster: 'số 3 mới' } });
  });

  it('or written over by what was entered', async () => {
    await inserted();
    opened.host.person.clickInto('bctd.f.cluster');
    opened.host.person.type(' mới');
    await opened.pane.lookAgain();
    await actions().settleDifference(form().differences[0]?.key ?? '', 'entered');
    expect(texts('bctd.f.cluster')).toEqual(Array(5).fill('số 3'));
    await opened.press(opened.pane.actions.undo);
    expect(texts('bctd.f.cluster')).toContain('số 3 mới');
  });
});

describe('the outline', () => {
  it('takes a heading of hers, numbered with the rest', async () => {
    await inserted();
    await opened.press(() => opened.pane.actions.act('add-after', 'P1.V.2'), {
      id: 'clause',
      typed: 'Công tác tuyên truyền',
    });
    expect(texts('bctd.h.X1')).toEqual(['3. Công tác tuyên truyền']);
    expect(texts('bctd.h.P1.V.3')[0]).toMatch(/^4\. /u);
    expect(opened.withState('review')).toEqual([]);
    await opened.press(() => opened.pane.actions.act('remove-own', 'X1'));
    expect(texts('bctd.h.X1')).toEqual([]);
    expect(texts('bctd.h.P1.V.3')[0]).toMatch(/^3\. /u);
  });

  it('takes an item in her words and gives the form’s back', async () => {
    await inserted();
    const [was] = texts('bctd.h.P1.V.2');
    await opened.press(() => opened.pane.actions.act('rename', 'P1.V.2'), {
      id: 'rename',
      typed: 'Kiểm tra, giám sát',
    });
    expect(texts('bctd.h.P1.V.2')).toEqual(['2. Kiểm tra, giám sát']);
    expect(opened.withState('review')).toEqual([]);
    await opened.press(() => opened.pane.actions.act('form-words', 'P1.V.2'));
    expect(texts('bctd.h.P1.V.2')).toEqual([was]);
  });

  it('takes a mục bổ sung and lets it go', async () => {
    await inserted();
    const before = paragraphs();
    await opened.press(() => actions().switchExtra('P1.IV.1.BX', true));
    expect(form().data.extras).toEqual(['P1.IV.1.BX']);
    expect(controlTags(opened.host.documentXml).filter((tag) => tag.endsWith('.P1.IV.1.BX'))).toEqual([
      'bctd.h.P1.IV.1.BX',
      'bctd.b.P1.IV.1.BX',
    ]);
    await opened.press(() => actions().switchExtra('P1.IV.1.BX', false));
    expect(paragraphs()).toEqual(before);
  });
});
