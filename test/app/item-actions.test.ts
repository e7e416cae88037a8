import { said } from '../../src/app/pane-words';
import { nothingOccurred } from '../../src/core/report/written-text';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { validationErrors } from '../support/validate-docx';
import { ltsc2021, microsoft365, singleSwitches, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const act = (
  action: Parameters<OpenedPane['pane']['actions']['act']>[0],
  item: string,
  ...answers: readonly (string | null)[]
): Promise<void> => opened.press(() => opened.pane.actions.act(action, item), ...answers);
const item = (id: string) => opened.state().items.find((one) => one.id === id);
const texts = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const write = (id: string, text: string): void => {
  opened.host.person.clickInto(`bctd.b.${id}`);
  opened.host.person.type(text);
};

async function openReport(profile = ltsc2021): Promise<void> {
  opened = await openPane({ profile });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
}

describe.each([...words, ...singleSwitches()])('the menu of an item: $name', (profile) => {
  it('Không phát sinh writes the sentence, counts as written, and is taken back to the guidance', async () => {
    await openReport(profile);
    const before = texts();
    await act('none-occurred', 'P1.V.2');
    expect(texts()).toContain(nothingOccurred(2026, 'cum'));
    expect(item('P1.V.2')?.state).toBe('none');
    expect(opened.state().written).toBe(1);
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toEqual(before);
    expect(item('P1.V.2')?.state).toBe('unwritten');
    expect(validationErrors(opened.host.save())).toEqual([]);
  });

  it('Bỏ mục này takes the item out and numbers the ones behind it anew; Hoàn tác brings it back', async () => {
    await openReport(profile);
    const before = texts();
    await act('drop', 'P1.V.2', 'drop');
    expect(texts().some((text) => text.startsWith('2. Tổ chức bộ máy'))).toBe(true);
    expect(texts().some((text) => text.startsWith('3. Việc thực hiện chế độ thông tin'))).toBe(true);
    expect(opened.state()).toMatchObject({
      total: 26,
      missing: 0,
      dropped: [expect.objectContaining({ id: 'P1.V.2' })],
    });
    expect(opened.withState('review')).toEqual([]);
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toEqual(before);
    expect(opened.state()).toMatchObject({ total: 27, missing: 0, dropped: [] });
    expect(opened.withState('review')).toEqual([]);
  });

  it('Mở khoá mục này lets her delete the item; locked, Word refuses', async () => {
    await openReport(profile);
    expect(opened.host.person.deleteControl('bctd.b.P1.V.2')).toBe(false);
    await act('unlock', 'P1.V.2');
    expect(item('P1.V.2')?.actions).toContain('lock');
    await opened.press(opened.pane.actions.undo);
    expect(opened.host.person.deleteControl('bctd.b.P1.V.2')).toBe(false);
    await act('unlock', 'P1.V.2');
    expect(opened.host.person.deleteControl('bctd.b.P1.V.2')).toBe(true);
    await opened.pane.lookAgain();
    expect(item('P1.V.2')?.state).toBe('missing');
  });

  it('Chuyển xuống nội dung gives the second paragraph of a heading to its body, letter by letter', async () => {
    await openReport(profile);
    opened.host.person.clickInto('bctd.h.P1.V.2');
    opened.host.person.pressEnter();
    opened.host.person.type('Cụm đã kiểm tra 5 đơn vị.');
    await opened.pane.lookAgain();
    expect(item('P1.V.2')).toMatchObject({ state: 'review' });
    expect(item('P1.V.2')?.actions).toContain('move-to-body');
    const words = texts().filter((text) => !text.startsWith('[Hướng dẫn]'));
    await act('move-to-body', 'P1.V.2');
    expect(item('P1.V.2')).toMatchObject({ state: 'written', words: 7 });
    expect(texts().filter((text) => !text.startsWith('[Hướng dẫn]'))).toEqual(words);
    expect(sdtTags(opened.host.documentXml).filter((tag) => tag.includes('P1.V.2'))).toEqual([
      'bctd.h.P1.V.2',
      'bctd.b.P1.V.2',
    ]);
    expect(validationErrors(opened.host.save())).toEqual([]);

    await opened.press(opened.pane.actions.undo);
    expect(item('P1.V.2')).toMatchObject({ state: 'review' });
    expect(texts().filter((text) => !text.startsWith('[Hướng dẫn]'))).toEqual(words);
    expect(sdtTags(opened.host.documentXml).filter((tag) => tag.includes('P1.V.2'))).toEqual([
      'bctd.h.P1.V.2',
      'bctd.b.P1.V.2',
    ]);
  });
});

describe('the menu of an item', () => {
  it('asks before it drops what was written, and says how much', async () => {
    await openReport();
    write('P1.V.2', 'Cụm đã kiểm tra 5 đơn vị.');
    const lists: (readonly string[])[] = [];
    opened.pane.store.subscribe(({ question }) => question && lists.push(question.list));
    await act('drop', 'P1.V.2', null);
    expect(lists).toEqual([['2. Công tác kiểm tra giám sát về thi đua khen thưởng – 7 từ đã viết']]);
    expect(texts()).toContain('Cụm đã kiểm tra 5 đơn vị.');
  });

  it('brings dropped text back with Hoàn tác', async () => {
    await openReport(microsoft365);
    write('P1.V.2', 'Cụm đã kiểm tra 5 đơn vị.');
    await act('drop', 'P1.V.2', 'drop');
    expect(texts()).not.toContain('Cụm đã kiểm tra 5 đơn vị.');
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toContain('Cụm đã kiểm tra 5 đơn vị.');
    expect(item('P1.V.2')?.state).toBe('written');
  });

  it('drops a whole khoản with its bullets, and a dropped item is remembered in the document', async () => {
    await openReport();
    await act('drop', 'P1.II.5', 'drop');
    expect(sdtTags(opened.host.documentXml).filter((tag) => tag.includes('P1.II.5'))).toEqual([]);
    const file = opened.host.save();
    opened.close();
    opened = await openPane({ profile: ltsc2021, document: file });
    expect(opened.state()).toMatchObject({
      total: 24,
      missing: 0,
      dropped: [expect.objectContaining({ id: 'P1.II.5' })],
    });
  });

  it('puts a dropped item back from the list', async () => {
    await openReport();
    const before = texts();
    await act('drop', 'P1.V.2', 'drop');
    const without = texts();
    await act('restore', 'P1.V.2');
    expect(texts()).toEqual(before);
    expect(opened.state()).toMatchObject({ total: 27, missing: 0, dropped: [] });
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toEqual(without);
    expect(opened.state()).toMatchObject({
      total: 26,
      missing: 0,
      dropped: [expect.objectContaining({ id: 'P1.V.2' })],
    });
  });

  it('asks before Không phát sinh replaces what was written', async () => {
    await openReport();
    write('P1.V.2', 'Cụm đã kiểm tra 5 đơn vị.');
    await act('none-occurred', 'P1.V.2', null);
    expect(texts()).toContain('Cụm đã kiểm tra 5 đơn vị.');
    await act('none-occurred', 'P1.V.2', 'none');
    expect(texts()).not.toContain('Cụm đã kiểm tra 5 đơn vị.');
  });

  it('Bỏ khoá tất cả frees every item, and is taken back', async () => {
    await openReport();
    await opened.press(opened.pane.actions.unlockAll, 'unlock');
    expect(opened.host.documentXml).not.toContain('sdtLocked');
    expect(opened.state().notice?.text).toBe(said.allUnlocked);
    await opened.press(opened.pane.actions.undo);
    expect(opened.host.documentXml.match(/sdtLocked/gu)).toHaveLength(38 + 27 + 3);
  });

  it('goes to the body of an item, and says so when the item is gone', async () => {
    await openReport();
    await opened.pane.actions.goTo('P2.III');
    expect(opened.state().notice?.text).toBe(said.goneTo);
    opened.host.person.type('Không có.');
    await opened.pane.lookAgain();
    expect(item('P2.III')?.state).toBe('none');
    await act('unlock', 'P1.V.2');
    opened.host.person.deleteControl('bctd.h.P1.V.2');
    opened.host.person.deleteControl('bctd.b.P1.V.2');
    await opened.pane.actions.goTo('P1.V.2');
    expect(opened.state().notice?.text).toBe(said.noPlace);
  });
});

describe('a fault after Word has carried it out', () => {
  it('Bỏ mục này is done all the same, and her words come back with Hoàn tác', async () => {
    await openReport(microsoft365);
    write('P1.V.2', 'Cụm đã kiểm tra 5 đơn vị.');
    // The reading, the reading behind the question, then the deletion.
    opened.host.faults.atRequest(3, 'GeneralException', 'after');
    await act('drop', 'P1.V.2', 'drop');
    expect(opened.state().dropped).toEqual([expect.objectContaining({ id: 'P1.V.2' })]);
    expect(texts().some((text) => text.startsWith('2. Tổ chức bộ máy'))).toBe(true);
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toContain('Cụm đã kiểm tra 5 đơn vị.');
  });

  it('Không phát sinh is done all the same, and is taken back', async () => {
    await openReport(microsoft365);
    const before = texts();
    opened.host.faults.atRequest(2, 'GeneralException', 'after');
    await act('none-occurred', 'P1.V.2');
    expect(item('P1.V.2')?.state).toBe('none');
    await opened.press(opened.pane.actions.undo);
    expect(texts()).toEqual(before);
  });
});

describe('what others do to the document', () => {
  it.each([microsoft365])('an item with a change nobody accepted needs a look: $name', async (profile) => {
    await openReport(profile);
    opened.host.tracking = true;
    opened.host.person.author = 'Lãnh đạo';
    write('P1.V.3', 'Bộ máy đã được kiện toàn.');
    await opened.pane.lookAgain();
    expect(item('P1.V.3')).toMatchObject({
      state: 'review',
      reason: 'Mục này có thay đổi chưa được chấp nhận (Theo dõi thay đổi).',
    });
    expect(opened.withState('review')).toEqual(expect.arrayContaining(['P1.V.3', 'P1.V', 'P1']));
  });

  it('reads the tree in one request, two where changes are to be looked at', async () => {
    await openReport(microsoft365);
    opened.host.resetCounts();
    await opened.pane.lookAgain();
    expect(opened.host.counts.requests).toBe(1);
    opened.host.tracking = true;
    write('P1.V.3', 'Bộ máy đã được kiện toàn.');
    opened.host.resetCounts();
    await opened.pane.lookAgain();
    expect(opened.host.counts.requests).toBe(2);
  });

  it('a control pasted a second time is named as doubled', async () => {
    await openReport();
    const xml = opened.host.documentXml;
    const start = xml.lastIndexOf('<w:sdt>', xml.indexOf('<w:tag w:val="bctd.h.P1.VI.1"'));
    const end = xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length;
    opened.host.person.clickInto('bctd.b.P2.III');
    const pkg = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:body>${xml.slice(start, end)}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
    opened.host.person.paste({ ooxml: pkg });
    await opened.pane.lookAgain();
    expect(item('P1.VI.1')?.state).toBe('review');
    expect(item('P1.VI.1')?.reason).toContain('hai lần');
  });
});
