import { ASIDE_NAMESPACE, readAside, writeAside } from '../../src/core/report/data-aside';
import { DATA_NAMESPACE } from '../../src/core/report/report-data';
import type { DataPartPort } from '../../src/app/ports';
import { createDataPart } from '../../src/word/data-part';
import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { openPaneBeside } from '../word-host/in-process-door';
import { ltsc2021, readOnly, words, type Profile } from '../word-host/profiles';
import { readCapabilities } from '../../src/word/capabilities';
import { WordSession } from '../../src/word/word-session';

let opened: OpenedGateway;
let part: DataPartPort;
const others: { close(): void }[] = [];
afterEach(() => {
  opened.close();
  for (const one of others.splice(0)) one.close();
});

const xml = (text: string): string => `<report xmlns="${DATA_NAMESPACE}"><year>${text}</year></report>`;

async function open(document?: Uint8Array, profile: Profile = ltsc2021): Promise<void> {
  opened = await openGateway({ profile, document, patience: 500 });
  part = createDataPart(opened.session);
  opened.host.resetCounts();
}

/** What another pane, or a program that copies parts, leaves. */
const another = (text: string): Promise<void> =>
  new Promise((resolve) => opened.Office.context.document.customXmlParts.addAsync(text, () => resolve()));
const standing = async (): Promise<readonly string[]> => valueOf(await createDataPart(opened.session).readAll());
/** A pane of a co-author on the same document. */
async function secondPane(): Promise<DataPartPort> {
  const word = await openPaneBeside(opened.host);
  others.push(word);
  return createDataPart(new WordSession(word, readCapabilities(word), 500));
}
const calls = (): readonly string[] => opened.host.log.map(({ names }) => names.join());
const startCounting = (): void => {
  opened.host.resetCounts();
  opened.host.log.splice(0);
};

describe('readAll', () => {
  it('gives nothing where there is no part, in one call', async () => {
    await open();
    expect(valueOf(await part.readAll())).toEqual([]);
    expect(opened.host.counts).toMatchObject({ commonCalls: 1, requests: 0 });
  });

  it('gives the part of a saved document in two calls', async () => {
    await open();
    valueOf(await part.write(xml('2026')));
    const file = opened.host.save();
    opened.close();
    await open(file);
    expect(valueOf(await part.readAll())).toEqual([xml('2026')]);
    expect(opened.host.counts).toMatchObject({ commonCalls: 2, requests: 0 });
  });

  it('gives every part of ours and none of others, nor what is kept aside', async () => {
    await open();
    await another(xml('2025'));
    await another('<note xmlns="urn:someone-else">không phải của khung</note>');
    await another(xml('2026'));
    valueOf(await part.keepAside([writeAside({ reason: 'damaged', xml: xml('2024') })]));
    expect(valueOf(await part.readAll())).toEqual([xml('2025'), xml('2026')]);
  });

  it('gives a trouble with a sentence where Word fails', async () => {
    await open();
    opened.host.faults.atCall(1, 5001);
    expect(await part.readAll()).toMatchObject({ ok: false, trouble: { id: 'data-part' } });
  });
});

describe.each(words)('write: $name', (profile) => {
  it('looks, adds the new part, then deletes the old: three calls', async () => {
    await open(undefined, profile);
    expect(valueOf(await part.write(xml('2025')))).toEqual({ kind: 'written' });
    expect(opened.host.counts).toMatchObject({ commonCalls: 2, requests: 0 });
    startCounting();
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
    expect(calls()).toEqual([
      'customXmlParts.getByNamespaceAsync',
      'customXmlParts.addAsync',
      'customXmlPart.deleteAsync',
    ]);
    expect(await standing()).toEqual([xml('2026')]);
  });

  it('says what a second pane wrote in between, writes nothing, and takes the merged data the next time', async () => {
    await open(undefined, profile);
    const second = await secondPane();
    valueOf(await part.write(xml('chung')));
    valueOf(await second.readAll());
    valueOf(await second.write(xml('của người kia')));
    startCounting();
    expect(valueOf(await part.write(xml('của tôi')))).toEqual({ kind: 'changed', parts: [xml('của người kia')] });
    expect(calls()).toEqual(['customXmlParts.getByNamespaceAsync', 'customXmlPart.getXmlAsync']);
    expect(await standing()).toEqual([xml('của người kia')]);
    startCounting();
    expect(valueOf(await part.write(xml('của cả hai')))).toEqual({ kind: 'written' });
    expect(opened.host.counts.commonCalls).toBe(3);
    expect(await standing()).toEqual([xml('của cả hai')]);
    // The other pane is told in its turn, and loses nothing either.
    expect(valueOf(await second.write(xml('lần nữa')))).toEqual({ kind: 'changed', parts: [xml('của cả hai')] });
  });
});

describe('write', () => {
  it('costs nothing when nothing changed, since it was read and since it was written', async () => {
    await open();
    valueOf(await part.write(xml('2026')));
    opened.host.resetCounts();
    valueOf(await part.write(xml('2026')));
    part = createDataPart(opened.session);
    valueOf(await part.readAll());
    opened.host.resetCounts();
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
    expect(opened.host.counts).toMatchObject({ commonCalls: 0, requests: 0 });
  });

  it('never puts itself over a part nobody has read', async () => {
    await open();
    await another(xml('2025'));
    startCounting();
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'changed', parts: [xml('2025')] });
    expect(opened.host.counts.commonCalls).toBe(2);
    expect(await standing()).toEqual([xml('2025')]);
  });

  it('puts itself in place of all doubled parts that were read', async () => {
    await open();
    for (const year of ['2024', '2025', '2024']) await another(xml(year));
    valueOf(await part.readAll());
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
    expect(await standing()).toEqual([xml('2026')]);
  });

  it('of several parts that stand, the one equal to it is kept and only the others go', async () => {
    await open();
    for (const year of ['2024', '2026']) await another(xml(year));
    valueOf(await part.readAll());
    startCounting();
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
    expect(calls()).toEqual(['customXmlParts.getByNamespaceAsync', 'customXmlPart.deleteAsync']);
    expect(await standing()).toEqual([xml('2026')]);
  });

  it('the same data under another id is no change of somebody else', async () => {
    await open();
    const second = await secondPane();
    valueOf(await part.write(xml('2025')));
    valueOf(await second.readAll());
    valueOf(await second.write(xml('2026')));
    valueOf(await second.write(xml('2025')));
    expect(valueOf(await part.write(xml('2027')))).toEqual({ kind: 'written' });
    expect(await standing()).toEqual([xml('2027')]);
  });

  it('is written again where somebody took the part away (Document Inspector)', async () => {
    await open();
    valueOf(await part.write(xml('2025')));
    const old = await new Promise<Office.CustomXmlPart | undefined>((resolve) =>
      opened.Office.context.document.customXmlParts.getByNamespaceAsync(DATA_NAMESPACE, ({ value }) =>
        resolve(value[0]),
      ),
    );
    await new Promise<void>((resolve) => old?.deleteAsync(() => resolve()));
    expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
    expect(await standing()).toEqual([xml('2026')]);
  });

  it.each(([1, 2, 3] as const).flatMap((at) => (['before', 'after', 'lost'] as const).map((when) => ({ at, when }))))(
    'a fault at call $at ($when) never leaves the document without data, and is made good by writing again',
    async ({ at, when }) => {
      await open();
      valueOf(await part.write(xml('2025')));
      opened.host.faults.atCall(at, 5001, when);
      expect(await part.write(xml('2026'))).toMatchObject({ ok: false, trouble: { id: 'data-part', retry: true } });
      const left = await standing();
      expect(left.length).toBeGreaterThanOrEqual(1);
      expect(left.every((one) => [xml('2025'), xml('2026')].includes(one))).toBe(true);
      // What the fault left is our own: nobody else is said to have written.
      expect(valueOf(await part.write(xml('2026')))).toEqual({ kind: 'written' });
      expect(await standing()).toEqual([xml('2026')]);
      valueOf(await part.write(xml('2027')));
      expect(await standing()).toEqual([xml('2027')]);
    },
  );

  it('says so in a read-only document and leaves what is there', async () => {
    await open();
    valueOf(await part.write(xml('2025')));
    const file = opened.host.save();
    opened.close();
    await open(file, readOnly(ltsc2021));
    valueOf(await part.readAll());
    expect(await part.write(xml('2026'))).toMatchObject({ ok: false, trouble: { id: 'data-part' } });
    expect(await standing()).toEqual([xml('2025')]);
  });
});

describe('keepAside', () => {
  const aside = (text: string): string => writeAside({ reason: 'damaged', xml: text });
  const kept = (): Promise<readonly string[]> =>
    new Promise((resolve) =>
      opened.Office.context.document.customXmlParts.getByNamespaceAsync(ASIDE_NAMESPACE, ({ value }) =>
        resolve(
          Promise.all(value.map((one) => new Promise<string>((done) => one.getXmlAsync((got) => done(got.value))))),
        ),
      ),
    );

  it('keeps each original once, letter for letter, also through saving', async () => {
    await open();
    const broken = `<report xmlns="${DATA_NAMESPACE}"><year>20\u00e226</ye`;
    valueOf(await part.keepAside([aside(broken)]));
    valueOf(await part.keepAside([aside(broken), aside('khác'), aside('khác')]));
    expect(await kept()).toEqual([aside(broken), aside('khác')]);
    const file = opened.host.save();
    opened.close();
    await open(file);
    expect((await kept()).map((one) => readAside(one)?.xml)).toEqual([broken, 'khác']);
    expect(valueOf(await part.readAll())).toEqual([]);
  });

  it('costs nothing where nothing is to be kept', async () => {
    await open();
    valueOf(await part.keepAside([]));
    expect(opened.host.counts).toMatchObject({ commonCalls: 0, requests: 0 });
  });

  it.each([1, 2])('gives a trouble where Word fails at call %s', async (at) => {
    await open();
    opened.host.faults.atCall(at, 5001);
    expect(await part.keepAside([aside('x')])).toMatchObject({ ok: false, trouble: { id: 'data-part' } });
    valueOf(await part.keepAside([aside('x')]));
    expect(await kept()).toEqual([aside('x')]);
  });
});
