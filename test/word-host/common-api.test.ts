import { unzipSync } from 'fflate';
import { openPaneBeside, openWord, type OpenedWord } from './in-process-door';
import { ltsc2021, readOnly, web } from './profiles';
import { docx, flat, p } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

/** Turns a call with a callback into a promise. */
const answer = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    call((result) =>
      result.error
        ? reject(Object.assign(new Error(result.error.message), { code: result.error.code }))
        : resolve(result.value),
    ),
  );

const data = '<bctd xmlns="urn:bao-cao-thi-dua:v1"><nam>2026</nam></bctd>';
const parts = (): Office.CustomXmlParts => word.Office.context.document.customXmlParts;
const all = (): Promise<Office.CustomXmlPart[]> =>
  answer((done) => parts().getByNamespaceAsync('urn:bao-cao-thi-dua:v1', done));

describe('customXmlParts', () => {
  it('are added, found by namespace, read, saved in the package and deleted', async () => {
    word = await openWord();
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    const [part] = await all();
    expect(await answer<string>((done) => part?.getXmlAsync(done))).toBe(data);
    expect(word.host.partText('customXml/item1.xml')).toBe(data);
    expect(word.host.counts.commonCalls).toBe(3);
    await answer<void>((done) => part?.deleteAsync(done as never));
    expect(await all()).toEqual([]);
    expect(Object.keys(unzipSync(word.host.save())).filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  it('are found again in the saved document', async () => {
    word = await openWord();
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    const saved = word.host.save();
    word.close();
    word = await openWord({ document: saved });
    const [part] = await all();
    expect(await answer<string>((done) => part?.getXmlAsync(done))).toBe(data);
    expect(unzipSync(word.host.save())).toEqual(unzipSync(saved));
  });

  it('have an id that stays when the document is saved and is not given again', async () => {
    word = await openWord();
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    const [part] = await all();
    const saved = word.host.save();
    await answer<void>((done) => part?.deleteAsync(done as never));
    const again = await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    expect(again.id).not.toBe(part?.id);
    word.close();
    word = await openWord({ document: saved });
    expect((await all()).map(({ id }) => id)).toEqual([part?.id]);
  });

  it('of several namespaces do not mix', async () => {
    word = await openWord();
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    await answer<Office.CustomXmlPart>((done) => parts().addAsync('<aside xmlns="urn:khac"/>', done));
    expect(await all()).toHaveLength(1);
    const other = await answer<Office.CustomXmlPart[]>((done) => parts().getByNamespaceAsync('urn:khac', done));
    expect(other).toHaveLength(1);
  });

  it('added by a second pane are seen by the first', async () => {
    word = await openWord();
    const second = await openPaneBeside(word.host);
    const { customXmlParts } = second.Office.context.document;
    await answer<Office.CustomXmlPart>((done) => customXmlParts.addAsync(data, done));
    expect(await all()).toHaveLength(1);
    second.close();
  });

  it('stay when the person undoes', async () => {
    word = await openWord();
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(data, done));
    word.host.person.clickInto(0);
    word.host.person.type('x');
    word.host.person.undo();
    expect(await all()).toHaveLength(1);
  });

  it.each([
    ['an XML declaration', `<?xml version="1.0"?>${data}`],
    ['broken XML', '<bctd>'],
  ])('refuse %s with 6100', async (_what, xml) => {
    word = await openWord();
    await expect(answer((done) => parts().addAsync(xml, done))).rejects.toMatchObject({ code: 6100 });
  });

  it('refuse more than a megabyte on the web', async () => {
    word = await openWord({ profile: web });
    const big = `<bctd xmlns="urn:bao-cao-thi-dua:v1">${'a'.repeat(1_000_001)}</bctd>`;
    await expect(answer((done) => parts().addAsync(big, done))).rejects.toMatchObject({ code: 6100 });
  });

  it('refuse writing in a read-only document', async () => {
    word = await openWord({ profile: readOnly(ltsc2021) });
    await expect(answer((done) => parts().addAsync(data, done))).rejects.toMatchObject({ code: 7000 });
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('fail as ordered, %s they are executed', async (when, found) => {
    word = await openWord();
    word.host.faults.atCall(1, 5001, when);
    await expect(answer((done) => parts().addAsync(data, done))).rejects.toMatchObject({ code: 5001 });
    expect(await all()).toHaveLength(found);
  });
});

describe('getFileAsync', () => {
  it('gives the .docx in slices', async () => {
    word = await openWord({ document: docx(p('Báo cáo tổng kết')) });
    const file = await answer<Office.File>((done) =>
      word.Office.context.document.getFileAsync(word.Office.FileType.Compressed, { sliceSize: 512 }, done),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.push(...(slice.data as number[]));
    }
    await answer<void>((done) => file.closeAsync(done));
    expect(file.sliceCount).toBeGreaterThan(1);
    expect(new TextDecoder().decode(unzipSync(Uint8Array.from(bytes))['word/document.xml'])).toContain(
      'Báo cáo tổng kết',
    );
  });
});

describe('settings', () => {
  it('are kept after saveAsync', async () => {
    word = await openWord();
    const { settings } = word.Office.context.document;
    settings.set('Office.AutoShowTaskpaneWithDocument', true);
    await answer<Office.Settings>((done) => settings.saveAsync(done as never));
    expect(word.host.settings).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  });
});

describe('setSelectedDataAsync', () => {
  const set = (content: string, coercionType: Office.CoercionType): Promise<void> =>
    answer((done) => word.Office.context.document.setSelectedDataAsync(content, { coercionType }, done));

  it('puts a package at the selection', async () => {
    word = await openWord({ document: docx(p('Đầu') + p('')) });
    word.host.person.clickInto(1);
    await set(flat(p('Một') + p('Hai') + p('')), word.Office.CoercionType.Ooxml);
    expect(word.host.documentXml).toMatch(/Đầu.*Một.*Hai/);
  });

  it('is refused in a read-only document', async () => {
    word = await openWord({ profile: readOnly(ltsc2021) });
    await expect(set('Một', word.Office.CoercionType.Text)).rejects.toMatchObject({ code: 7000 });
  });
});

describe('document.url', () => {
  it.each(['', 'https://localhost/bao-cao-2026.docx'])('is the address of the document: %j', async (url) => {
    word = await openWord({ url });
    expect(word.Office.context.document.url).toBe(url);
  });
});
