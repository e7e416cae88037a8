/** Whatever fails while last year's report is taken over: nothing stands half, pressing again completes it, and it is taken back. */
import { bodyParagraphs } from '../support/body-paragraphs';
import { controlTexts } from '../support/document-texts';
import { paragraphTexts } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { reportDocument } from '../support/report-document';
import { oldReport, rollingOver, type RollingOver } from '../support/rolling-over';
import { microsoft365 } from '../word-host/profiles';

let rolling: RollingOver;
let opened: OpenedPane;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const moments = ['before', 'after', 'lost'] as const;
type Moment = (typeof moments)[number];
const faults = (requests: number): readonly { readonly at: number; readonly when: Moment }[] =>
  Array.from({ length: requests }, (_, place) => moments.map((when) => ({ at: place + 1, when }))).flat();

const body = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const paragraphs = (): readonly string[] => paragraphTexts(opened.host.documentXml);
const undo = (): Promise<void> => opened.press(opened.pane.actions.undo);

async function reads(when: Moment): Promise<void> {
  opened = await openPane({
    profile: microsoft365,
    document: reportDocument(),
    patience: when === 'lost' ? 1_000 : 10_000,
  });
  rolling = rollingOver(opened);
  await rolling.carryOut({ kind: 'open' });
  await rolling.carryOut({ kind: 'files', files: [oldReport('xa-phuong-2025')] });
}

/** Does something with a fault on the way, then looks again as the pane does when she returns to it. */
async function withFault(at: number, when: Moment, action: () => Promise<void>): Promise<void> {
  opened.host.faults.atRequest(at, 'GeneralException', when);
  await action();
  opened.host.faults.clear();
  await opened.pane.lookAgain();
}

describe.each(faults(3))('a fault at request $at of Dùng lại, $when it was carried out', ({ at, when }) => {
  it('leaves the body empty or with the whole text', async () => {
    await reads(when);
    await rolling.carryOut({ kind: 'step', to: 'texts' });
    const [before, whole] = [paragraphs(), rolling.text('P1.VI.2').now];
    const reuse = (): Promise<void> => rolling.press({ kind: 'reuse', item: 'P1.VI.2' });
    await withFault(at, when, reuse);
    if (rolling.text('P1.VI.2').state === 'empty') await reuse();
    expect(body('P1.VI.2')).toEqual(whole);
    await undo();
    expect(paragraphs()).toEqual(before);
  });
});

describe.each(faults(2))('a fault at request $at of Lấy vào báo cáo, $when it was carried out', ({ at, when }) => {
  it('keeps what was taken, tells what the document does not say yet, and takes all back', async () => {
    await reads(when);
    const before = paragraphs();
    await withFault(at, when, () => rolling.press({ kind: 'take' }));
    expect(opened.state().form.data).toMatchObject({ signerName: 'Nông Thị Hoa', units: { length: 4 } });
    const written = controlTexts(opened.host.documentXml, 'bctd.f.signer-name')[0] === 'Nông Thị Hoa';
    const waits = opened.state().form.pending.some(({ newText }) => newText === 'Nông Thị Hoa');
    expect([written, waits]).toContain(true);
    await undo();
    expect(paragraphs()).toEqual(before);
    expect(opened.state().form.data).toMatchObject({ signerName: '', units: [] });
  });
});

describe.each(faults(3))('a fault at request $at of the year moved on, $when it was carried out', ({ at, when }) => {
  it('leaves a report of one year once she pressed again', async () => {
    await reads(when);
    await rolling.carryOut({ kind: 'open-document' });
    const roll = (): Promise<void> => rolling.press({ kind: 'roll' });
    await withFault(at, when, roll);
    if (opened.state().form.data.year === 2026) {
      await rolling.carryOut({ kind: 'open-document' });
      await roll();
    }
    expect(opened.state().form.data.year).toBe(2027);
    expect(new Set(controlTexts(opened.host.documentXml, 'bctd.f.year'))).toEqual(new Set(['2027']));
    expect(opened.state().form.pending).toEqual([]);
  });
});
