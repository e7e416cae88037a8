/** What the command says. */
import { countKinds, countsText } from '../core/checks/saying/finding-kinds';
import { readyNames, readySentence } from '../core/checks/saying/result-words';
import { countText } from '../core/text/numbers';
import { isReady, type FileResult } from './file-result';

/** How it is used. */
export const usage = `Kiểm tra báo cáo đã lưu, không cần Word:

  npm run check -- tệp.docx [tệp khác, thư mục …] [--json] [--html trang.html] [--purpose sign|send]

  thư mục            mọi tệp .docx nằm ngay trong đó
  --json             in kết quả dạng JSON (thêm --silent sau "npm run" để chỉ in JSON)
  --html trang.html  ghi thêm một trang để xem và in
  --purpose          sign: kiểm tra để trình ký; send: để gửi đi; không ghi thì theo từng văn bản

Mã kết thúc: 0 không có lỗi; 1 có lỗi hoặc có tệp không đọc được; 2 gõ lệnh sai.`;

/** Why a file was not checked, where reading it has no sentence of its own. */
export const troubleSentences = {
  notFound: (file: string): string => `Không tìm thấy tệp “${file}”.`,
  notOpened: (file: string): string =>
    `Không mở được tệp “${file}”; hãy đóng tệp trong Word và xem bạn có quyền đọc tệp không.`,
  noFile: (file: string): string => `“${file}” không phải là tệp.`,
  emptyFolder: (folder: string): string => `Thư mục “${folder}” không có tệp .docx nào.`,
  closedFolder: (folder: string): string => `Không mở được thư mục “${folder}”; hãy xem bạn có quyền đọc không.`,
  stopped: (file: string): string => `Chưa kiểm tra được tệp “${file}”: việc kiểm tra bị dừng giữa chừng.`,
  tooLong: (file: string): string => `Chưa kiểm tra được tệp “${file}”: kiểm tra quá lâu nên đã dừng.`,
};

/** What became of the page. */
export const commandSaid = {
  htmlWritten: (path: string): string => `Đã ghi trang kết quả vào “${path}”.`,
  htmlNotWritten: (path: string): string => `Không ghi được trang kết quả vào “${path}”.`,
} as const;

const asideText = (count: number): string => (count === 0 ? '' : `đã bỏ qua ${countText(count)} chỗ`);

/** What a file came to: "Sẵn sàng gửi · còn 2 chỗ cần người xem (1 cảnh báo)", "Chưa sẵn sàng gửi (3 lỗi)"; or why it was not checked. */
export function verdictText(result: FileResult): string {
  if (result.trouble !== null) return result.trouble;
  const counts = countKinds(result.findings);
  const ready = isReady(result);
  const verdict = ready
    ? readySentence(result.purpose, counts.person)
    : `Chưa ${readyNames[result.purpose].replace('Sẵn', 'sẵn')}`;
  const more = [countsText(counts, ready ? 'person' : undefined), asideText(result.aside.length)].filter(Boolean);
  return more.length === 0 ? verdict : `${verdict} (${more.join('; ')})`;
}

/** What many files came to: "60 tệp: 41 sẵn sàng, 15 còn lỗi, 4 không đọc được; đã bỏ qua 5 chỗ." */
export function summaryText(results: readonly FileResult[]): string {
  const ready = results.filter(isReady).length;
  const lost = results.filter(({ trouble }) => trouble !== null).length;
  const aside = results.reduce((sum, result) => sum + result.aside.length, 0);
  const parts = (
    [
      [ready, 'sẵn sàng'],
      [results.length - ready - lost, 'còn lỗi'],
      [lost, 'không kiểm tra được'],
    ] as const
  ).filter(([count]) => count > 0);
  const said = parts.map(([count, word]) => `${countText(count)} ${word}`).join(', ');
  return `${countText(results.length)} tệp: ${[said, asideText(aside)].filter(Boolean).join('; ')}.`;
}

/** A rule that was broken, and in how many files. */
export interface CommonError {
  readonly check: string;
  readonly title: string;
  readonly files: number;
}

/** The rules with errors in most files, at most ten. */
export function commonErrors(results: readonly FileResult[]): readonly CommonError[] {
  const found = new Map<string, CommonError>();
  for (const { findings } of results) {
    const errors = findings.filter(({ severity, outcome }) => outcome === 'failed' && severity === 'error');
    for (const [check, title] of new Map(errors.map((finding) => [finding.check, finding.title])))
      found.set(check, { check, title, files: (found.get(check)?.files ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.files - one.files).slice(0, 10);
}
