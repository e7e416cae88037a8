/** Errors of office.js and what the person is told: the only place where a code of Word is read. */
import type { Trouble, TroubleId } from '../app/trouble';

const sentences: Readonly<Record<TroubleId, string>> = {
  'read-only':
    'Word không cho ghi vào văn bản này (chỉ đọc hoặc đang được bảo vệ). Văn bản chưa bị thay đổi. Hãy bấm “Bật chỉnh sửa” (Enable Editing) rồi thử lại.',
  'not-allowed':
    'Word không cho làm việc này ở đây. Văn bản vẫn nguyên. Hãy đặt con trỏ vào phần thân văn bản rồi thử lại; nếu vẫn không được, hãy mở tệp bằng Word trên máy tính.',
  'item-gone': 'Chỗ cần sửa vừa bị xoá hoặc vừa thay đổi trong văn bản. Khung đã đọc lại văn bản; hãy thử lại.',
  'word-failed': 'Word báo lỗi khi thực hiện. Khung đã đọc lại văn bản; hãy thử lại một lần nữa.',
  'not-supported': 'Phiên bản Word này chưa làm được việc này. Văn bản vẫn nguyên.',
  busy: 'Word đang bận hoặc đang có nhiều người cùng sửa. Văn bản vẫn nguyên; hãy chờ một lát rồi thử lại.',
  'too-big': 'Nội dung gửi sang Word quá lớn cho một lần. Văn bản vẫn nguyên.',
  'search-open': 'Hộp Tìm kiếm của Word đang mở. Hãy đóng hộp đó rồi thử lại.',
  connection:
    'Mất liên lạc với Word. Khung đã thử đọc lại văn bản; hãy thử lại. Nếu vẫn lỗi, đóng khung này rồi mở lại.',
  'old-format': 'Văn bản đang ở định dạng cũ (.doc). Chọn Tệp → Lưu thành .docx rồi chèn lại.',
  incomplete: 'Word chưa chèn đủ các mục.',
  'wrong-place': 'Văn bản đã thay đổi so với lúc khung đọc. Khung đã đọc lại; hãy thử lại.',
  'data-part': 'Chưa ghi được dữ liệu của khung vào văn bản. Những gì đã nhập vẫn còn trong khung; hãy thử lại.',
  unknown: 'Có lỗi chưa rõ nguyên nhân. Khung đã đọc lại văn bản; hãy thử lại.',
};

const idsByCode: Readonly<Record<string, TroubleId>> = {
  AccessDenied: 'read-only',
  ReadOnly: 'read-only',
  NotAllowed: 'not-allowed',
  ItemNotFound: 'item-gone',
  InvalidObjectPath: 'item-gone',
  GeneralException: 'word-failed',
  InvalidArgument: 'word-failed',
  ooxmlIsMalformated: 'word-failed',
  documentNotSupported: 'not-allowed',
  NotImplemented: 'not-supported',
  ApiNotFound: 'not-supported',
  InvalidApiCallInContext: 'not-supported',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-big',
  ResponsePayloadSizeLimitExceeded: 'too-big',
  SearchDialogIsOpen: 'search-open',
  SearchStringInvalidOrTooLong: 'word-failed',
  InvalidOrTimedOutSession: 'connection',
  Timeout: 'connection',
  // Common API, by number.
  '1000': 'not-supported',
  '2003': 'too-big',
  '5001': 'word-failed',
  '5002': 'not-supported',
  '5012': 'connection',
  '5016': 'busy',
  '5102': 'busy',
  '5103': 'too-big',
  '5104': 'too-big',
  '6100': 'data-part',
  '7000': 'read-only',
};

const retried: ReadonlySet<TroubleId> = new Set([
  'read-only',
  'not-allowed',
  'item-gone',
  'word-failed',
  'busy',
  'search-open',
  'connection',
  'incomplete',
  'wrong-place',
  'data-part',
  'unknown',
]);

/** A trouble by its id, with its sentence. */
export const troubleOf = (id: TroubleId): Trouble => ({ id, sentence: sentences[id], retry: retried.has(id) });

/** Translates anything office.js throws or hands to a callback. The message of the error is never shown: it is localised and may hold text of the document. */
export function hostTrouble(error: unknown): Trouble {
  const code = codeOf(error);
  return troubleOf(code === null ? 'unknown' : (idsByCode[code] ?? 'unknown'));
}

/** Error code of a rich API error (`code`) or a Common API error (`name` or number); null when there is none. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return typeof name === 'string' ? name : null;
}
