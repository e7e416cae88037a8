/** A check in a thread of its own: it comes to the same as in the pane, can be stopped at once, and nothing is lost with it. */
import type { CheckState, FindingView } from '../../src/app/check-state';
import { threadBehind, type CheckThread, type ThreadWord } from '../../src/app/check-thread';
import { checkSaid } from '../../src/app/check-words';
import { serveChecks } from '../../src/app/serve-checks';
import { allChecks } from '../../src/core/checks/index';
import { mau02 } from '../../src/core/outline/mau-02';
import { readDocument } from '../../src/files/read-document';
import { controlTexts } from '../support/document-texts';
import { openReport } from '../support/inserted-report';
import { openPane, type OpenedPane } from '../support/open-pane';
import { microsoft365, type Profile } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const wrong = 'Cụm đã bám sát  chỉ đạo của tỉnh , mở lớp cho 18/24 chi bộ, đạt 175% theo kế hoạch năm của cụm.';
const right = 'Cụm đã bám sát chỉ đạo của tỉnh, mở lớp cho 18/24 chi bộ, đạt 75% theo kế hoạch năm của cụm.';

/** What goes on in the thread: only what can be copied goes in and out, and each word comes later. */
interface Watched {
  readonly jobs: string[];
  /** Threads that were ended. */
  ended: number;
}

/** A thread that does its work until `until` says no of a word; from then on it keeps silent, or is lost. */
function thread(watched: Watched, until: (word: ThreadWord, place: number) => 'go' | 'silent' | 'lost' = () => 'go') {
  return (): CheckThread | null =>
    threadBehind((hear, lose) => {
      let words = 0;
      let silent = false;
      let ended = false;
      const say = (word: ThreadWord): void => {
        const copy = structuredClone(word);
        setTimeout(() => {
          const now = silent ? 'silent' : until(copy, words);
          words += 1;
          silent = now !== 'go';
          if (now === 'lost') lose();
          if (now === 'go' && !ended) hear(copy);
        }, 0);
      };
      const serve = serveChecks({ outline: mau02, checks: allChecks, readDocument }, say);
      return {
        give: (job) => {
          watched.jobs.push(job.source.kind);
          void serve(structuredClone(job));
        },
        end: () => {
          watched.ended += ended ? 0 : 1;
          ended = true;
        },
      };
    });
}

/** A Word that does not give its file. */
const withoutFile: Profile = {
  ...microsoft365,
  name: `${microsoft365.name} without its file`,
  sets: Object.fromEntries(Object.entries(microsoft365.sets).filter(([name]) => name !== 'CompressedFile')),
};

const watching = (): Watched => ({ jobs: [], ended: 0 });
const check = (): CheckState => opened.state().check;
const findings = (id: string): readonly FindingView[] =>
  (check().outcome?.findings ?? []).filter((one) => one.check === id);

/** A report with two defects of spacing and a wrong percentage. */
async function planted(profile: Profile): Promise<Uint8Array> {
  opened = await openReport(profile);
  opened.host.person.clickInto('bctd.b.P1.I.1');
  opened.host.person.type(wrong);
  await opened.pane.lookAgain();
  const document = opened.host.save();
  opened.close();
  return document;
}

/** Checked, then everything mended at once. */
async function run(profile: Profile, document: Uint8Array, checkThread?: () => CheckThread | null) {
  opened = await openPane({ profile, document, ...(checkThread && { checkThread }) });
  await opened.pane.actions.check.look();
  await opened.pane.actions.check.run();
  const came = { check: check(), notice: opened.state().notice };
  await opened.press(() => opened.pane.actions.check.fixAll(), 'fix');
  const mended = { check: check(), notice: opened.state().notice, xml: opened.host.documentXml };
  opened.close();
  return { came, mended };
}

describe('a check in a thread of its own', () => {
  it.each([
    ['file', microsoft365],
    ['document', withoutFile],
  ])('comes to the same as in the pane and is mended the same, read as %s', async (source, profile) => {
    const document = await planted(profile);
    const watched = watching();
    const apart = await run(profile, document, thread(watched));
    const here = await run(profile, document);
    expect(watched).toEqual({ jobs: [source, source], ended: 2 });
    expect(apart).toEqual(here);
    const atOnce = apart.came.check.outcome?.findings.filter(({ inAll, quote }) => inAll && wrong.includes(quote));
    expect(atOnce).toHaveLength(3);
    expect(controlTexts(apart.mended.xml, 'bctd.b.P1.I.1')).toEqual([right]);
  });

  it.each([
    [
      'cannot be made',
      (): CheckThread | null =>
        threadBehind(() => {
          throw new Error('no workers');
        }),
    ],
    ['cannot be loaded', thread(watching(), () => 'lost')],
    ['dies on the way', thread(watching(), (_, place) => (place < 9 ? 'go' : 'lost'))],
  ])('is made by the pane where the thread %s', async (_, checkThread) => {
    const document = await planted(microsoft365);
    opened = await openPane({ profile: microsoft365, document, checkThread });
    await opened.pane.actions.check.run();
    expect(findings('text-is-clean')).toHaveLength(2);
    expect(findings('bodies-written')).toHaveLength(26);
    expect(check().outcome).toMatchObject({ off: 0, ready: '' });
    expect(opened.state().notice?.text).toMatch(/^Kiểm tra xong: /u);
  });

  it('ends at once with Dừng, however long a check takes; what was found stays', async () => {
    const document = await planted(microsoft365);
    const watched = watching();
    const enough = (word: ThreadWord): 'go' | 'silent' => {
      const checked = word.kind === 'step' && word.step.kind === 'result' ? word.step.result.check : '';
      if (checked === 'no-guidance-left') opened.pane.actions.check.stop();
      return checked === 'years-agree' ? 'silent' : 'go';
    };
    opened = await openPane({ profile: microsoft365, document, checkThread: thread(watched, enough) });
    await opened.pane.actions.check.look();
    await opened.pane.actions.check.run();
    expect(watched.ended).toBe(1);
    expect(check().progress).toBeNull();
    expect(opened.state().notice?.text).toBe(checkSaid.stopped);
    expect(findings('no-blanks-left').length).toBeGreaterThan(0);
    expect(findings('text-is-clean')).toEqual([]);
    expect(check().outcome?.ready).toBe('');
  });
});
