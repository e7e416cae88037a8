import { openGateway, valueOf, type OpenedGateway } from '../support/open-gateway';
import { reportDocument } from '../support/report-document';
import { ltsc2021, microsoft365, tracked } from '../word-host/profiles';

let opened: OpenedGateway;
afterEach(() => opened.close());

const firstId = async (): Promise<number> => (await opened.control('bctd.b.P1.V.2')).id;

describe('WordSession', () => {
  it('calls an answer that does not come in time lost, and goes on', async () => {
    opened = await openGateway({ profile: ltsc2021, patience: 60 });
    opened.host.faults.atRequest(1, 'GeneralException', 'lost');
    const started = performance.now();
    const lost = await opened.gateway.read();
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(lost).toMatchObject({ ok: false, trouble: { id: 'connection', retry: true } });
    expect(await opened.gateway.read()).toMatchObject({ ok: true });
  });

  it('waits for an answer that is slow', async () => {
    opened = await openGateway({ profile: ltsc2021, patience: 2_000 });
    opened.host.latency = 120;
    expect(await opened.gateway.read()).toMatchObject({ ok: true });
  });

  it('does one operation at a time, whoever asks', async () => {
    opened = await openGateway({ profile: ltsc2021, document: reportDocument() });
    const id = await firstId();
    opened.host.latency = 10;
    const [unlocked, locked, read] = await Promise.all([
      opened.gateway.setLocked([id], false),
      opened.gateway.setLocked([id], true),
      opened.gateway.read(),
    ]);
    const lock = (snapshot: typeof read) => valueOf(snapshot).controls.find((control) => control.id === id)?.locked;
    expect([unlocked, locked, read].map(lock)).toEqual([false, true, true]);
  });

  it('goes on after a fault', async () => {
    opened = await openGateway({ profile: ltsc2021, document: reportDocument() });
    opened.host.faults.atRequest(1, 'GeneralException');
    expect(await opened.gateway.setLocked([1], false)).toMatchObject({ ok: false, trouble: { id: 'word-failed' } });
    expect(await opened.gateway.read()).toMatchObject({ ok: true });
  });

  it('turns an error inside a batch into a trouble, never a throw', async () => {
    opened = await openGateway({ profile: ltsc2021 });
    const failed = await opened.session.run(() => Promise.reject(new TypeError('một lỗi của mình')));
    expect(failed).toMatchObject({ ok: false, trouble: { id: 'unknown' } });
    const alone = await opened.session.alone(() => Promise.reject(new Error('một lỗi khác')));
    expect(alone).toMatchObject({ ok: false, trouble: { id: 'unknown' } });
  });

  it('switches Track Changes on again in the request that switched it off', async () => {
    opened = await openGateway({ profile: tracked(microsoft365), document: reportDocument() });
    const id = await firstId();
    opened.host.resetCounts();
    valueOf(await opened.gateway.deleteControls({ ids: [id], unlock: [id], pauseTracking: true }));
    expect(opened.host.counts.requests).toBe(1);
    expect(opened.host.tracking).toBe(true);
    expect(opened.host.documentXml).not.toMatch(/<w:(ins|del) /u);
  });

  it('switches it on again where the request stopped in its middle', async () => {
    opened = await openGateway({ profile: tracked(microsoft365), document: reportDocument() });
    await opened.read();
    const gone = { ids: [987_654], unlock: [], pauseTracking: true };
    expect(await opened.gateway.deleteControls(gone)).toMatchObject({ ok: false, trouble: { id: 'item-gone' } });
    expect(opened.host.tracking).toBe(true);
  });
});
