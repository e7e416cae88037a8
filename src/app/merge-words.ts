/** Every sentence of **Tổng hợp báo cáo của các đơn vị**, so that tests say the same. */
import { countInSentence } from '../core/text/numbers';
import { quoted } from '../core/text/entered-text';

/** What is going on. */
export const mergeBusy = {
  reading: (file: string, place: number, of: number): string => `Đang đọc ${file} (${place}/${of})…`,
  putting: 'Đang đưa vào văn bản…',
} as const;

/** Names for **Hoàn tác**. */
export const mergeDeeds = {
  take: 'Lấy số liệu từ tệp của các đơn vị',
  put: 'Đưa phần viết vào báo cáo',
} as const;

/** Marks of the matrix. */
export const mergeMarks = {
  received: (files: number): string => (files === 1 ? 'Đã nhận' : `${countInSentence(files)} tệp`),
  notReceived: 'Chưa gửi',
  sections: (found: number, of: number): string => `${found}/${of}`,
  noText: 'Không có phần viết',
  figures: (annexes: readonly string[], all: number): string =>
    annexes.length === 0 ? 'Không có' : `${annexes.length < all ? 'Chỉ có ' : ''}${annexes.join(', ')}`,
  year: (year: number): string => String(year),
  noYear: 'Không ghi năm',
  totalsRight: 'Đúng',
  totalsWrong: (count: number): string => `${countInSentence(count)} chỗ lệch`,
  noTotals: '–',
} as const;

/** What is missing or wrong of a unit. */
export const mergeLacks = {
  nothing: 'Chưa gửi tệp nào.',
  texts: (names: readonly string[]): string => `Chưa có phần viết: ${names.join('; ')}.`,
  noDocument: 'Chưa gửi phần viết (tệp Word).',
  figures: (annexes: readonly string[]): string =>
    `Chưa có số liệu của ${annexes.map((id) => `Phụ lục ${id}`).join(', ')}.`,
  year: (file: string, said: number, year: number): string => `${quoted(file)} ghi năm ${said}, cần năm ${year}.`,
  otherYear: (file: string, year: number): string => `${quoted(file)} không có số liệu năm ${year}.`,
  twoFiles: (files: readonly string[]): string => `Có nhiều tệp của đơn vị này: ${files.map(quoted).join(', ')}.`,
} as const;

/** What is said. */
export const mergeSaid = {
  noUnits: 'Chưa có danh sách đơn vị; hãy nhập các đơn vị trong cụm ở thẻ Thông tin trước.',
  read: (files: number, units: number, of: number): string =>
    `Đã đọc ${countInSentence(files)} tệp; đã nhận của ${countInSentence(units)}/${of} đơn vị.`,
  stopped: 'Chưa đọc được tệp nào.',
  taken: (count: number): string =>
    count === 0
      ? 'Số liệu trong báo cáo đã đúng như trong tệp.'
      : `Đã lấy ${countInSentence(count)} số liệu vào Phụ lục. Bấm “Đưa số liệu vào văn bản” ở thẻ Phụ lục để lập bảng.`,
  put: (unit: string, name: string): string => `Đã đưa phần viết của ${unit} vào ${quoted(name)}.`,
  notPut: (name: string): string => `Chưa ghi được vào ${quoted(name)}; hãy xem lại văn bản.`,
  noBody: (name: string): string => `Văn bản chưa có ô nội dung của ${quoted(name)}; hãy chèn đề cương trước.`,
  missingCopied: 'Đã sao chép danh sách đơn vị chưa gửi.',
  copyByHand: 'Word này không cho sao chép; hãy bôi đen danh sách và bấm Ctrl+C.',
  allSent: 'Tất cả các đơn vị đã gửi.',
} as const;

/** The message to those that have not sent yet, a unit a line. */
export const missingMessage = (kind: 'cum' | 'khoi', year: number, day: string, names: readonly string[]): string =>
  [
    `Các đơn vị trong ${kind === 'cum' ? 'cụm' : 'khối'} thi đua chưa gửi báo cáo năm ${year} (tính đến ngày ${day}):`,
    ...names.map((name, place) => `${place + 1}. ${name}`),
  ].join('\n');
