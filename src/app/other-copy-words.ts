/** Every sentence of **Lấy phần viết từ bản khác**, so that tests say the same. */
import { forKind } from '../core/outline/kind-words';
import type { ClusterKind } from '../core/outline/outline';
import { quoted } from '../core/text/entered-text';
import { countText } from '../core/text/numbers';
import type { Question } from './pane-state';
import { clockTime, dayText } from './pane-words';

/** What is going on. */
export const otherCopyBusy = {
  reading: (file: string): string => (file === '' ? 'Đang đọc tệp…' : `Đang đọc ${file}…`),
  taking: 'Đang lấy số liệu…',
} as const;

/** Names for **Hoàn tác**, and for what is asked before. */
export const otherCopyDeeds = {
  replace: 'Lấy của bản kia',
  both: 'Lấy cả hai',
  figures: 'Lấy số của bản kia',
} as const;

const clusterName = (kind: ClusterKind, name: string): string => `${forKind('Cụm thi đua', kind)} ${name}`;
const moment = (at: Date): string => `${clockTime(at)} ngày ${dayText(at)}`;
const some = (names: readonly string[]): string =>
  names.length > 6 ? `${names.slice(0, 6).join('; ')} và ${names.length - 6} mục nữa` : names.join('; ');

/** What is said. */
export const otherCopySaid = {
  manyFiles: 'Chỉ chọn một tệp: bản của đồng nghiệp.',
  noReport: (file: string): string =>
    `Tệp ${quoted(file)} không có đề mục nào của Mẫu số 02; hãy chọn một bản khác của báo cáo này.`,
  otherCluster: (theirs: readonly [ClusterKind, string], mine: readonly [ClusterKind, string]): string =>
    `Tệp này là báo cáo của ${clusterName(...theirs)}, không phải của ${clusterName(...mine)}.`,
  otherUnits: (shared: number, theirs: number): string =>
    shared === 0
      ? `Không đơn vị nào trong ${theirs} đơn vị của tệp có trong báo cáo đang mở.`
      : `Chỉ ${shared} trong ${theirs} đơn vị của tệp có trong báo cáo đang mở.`,
  otherYear: (theirs: number, mine: number): string =>
    `Tệp này là báo cáo năm ${theirs}; báo cáo đang mở là của năm ${mine}.`,
  savedWith: (at: Date, by: string): string =>
    `Bản kia được lưu lúc ${moment(at)}${by === '' ? '' : `, người lưu: ${by}`}.`,
  savedHere: (at: Date): string => `Tệp của bản kia có trên máy này từ ${moment(at)}; đó có thể là lúc tải về.`,
  mineUnknown: 'Không rõ văn bản đang mở được lưu lúc nào, nên không nói được bản nào mới hơn.',
  changes: 'Bản kia có thay đổi chưa duyệt (Track Changes); phần viết được đọc như đã chấp nhận hết.',
  macros: 'Tệp có macro; macro không được chạy và không được lấy sang.',
  identical: (items: number): string =>
    `Hai bản giống nhau: ${items} mục có phần viết như nhau, số liệu và thông tin không khác.`,
  sameItems: (items: number): string => `${items} mục hai bản viết như nhau.`,
  onlyMine: (names: readonly string[]): string => `Chỉ văn bản đang mở có phần viết: ${some(names)}.`,
  noTexts: 'Phần viết của hai bản không khác nhau.',
  noFigures: 'Số liệu của hai bản không khác nhau.',
  sameFigures: (count: number): string => `${countText(count)} số liệu hai bản như nhau.`,
  rebuilt: 'Tệp không kèm dữ liệu đã nhập; số liệu được đọc từ các bảng trong tệp.',
  strangers: (names: readonly string[]): string =>
    `Không lấy số của: ${some(names)}; tên này không có trong danh sách đơn vị.`,
  noFields: 'Thông tin của hai bản không khác nhau.',
  more: 'Bản kia còn bảng, hình trong mục này; không lấy theo.',
  noBody: (name: string): string => `Văn bản chưa có ô nội dung của ${quoted(name)}; hãy chèn mục còn thiếu trước.`,
  holdsMore:
    'Trong mục này của bạn có bảng, hình hoặc ô điền tự động nên không thay được; hãy dùng “Lấy cả hai” rồi tự bỏ phần thừa.',
  replaced: (name: string): string => `Đã lấy phần viết của bản kia vào ${quoted(name)}. Nhớ bấm Lưu (Ctrl+S).`,
  added: (name: string): string => `Đã đưa phần viết của bản kia xuống dưới phần của bạn ở ${quoted(name)}.`,
  kept: (name: string): string => `Giữ nguyên phần của bạn ở ${quoted(name)}.`,
  notPut: (name: string): string =>
    `${quoted(name)} vừa thay đổi trong văn bản nên chưa lấy; hãy xem lại rồi bấm lần nữa.`,
  taken: (count: number): string =>
    `Đã lấy ${countText(count)} số liệu của bản kia. Bấm “Đưa số liệu vào văn bản” ở thẻ Phụ lục để lập lại bảng.`,
} as const;

/** Asked before her text goes. */
export const replaceQuestion = (name: string, lines: readonly string[]): Question => ({
  title: 'Thay phần viết của bạn?',
  text: `Phần đang có ở ${quoted(name)} sẽ bị thay bằng phần của bản kia. Hoàn tác lấy lại được chữ; định dạng riêng thì phải bấm Ctrl+Z trong Word. Phần sẽ mất:`,
  list: lines,
  answers: [{ id: 'replace', label: 'Lấy của bản kia' }],
});
