import { said } from '../../src/app/pane-words';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { plain } from '../support/her-documents';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021, microsoft365, tracked } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const texts = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const sentence = 'Cụm đã kiểm tra 5 đơn vị.';

/** Presses a button, writes in Word while its question stands, and says yes to it. */
async function pressAndWrite(action: () => Promise<void>, answer: string, write: () => void): Promise<void> {
  const stop = opened.pane.store.subscribe(({ question }) => {
    if (!question) return;
    write();
    setTimeout(() => opened.pane.actions.answer(answer), 0);
  });
  await action();
  stop();
}

const writeInto = (item: string, text: string): void => {
  opened.host.person.clickInto(`bctd.b.${item}`);
  opened.host.person.type(text);
};

describe('what she writes while the pane asks', () => {
  it('is not dropped with its item', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    const drop = (): Promise<void> => opened.pane.actions.act('drop', 'P1.V.2');
    await pressAndWrite(drop, 'drop', () => writeInto('P1.V.2', sentence));
    expect(texts()).toContain(sentence);
    expect(opened.state()).toMatchObject({ total: 27, notice: { text: said.changedMeanwhile } });
  });

  it('is not replaced by Không phát sinh', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    writeInto('P1.V.2', 'Đang viết. ');
    const none = (): Promise<void> => opened.pane.actions.act('none-occurred', 'P1.V.2');
    await pressAndWrite(none, 'none', () => opened.host.person.type(sentence));
    expect(texts()).toContain(`Đang viết. ${sentence}`);
  });

  it('is not taken back', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    writeInto('P1.V.2', 'Đang viết. ');
    await pressAndWrite(opened.pane.actions.undo, 'undo', () => opened.host.person.type(sentence));
    expect(texts()).toContain(`Đang viết. ${sentence}`);
    expect(opened.state().undo).not.toBeNull();
  });

  it('is not replaced by the outline on a page that was blank', async () => {
    opened = await openPane({ profile: tracked(microsoft365) });
    await pressAndWrite(opened.pane.actions.insertOutline, 'pause', () => {
      opened.host.person.clickInto(0);
      opened.host.person.type(sentence);
    });
    expect(texts()).toEqual([sentence]);
    expect(sdtTags(opened.host.documentXml)).toEqual([]);
  });

  it('is not counted as part of the outline put behind it', async () => {
    opened = await openPane({ profile: ltsc2021, document: await plain('Kính gửi các đồng chí,') });
    await pressAndWrite(opened.pane.actions.insertOutline, 'append', () => {
      opened.host.person.clickInto(0);
      opened.host.person.pressEnter();
      opened.host.person.type(sentence);
    });
    expect(texts()).toHaveLength(2);
    expect(opened.state().notice?.text).toBe(said.changedMeanwhile);
  });
});

describe('marks without words', () => {
  it('are asked about before Không phát sinh replaces them', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    writeInto('P1.V.2', '→ √');
    await opened.press(() => opened.pane.actions.act('none-occurred', 'P1.V.2'), null);
    expect(texts()).toContain('→ √');
  });
});
