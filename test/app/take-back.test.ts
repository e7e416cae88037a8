import { said } from '../../src/app/pane-words';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { letter, picture } from '../support/her-documents';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, microsoft365, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const texts = (): readonly string[] => paragraphTexts(opened.host.documentXml);

describe.each(words)('taking back an outline: $name', (profile) => {
  it('leaves a picture that was all her document held', async () => {
    opened = await openPane({ profile, document: await picture() });
    await opened.press(opened.pane.actions.insertOutline, 'append');
    await opened.press(opened.pane.actions.undo, 'undo');
    expect(opened.host.documentXml).toContain('<pic:pic');
    expect(sdtTags(opened.host.documentXml)).toEqual([]);
  });

  it('deletes nothing of hers where she has shortened the letterhead', async () => {
    opened = await openPane({ profile, document: await letter() });
    const hers = texts();
    await opened.press(opened.pane.actions.insertOutline, 'append');
    const standing = texts();
    const between = [0, 1].map(() => standing.indexOf('', standing.indexOf('HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN')));
    between.forEach((index) => opened.host.person.deleteParagraph(index));
    opened.host.person.deleteParagraph(texts().indexOf('Độc lập - Tự do - Hạnh phúc'));
    await opened.press(opened.pane.actions.undo, 'undo');
    expect(texts().slice(0, hers.length)).toEqual(hers);
    expect(opened.state().notice?.text).toBe(said.notUndone('Chèn đề cương'));
  });
});

describe('a fault while she writes', () => {
  it('costs her nothing of what she wrote meanwhile', async () => {
    opened = await openPane({ profile: microsoft365, document: await letter() });
    const hers = texts();
    // The reading, the reading behind the answer, then the insertion.
    opened.host.faults.atRequest(3, 'GeneralException');
    let wrote = false;
    const stop = opened.pane.store.subscribe(({ busy }) => {
      if (wrote || !busy?.startsWith('Đang chèn')) return;
      wrote = true;
      opened.host.person.clickInto(hers.length - 1);
      opened.host.person.pressEnter();
      opened.host.person.type('Kèm theo 02 bảng số liệu.');
    });
    await opened.press(opened.pane.actions.insertOutline, 'append');
    stop();
    expect(texts()).toHaveLength(hers.length + 1);
    expect(texts()).toContain('Kèm theo 02 bảng số liệu.');
    expect(opened.state().notice?.kind).toBe('error');
  });
});

describe('taking back what was missing', () => {
  it('leaves what she wrote since, elsewhere in the document', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    await opened.press(() => opened.pane.actions.act('unlock', 'P1.V.2'));
    opened.host.person.deleteControl('bctd.h.P1.V.2');
    opened.host.person.deleteControl('bctd.b.P1.V.2');
    await opened.press(opened.pane.actions.insertMissing);
    opened.host.person.clickInto('bctd.b.P1.VI.1');
    opened.host.person.type('Còn hạn chế.');
    opened.host.person.pressEnter();
    opened.host.person.type('Kinh phí còn ít.');
    opened.host.person.clickInto(texts().indexOf('BÁO CÁO'));
    opened.host.person.pressEnter();
    opened.host.person.type('Dự thảo');
    await opened.press(opened.pane.actions.undo, 'undo');
    expect(texts()).toEqual(expect.arrayContaining(['Còn hạn chế.', 'Kinh phí còn ít.', 'Dự thảo']));
    expect(opened.state().missing).toBe(1);
  });
});
