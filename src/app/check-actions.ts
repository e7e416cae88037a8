/** What the person can do on tab Kiểm tra, over one session; loaded with the first of them. */
import { allChecks, RULES_VERSION } from '../core/checks/index';
import type { CheckMemory } from '../core/checks/memory/check-memory';
import type { CheckResult } from '../core/checks/run-checks';
import { countKinds, countsText } from '../core/checks/saying/finding-kinds';
import { readySentence } from '../core/checks/saying/result-words';
import { fixPlan } from './check-fix-plan';
import { goToFinding } from './check-place';
import { fixAll, fixOne, settleHeading } from './check-repairs';
import { checkOpenDocument } from './check-open-document';
import type { CheckActions, CheckState } from './check-state';
import type { PlacedFinding } from './check-steps';
import { findingView, ruleViews } from './check-view';
import { checkBusy, checkSaid, stampSentence, unseenSentences } from './check-words';
import { makeCheckSheet, sheetOf } from './check-sheet-action';
import type { LastCheck } from './last-check';
import { clockTime, dayText } from './pane-words';
import type { PaneSession } from './pane-session';
import type { Notice } from './pane-state';
import { ruleWhy } from './rule-page';
import { makeSendCopy } from './send-copy-action';
import { standingHashOf } from './standing-hash';

/** The verbs of the tab. */
export function createCheckActions(session: PaneSession): CheckActions {
  const { clock, rulePages } = session.deps;
  let last: LastCheck | null = null;
  let pages: ReadonlyMap<string, string> = new Map();
  let stopping = new AbortController();

  const set = (change: Partial<CheckState>): void => session.setCheck(change);
  const open = (): readonly PlacedFinding[] => {
    const aside = new Set(session.checks().ignored.map(({ key }) => key));
    return (last?.findings ?? []).filter(({ key }) => !aside.has(key));
  };
  const standingHash = standingHashOf(session);
  const isStale = ({ facts }: LastCheck): boolean => standingHash() !== null && standingHash() !== facts.hash;

  const show = (): void => {
    const memory = session.checks();
    set({
      purpose: memory.purpose,
      ignored: memory.ignored,
      rules: ruleViews(allChecks, memory.choices),
      flagQuota: memory.flagQuota,
      stamp: stampOf(memory, standingHash()),
      outcome: last && outcomeOf(last, memory),
    });
  };

  const outcomeOf = (check: LastCheck, memory: CheckMemory): CheckState['outcome'] => {
    const findings = open();
    const mended = new Set(fixPlan(findings, check).findings);
    const byId = new Map(allChecks.map((one) => [one.id, one]));
    const count = (outcome: CheckResult['outcome']): number =>
      check.results.filter((result) => result.outcome === outcome).length;
    return {
      findings: findings.flatMap((finding) => {
        const rule = byId.get(finding.check);
        const about = { why: ruleWhy(pages.get(rule?.id ?? '') ?? ''), inAll: mended.has(finding) };
        return rule ? [findingView(check, rule, finding, about)] : [];
      }),
      passed: count('passed'),
      notApplicable: count('not-applicable'),
      off: allChecks.filter(({ id }) => memory.choices[id] === 'off').length,
      at: clockTime(check.at),
      stale: isStale(check),
      unseen: check.facts.unseen.map((what) => unseenSentences[what]),
      ready: readyOf(check, findings, memory),
    };
  };

  /** `repaired`: what was said of the repair after which it is checked again. */
  const check = async (repaired: Notice | null = null): Promise<void> => {
    stopping = new AbortController();
    try {
      if (pages.size === 0) pages = await rulePages();
      const checked = await checkOpenDocument(session, {
        told: (progress) => set({ progress }),
        stop: stopping.signal,
      });
      if (!checked.ok) {
        session.trouble(checked.trouble);
        return;
      }
      if (checked.value === null) {
        session.note('info', checkSaid.stopped);
        return;
      }
      last = { ...checked.value, at: clock.now() };
      await stamp(last);
      say(repaired);
    } finally {
      set({ progress: null });
      show();
    }
  };

  const stamp = async (done: LastCheck): Promise<void> => {
    const { purpose } = session.checks();
    const findings = open();
    const ready = readyOf(done, findings, session.checks()) !== '';
    const forPeople = findings.filter(({ outcome }) => outcome === 'cannot-tell').length;
    session.setChecks({
      stamp: ready
        ? { at: done.at.toISOString(), purpose, rules: RULES_VERSION, hash: done.facts.hash, forPeople }
        : session.checks().stamp,
    });
    if (ready) await session.saveData();
  };

  const say = (repaired: Notice | null): void => {
    if (stopping.signal.aborted) {
      session.note('info', checkSaid.stopped);
      return;
    }
    const counts = countsText(countKinds(open()));
    if (repaired !== null) session.note(repaired.kind, `${repaired.text} ${checkSaid.foundAgain(counts)}`);
    else if (counts === '') session.note('success', checkSaid.clean);
    else session.note('info', checkSaid.found(counts));
  };

  const checkAgain = (): Promise<void> => check(session.state().notice);
  const remember = async (change: Partial<CheckMemory>): Promise<void> => {
    session.setChecks(change);
    show();
    await session.saveData();
  };
  const found = (key: string): PlacedFinding | undefined => last?.findings.find((finding) => finding.key === key);

  session.onShown(() => {
    if (last !== null || session.checks().stamp !== null) show();
  });
  return {
    look: () => {
      show();
      return Promise.resolve();
    },
    run: () => session.work(checkBusy.checking, () => check()),
    stop: () => {
      stopping.abort();
    },
    setPurpose: async (purpose) => {
      if (purpose === session.checks().purpose) return;
      const checked = last !== null;
      // What was found for the other purpose says nothing about this one.
      last = null;
      await remember({ purpose });
      if (checked) await session.whenFree(checkBusy.checking, () => check());
    },
    chooseRule: (id, severity) => {
      const usual = allChecks.find((one) => one.id === id)?.severity;
      const others = Object.entries(session.checks().choices).filter(([other]) => other !== id);
      const chosen = severity === usual ? [] : [[id, severity] as const];
      return remember({ choices: Object.fromEntries([...others, ...chosen]) });
    },
    setFlagQuota: async (flagQuota) => {
      if (flagQuota !== session.checks().flagQuota) await remember({ flagQuota });
    },
    goTo: (key) =>
      session.work(checkBusy.reading, async () => {
        const finding = found(key);
        if (finding && last) await goToFinding(session, last, finding);
      }),
    fix: (key) =>
      session.work(checkBusy.fixing, async () => {
        const finding = found(key);
        if (finding && last && (await fixOne(session, last, finding))) await checkAgain();
      }),
    fixAll: () =>
      session.work(checkBusy.fixing, async () => {
        if (last && (await fixAll(session, last, open()))) await checkAgain();
      }),
    ignore: async (key, reason) => {
      const finding = found(key);
      if (!finding) return;
      const one = { key, check: finding.check, message: finding.message, reason: reason.trim() };
      await remember({ ignored: [...session.checks().ignored.filter((other) => other.key !== key), one] });
      session.note('info', checkSaid.ignored);
    },
    takeUp: (key) => remember({ ignored: session.checks().ignored.filter((other) => other.key !== key) }),
    settleHeading: (key, side) =>
      session.work(checkBusy.fixing, async () => {
        const finding = found(key);
        if (finding && last && (await settleHeading(session, last, finding, side))) await checkAgain();
      }),
    makeSheet: (who) =>
      session.work(checkBusy.printing, async () => {
        const outcome = last && outcomeOf(last, session.checks());
        if (!last || !outcome) {
          session.note('info', checkSaid.notChecked);
          return;
        }
        const named = { who: who.trim(), file: session.deps.gateway.fileName() };
        await makeCheckSheet(session, sheetOf(last, outcome, session.checks().ignored, named));
      }),
    makeCopy: () =>
      session.work(checkBusy.copying, async () => {
        await check();
        if (last?.whole === true) await makeSendCopy(session, last.facts, open());
      }),
  };
}

/** "Sẵn sàng …" when the whole check left no error. */
function readyOf(check: LastCheck, findings: readonly PlacedFinding[], { purpose }: CheckMemory): string {
  const errors = findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed');
  if (!check.whole || errors.length > 0) return '';
  return readySentence(purpose, findings.filter(({ outcome }) => outcome === 'cannot-tell').length);
}

/** What the stamp kept in the document says of the document that stands. */
function stampOf({ stamp }: CheckMemory, hash: string | null): string {
  if (stamp === null) return '';
  const at = new Date(stamp.at);
  const said = stampSentence(stamp.purpose, dayText(at), clockTime(at));
  if (stamp.rules !== RULES_VERSION) return `${said} ${checkSaid.rulesChanged}`;
  return hash !== null && hash !== stamp.hash ? `${said} ${checkSaid.changedSince}` : said;
}
