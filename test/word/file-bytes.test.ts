import { strFromU8, unzipSync } from 'fflate';
import { createFilePort } from '../../src/word/file-bytes';
import type { Result } from '../../src/app/trouble';
import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { reportDocument } from '../support/report-document';
import { ltsc2021, words } from '../word-host/profiles';

let opened: OpenedGateway;
afterEach(() => opened.close());

const read = (stopped: () => boolean = () => false, told: number[] = []): Promise<Result<Uint8Array | null>> =>
  createFilePort(opened.session).read((done) => told.push(done), stopped);
const openFiles = (): number => opened.host.openFiles;
const report = (): Uint8Array => reportDocument();

describe('FilePort', () => {
  it.each(words)('gives the file that stands, in slices, on $name', async (profile) => {
    opened = await openGateway({ profile, document: report() });
    expect(createFilePort(opened.session).supported()).toBe(true);
    const bytes = valueOf(await read()) ?? new Uint8Array();
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('bctd.b.P1.IV.2');
    expect(openFiles()).toBe(0);
    expect(opened.host.counts.requests).toBe(0);
  });

  it('costs two calls and one for each slice, and says how far it is', async () => {
    opened = await openGateway({ profile: ltsc2021, document: report() });
    opened.host.resetCounts();
    const told: number[] = [];
    const bytes = valueOf(await read(undefined, told)) ?? new Uint8Array();
    const slices = Math.ceil(bytes.length / 65_536);
    expect(told).toEqual(Array.from({ length: slices }, (_, index) => index + 1));
    expect(opened.host.counts.commonCalls).toBe(2 + slices);
  });

  it('is stopped on the way, and leaves no file open', async () => {
    opened = await openGateway({ profile: ltsc2021, document: report() });
    expect(await read(() => true)).toEqual({ ok: true, value: null });
    expect(openFiles()).toBe(0);
  });

  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('a fault at call %i, %s: it is said, and the next reading is whole', async (call, when) => {
    opened = await openGateway({ profile: ltsc2021, document: report() });
    opened.host.faults.atCall(call, 5001, when);
    expect(await read()).toMatchObject({ ok: false });
    expect(valueOf(await read())?.length).toBeGreaterThan(10_000);
  });

  it('a file that cannot be closed is no trouble', async () => {
    opened = await openGateway({ profile: ltsc2021, document: report() });
    opened.host.faults.atCall(3, 5001, 'before');
    expect(valueOf(await read())?.length).toBeGreaterThan(10_000);
  });
});
