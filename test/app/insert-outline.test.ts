import { said } from '../../src/app/pane-words';
import { allProfiles, ltsc2021, microsoft365, oldFormat, readOnly, tracked, web, words } from '../word-host/profiles';
import { openPane, type OpenedPane } from '../support/open-pane';
import { paragraphTexts, sdtTags, sections } from '../support/document-xml';
import { validationErrors } from '../support/validate-docx';

let opened: OpenedPane;
afterEach(() => opened.close());

const insert = async (): Promise<void> => opened.press(opened.pane.actions.insertOutline);

describe.each(allProfiles())('Chèn đề cương on a blank document: $name', (profile) => {
  it('puts the whole form in, verifies it, and says so', async () => {
    opened = await openPane({ profile });
    opened.pane.actions.setCluster('Cụm thi đua số 3');
    await insert();
    const { document, missing, written, total, notice, items, undo } = opened.state();
    expect({ document, missing, written, total }).toEqual({ document: 'outline', missing: 0, written: 0, total: 27 });
    expect(notice?.text).toContain(said.inserted(38));
    expect(notice?.kind).toBe('success');
    expect(items).toHaveLength(41);
    expect(opened.withState('review')).toEqual([]);
    expect(undo).toBe('Chèn đề cương lúc 14:05');
    expect(paragraphTexts(opened.host.documentXml).join('\n')).toContain(
      'Tổng kết công tác thi đua, khen thưởng Cụm số 3 năm 2026',
    );
    expect(sdtTags(opened.host.documentXml).filter((tag) => tag.startsWith('bctd.h.'))).toHaveLength(38);
  });
});

describe.each(words)('Chèn đề cương: $name', (profile) => {
  it('costs at most six requests and leaves a valid file', async () => {
    opened = await openPane({ profile });
    await insert();
    expect(opened.host.counts.requests).toBeLessThanOrEqual(6);
    expect(validationErrors(opened.host.save())).toEqual([]);
  });

  it('takes it back to the blank document', async () => {
    opened = await openPane({ profile });
    await insert();
    await opened.press(opened.pane.actions.undo);
    expect(paragraphTexts(opened.host.documentXml)).toEqual(['']);
    expect(sdtTags(opened.host.documentXml)).toEqual([]);
    expect(opened.state()).toMatchObject({ document: 'blank', undo: null });
    expect(opened.state().notice?.text).toBe(said.undone('Chèn đề cương lúc 14:05'));
  });

  it('says that Ctrl+Z in Word has taken it back already', async () => {
    opened = await openPane({ profile });
    await insert();
    while (paragraphTexts(opened.host.documentXml).length > 1 && opened.host.person.undo());
    await opened.press(opened.pane.actions.undo);
    expect(opened.state().notice?.text).toBe(said.undoneInWord('Chèn đề cương lúc 14:05'));
  });

  it('asks before it takes back what she wrote meanwhile, and lists it', async () => {
    opened = await openPane({ profile });
    await insert();
    opened.host.person.clickInto('bctd.b.P1.VI.1');
    opened.host.person.type('Cụm hoàn thành tốt nhiệm vụ.');
    const asked: (readonly string[])[] = [];
    opened.pane.store.subscribe(({ question }) => question && asked.push(question.list));
    await opened.press(opened.pane.actions.undo, null);
    expect(asked).toEqual([['Cụm hoàn thành tốt nhiệm vụ.']]);
    expect(opened.state()).toMatchObject({ document: 'outline', written: 1 });
    await opened.press(opened.pane.actions.undo, 'undo');
    expect(paragraphTexts(opened.host.documentXml)).toEqual(['']);
  });

  it('never inserts a second time', async () => {
    opened = await openPane({ profile });
    await insert();
    const before = opened.host.documentXml;
    await insert();
    expect(opened.state().notice?.text).toBe(said.alreadyThere);
    expect(opened.host.documentXml).toBe(before);
  });
});

describe('Chèn đề cương where Word sets limits', () => {
  it('changes nothing in a read-only document and says how to go on', async () => {
    opened = await openPane({ profile: readOnly(ltsc2021) });
    const before = opened.host.documentXml;
    await insert();
    expect(opened.state().notice).toMatchObject({ kind: 'error', retry: true });
    expect(opened.state().notice?.text).toContain('Bật chỉnh sửa');
    expect(opened.host.documentXml).toBe(before);
  });

  it('notices an old-format document by its address, before it writes', async () => {
    opened = await openPane({ profile: ltsc2021, url: 'D:\\Báo cáo 2026.doc' });
    await insert();
    expect(opened.state().notice?.text).toContain('định dạng cũ (.doc)');
    expect(opened.host.counts.byName['Body.insertOoxml']).toBeUndefined();
  });

  it('notices an old-format document by what became of the controls, and takes it back', async () => {
    opened = await openPane({ profile: oldFormat(ltsc2021) });
    await insert();
    expect(opened.state().notice?.text).toContain('định dạng cũ (.doc)');
    expect(paragraphTexts(opened.host.documentXml)).toEqual(['']);
  });

  it('asks before it pauses Track Changes, and switches it on again', async () => {
    opened = await openPane({ profile: tracked(microsoft365) });
    await opened.press(opened.pane.actions.insertOutline, null);
    expect(opened.state().document).toBe('blank');
    await opened.press(opened.pane.actions.insertOutline, 'pause');
    expect(opened.state()).toMatchObject({ document: 'outline', missing: 0 });
    expect(opened.host.documentXml).not.toContain('<w:ins ');
    expect(opened.host.tracking).toBe(true);
    expect(opened.host.counts.requests).toBeLessThanOrEqual(6 + 1);
  });

  it('gives the last annex the document’s last section where Word can turn it: A4 lying, NĐ 30 margins, no number on its first page', async () => {
    opened = await openPane({ profile: microsoft365 });
    await insert();
    const last = sections(opened.host.documentXml).at(-1) ?? '';
    expect(last).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/u);
    expect(last).toMatch(
      /<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="510" w:footer="510"/u,
    );
    expect(last).toContain('<w:titlePg');
    expect(opened.state().notice?.text).not.toContain(said.emptyLastPage);
  });

  it('offers the new document as a file where Word cannot open one', async () => {
    opened = await openPane({ profile: web });
    await opened.press(opened.pane.actions.createDocument);
    expect(opened.saved.map(({ name }) => name)).toEqual(['Bao cao thi dua 2026.docx']);
    expect(validationErrors(opened.saved[0]?.bytes ?? new Uint8Array())).toEqual([]);
  });

  it('opens the new document where Word can, and verifies it when the pane opens there', async () => {
    opened = await openPane({ profile: microsoft365 });
    const made: Uint8Array[] = [];
    opened.host.onNewDocument((bytes) => made.push(bytes));
    opened.pane.actions.setCluster('số 3');
    await opened.press(opened.pane.actions.createDocument);
    expect(opened.state().notice?.text).toBe(said.newDocumentOpened);
    expect(made).toHaveLength(1);
    opened.close();
    opened = await openPane({ profile: microsoft365, document: made[0] });
    expect(opened.state()).toMatchObject({ document: 'outline', missing: 0, cluster: 'số 3', written: 0 });
    expect(opened.state().notice?.text).toBe(said.newDocumentWhole);
    expect(opened.withState('review')).toEqual([]);
  });
});
