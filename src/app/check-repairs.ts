/** **Sửa**, **Sửa tất cả**, **Ghi lại như mẫu**, **Giữ nguyên**: each repair in its own way. True: the document may read otherwise now. */
import type { Fix } from '../core/checks/check';
import type { Report } from '../core/checks/reading/report';
import type { Finding } from '../core/checks/run-checks';
import { carryOutFixes, paragraphFixes } from './check-fixes';
import { fixText } from './check-view';
import { checkDeeds, checkQuestions, checkSaid } from './check-words';
import { insertMissingItems } from './missing-action';
import type { PaneSession } from './pane-session';

const inWords = (fix: Fix): boolean =>
  fix.kind === 'words' || fix.kind === 'append' || fix.kind === 'remove-paragraphs';

/** One finding. */
export async function fixOne(session: PaneSession, report: Report, { fix }: Finding): Promise<boolean> {
  if (fix === null) return false;
  switch (fix.kind) {
    case 'missing-items':
      return insertMissingItems(session);
    case 'heading':
      return backToForm(session, fix.item);
    case 'entered':
      return writeEntered(session, fix.field);
    case 'annex': {
      const { buildAnnexes } = await import('./annex-build');
      await buildAnnexes(session, new Map(), fix.annex);
      return true;
    }
    default:
      return inOneGo(session, report, checkDeeds.fix, [fix]);
  }
}

/** Every finding whose repair is words: previewed, then carried out in one go; others have to be carried out one by one. */
export async function fixAll(session: PaneSession, report: Report, findings: readonly Finding[]): Promise<boolean> {
  const fixes = findings.flatMap(({ fix }) => (fix !== null && inWords(fix) ? [fix] : []));
  const apart = findings.filter(({ fix }) => fix !== null && !inWords(fix)).length;
  if (fixes.length === 0) {
    session.note('info', apart === 0 ? checkSaid.nothingToFix : checkSaid.fixedApart(apart));
    return false;
  }
  if ((await session.ask(checkQuestions.fixAll(fixes.map(fixText), apart))) === null) return false;
  return inOneGo(session, report, checkDeeds.fixAll, fixes);
}

async function inOneGo(
  session: PaneSession,
  report: Report,
  what: (typeof checkDeeds)[keyof typeof checkDeeds],
  fixes: readonly Fix[],
): Promise<boolean> {
  const done = await carryOutFixes(session, what, paragraphFixes(fixes, report.document));
  if (done === null) return false;
  if (done.left > 0) session.note('warning', checkSaid.notFixed(done.left));
  else session.note('success', checkSaid.fixed(done.fixed));
  return done.fixed > 0;
}

/** An edited heading: the form's words again, or hers from now on. */
export async function settleHeading(
  session: PaneSession,
  report: Report,
  { fix }: Finding,
  side: 'form' | 'keep',
): Promise<boolean> {
  if (fix?.kind !== 'heading') return false;
  if (side === 'form') return backToForm(session, fix.item);
  const heading = report.items.find(({ item }) => item.id === fix.item)?.heading;
  if (!heading) return false;
  session.setChecks({ keptHeadings: { ...session.checks().keptHeadings, [fix.item]: heading.text } });
  return session.saveData();
}

async function backToForm(session: PaneSession, id: string): Promise<boolean> {
  const read = await session.read();
  const item = read?.items.find((one) => one.id === id);
  if (!item) {
    session.note('warning', checkSaid.gone);
    return false;
  }
  const { backToFormWords } = await import('./form-parts');
  await backToFormWords(session, item);
  return true;
}

/** What was entered for a field is written over what stands. */
async function writeEntered(session: PaneSession, field: string): Promise<boolean> {
  const { settleDifference } = await import('./difference-action');
  const open = session.state().form.differences.filter(({ key }) => key.startsWith(`${field}/`));
  for (const { key } of open) await settleDifference(session, key, 'entered');
  if (open.length === 0) session.note('warning', checkSaid.gone);
  return open.length > 0;
}
