/** The big grid in a window of Office: both sides over the real office.js. */
import fc from 'fast-check';
import { bigGridSaid } from '../../src/app/big-grid-words';
import { piecesOf } from '../../src/app/message-pieces';
import { columnsOf } from '../../src/core/appendix/columns';
import { openGrid, openPaneWithWindows, until, type OpenedGrid, type PaneWithWindows } from '../support/open-big-grid';
import { langSonUnits, unitsNamed } from '../support/lang-son-units';
import { ltsc2021, web, withSets } from '../word-host/profiles';

let pane: PaneWithWindows;
afterEach(() => pane.close());

const appendix = () => pane.state().appendix;
const unit = (place: number): string => appendix().data.units[place]?.id ?? '';
const cell = (place: number, column: string, typed: string, year = 2026) => ({
  unit: unit(place),
  year,
  column,
  typed,
});
const cells = (): readonly object[] => appendix().data.counts.map((entry) => entry.cells);

async function openWithUnits(names: readonly string[] = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']): Promise<void> {
  pane = await openPaneWithWindows({ profile: web });
  await pane.pane.actions.form.setUnits(unitsNamed(names));
}

/** Cells of what the window shows. */
const shown = (grid: OpenedGrid): readonly object[] => (grid.data()?.counts ?? []).map((entry) => entry.cells);

describe('openBigGrid', () => {
  it('shows the units and figures that stand, and says that the window is open', async () => {
    await openWithUnits();
    await pane.pane.actions.appendix.enterCells([cell(0, 'ldtt', '1.234'), cell(1, 'ldtt', 'mười')]);
    const grid = await openGrid(pane, 'II');
    expect(grid.page.address).toBe('https://localhost/dialog.html');
    expect(grid.table()).toBe('II');
    expect(grid.data()?.units.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);
    expect(shown(grid)).toEqual([{ ldtt: 1234 }, { ldtt: 'mười' }]);
    expect(appendix().bigGrid).toEqual({ table: 'II', open: true });
  });

  it('brings a cluster of 200 units with every column whole', async () => {
    await openWithUnits(Array.from({ length: 200 }, (_, at) => `Uỷ ban nhân dân xã số ${at + 1}`));
    const columns = columnsOf('III', 2026).filter(({ kind }) => kind === 'count');
    const typed = Array.from({ length: 200 }, (_, place) =>
      columns.map(({ id }, at) => cell(place, id, String(place * 40 + at))),
    );
    await pane.pane.actions.appendix.enterCells(typed.flat());
    const grid = await openGrid(pane, 'III');
    expect(grid.data()?.counts).toEqual(appendix().data.counts);
    expect(grid.data()?.units).toEqual(appendix().data.units);
  });

  it('turns the open window to another table instead of opening a second one', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    expect(await pane.pane.actions.appendix.openBigGrid('III')).toBe('');
    await until(() => grid.table() === 'III');
    expect(appendix().bigGrid).toEqual({ table: 'III', open: true });
  });

  it.each([
    [12011, 'Trình duyệt chặn cửa sổ riêng'],
    [12009, 'không được phép mở'],
    [12004, 'Chưa mở được cửa sổ riêng'],
  ])('says why where Office refuses the window with %i, and a later one opens', async (code, why) => {
    await openWithUnits();
    pane.host.dialogRefusal = code;
    expect(await pane.pane.actions.appendix.openBigGrid('II')).toContain(why);
    expect(appendix().bigGrid).toBeNull();
    pane.host.dialogRefusal = 0;
    expect((await openGrid(pane, 'II')).table()).toBe('II');
  });

  it('says why in a Word without windows', async () => {
    pane = await openPaneWithWindows({ profile: withSets(ltsc2021, { DialogApi: '1.1' }) });
    expect(await pane.pane.actions.appendix.openBigGrid('II')).toBe(bigGridSaid.missing);
    expect(pane.host.log.map(({ names }) => names)).not.toContainEqual(['displayDialogAsync']);
  });

  it('takes a window closed before it showed anything as closed, and nothing else opens', async () => {
    await openWithUnits();
    const opening = pane.pane.actions.appendix.openBigGrid('II');
    (await pane.window()).closeByPerson();
    expect(await opening).toBe('');
    expect(appendix().bigGrid).toBeNull();
  });
});

describe('what is entered in the window', () => {
  it('stands in the pane cell by cell as it is accepted, what is no count as typed', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    await grid.actions.enterCells([cell(0, 'ldtt', '07')], 'Nhập số liệu');
    expect(cells()).toEqual([{ ldtt: 7 }]);
    await grid.actions.enterCells([cell(0, 'ldtt', '1,5')], 'Nhập số liệu');
    expect(cells()).toEqual([{ ldtt: '1,5' }]);
    expect(shown(grid)).toEqual([{ ldtt: '1,5' }]);
    expect(pane.state().undo).toMatch(/^Nhập số liệu lúc/u);
  });

  it('is kept although the window is closed in the middle of it', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    await grid.actions.enterCells([cell(0, 'ldtt', '12')], 'Nhập số liệu');
    // On its way when the window goes.
    void grid.actions.enterCells([cell(1, 'ldtt', '8')], 'Nhập số liệu');
    await new Promise((resolve) => setImmediate(resolve));
    grid.page.closeByPerson();
    await until(() => appendix().bigGrid === null);
    expect(cells()).toEqual([{ ldtt: 12 }, { ldtt: 8 }]);
    expect((await openGrid(pane, 'II')).data()?.counts).toEqual(appendix().data.counts);
  });

  it('arrives whole as one action where it is a pasted block of thousands of cells', async () => {
    await openWithUnits(langSonUnits.map(({ name }) => name));
    const grid = await openGrid(pane, 'II');
    const columns = columnsOf('II', 2026).filter(({ kind }) => kind === 'count');
    const block = langSonUnits.flatMap((_, place) => columns.map(({ id }, at) => cell(place, id, String(at + place))));
    expect(JSON.stringify(block).length).toBeGreaterThan(32_000);
    await grid.actions.enterCells(block, 'Dán số liệu');
    expect(appendix().data.counts).toHaveLength(langSonUnits.length);
    await pane.press(pane.pane.actions.undo);
    expect(cells()).toEqual([]);
    await until(() => shown(grid).length === 0);
  });

  it('is refused by a sentence where its unit is gone, and nothing is changed', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    const lost = cell(2, 'ldtt', '5');
    await pane.pane.actions.form.setUnits(appendix().data.units.slice(0, 2));
    await grid.actions.enterCells([lost, cell(0, 'ldtt', '4')], 'Nhập số liệu');
    expect(cells()).toEqual([{ ldtt: 4 }]);
    expect(grid.store.getState().sentence).toBe(bigGridSaid.refused(1));
    expect(grid.data()?.units).toHaveLength(2);
  });

  it('can be documents of Phụ lục I, the last word being hers', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'I');
    const record = {
      id: 'd1',
      issuer: '',
      number: '12/KH-CTĐ',
      date: { day: 15, month: 1, year: 2026 },
      subject: '',
      note: '',
    };
    const first = grid.actions.setDocuments([record]);
    await grid.actions.setDocuments([{ ...record, subject: 'Kế hoạch phát động thi đua năm 2026' }]);
    await first;
    expect(grid.data()?.documents).toEqual([{ ...record, subject: 'Kế hoạch phát động thi đua năm 2026' }]);
    expect(appendix().data.documents).toEqual(grid.data()?.documents);
    await pane.pane.actions.appendix.setDocuments([]);
    await until(() => grid.data()?.documents.length === 0);
  });
});

describe('what changes in the pane', () => {
  it('reaches the window: typed there, taken back there, a column hidden there', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    await grid.actions.enterCells([cell(0, 'ldtt', '7')], 'Nhập số liệu');
    await pane.press(pane.pane.actions.undo);
    await until(() => shown(grid).length === 0);
    await pane.pane.actions.appendix.enterCells([cell(1, 'ldtt', '9', 2025)]);
    await until(() => shown(grid).length === 1);
    expect(grid.data()?.counts).toEqual(appendix().data.counts);
    await pane.pane.actions.appendix.setColumns({ hidden: ['ldtt'], shown: [], renamed: {} });
    await until(() => grid.data()?.columns.hidden[0] === 'ldtt');
  });
});

describe('closeBigGrid', () => {
  it('lets the window give back what is being typed, then closes it', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    grid.store.subscribe(({ ending }, before) => {
      if (!ending || before.ending) return;
      void grid.actions.enterCells([cell(0, 'ldtt', '3')], 'Nhập số liệu');
      void grid.leave();
    });
    await pane.pane.actions.appendix.closeBigGrid();
    expect(cells()).toEqual([{ ldtt: 3 }]);
    expect([grid.page.closed(), appendix().bigGrid]).toEqual([true, null]);
  });

  it('closes a window that does not answer all the same', async () => {
    await openWithUnits();
    const grid = await openGrid(pane, 'II');
    await pane.pane.actions.appendix.closeBigGrid();
    expect([grid.page.closed(), appendix().bigGrid]).toEqual([true, null]);
  });
});

describe('a window that says other things', () => {
  it('changes nothing and breaks nothing', async () => {
    await openWithUnits();
    await pane.pane.actions.appendix.enterCells([cell(0, 'ldtt', '7')]);
    const grid = await openGrid(pane, 'II');
    const before = appendix().data;
    const kinds = fc.constantFrom('cells', 'documents', 'content', 'counts', 'answer', 'end', '__proto__');
    const place = fc.record({ unit: fc.string(), year: fc.integer(), column: fc.string(), typed: fc.string() });
    const hostile = fc.oneof(
      fc.string(),
      fc.record({ kind: kinds, id: fc.anything(), cells: fc.anything(), documents: fc.anything() }).map(text),
      fc.record({ kind: fc.constant('cells'), id: fc.nat(), what: fc.string(), cells: fc.array(place) }).map(text),
    );
    let message = 1_000;
    fc.assert(
      fc.property(hostile, (said) => {
        message += 1;
        grid.page.Office.context.ui.messageParent(said);
        for (const piece of piecesOf(message, said) ?? []) grid.page.Office.context.ui.messageParent(piece);
      }),
      { numRuns: 60 },
    );
    await grid.actions.enterCells([cell(1, 'ldtt', '8')], 'Nhập số liệu');
    expect(appendix().data).toEqual({ ...before, counts: appendix().data.counts });
    expect(cells()).toEqual([{ ldtt: 7 }, { ldtt: 8 }]);
  });
});

const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? '0' : inner));
