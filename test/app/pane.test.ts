import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { said } from '../../src/app/pane-words';
import { ASIDE_NAMESPACE, readAside } from '../../src/core/report/data-aside';
import { partSentences } from '../../src/core/report/read-parts';
import { openPane, type OpenedPane } from '../support/open-pane';
import { ltsc2021 } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

/** The data parts of the document as it would be saved. */
const dataParts = (docx: Uint8Array): readonly string[] => partsWith(docx, '<report xmlns="urn:bao-cao-thi-dua:v1"');

const partsWith = (docx: Uint8Array, words: string): readonly string[] =>
  Object.values(unzipSync(docx))
    .map((part) => strFromU8(part))
    .filter((xml) => xml.includes(words));

/** A saved report in the short wording, its data part altered. */
async function savedReport(alter: (xml: string) => string = (xml) => xml): Promise<Uint8Array> {
  opened = await openPane({ profile: ltsc2021 });
  opened.pane.actions.setCluster('số 3');
  opened.pane.actions.setWording('short');
  await opened.press(opened.pane.actions.insertOutline);
  const files = unzipSync(opened.host.save());
  opened.close();
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => {
        const text = strFromU8(bytes);
        return [name, text.includes('<report xmlns="urn:bao-cao-thi-dua:v1"') ? strToU8(alter(text)) : bytes];
      }),
    ),
  );
}

describe('the data of the document', () => {
  it('is not overwritten when it could not be read at the opening', async () => {
    const document = await savedReport();
    opened = await openPane({ profile: ltsc2021, document, prepare: (host) => host.faults.atCall(1, 5001) });
    expect(opened.state()).toMatchObject({ wording: 'form', notice: { kind: 'warning', text: said.dataUnread } });
    await opened.press(() => opened.pane.actions.act('drop', 'P1.V.2'), 'drop');
    expect(opened.state()).toMatchObject({ wording: 'short', total: 26 });
    const parts = dataParts(opened.host.save());
    expect(parts).toHaveLength(1);
    expect(parts[0]).toContain('<entry name="wording">&quot;short&quot;</entry>');
    expect(parts[0]).toContain('<entry name="dropped">[&quot;P1.V.2&quot;]</entry>');
  });

  it('is kept as it was beside what is written next when some of it could not be understood', async () => {
    const broken = '<entry name="council">&quot;Hội đồng</entry>';
    const document = await savedReport((xml) => xml.replace(/<entry name="council">[^<]*<\/entry>/u, broken));
    opened = await openPane({ profile: ltsc2021, document });
    expect(opened.state().notice?.text).toBe(partSentences.damaged(['council']));
    await opened.press(() => opened.pane.actions.act('drop', 'P1.V.2'), 'drop');
    expect(dataParts(opened.host.save())).toHaveLength(1);
    const [kept] = partsWith(opened.host.save(), `xmlns="${ASIDE_NAMESPACE}"`);
    expect(readAside(kept ?? '')).toMatchObject({ reason: 'damaged' });
    expect(readAside(kept ?? '')?.xml).toContain(broken);

    const again = opened.host.save();
    opened.close();
    opened = await openPane({ profile: ltsc2021, document: again });
    expect(opened.state()).toMatchObject({ wording: 'short', total: 26, notice: null });
  });
});

describe('a file of the pane that cannot be loaded', () => {
  it('is said, and the document is untouched', async () => {
    opened = await openPane({ profile: ltsc2021 });
    const before = opened.host.documentXml;
    jest.doMock('../../src/app/packages', () => {
      throw new Error('Loading chunk failed');
    });
    await opened.press(opened.pane.actions.insertOutline);
    jest.dontMock('../../src/app/packages');
    expect(opened.state()).toMatchObject({ busy: null, notice: { kind: 'error', text: said.stopped, retry: true } });
    expect(opened.host.documentXml).toBe(before);
  });
});
