/** **Kiểm tra** of the open document: read, understood, checked; what was typed a moment ago as well. */
import { allChecks } from '../core/checks/index';
import { documentSource, openSource } from './check-reading';
import { runCheck, type RunWatch } from './check-run';
import type { CheckSource } from './check-steps';
import { checkBusy } from './check-words';
import type { CheckedDocument } from './checked-document';
import type { PaneSession } from './pane-session';
import { success, type Result } from './trouble';

/** What came of it until it was stopped; null = stopped before anything was found. */
export async function checkOpenDocument(
  session: PaneSession,
  { told, stop }: Pick<RunWatch, 'told' | 'stop'>,
): Promise<Result<CheckedDocument | null>> {
  const { outline, readDocument, startCheckThread, clock } = session.deps;
  told({ phase: checkBusy.reading, done: 0, of: 0 });
  // It starts while the file is read; where it cannot be loaded, the pane checks by itself.
  const starting = startCheckThread().catch(() => null);
  try {
    // Nothing is written where it is there already.
    if (session.state().document === 'outline') await session.saveData();
    const source = await openSource(session, {
      told: (done, of) => told({ phase: checkBusy.reading, done, of }),
      stopped: () => stop.aborted,
    });
    if (!source.ok) return source;
    if (source.value === null || stop.aborted) return success(null);
    const thread = await starting;
    const check = (of: CheckSource): Promise<Result<CheckedDocument | null>> => {
      const { purpose, choices } = session.checks();
      const job = { source: of, purpose, choices, year: session.data().year };
      const watch = { told, stop, now: () => clock.now().getTime() };
      return runCheck({ outline, checks: allChecks, readDocument }, thread, job, watch);
    };
    const checked = await check(source.value);
    if (checked.ok || source.value.kind === 'document') return checked;
    // A file that cannot be read is still a document in Word.
    const shown = await documentSource(session);
    return shown.ok ? await check(shown.value) : shown;
  } finally {
    void starting.then((thread) => thread?.end());
  }
}
