/** Sentences of tab Kiểm tra. */
import type { Purpose } from '../core/checks/memory/check-memory';
import type { CheckResult } from '../core/checks/run-checks';
import { personName, readyNames } from '../core/checks/saying/result-words';
import type { Unseen } from '../core/report/file-document';
import type { Question } from './pane-state';

/** Names of its actions, for **Hoàn tác** and the status line. */
export const checkDeeds = { fix: 'Sửa chỗ kiểm tra nêu', fixAll: 'Sửa tất cả' } as const;

/** What is going on. */
export const checkBusy = {
  reading: 'Đang đọc văn bản…',
  starting: 'Đang chuẩn bị kiểm tra…',
  understanding: 'Đang nhận các mục của báo cáo…',
  checking: 'Đang kiểm tra…',
  fixing: 'Đang sửa…',
  copying: 'Đang tạo bản gửi…',
  printing: 'Đang lập phiếu kiểm tra…',
} as const;

/** What a rule came to, on the check report. */
export const resultNames: Readonly<Record<CheckResult['outcome'], string>> = {
  passed: 'Đạt',
  failed: 'Có chỗ cần sửa',
  'cannot-tell': personName,
  'not-applicable': 'Không áp dụng',
  broken: 'Không kiểm tra được',
};

/** How much is left, where the report is not ready: "Còn 3 lỗi, 1 cảnh báo."; where nothing was found the check was stopped. */
export const unfinished = (counts: string): string =>
  counts === '' ? 'Chưa kiểm tra hết các quy tắc.' : `Còn ${counts}.`;

/** What the stamp says. */
export const stampSentence = (purpose: Purpose, day: string, time: string): string =>
  `${readyNames[purpose]}: kiểm tra ngày ${day} lúc ${time}.`;

/** What this Word does not show, by what is missing. */
export const unseenSentences: Readonly<Record<Unseen, string>> = {
  format: 'Word này không cho xem thể thức (phông chữ, cỡ chữ, căn lề) nên các quy tắc về thể thức chưa được kiểm tra.',
  sections: 'Word này không cho xem khổ giấy, lề và số trang nên chưa được kiểm tra.',
  changes: 'Word này không cho biết chỗ nào còn Theo dõi thay đổi; hãy tự xem trong thẻ Xem lại.',
  comments: 'Word này không cho xem chú thích (Comments); hãy tự xem trong thẻ Xem lại.',
};

/** What came of an action. */
export const checkSaid = {
  stopped: 'Đã dừng kiểm tra; những gì tìm được đến lúc dừng vẫn ở danh sách.',
  clean: 'Kiểm tra xong: không thấy chỗ nào cần sửa.',
  /** `counts`: of the kinds of findings, in words. */
  found: (counts: string): string => `Kiểm tra xong: ${counts}.`,
  changedSince: 'Văn bản đã thay đổi sau lần kiểm tra gần nhất.',
  rulesChanged: 'Các quy tắc đã được cập nhật sau lần kiểm tra đó; hãy kiểm tra lại.',
  gone: 'Chỗ này không còn như lúc kiểm tra. Hãy bấm Kiểm tra lại.',
  nowhere: 'Chỗ này nói về cả văn bản nên không có vị trí để đến.',
  fixed: (count: number): string => `Đã sửa ${count} chỗ. Nhớ bấm Lưu (Ctrl+S).`,
  breakGone: 'Muốn có lại dấu ngắt trang đã xoá, hãy bấm Ctrl+Z trong Word.',
  foundAgain: (counts: string): string =>
    counts === '' ? 'Kiểm tra lại: không thấy chỗ nào cần sửa.' : `Kiểm tra lại: còn ${counts}.`,
  notFixed: (count: number): string => `Chưa sửa được ${count} chỗ vì văn bản đã khác lúc kiểm tra.`,
  nothingToFix: 'Không có chỗ nào sửa tự động được.',
  fixedApart: (count: number): string => `Còn ${count} chỗ có cách sửa riêng: bấm nút của từng chỗ.`,
  ignored: 'Đã bỏ qua; xem lại được ở cuối danh sách.',
  noFile: 'Word này không cho lấy tệp đang mở nên chưa tạo được bản gửi; hãy mở tệp bằng Word trên máy tính.',
  copyOpened: 'Đã mở bản gửi thành văn bản mới; tệp đang làm vẫn nguyên. Hãy lưu bản gửi với tên khác.',
  sheetOpened: 'Đã mở phiếu kiểm tra thành văn bản mới.',
  sheetSaved: (name: string): string => `Đã tải phiếu kiểm tra xuống thành tệp “${name}”.`,
  notChecked: 'Chưa kiểm tra lần nào; hãy bấm Kiểm tra trước.',
  copySaved: (name: string): string => `Đã tải bản gửi xuống thành tệp “${name}”; tệp đang làm vẫn nguyên.`,
  copyRefused:
    'Chưa tạo bản gửi: văn bản còn Theo dõi thay đổi hoặc chú thích. Hãy chấp nhận hoặc bỏ các thay đổi, xoá chú thích rồi thử lại.',
} as const;

/** Questions it asks. */
export const checkQuestions = {
  /** `apart`: repairs that are not among these; `forGood`: breaks go that the pane cannot put back. */
  fixAll: (
    list: readonly string[],
    { apart, forGood }: { readonly apart: number; readonly forGood: boolean },
  ): Question => ({
    title: 'Sửa tất cả',
    text: [
      `${list.length} chỗ sẽ được sửa. Một lần Hoàn tác lấy lại tất cả${forGood ? ', trừ dấu ngắt trang bị xoá' : ''}.`,
      ...(apart === 0 ? [] : [checkSaid.fixedApart(apart)]),
    ].join(' '),
    list,
    answers: [{ id: 'fix', label: 'Sửa tất cả' }],
  }),
  copyAnyway: (list: readonly string[]): Question => ({
    title: 'Văn bản còn lỗi',
    text: 'Kiểm tra còn thấy những lỗi sau. Vẫn tạo bản gửi?',
    list,
    answers: [{ id: 'copy', label: 'Vẫn tạo bản gửi' }],
  }),
} as const;
