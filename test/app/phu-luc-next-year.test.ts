/** The figures of a report go into a new document: the same ones, or those the year after is compared with. */
import { annexesOf, openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { openPane } from '../support/open-pane';
import { microsoft365, web } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());

/** Counts, a document, a target that was reached and points: built into the report of 2026. */
async function reportOf2026(profile = microsoft365): Promise<void> {
  opened = await openAnnexes({ profile });
  const unit = opened.appendix().data.units[0]?.id ?? '';
  await opened.actions.enterCells([opened.cell(0, 'ldtt', '120')]);
  await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
  await opened.actions.setFigures([
    {
      id: 'f1',
      table: 'chi-tieu',
      unit,
      cells: { 'noi-dung': 'Hồ sơ trước hạn', 'ke-hoach': 90, 'thuc-hien': 95.5, 'cung-ky': 92 },
    },
    { id: 'f2', table: 'cham-diem', unit, cells: { 'tu-cham': 98, 'xep-thu': 1 } },
  ]);
  await opened.press(opened.actions.build);
}

const carried = {
  counts: [{ year: 2026, cells: { ldtt: 120 } }],
  documents: [],
  figures: [{ table: 'chi-tieu', cells: { 'noi-dung': 'Hồ sơ trước hạn', 'cung-ky': 95.5 } }],
};

/** Opens the document that was made. */
async function openMade(action: () => Promise<void>): Promise<void> {
  const made: Uint8Array[] = [];
  opened.host.onNewDocument((bytes) => made.push(bytes));
  await opened.press(action);
  opened.close();
  const [document] = made;
  opened = annexesOf(await openPane({ profile: microsoft365, ...(document && { document }) }));
  await opened.actions.look();
}

it('Tạo văn bản mới takes them along, their tables to be built', async () => {
  await reportOf2026();
  await openMade(opened.pane.actions.createDocument);
  expect(opened.appendix().data).toMatchObject({ counts: carried.counts, documents: [{ number: '12/KH-CTĐ' }] });
  expect(opened.appendix().data.figures).toHaveLength(2);
  expect(opened.states()).toEqual(['unbuilt', 'unbuilt', 'unbuilt']);
  expect(opened.appendix().bodyTables.map(({ state }) => state)).toEqual(['unbuilt', 'unbuilt']);
  expect(opened.appendix().changed).toEqual([]);
});

it('Tạo báo cáo năm sau has this year’s counts and results as what it is compared with, and no documents', async () => {
  await reportOf2026();
  await openMade(opened.pane.actions.form.createNextYear);
  expect(opened.appendix().data).toMatchObject({ year: 2027, ...carried });
  await opened.actions.enterCells([opened.cell(0, 'ldtt', '130', 2027)]);
  await opened.press(opened.actions.build);
  expect(opened.states()).toEqual(['unbuilt', 'current', 'unbuilt']);
  expect(opened.host.documentXml).toContain('+10');
});

it('Tạo báo cáo năm sau in the open document does the same', async () => {
  await reportOf2026(web);
  await opened.press(opened.pane.actions.form.createNextYear, 'saved');
  expect(opened.appendix().data).toMatchObject({ year: 2027, ...carried });
  expect(opened.states()).toEqual(['unbuilt', 'unbuilt', 'unbuilt']);
});
