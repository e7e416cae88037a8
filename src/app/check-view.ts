/** Findings as tab Kiểm tra lists them. Pure. */
import { basisIn, type AnyCheck, type Basis } from '../core/checks/check';
import type { Severity } from '../core/checks/memory/check-memory';
import type { FindingView, RuleView } from './check-state';
import type { PlacedFinding } from './check-steps';
import type { CheckedDocument } from './checked-document';
import { fixText, shortened } from './fix-text';

const gradeNames: Readonly<Record<Basis['grade'], string>> = {
  A: '',
  B: ' (theo nguồn thứ hai)',
  P: ' (đề xuất)',
  U: ' (chưa xác minh)',
};
/** An article with how well it is known. */
const basisText = ({ text, grade }: Basis): string => `${text}${gradeNames[grade]}`;

/** The view of one finding. `why`: from the page of its rule; `inAll`: **Sửa tất cả** mends it. */
export function findingView(
  { facts, texts }: Pick<CheckedDocument, 'facts' | 'texts'>,
  check: AnyCheck,
  finding: PlacedFinding,
  { why, inAll }: Pick<FindingView, 'why' | 'inAll'>,
): FindingView {
  const { place, fix } = finding;
  return {
    key: finding.key,
    check: check.id,
    title: check.title,
    severity: finding.severity,
    outcome: finding.outcome,
    message: finding.message,
    part: finding.part,
    where: finding.where,
    quote: place.kind === 'document' ? '' : shortened(place.quote),
    why,
    basis: basisIn(check, facts.year).map(basisText),
    canGo: place.kind !== 'document',
    fix: fixText(fix, texts),
    inAll,
    heading: fix?.kind === 'heading',
  };
}

/** The rules as they can be switched. */
export const ruleViews = (
  checks: readonly AnyCheck[],
  choices: Readonly<Record<string, Severity | 'off'>>,
): readonly RuleView[] =>
  checks.map(({ id, rule, title, basis, severity }) => ({
    id,
    rule,
    title,
    basis: basisText(basis[0]),
    usual: severity,
    chosen: choices[id] ?? severity,
  }));
