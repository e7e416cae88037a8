/** Where a finding stands, in words. */
import type { Report, ReportLine } from '../reading/report';
import type { Finding } from '../run-checks';

const zoneNames: Readonly<Partial<Record<ReportLine['zone'], string>>> = {
  letterhead: 'Phần đầu văn bản',
  title: 'Tên báo cáo',
  addressee: 'Kính gửi',
  closing: 'Nơi nhận và chữ ký',
};

/** Its part of the report ('' = the whole document), and its item or annex in words ('' = none). */
export function placeNames(
  report: Report,
  finding: Pick<Finding, 'paragraph' | 'item'>,
): { readonly part: string; readonly where: string } {
  const line = finding.paragraph === null ? undefined : report.lines[finding.paragraph];
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
