/** Findings as tab Kiểm tra lists them. Pure. */
import type { AnyCheck, Basis, Fix } from '../core/checks/check';
import type { Report, ReportLine } from '../core/checks/reading/report';
import type { Finding } from '../core/checks/run-checks';
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

/** What **Sửa** does, in words; '' for a repair that has buttons of its own. */
export function fixText(fix: Fix | null): string {
  switch (fix?.kind) {
    case 'words': {
      const [only, ...more] = fix.edits;
      if (only === undefined) return '';
      const { from, to } = only.edit;
      if (more.length > 0) return `Sửa ${fix.edits.length} chỗ`;
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

const zoneNames: Readonly<Partial<Record<ReportLine['zone'], string>>> = {
  letterhead: 'Phần đầu văn bản',
  title: 'Tên báo cáo',
  addressee: 'Kính gửi',
  closing: 'Nơi nhận và chữ ký',
};

/** Where a finding stands: its part of the report, and the item in words. */
function placeNames(report: Report, finding: Finding): { readonly part: string; readonly where: string } {
  const line = report.lines.find(({ paragraph }) => paragraph.index === finding.paragraph);
  if (line?.annex) return { part: `Phụ lục ${line.annex}`, where: `Phụ lục ${line.annex}` };
  const items = report.items.map(({ item }) => item);
  const item = items.find(({ id }) => id === finding.item);
  if (!item) return { part: (line && zoneNames[line.zone]) ?? '', where: '' };
  const above: string[] = [];
  for (let at = item; ;) {
    const parent = items.find(({ id }) => id === at.parent);
    if (!parent) break;
    above.unshift(parent.text);
    at = parent;
  }
  return { part: above.length === 0 ? item.text : above.slice(0, 2).join(' – '), where: item.text };
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
