/** Every sentence the use cases say, as named functions, so that tests say the same. */
import { itemStateNames, type Question } from './pane-state';

const two = (value: number): string => String(value).padStart(2, '0');

/** A heading as it is named inside a sentence: without the dash before it and the colon behind it. */
const bare = (name: string): string => name.replace(/^–\s*/u, '').replace(/:$/u, '');

/** Time of day as it is named in **Hoàn tác** and after a write. */
export const clockTime = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** A day as people write it, e.g. "05/12/2026". */
export const dayText = (at: Date): string => `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;

/** Name of an action for **Hoàn tác**, e.g. "Chèn đề cương lúc 14:05". */
export const undoLabel = (what: string, at: Date): string => `${what} lúc ${clockTime(at)}`;

/** What is going on, for the status line. */
export const busy = {
  reading: 'Đang đọc văn bản…',
  inserting: 'Đang chèn đề cương…',
  insertingOnWeb: 'Đang chèn đề cương… Word trên web có thể mất vài giây; xin đừng gõ trong lúc này.',
  filling: 'Đang chèn mục còn thiếu…',
  creating: 'Đang tạo văn bản mới…',
  changing: 'Đang cập nhật văn bản…',
  undoing: 'Đang hoàn tác…',
} as const;

/** What came of an action, for the status line. */
export const said = {
  inserted: (items: number): string => `Đã chèn đề cương: ${items} đề mục và 3 phụ lục. Nhớ bấm Lưu (Ctrl+S).`,
  insertedIncomplete: (names: readonly string[]): string =>
    `Đã chèn đề cương, nhưng còn thiếu: ${names.join('; ')}. Bấm “Chèn mục còn thiếu” để chèn lại.`,
  pageNumberFailed: 'Chưa đặt được số trang; có thể đặt trong Word: Chèn → Số trang → Đầu trang, giữa.',
  headerInUse: 'Đầu trang đã có nội dung nên chưa đặt số trang.',
  appendedWithoutNumber:
    'Đề cương nằm sau nội dung đã có, từ trang mới. Chưa đặt số trang vì đầu trang dùng chung; muốn đặt, chọn Chèn → Số trang.',
  emptyLastPage:
    'Muốn bỏ trang trống cuối cùng: đặt con trỏ ở đó, chọn Bố trí (Layout) → Hướng → Ngang, rồi Thiết lập trang → Bắt đầu phần: Liên tục.',
  trackingStillOff: 'Chưa bật lại được Theo dõi thay đổi (Track Changes); hãy bật lại trong thẻ Xem lại.',
  alreadyThere: 'Đề cương đã có đủ trong văn bản này; không chèn lại lần nữa.',
  nothingMissing: 'Không còn mục nào thiếu.',
  filled: (count: number): string => `Đã chèn ${count} mục còn thiếu vào đúng chỗ. Nhớ bấm Lưu (Ctrl+S).`,
  notAllFilled: (names: readonly string[]): string => `Chưa chèn được: ${names.join('; ')}.`,
  newDocumentOpened: 'Đã mở một văn bản mới với đầy đủ đề cương. Hãy chuyển sang cửa sổ đó và bấm Lưu.',
  newDocumentSaved: (name: string): string =>
    `Word này không tự mở được văn bản mới, nên đề cương đã được tải xuống thành tệp “${name}”. Hãy mở tệp đó bằng Word.`,
  newDocumentWhole: 'Văn bản mới đã có đủ đề cương. Nhớ bấm Lưu (Ctrl+S).',
  undone: (label: string): string => `Đã hoàn tác: ${label}.`,
  pageLeft:
    'Ngắt phần ở cuối được giữ lại để đầu trang, chân trang của văn bản không mất, nên còn một trang trống; muốn bỏ hẳn, bấm Ctrl+Z trong Word.',
  undoneInWord: (label: string): string => `“${label}” đã được hoàn tác trong Word rồi.`,
  notUndone: (label: string): string => `Chưa hoàn tác hết được “${label}”. Hãy bấm Ctrl+Z trong Word.`,
  goneTo: 'Nhấn F6 để sang văn bản.',
  noPlace: 'Mục này chưa có trong văn bản. Bấm “Chèn mục còn thiếu” để chèn.',
  unlocked: (name: string): string => `Đã mở khoá “${bare(name)}”. Giờ có thể xoá mục này trong văn bản.`,
  lockedAgain: (name: string): string => `Đã khoá lại “${bare(name)}”.`,
  allUnlocked: 'Đã bỏ khoá tất cả các mục.',
  dropped: (name: string): string => `Đã bỏ “${bare(name)}”.`,
  restored: (name: string): string => `Đã đưa trở lại “${bare(name)}”.`,
  noneOccurred: (name: string): string => `Đã ghi câu không phát sinh vào “${bare(name)}”.`,
  readAgain: 'Đã đọc lại văn bản.',
  moved: (name: string): string => `Đã chuyển phần thừa của đề mục “${bare(name)}” xuống nội dung.`,
  changedMeanwhile: 'Văn bản vừa thay đổi trong lúc chờ trả lời, nên chưa làm gì. Hãy bấm lại.',
  fixFields: 'Hãy sửa ô đang báo lỗi rồi bấm lại.',
  dataUnread:
    'Chưa đọc được dữ liệu đi kèm văn bản, nên chưa ghi gì vào đó; lần ghi sau sẽ đọc lại. Chữ trong văn bản không bị ảnh hưởng.',
  stopped: 'Việc này dừng giữa chừng nên chưa xong; văn bản đã được đọc lại. Hãy thử lại.',
  changedElsewhere: (conflicts: number): string =>
    conflicts === 0
      ? 'Dữ liệu của báo cáo vừa được sửa ở nơi khác (một bảng thứ hai hoặc đồng nghiệp); đã gộp cả hai.'
      : `Dữ liệu của báo cáo vừa được sửa ở nơi khác; đã gộp, còn ${conflicts} chỗ hai bên cùng sửa, hãy chọn ở đầu thẻ Thông tin.`,
  figuresDamaged:
    'Một phần số liệu phụ lục đi kèm văn bản không đọc được; phần đọc được vẫn dùng, bản gốc được giữ trong tệp.',
  figuresChangedElsewhere: (cells: number): string =>
    `Có ${cells} ô số liệu hai bên cùng sửa khác nhau; đang giữ số của bạn, bản kia được giữ trong tệp.`,
  nothingWaits: 'Văn bản đã theo thông tin mới; không còn chỗ nào cần cập nhật.',
  fieldsGone: (names: readonly string[]): string =>
    `Đã ghi vào dữ liệu, nhưng trong văn bản không còn chỗ của: ${names.join('; ')}.`,
  headingOverflows: (name: string): string =>
    `Đề mục “${bare(name)}” đang có cả nội dung; chọn “Chuyển xuống nội dung” trước, rồi đổi tên.`,
  savedAtLast: 'Đã ghi vào văn bản. Nhớ bấm Lưu (Ctrl+S).',
  dataSaved: (time: string): string => `Đã ghi vào văn bản lúc ${time}. Nhớ bấm Lưu (Ctrl+S).`,
  waiting: (places: number): string =>
    `Đã ghi. Còn ${places} chỗ trong văn bản chưa theo; xem và cập nhật ở đầu thẻ Thông tin.`,
  updated: (places: number): string => `Đã cập nhật ${places} chỗ trong văn bản. Nhớ bấm Lưu (Ctrl+S).`,
  notAllUpdated: (names: readonly string[]): string =>
    `Chưa cập nhật được: ${names.slice(0, 6).join('; ')}${names.length > 6 ? ` và ${names.length - 6} chỗ nữa` : ''}.`,
  reverted: (time: string): string => `Thông tin đã trở lại như trong văn bản lúc ${time}.`,
  differenceGone: 'Chỗ này trong văn bản vừa thay đổi; hãy xem lại.',
  enteredWritten: (name: string): string => `Đã ghi lại “${name}” theo số đã nhập.`,
  pasted: (added: number, notes: readonly string[]): string =>
    [added > 0 ? `Đã thêm ${added} đơn vị.` : 'Chưa thêm đơn vị nào.', ...notes].join(' '),
  extraOn: (name: string): string => `Đã thêm “${bare(name)}”.`,
  extraOff: (name: string): string => `Đã bỏ “${bare(name)}”.`,
  renamed: (name: string): string => `Đã đổi tên mục thành “${bare(name.trim())}”.`,
  formWordsAgain: 'Đã ghi lại đề mục như mẫu.',
  headingAdded: (name: string): string => `Đã thêm mục “${bare(name.trim())}”.`,
  headingRemoved: (name: string): string => `Đã xoá mục “${bare(name)}”.`,
  unsaved: 'văn bản chưa lưu',
  nextYearHere: (year: number): string =>
    `Văn bản này giờ là báo cáo năm ${year}, theo đề cương mới. Nhớ bấm Lưu (Ctrl+S).`,
  stateName: itemStateNames,
} as const;

/** Every question the pane asks before it changes what cannot simply be taken back. */
export const questions = {
  insertBehindText: (web: boolean): Question => ({
    title: 'Văn bản này đã có nội dung',
    text: `Có thể đặt đề cương trong một văn bản mới, hoặc chèn vào cuối văn bản này, từ trang mới. Nội dung đang có giữ nguyên.${
      web
        ? ' Trên Word trên web, việc chèn có thể mất vài giây và không phải lúc nào cũng lùi lại được bằng Ctrl+Z.'
        : ''
    }`,
    list: [],
    answers: [
      { id: 'new', label: 'Tạo văn bản mới' },
      { id: 'append', label: 'Chèn vào cuối' },
    ],
  }),
  appendToReport: {
    title: 'Chèn thêm đề cương vào cuối?',
    text: 'Văn bản này giống một báo cáo đã có. Chèn vào cuối sẽ thêm một đề cương thứ hai, từ trang mới; nội dung đang có giữ nguyên.',
    list: [],
    answers: [{ id: 'append', label: 'Chèn vào cuối' }],
  } satisfies Question,
  pauseTracking: (verb: string): Question => ({
    title: 'Đang bật Theo dõi thay đổi (Track Changes)',
    text: 'Nếu cứ để bật, việc này sẽ thành một thay đổi chờ duyệt. Phần theo dõi sẽ được tắt tạm, làm xong thì bật lại như cũ.',
    list: [],
    answers: [{ id: 'pause', label: verb }],
  }),
  undoLoses: (label: string, lines: readonly string[]): Question => ({
    title: 'Hoàn tác sẽ làm mất phần đã sửa sau đó',
    text:
      lines.length === 0
        ? `Sau việc “${label}”, văn bản đã có thay đổi khác. Hoàn tác sẽ bỏ cả những thay đổi đó.`
        : `Sau việc “${label}”, các đoạn dưới đây đã được thêm hoặc sửa. Hoàn tác sẽ làm mất các đoạn này:`,
    list: lines,
    answers: [{ id: 'undo', label: 'Hoàn tác' }],
  }),
  drop: (name: string, lost: readonly string[]): Question => ({
    title: 'Bỏ mục này?',
    text: `“${bare(name)}” và mọi phần nằm trong mục sẽ được xoá khỏi văn bản; các mục sau được đánh số lại. ${
      lost.length === 0
        ? 'Có thể đưa mục trở lại sau.'
        : 'Mục có thể đưa trở lại sau, nhưng phần đã viết dưới đây chỉ lấy lại được chữ, bằng Hoàn tác; bảng, hình và định dạng thì phải bấm Ctrl+Z trong Word:'
    }`,
    list: lost,
    answers: [{ id: 'drop', label: 'Bỏ mục này' }],
  }),
  overwriteWithNone: (name: string, words: number, pictures: number): Question => ({
    title: 'Thay nội dung đã viết?',
    text: `“${bare(name)}” đang có ${words} từ${
      pictures > 0 ? ` và ${pictures} hình ảnh` : ''
    }; ghi “Không phát sinh” sẽ thay phần đó. Hoàn tác chỉ lấy lại được chữ; bảng, hình và định dạng thì phải bấm Ctrl+Z trong Word.`,
    list: [],
    answers: [{ id: 'none', label: 'Không phát sinh' }],
  }),
  revert: (names: readonly string[]): Question => ({
    title: 'Bỏ các thay đổi chưa cập nhật?',
    text: 'Những mục sau trở lại như lần cập nhật văn bản gần nhất; phần đã nhập thêm sau đó sẽ bỏ:',
    list: names,
    answers: [{ id: 'revert', label: 'Bỏ thay đổi' }],
  }),
  removeUnit: (name: string, lost: readonly string[]): Question => ({
    title: 'Bỏ đơn vị này?',
    text: `Bỏ “${name}” khỏi danh sách sẽ mất:`,
    list: lost,
    answers: [{ id: 'remove', label: 'Bỏ đơn vị' }],
  }),
  savedAs: (text: string, year: number, notes: readonly string[]): Question => ({
    title: `Tạo báo cáo năm ${year} ngay trong văn bản này?`,
    text: `${text} Toàn bộ nội dung trong cửa sổ này sẽ được thay bằng đề cương năm ${year}; tệp năm trước chỉ còn nếu đã được lưu riêng.`,
    list: notes,
    answers: [{ id: 'saved', label: 'Đã lưu tệp mới, tạo báo cáo' }],
  }),
  unlockAll: {
    title: 'Bỏ khoá tất cả?',
    text: 'Khoá giữ cho đề mục và ô nội dung không bị xoá nhầm. Bỏ khoá thì mọi mục đều có thể xoá trong văn bản.',
    list: [],
    answers: [{ id: 'unlock', label: 'Bỏ khoá tất cả' }],
  } satisfies Question,
} as const;

/** What dropping an item loses: its own text and its children's. */
export const lostWords = (name: string, words: number, pictures: number): string =>
  `${bare(name)} – ${[...(words > 0 ? [`${words} từ đã viết`] : []), ...(pictures > 0 ? [`${pictures} hình ảnh`] : [])].join(', ')}`;
