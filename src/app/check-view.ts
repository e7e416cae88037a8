/** Findings as tab Kiểm tra lists them. Pure. */
import type { AnyCheck, Basis, Fix } from '../core/checks/check';
import type { Report } from '../core/checks/reading/report';
import type { Finding } from '../core/checks/run-checks';
import { placeNames } from '../core/checks/saying/place-names';
import type { Severity } from '../core/checks/memory/check-memory';
import type { FindingView, RuleView } from './check-state';

/** Longest quotation in characters. */
const LONGEST_QUOTE = 120;

const gradeNames: Readonly<Record<Basis['grade'], string>> = {
  A: '',
  B: ' (theo nguồn thứ hai)',
  P: ' (đề xuất)',
  U: ' (chưa xác minh)',
};
const shortened = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;

/** An article with how well it is known. */
export const basisText = ({ text, grade }: Basis): string => `${text}${gradeNames[grade]}`;

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

/** Spaces are told in words: they are not seen between quotation marks. */
function spacesText(from: string, to: string): string {
  const what = to.length < from.length ? 'Bỏ dấu cách thừa' : 'Thêm dấu cách còn thiếu';
  const where = to.trim();
  return where === '' ? what : `${what} ở “${shortened(where)}”`;
}

/** What **Sửa** does, in words; '' for a repair that has buttons of its own. */
export function fixText(fix: Fix | null): string {
  switch (fix?.kind) {
    case 'words': {
      const [only, ...more] = fix.edits;
      if (only === undefined) return '';
      const { from, to } = only.edit;
      if (more.length > 0) return `Sửa ${fix.edits.length} chỗ`;
      if (withoutSpaces(from) === withoutSpaces(to)) return spacesText(from, to);
      return to === '' ? `Xoá “${shortened(from)}”` : `Thay “${shortened(from)}” bằng “${shortened(to)}”`;
    }
    case 'append':
      return `Thêm “${fix.text.trim()}” vào cuối đoạn`;
    case 'remove-paragraphs':
      return `Xoá ${fix.paragraphs.length} đoạn trống`;
    case 'missing-items':
      return 'Chèn mục còn thiếu';
    case 'entered':
      return 'Ghi lại theo thông tin đã nhập';
    case 'annex':
      return 'Lập lại bảng từ số đã nhập';
    default:
      return '';
  }
}

/** The view of one finding. `why`: from the page of its rule. */
export function findingView(report: Report, check: AnyCheck, finding: Finding, why: string): FindingView {
  const { place, fix } = finding;
  return {
    key: finding.key,
    check: check.id,
    title: check.title,
    severity: finding.severity,
    outcome: finding.outcome,
    message: finding.message,
    ...placeNames(report, finding),
    quote: place.kind === 'document' ? '' : shortened(place.quote),
    why,
    basis: check.basis.map(basisText),
    canGo: place.kind !== 'document',
    fix: fixText(fix),
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
