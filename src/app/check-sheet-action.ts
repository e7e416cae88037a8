/** **Phiếu kiểm tra**: what was checked and what came of it, as a document of its own to print and sign. */
import { allChecks, RULES_VERSION } from '../core/checks/index';
import type { IgnoredFinding } from '../core/checks/memory/check-memory';
import { countKinds, countsText, findingKindNames, kindOf } from '../core/checks/saying/finding-kinds';
import type { CheckSheet } from '../core/ooxml/check-sheet';
import { toBase64 } from './base64';
import type { CheckOutcomeView } from './check-state';
import { checkSaid, resultNames, unfinished } from './check-words';
import type { LastCheck } from './last-check';
import { clockTime, dayText } from './pane-words';
import type { PaneSession } from './pane-session';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The sheet in words. `who` and `file` may be ''. */
export function sheetOf(
  check: LastCheck,
  outcome: CheckOutcomeView,
  ignored: readonly IgnoredFinding[],
  { who, file }: { readonly who: string; readonly file: string },
): CheckSheet {
  const titles = new Map(allChecks.map(({ id, title }) => [id, title]));
  return {
    title: 'PHIẾU KIỂM TRA BÁO CÁO',
    lines: [
      `Tệp: ${file === '' ? 'văn bản chưa đặt tên' : file}`,
      `Người kiểm tra: ${who === '' ? '……' : who}`,
      `Kiểm tra lúc ${clockTime(check.at)} ngày ${dayText(check.at)}, bộ quy tắc số ${RULES_VERSION}.`,
      ...outcome.unseen,
    ],
    verdict: outcome.ready === '' ? unfinished(countsText(countKinds(outcome.findings))) : outcome.ready,
    tables: [
      {
        heading: 'Chỗ cần sửa hoặc cần người xem',
        columns: [
          { header: 'Mức', width: 22 },
          { header: 'Vị trí', width: 48 },
          { header: 'Nội dung', width: 95 },
        ],
        rows: outcome.findings.map((finding) => [
          findingKindNames[kindOf(finding)],
          finding.where || finding.part || 'Cả văn bản',
          finding.message,
        ]),
        empty: 'Không có.',
      },
      {
        heading: 'Đã bỏ qua',
        columns: [
          { header: 'Quy tắc', width: 45 },
          { header: 'Nội dung', width: 75 },
          { header: 'Lý do', width: 45 },
        ],
        rows: ignored.map(({ check: id, message, reason }) => [titles.get(id) ?? id, message, reason]),
        empty: 'Không có.',
      },
      {
        heading: 'Các quy tắc đã kiểm tra',
        columns: [
          { header: 'Quy tắc', width: 120 },
          { header: 'Kết quả', width: 45 },
        ],
        rows: check.results.map(({ check: id, outcome: kind }) => [titles.get(id) ?? id, resultNames[kind]]),
        empty: 'Chưa kiểm tra quy tắc nào.',
      },
    ],
  };
}

/** Opens the sheet as a new document where Word can, else offers it as a file. */
export async function makeCheckSheet(session: PaneSession, sheet: CheckSheet): Promise<void> {
  const { packDocx, gateway, download } = session.deps;
  const { checkSheetParts } = await import('../core/ooxml/check-sheet');
  const bytes = await packDocx(checkSheetParts(sheet));
  if (gateway.capabilities.newDocument && (await gateway.openNewDocument(toBase64(bytes))).ok) {
    session.note('success', checkSaid.sheetOpened);
    return;
  }
  const name = `Phieu kiem tra ${session.data().year}.docx`;
  const saved = download.save(name, bytes, DOCX);
  if (saved.ok) session.note('success', checkSaid.sheetSaved(name));
  else session.trouble(saved.trouble);
}
