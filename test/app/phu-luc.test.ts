/** Figures are entered, kept, quoted in sentences, imported; old totals are found and mended. */
import { appendixSaid } from '../../src/app/appendix-words';
import { writeWorkbook } from '../../src/files/write-workbook';
import { templateSheets } from '../../src/core/appendix/import/template';
import { columnsOf } from '../../src/core/appendix/columns';
import { parsePastedTable } from '../../src/core/text/pasted-table';
import { controlTexts } from '../support/document-texts';
import { paragraphTexts } from '../support/document-xml';
import { excelFile } from '../support/excel-file';
import { annexesOf, openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { openPane } from '../support/open-pane';
import { ltsc2021, microsoft365, words } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());

const texts = (tag: string): readonly string[] => controlTexts(opened.host.documentXml, tag);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo);
const waiting = (): readonly string[] => opened.appendix().sentences.map(({ item }) => item);
/** Until what was typed is written. */
const twoSeconds = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2_000));

describe('what is entered', () => {
  it('stands at once, is in the file two seconds later, and is taken back by one press', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '1.234'), opened.cell(1, 'ldtt', 'mười')]);
    expect(opened.appendix().data.counts.map(({ cells }) => cells)).toEqual([{ ldtt: 1234 }, { ldtt: 'mười' }]);
    expect(opened.host.counts.requests).toBe(0);
    await twoSeconds();
    expect(opened.state().notice?.text).toContain(appendixSaid.notCounted(1));
    const saved = opened.host.save();
    await undo();
    expect(opened.appendix().data.counts).toEqual([]);
    opened.close();
    opened = annexesOf(await openPane({ profile: microsoft365, document: saved }));
    expect(opened.appendix().data.counts.map(({ cells }) => cells)).toEqual([{ ldtt: 1234 }, { ldtt: 'mười' }]);
  });

  it('a pasted block of documents is in the register', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
    expect(opened.appendix().data.documents).toMatchObject([{ number: '12/KH-CTĐ' }]);
    await opened.actions.setLayout('summary');
    expect(opened.appendix().data.documentLayout).toBe('summary');
    await undo();
    expect(opened.appendix().data.documentLayout).toBe('list');
    expect(opened.appendix().data.documents).toHaveLength(1);
  });
});

describe.each(words)('sentences in $name', (profile) => {
  it('go into an empty body as paragraphs, follow the figures, and are taken back to guidance', async () => {
    opened = await openAnnexes({ profile });
    const guidance = texts('bctd.b.P1.IV.2');
    await opened.actions.enterCells([
      opened.cell(0, 'ldtt', '120'),
      opened.cell(1, 'ldtt', '80'),
      opened.cell(0, 'bk-tinh/cn', '7'),
    ]);
    expect(waiting()).toEqual(['P1.IV.2']);
    const [view] = opened.appendix().sentences;
    expect(view).toMatchObject({ standing: '', hers: false });
    opened.host.resetCounts();
    await opened.press(() => opened.actions.writeSentences(['P1.IV.2']));
    expect(waiting()).toEqual([]);
    const lines = view?.text.split('\n') ?? [];
    expect(texts('bctd.b.P1.IV.2')).toEqual([lines.join('')]);
    expect(paragraphTexts(opened.host.documentXml)).toEqual(expect.arrayContaining(lines));
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(opened.withState('review')).toEqual([]);
    await undo();
    expect(texts('bctd.b.P1.IV.2')).toEqual(guidance);
    await opened.press(() => opened.actions.writeSentences(['P1.IV.2']));
    await opened.actions.enterCells([opened.cell(2, 'ldtt', '10')]);
    expect(opened.appendix().sentences).toMatchObject([{ item: 'P1.IV.2', hers: false }]);
    await opened.press(() => opened.actions.writeSentences(['P1.IV.2']));
    expect(waiting()).toEqual([]);
  });

  it('go behind her own text, and only they are taken back', async () => {
    opened = await openAnnexes({ profile });
    opened.host.person.clickInto('bctd.b.P1.I.2');
    opened.host.person.type('Cụm đã chỉ đạo kịp thời.');
    await opened.pane.lookAgain();
    await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
    const [view] = opened.appendix().sentences;
    expect(view).toMatchObject({ item: 'P1.I.2', standing: 'Cụm đã chỉ đạo kịp thời.', hers: true });
    await opened.press(() => opened.actions.writeSentences(['P1.I.2']));
    expect(texts('bctd.b.P1.I.2')).toEqual([`Cụm đã chỉ đạo kịp thời.${view?.text}`]);
    expect(paragraphTexts(opened.host.documentXml)).toContain(view?.text);
    expect(waiting()).toEqual([]);
    await undo();
    expect(texts('bctd.b.P1.I.2')).toEqual(['Cụm đã chỉ đạo kịp thời.']);
  });
});

describe.each(words)('an old total in $name', (profile) => {
  it('is found after the figures changed, mended where it stands, and taken back', async () => {
    opened = await openAnnexes({ profile });
    opened.host.person.clickInto('bctd.b.P1.VI.1');
    opened.host.person.type('Toàn cụm có 200 Lao động tiên tiến, nhiều nơi làm tốt.');
    await opened.pane.lookAgain();
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120'), opened.cell(1, 'ldtt', '80')]);
    await opened.press(opened.actions.build);
    expect(opened.appendix().stale).toEqual([]);
    await opened.actions.enterCells([opened.cell(1, 'ldtt', '81')]);
    expect(opened.appendix().changed).toEqual([
      { name: 'Sở Tài chính – Lao động tiên tiến', before: '80', after: '81' },
    ]);
    const place = opened.appendix().stale.find(({ text }) => text.includes('nhiều nơi làm tốt'));
    expect(place).toMatchObject({ before: '200', after: '201', mendable: true });
    await opened.press(opened.actions.build);
    expect(opened.appendix().changed).toEqual([]);
    expect(opened.appendix().stale).toHaveLength(1);
    await opened.press(() => opened.actions.goToStale(place?.key ?? ''));
    opened.host.resetCounts();
    await opened.press(() => opened.actions.mendStale(place?.key ?? ''));
    expect(opened.host.counts.requests).toBe(2);
    expect(texts('bctd.b.P1.VI.1')).toEqual(['Toàn cụm có 201 Lao động tiên tiến, nhiều nơi làm tốt.']);
    expect(opened.appendix().stale).toEqual([]);
    await undo();
    expect(texts('bctd.b.P1.VI.1')).toEqual(['Toàn cụm có 200 Lao động tiên tiến, nhiều nơi làm tốt.']);
  });
});

describe('importing', () => {
  /** The workbook a unit sends back, with one count filled in. */
  const returned = (value: number): Uint8Array => {
    const { units } = opened.appendix().data;
    return writeWorkbook(
      templateSheets({
        year: 2026,
        cluster: 'Cụm thi đua số 3',
        units,
        columns: columnsOf('II', 2026).filter(({ kind }) => kind === 'count'),
        counts: [{ unit: units[0]?.id ?? '', year: 2026, cells: { ldtt: value } }],
        documents: [],
      }),
    );
  };

  it('shows what files would bring, takes it over once she agrees, and back by one press', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([{ name: 'Sở Nội vụ.xlsx', bytes: returned(35) }]);
    expect(opened.appendix().importing?.changes).toMatchObject([
      { name: 'Sở Nội vụ – Lao động tiên tiến', before: '', after: '35' },
    ]);
    expect(opened.appendix().data.counts).toEqual([]);
    await opened.actions.takeImport();
    expect(opened.appendix()).toMatchObject({ importing: null, data: { counts: [{ cells: { ldtt: 35 } }] } });
    await undo();
    expect(opened.appendix().data.counts).toEqual([]);
  });

  it('leaves what several files contradict each other in until she chose', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    const files = [35, 36].map((value) => ({ name: `Bản ${value}.xlsx`, bytes: returned(value) }));
    await opened.actions.readFiles(files);
    const [conflict] = opened.appendix().importing?.conflicts ?? [];
    expect(conflict?.said.map(({ value }) => value)).toEqual(['35', '36']);
    await opened.actions.chooseImported(conflict?.key ?? '', 1);
    await opened.actions.takeImport();
    expect(opened.appendix().data.counts).toMatchObject([{ cells: { ldtt: 36 } }]);
  });

  it('says why a file was not read, and changes nothing', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([{ name: 'ảnh.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) }]);
    expect(opened.appendix().importing).toBeNull();
    expect(opened.state().notice).toMatchObject({
      kind: 'warning',
      text: expect.stringContaining('ảnh.png') as string,
    });
  });

  it('gives a workbook for the units that is read back without a question', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120')]);
    await opened.actions.downloadTemplate();
    const [file] = opened.saved;
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '')]);
    await opened.actions.readFiles([{ name: file?.name ?? '', bytes: file?.bytes ?? new Uint8Array() }]);
    expect(opened.appendix().importing).toMatchObject({
      changes: [{ before: '', after: '120' }],
      conflicts: [],
      unmatched: [],
    });
  });

  it('copies the same cells where no file can be saved; pasted into Excel they are read back without a question', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '120')]);
    expect(await opened.actions.copyTemplate()).toBe('');
    expect(opened.state().notice?.text).toContain('Ctrl+V');
    const rows = parsePastedTable(opened.copied[0]?.text ?? '');
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '')]);
    await opened.actions.readFiles([{ name: 'dán.xlsx', bytes: excelFile([{ name: 'Trang1', rows }]) }]);
    expect(opened.appendix().importing).toMatchObject({
      changes: [{ before: '', after: '120' }],
      conflicts: [],
      unmatched: [],
    });
  });

  it('hands the text over where the host refuses to copy', async () => {
    opened = await openAnnexes({ profile: ltsc2021, noCopying: true });
    expect(await opened.actions.copyTemplate()).toContain('Lao động tiên tiến');
    expect(opened.copied).toEqual([]);
  });
});
