/**
 * The product's paragraph styles, complete in themselves: no style of the document they are inserted into, and none of its
 * defaults, changes them. Ids are private, because a style that the document already uses keeps the document's look.
 */
import { bodyLayout, letterSize } from './official-format';
import type { Layout, Letters } from './looks';

/** A paragraph style of the report, complete in itself. */
export interface Style {
  /** Name shown in Word. */
  readonly name: string;
  /** Style of the paragraph after it when the person presses Enter. */
  readonly next: StyleId;
  readonly layout: Required<Omit<Layout, 'outlineLevel'>> & Pick<Layout, 'outlineLevel'>;
  readonly letters: Required<Letters>;
}

/** Ids of the styles of the report. */
export type StyleId =
  | 'BctdTheThuc'
  | 'BctdTieuDe'
  | 'BctdPhan'
  | 'BctdTenPhan'
  | 'BctdMuc'
  | 'BctdKhoan'
  | 'BctdGachDauDong'
  | 'BctdNoiDung'
  | 'BctdNoiNhan'
  | 'BctdPhuLuc'
  | 'BctdTenPhuLuc'
  | 'BctdKemTheo'
  | 'BctdBang'
  | 'BctdGhiChuBang'
  | 'BctdDuongKe'
  | 'BctdNgatTrang';

/** Character style of guidance and blanks; Word's own, so that Word knows them as placeholders. */
export const placeholderStyle = 'PlaceholderText';

const plain: Required<Letters> = { bold: false, italic: false, caps: false, size: letterSize.body };
const bold: Required<Letters> = { ...plain, bold: true };

const flush: Style['layout'] = {
  align: 'left',
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  line: 240,
  lineRule: 'auto',
  keepNext: false,
  ruled: false,
};
const centred: Style['layout'] = { ...flush, align: 'center' };
const flowing: Style['layout'] = {
  ...flush,
  align: 'both',
  firstLine: bodyLayout.firstLine,
  before: bodyLayout.gap,
  line: bodyLayout.line,
};
/** 1 pt high, so that it takes no visible room. */
const hairline: Style['layout'] = { ...centred, line: 20, lineRule: 'exact' };
const hairlineLetters: Required<Letters> = { ...plain, size: 1 };

/** Every paragraph style by its id. */
export const styles: Readonly<Record<StyleId, Style>> = {
  BctdTheThuc: { name: 'BCTĐ Thể thức', next: 'BctdTheThuc', layout: centred, letters: plain },
  BctdTieuDe: {
    name: 'BCTĐ Tên loại và trích yếu',
    next: 'BctdNoiDung',
    layout: { ...centred, keepNext: true },
    letters: bold,
  },
  BctdPhan: {
    name: 'BCTĐ Phần',
    next: 'BctdNoiDung',
    layout: { ...centred, before: 240, keepNext: true, outlineLevel: 0 },
    letters: bold,
  },
  BctdTenPhan: {
    name: 'BCTĐ Tên phần',
    next: 'BctdNoiDung',
    layout: { ...centred, after: bodyLayout.gap, keepNext: true },
    letters: { ...bold, caps: true },
  },
  BctdMuc: {
    name: 'BCTĐ Mục',
    next: 'BctdNoiDung',
    layout: { ...flowing, keepNext: true, outlineLevel: 1 },
    letters: { ...bold, caps: true },
  },
  BctdKhoan: {
    name: 'BCTĐ Khoản',
    next: 'BctdNoiDung',
    layout: { ...flowing, keepNext: true, outlineLevel: 2 },
    letters: bold,
  },
  BctdGachDauDong: {
    name: 'BCTĐ Gạch đầu dòng',
    next: 'BctdNoiDung',
    layout: { ...flowing, keepNext: true },
    letters: plain,
  },
  BctdNoiDung: { name: 'BCTĐ Nội dung', next: 'BctdNoiDung', layout: flowing, letters: plain },
  BctdNoiNhan: {
    name: 'BCTĐ Nơi nhận',
    next: 'BctdNoiNhan',
    layout: flush,
    letters: { ...plain, size: letterSize.recipients },
  },
  BctdPhuLuc: {
    name: 'BCTĐ Phụ lục',
    next: 'BctdTenPhuLuc',
    layout: { ...centred, keepNext: true, outlineLevel: 0 },
    letters: { ...bold, size: letterSize.appendix },
  },
  BctdTenPhuLuc: {
    name: 'BCTĐ Tên phụ lục',
    next: 'BctdKemTheo',
    layout: { ...centred, keepNext: true },
    letters: { ...bold, caps: true, size: letterSize.appendix },
  },
  BctdKemTheo: {
    name: 'BCTĐ Kèm theo',
    next: 'BctdNoiDung',
    layout: { ...centred, keepNext: true },
    letters: { ...plain, italic: true, size: letterSize.appendix },
  },
  BctdBang: {
    name: 'BCTĐ Bảng',
    next: 'BctdBang',
    // 1 pt of air to each rule: the dots below and the hooks above Vietnamese letters touch nothing, rows stay low.
    layout: { ...flush, before: 20, after: 20 },
    letters: { ...plain, size: letterSize.table },
  },
  BctdGhiChuBang: {
    name: 'BCTĐ Ghi chú bảng',
    next: 'BctdGhiChuBang',
    layout: { ...flush, align: 'both', before: 60 },
    letters: { ...plain, italic: true, size: letterSize.table },
  },
  BctdDuongKe: {
    name: 'BCTĐ Đường kẻ',
    next: 'BctdNoiDung',
    // 2 pt lower, or the rule runs through the dots below ạ, ụ, ậ of the line above.
    layout: { ...hairline, before: 40, ruled: true },
    letters: hairlineLetters,
  },
  BctdNgatTrang: { name: 'BCTĐ Ngắt phần', next: 'BctdNoiDung', layout: hairline, letters: hairlineLetters },
};
