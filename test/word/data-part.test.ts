import { DATA_NAMESPACE } from '../../src/core/report/report-data';
import type { DataPartPort } from '../../src/app/ports';
import { createDataPart } from '../../src/word/data-part';
import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { ltsc2021, readOnly, type Profile } from '../word-host/profiles';

let opened: OpenedGateway;
let part: DataPartPort;
afterEach(() => opened.close());

const xml = (text: string): string => `<report xmlns="${DATA_NAMESPACE}"><year>${text}</year></report>`;

async function open(document?: Uint8Array, profile: Profile = ltsc2021): Promise<void> {
  opened = await openGateway({ profile, document, patience: 200 });
  part = createDataPart(opened.session);
  opened.host.resetCounts();
}

/** What another pane, or a program that copies parts, leaves. */
const another = (text: string): Promise<void> =>
  new Promise((resolve) => opened.Office.context.document.customXmlParts.addAsync(text, () => resolve()));
const standing = async (): Promise<readonly string[]> => valueOf(await createDataPart(opened.session).readAll());

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

  it('gives every part of ours and none of others', async () => {
    await open();
    await another(xml('2025'));
    await another('<note xmlns="urn:someone-else">không phải của khung</note>');
    await another(xml('2026'));
    expect(valueOf(await part.readAll())).toEqual([xml('2025'), xml('2026')]);
  });

  it('gives a trouble with a sentence where Word fails', async () => {
    await open();
    opened.host.faults.atCall(1, 5001);
    expect(await part.readAll()).toMatchObject({ ok: false, trouble: { id: 'data-part' } });
  });
});

describe('write', () => {
  it('adds the new part before it deletes the old: two calls', async () => {
    await open();
    valueOf(await part.write(xml('2025')));
    opened.host.resetCounts();
    opened.host.log.splice(0);
    valueOf(await part.write(xml('2026')));
    expect(opened.host.log.map(({ names }) => names.join())).toEqual([
      'customXmlParts.addAsync',
      'customXmlPart.deleteAsync',
    ]);
    expect(opened.host.counts.commonCalls).toBeLessThanOrEqual(3);
    expect(await standing()).toEqual([xml('2026')]);
  });

  it('costs nothing when nothing changed, since it was read and since it was written', async () => {
    await open();
    valueOf(await part.write(xml('2026')));
    opened.host.resetCounts();
    valueOf(await part.write(xml('2026')));
    part = createDataPart(opened.session);
    valueOf(await part.readAll());
    opened.host.resetCounts();
    valueOf(await part.write(xml('2026')));
    expect(opened.host.counts).toMatchObject({ commonCalls: 0, requests: 0 });
  });

  it.each(([1, 2] as const).flatMap((at) => (['before', 'after', 'lost'] as const).map((when) => ({ at, when }))))(
    'a fault at call $at ($when) never leaves the document without data',
    async ({ at, when }) => {
      await open();
      valueOf(await part.write(xml('2025')));
      opened.host.faults.atCall(at, 5001, when);
      expect(await part.write(xml('2026'))).toMatchObject({ ok: false, trouble: { id: 'data-part', retry: true } });
      const left = await standing();
      expect(left.length).toBeGreaterThanOrEqual(1);
      expect(left.every((one) => [xml('2025'), xml('2026')].includes(one))).toBe(true);
      // Writing again ends with what was wanted as the last part, which is the one that is read.
      await part.readAll();
      valueOf(await part.write(xml('2027')));
      expect((await standing()).at(-1)).toBe(xml('2027'));
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
