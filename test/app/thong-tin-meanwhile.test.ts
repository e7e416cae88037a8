/** What she does while something else goes on, or after it: nothing is lost, nothing of hers is written over. */
import type { FormActions, FormState } from '../../src/app/form-state';
import { said } from '../../src/app/pane-words';
import { addUnit } from '../../src/core/report/unit-list';
import type { MemberUnit } from '../../src/core/report/member-unit';
import { controlTexts } from '../support/document-texts';
import { sdtTags } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, microsoft365 } from '../word-host/profiles';
import type { WordHost } from '../word-host/word-host';

let opened: OpenedPane;
let second: OpenedPane | null = null;
afterEach(() => {
  second?.close();
  second = null;
  opened.close();
});

const actions = (pane = opened): FormActions => pane.pane.actions.form;
const form = (pane = opened): FormState => pane.state().form;
const texts = (tag: string): readonly string[] => controlTexts(opened.host.documentXml, tag);

async function inserted(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, ...options });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
}

const units = (...names: readonly string[]): readonly MemberUnit[] =>
  names.reduce<readonly MemberUnit[]>((all, name) => {
    const added = addUnit(all, name);
    return added.ok ? added.value : all;
  }, []);
const update = (): Promise<void> =>
  opened.press(() =>
    actions().applyPending(
      form()
        .pending.filter(({ caution }) => caution === '')
        .map(({ id }) => id),
    ),
  );
const reopened = async (options: Parameters<typeof openPane>[0] = {}): Promise<void> => {
  const document = opened.host.save();
  opened.close();
  opened = await openPane({ profile: microsoft365, document, ...options });
};

describe('what is entered while the document is being updated', () => {
  it('stays, and is written in its turn', async () => {
    await inserted();
    await actions().choose({ wording: 'short' });
    const updating = update();
    const entering = [
      actions().enterField('signerName', 'Hoàng Thị Nụ'),
      actions().setUnits(units('xã Đồng Đăng')),
      actions().enterField('archive', 'VPUB'),
    ];
    await Promise.all([updating, ...entering]);
    expect(form().data).toMatchObject({ wording: 'short', signerName: 'Hoàng Thị Nụ', archive: 'VPUB' });
    expect(form().data.units).toHaveLength(1);
    expect(texts('bctd.f.signer-name')).toEqual(['Hoàng Thị Nụ']);
    expect(texts('bctd.f.archive')).toEqual(['VPUB']);
    expect(form().pending.map(({ id }) => id)).toEqual(['sentence/IN1/0']);
  });

  it('stays when something older is taken back', async () => {
    await inserted();
    await actions().choose({ wording: 'short' });
    await update();
    const undoing = opened.press(opened.pane.actions.undo);
    await Promise.all([undoing, actions().enterField('signerName', 'Hoàng Thị Nụ')]);
    expect(form().data).toMatchObject({ wording: 'form', signerName: 'Hoàng Thị Nụ' });
    expect(texts('bctd.f.signer-name')).toEqual(['Hoàng Thị Nụ']);
  });

  it('two fields left one after the other are taken back one at a time', async () => {
    await inserted();
    await Promise.all([actions().enterField('signerName', 'Hoàng Thị Nụ'), actions().enterField('archive', 'VPUB')]);
    await opened.press(opened.pane.actions.undo);
    expect(texts('bctd.f.archive')).toEqual(['……']);
    expect(texts('bctd.f.signer-name')).toEqual(['Hoàng Thị Nụ']);
    expect(form()).toMatchObject({ pending: [], differences: [], data: { archive: '', signerName: 'Hoàng Thị Nụ' } });
  });

  it('an older entry taken back leaves a later one alone', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    opened.pane.actions.setCluster('số 3');
    await opened.press(opened.pane.actions.undo);
    expect(form().data).toMatchObject({ signerName: '', cluster: 'số 3' });
  });

  it('a second press of the same button does nothing', async () => {
    await inserted();
    await actions().choose({ wording: 'short' });
    const ids = form().pending.map(({ id }) => id);
    await Promise.all([actions().applyPending(ids), actions().applyPending(ids)]);
    await opened.press(opened.pane.actions.undo);
    expect(form()).toMatchObject({ pending: [], data: { wording: 'form' } });
  });
});

describe('a part that could not be read at the opening', () => {
  const three = ['xã Đồng Đăng', 'xã Ba Sơn', 'xã Mẫu Sơn'];

  it.each([
    ['its call failed', (host: WordHost) => host.faults.atCall(1, 5001)],
    ['the document could not be read', (host: WordHost) => host.faults.atRequest(1, 'GeneralException')],
  ] as const)('%s: a later look reads it', async (_, prepare) => {
    await inserted();
    await actions().setUnits(units(...three));
    await reopened({ prepare });
    await opened.pane.lookAgain();
    expect(form().data.units.map(({ name }) => name)).toEqual(three);
  });

  it('is merged with what was entered meanwhile, element by element', async () => {
    await inserted();
    await actions().setUnits(units(...three));
    await update();
    await reopened({ prepare: (host) => host.faults.atCall(1, 5001) });
    await actions().setUnits(units('Sở Y tế'));
    expect(new Set(form().data.units.map(({ name }) => name))).toEqual(new Set([...three, 'Sở Y tế']));
    expect(form().pending.map(({ id }) => id)).toEqual(['sentence/IN1/0']);
  });
});

describe('a part that could not be written', () => {
  it('is written when she comes back to the pane', async () => {
    await inserted();
    for (const call of [1, 2, 3]) opened.host.faults.atCall(call, 5001);
    await actions().setUnits(units('xã Đồng Đăng'));
    expect(opened.state().notice).toMatchObject({ kind: 'warning', retry: true });
    opened.host.faults.clear();
    await opened.pane.lookAgain();
    await reopened();
    expect(form().data.units).toHaveLength(1);
  });

  it('or when she presses Thử lại', async () => {
    await inserted();
    for (const call of [1, 2, 3]) opened.host.faults.atCall(call, 5001);
    await actions().setUnits(units('xã Đồng Đăng'));
    opened.host.faults.clear();
    await opened.pane.actions.retry();
    expect(opened.state().notice).toMatchObject({ kind: 'success', text: said.savedAtLast });
    await reopened();
    expect(form().data.units).toHaveLength(1);
  });

  it('is not said over by good news', async () => {
    await inserted();
    for (const call of [1, 2, 3]) opened.host.faults.atCall(call, 5001);
    await actions().pasteUnits('xã Đồng Đăng\nxã Ba Sơn');
    expect(opened.state().notice?.kind).toBe('warning');
    expect(form().data.units).toHaveLength(2);
  });
});

describe('Thử lại', () => {
  it('repeats what failed, not what was done before it', async () => {
    await inserted({ profile: microsoft365 });
    await actions().enterField('archive', 'VPUB');
    await opened.press(opened.pane.actions.undo);
    await actions().choose({ wording: 'short' });
    opened.host.faults.atRequest(2, 'RequestAborted');
    await update();
    expect(opened.state().notice).toMatchObject({ kind: 'error', retry: true });
    await opened.press(opened.pane.actions.retry);
    expect(form()).toMatchObject({ pending: [], data: { wording: 'short' } });
  });
});

describe('text of hers in a heading', () => {
  const writeInHeading = async (tag: string): Promise<void> => {
    opened.host.person.clickInto(tag);
    opened.host.person.pressEnter();
    opened.host.person.type('Cụm đã kiểm tra 05 đơn vị.');
    await opened.pane.lookAgain();
  };

  it('is asked about before its item goes', async () => {
    await inserted();
    await opened.press(() => actions().switchExtra('P1.IV.1.BX', true));
    await writeInHeading('bctd.h.P1.IV.1.BX');
    await opened.press(() => actions().switchExtra('P1.IV.1.BX', false), null);
    expect(opened.host.documentXml).toContain('Cụm đã kiểm tra 05 đơn vị.');
    expect(form().data.extras).toEqual(['P1.IV.1.BX']);
    await opened.press(() => actions().switchExtra('P1.IV.1.BX', false), 'drop');
    expect(sdtTags(opened.host.documentXml)).not.toContain('bctd.h.P1.IV.1.BX');
  });

  it.each(['rename', 'form-words'] as const)('is not deleted by %s', async (action) => {
    await inserted();
    await opened.press(() => opened.pane.actions.act('rename', 'P1.V.2'), { id: 'rename', typed: 'Kiểm tra' });
    await writeInHeading('bctd.h.P1.V.2');
    await opened.press(() => opened.pane.actions.act(action, 'P1.V.2'), { id: 'rename', typed: 'Khác' });
    expect(opened.host.documentXml).toContain('Cụm đã kiểm tra 05 đơn vị.');
    expect(opened.state().notice?.kind).toBe('warning');
  });

  it('written after the action stays when the action is taken back', async () => {
    await inserted();
    opened.host.person.clickInto('bctd.h.P1.I.1');
    opened.host.person.type(' A');
    await opened.pane.lookAgain();
    await actions().choose({ wording: 'short' });
    await opened.press(() => actions().applyPending(form().pending.map(({ id }) => id)));
    opened.host.person.clickInto('bctd.h.P1.I.1');
    opened.host.person.type(' SỬA SAU');
    await opened.press(opened.pane.actions.undo);
    expect(texts('bctd.h.P1.I.1')[0]).toContain('SỬA SAU');
  });

  it('does not go back at the cost of the year’s field, and that is said', async () => {
    await inserted();
    opened.host.person.clickInto('bctd.h.P2.I');
    opened.host.person.type(' của cụm');
    await opened.pane.lookAgain();
    const years = texts('bctd.f.next-year').length;
    await actions().choose({ wording: 'short' });
    await opened.press(() => actions().applyPending(form().pending.map(({ id }) => id)));
    await opened.press(opened.pane.actions.undo);
    expect(texts('bctd.f.next-year')).toHaveLength(years);
    expect(opened.state().notice).toMatchObject({ kind: 'error' });
    expect(form().data.wording).toBe('form');
  });
});

describe('after Ctrl+Z in Word', () => {
  it('what was undone waits again', async () => {
    await inserted();
    await actions().setUnits(units('xã Đồng Đăng', 'xã Ba Sơn', 'xã Mẫu Sơn'));
    await update();
    await actions().setUnits(units('xã Đồng Đăng', 'xã Ba Sơn'));
    await update();
    opened.host.person.undo();
    await opened.pane.lookAgain();
    expect(texts('bctd.b.IN1')[0]).toContain('03 đơn vị');
    expect(form().pending.map(({ id }) => id)).toEqual(['sentence/IN1/0']);
  });
});

describe('a field whose place is gone', () => {
  it('is said not to stand in the document', async () => {
    await inserted();
    opened.host.person.deleteControl('bctd.f.signer-name');
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    expect(opened.state().notice?.text).toBe(said.fieldsGone(['Họ và tên người ký']));
    expect(form().data.signerName).toBe('Hoàng Thị Nụ');
  });
});

describe('Bỏ thay đổi', () => {
  it('names what goes, and is taken back by one press', async () => {
    await inserted();
    await actions().setUnits(units('xã Đồng Đăng').map((unit) => ({ ...unit, totalStaff: 20 })));
    await opened.press(() => actions().revertPending(), null);
    expect(form().data.units).toHaveLength(1);
    await opened.press(() => actions().revertPending(), 'revert');
    expect(form().data.units).toEqual([]);
    await opened.press(opened.pane.actions.undo);
    expect(form().data.units).toMatchObject([{ totalStaff: 20 }]);
  });
});

describe('another pane', () => {
  it('is heard when she comes back to this one', async () => {
    await inserted();
    second = await openPane({ profile: ltsc2021, on: opened.host });
    await actions(second).enterField('signerName', 'Hoàng Thị Nụ');
    await opened.pane.lookAgain();
    expect(form()).toMatchObject({ differences: [], data: { signerName: 'Hoàng Thị Nụ' } });
  });

  it('an open question is not forgotten when it writes once more', async () => {
    await inserted();
    second = await openPane({ profile: ltsc2021, on: opened.host });
    await actions(second).enterField('signerName', 'Hoàng Thị Nụ');
    await actions().enterField('signerName', 'Trần Văn Bình');
    await actions(second).enterField('archive', 'VPUB');
    await actions().enterField('place', 'Đồng Đăng');
    expect(form().conflicts.map(({ field }) => field)).toEqual(['signerName']);
    await actions().settleConflict('signerName', 'theirs');
    expect(form()).toMatchObject({ conflicts: [], data: { signerName: 'Hoàng Thị Nụ', archive: 'VPUB' } });
  });
});
