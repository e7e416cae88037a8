/** Errors of office.js and what the person is told: the only place where a code of Word is read. */
import type { Trouble, TroubleId } from '../app/trouble';

const sentences: Readonly<Record<TroubleId, string>> = {
  'read-only':
    'Word không cho ghi vào văn bản này (chỉ đọc hoặc đang được bảo vệ). Văn bản chưa bị thay đổi. Hãy bấm “Bật chỉnh sửa” (Enable Editing) rồi thử lại.',
  'not-allowed':
    'Word không cho làm việc này ở đây. Văn bản vẫn nguyên. Hãy đặt con trỏ vào phần thân văn bản rồi thử lại; nếu vẫn không được, hãy mở tệp bằng Word trên máy tính.',
  'item-gone': 'Chỗ cần sửa vừa bị xoá hoặc vừa thay đổi trong văn bản. Văn bản đã được đọc lại; hãy thử lại.',
  'word-failed': 'Word báo lỗi khi thực hiện. Văn bản đã được đọc lại; hãy thử lại một lần nữa.',
  'not-supported':
    'Phiên bản Word này chưa làm được việc này. Văn bản vẫn nguyên. Hãy cập nhật Word, hoặc mở tệp bằng Word mới hơn.',
  busy: 'Word đang bận hoặc đang có nhiều người cùng sửa. Văn bản đã được đọc lại; hãy chờ một lát rồi thử lại.',
  'too-big':
    'Nội dung trao đổi với Word quá lớn cho một lần. Văn bản đã được đọc lại. Hãy mở tệp bằng Word trên máy tính rồi làm lại.',
  'search-open': 'Hộp Tìm kiếm của Word đang mở. Văn bản vẫn nguyên. Hãy đóng hộp đó rồi thử lại.',
  connection:
    'Mất liên lạc với Word. Những gì đã viết trong văn bản vẫn còn. Hãy thử lại. Nếu vẫn lỗi, đóng phần Báo cáo thi đua bên cạnh văn bản rồi mở lại.',
  'old-format': 'Văn bản đang ở định dạng cũ (.doc). Chọn Tệp → Lưu thành .docx rồi chèn lại.',
  incomplete: 'Word chưa chèn đủ các mục. Phần đã có vẫn nguyên. Hãy thử lại.',
  'wrong-place': 'Văn bản vừa thay đổi trong lúc đang làm. Văn bản đã được đọc lại; hãy thử lại.',
  'data-part': 'Chưa ghi được những gì đã nhập vào văn bản. Những gì đã nhập vẫn còn ở đây; hãy thử lại.',
  unknown: 'Có lỗi chưa rõ nguyên nhân. Văn bản đã được đọc lại; hãy thử lại.',
};

const idsByCode: ReadonlyMap<string, TroubleId> = new Map<string, TroubleId>(
  Object.entries({
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
  } satisfies Record<string, TroubleId>),
);

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
  return troubleOf((code === null ? undefined : idsByCode.get(code)) ?? 'unknown');
}

/** Error code of a rich API error (`code`) or a Common API error (`name` or number); null when there is none. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === 'number') return String(code);
  if (typeof code === 'string' && code !== '') return code;
  return typeof name === 'string' ? name : null;
}

/** Why no window was opened, by the number of the refusal. */
const dialogSentences: ReadonlyMap<string, string> = new Map([
  ['12007', 'Một cửa sổ khác của Báo cáo thi đua đang mở, nên bảng lớn mở ngay trong khung.'],
  ['12009', 'Cửa sổ riêng không được phép mở, nên bảng lớn mở ngay trong khung.'],
  ['12011', 'Trình duyệt chặn cửa sổ riêng, nên bảng lớn mở ngay trong khung.'],
]);

/** The same for windows of Office; null = this Word has none. What was to be shown in one is shown in the pane. */
export function dialogTrouble(error: unknown): Trouble {
  if (error === null)
    return {
      id: 'not-supported',
      sentence: 'Word này không mở được cửa sổ riêng, nên bảng lớn mở ngay trong khung.',
      retry: false,
    };
  const sentence = dialogSentences.get(codeOf(error) ?? '');
  return {
    id: 'not-allowed',
    sentence: sentence ?? 'Chưa mở được cửa sổ riêng, nên bảng lớn mở ngay trong khung.',
    retry: false,
  };
}
