/** **Sửa**, **Sửa tất cả**, **Ghi lại như mẫu**, **Giữ nguyên**: each repair in its own way. True: the document may read otherwise now. */
import type { Finding } from '../core/checks/run-checks';
import { fixPlan, type FixPlan } from './check-fix-plan';
import { carryOutFixes } from './check-fixes';
import { fixText } from './fix-text';
import { checkDeeds, checkQuestions, checkSaid } from './check-words';
import type { CheckedDocument } from './checked-document';
import { insertMissingItems } from './missing-action';
import type { PaneSession } from './pane-session';

/** One finding. */
export async function fixOne(session: PaneSession, checked: CheckedDocument, finding: Finding): Promise<boolean> {
  const { fix } = finding;
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
    default: {
      const plan = fixPlan([finding], checked);
      return inOneGo(session, checkDeeds.fix, plan, 0);
    }
  }
}

/** Every finding whose repair is words: previewed, then carried out in one go; others have to be carried out one by one. */
export async function fixAll(
  session: PaneSession,
  checked: CheckedDocument,
  findings: readonly Finding[],
): Promise<boolean> {
  const plan = fixPlan(findings, checked);
  const apart = findings.filter(({ fix }) => fix !== null).length - plan.findings.length;
  if (plan.findings.length === 0) {
    session.note('info', apart === 0 ? checkSaid.nothingToFix : checkSaid.fixedApart(apart));
    return false;
  }
  const list = plan.findings.map(({ fix }) => fixText(fix, checked.texts));
  if ((await session.ask(checkQuestions.fixAll(list, { apart, forGood: leavesNothing(plan) }))) === null) return false;
  return inOneGo(session, checkDeeds.fixAll, plan, apart);
}

const leavesNothing = ({ paragraphs }: FixPlan): boolean =>
  paragraphs.some(({ kind, before }) => kind === 'remove' && before.trim() === '');

/** `apart`: repairs that are left to buttons of their own. */
async function inOneGo(
  session: PaneSession,
  what: (typeof checkDeeds)[keyof typeof checkDeeds],
  plan: FixPlan,
  apart: number,
): Promise<boolean> {
  const done = await carryOutFixes(session, what, plan);
  if (done === null) return false;
  const { fixed, left, forGood } = done;
  const sentences = [
    ...(fixed > 0 || left === 0 ? [checkSaid.fixed(fixed)] : []),
    ...(left > 0 ? [checkSaid.notFixed(left)] : []),
    ...(apart > 0 ? [checkSaid.fixedApart(apart)] : []),
    ...(forGood ? [checkSaid.breakGone] : []),
  ];
  session.note(left > 0 ? 'warning' : 'success', sentences.join(' '));
  return fixed > 0;
}

/** An edited heading: the form's words again, or hers from now on. */
export async function settleHeading(
  session: PaneSession,
  { facts }: Pick<CheckedDocument, 'facts'>,
  { fix }: Finding,
  side: 'form' | 'keep',
): Promise<boolean> {
  if (fix?.kind !== 'heading') return false;
  if (side === 'form') return backToForm(session, fix.item);
  const heading = facts.headings.get(fix.item);
  if (heading === undefined) return false;
  session.setChecks({ keptHeadings: { ...session.checks().keptHeadings, [fix.item]: heading } });
  return session.saveData();
}

async function backToForm(session: PaneSession, id: string): Promise<boolean> {
  const read = await session.read();
  const item = read?.items.find((one) => one.id === id);
  if (!read || !item) {
    if (read) session.note('warning', checkSaid.gone);
    return false;
  }
  const { headingAsForm } = await import('./heading-as-form');
  return headingAsForm(session, read, item.id);
}

/** What was entered for a field is written over what stands. */
async function writeEntered(session: PaneSession, field: string): Promise<boolean> {
  const { settleDifference } = await import('./difference-action');
  const open = session.state().form.differences.filter(({ key }) => key.startsWith(`${field}/`));
  for (const { key } of open) await settleDifference(session, key, 'entered');
  if (open.length === 0) session.note('warning', checkSaid.gone);
  return open.length > 0;
}
