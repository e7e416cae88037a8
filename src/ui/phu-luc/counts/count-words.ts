/** What the entry of counts says. */
import type { PastedBlock } from '../../../core/appendix/import/pasted-block';
import type { CountTable } from '../../../core/appendix/title-row';
import { countInSentence } from '../../../core/text/numbers';

/** Words of Phụ lục II and III on the tab. */
export const countWords = {
  noUnits:
    'Chưa có đơn vị nào. Hãy mở thẻ Thông tin, ghi các đơn vị trong cụm ở phần “Các đơn vị”, rồi trở lại đây nhập số liệu.',
  way: 'Cách nhập',
  byUnit: 'Theo đơn vị',
  byTitle: (table: CountTable): string => (table === 'II' ? 'Theo danh hiệu' : 'Theo hình thức'),
  titleLabel: (table: CountTable): string => (table === 'II' ? 'Danh hiệu' : 'Hình thức khen thưởng'),
  keys: 'Enter, ↓: ô sau. ↑: ô trước. Có thể dán cả cột hoặc cả bảng từ Excel vào một ô.',
  before: (year: number): string => `So với năm ${year - 1}`,
  wholeCluster: (year: number): string => `Tất cả đơn vị năm ${year} (khi chỉ biết tổng)`,
  cluster: 'Tổng',
  inYear: (name: string, year: number): string => `${name}, năm ${year}`,
  fromFile: (file: string): string => `Lấy từ tệp “${file}”`,
  files: (files: readonly { readonly file: string; readonly cells: number }[]): string =>
    `Lấy từ tệp: ${files.map(({ file, cells }) => `“${file}” (${countInSentence(cells)} ô)`).join('; ')}.`,
  outside: (count: number): string => `${countInSentence(count)} ô vừa dán nằm ngoài các ô ở đây nên không lấy.`,
  computed: (names: readonly string[]): string => `Không lấy cột tự tính: ${names.join('; ')}.`,
  unknown: (names: readonly string[]): string =>
    `Chưa rõ nên không lấy: ${names.map((name) => `“${name}”`).join('; ')}.`,
  total: (name: string, year: number, value: string): string =>
    `Tất cả đơn vị năm ${year}, ${name}: ${value}. Giải thích`,
  unitsWithout: (names: readonly string[]): string => `Chưa ghi số: ${names.join('; ')}.`,
  zeros: (count: number): string => `${countInSentence(count)} đơn vị ghi 0.`,
  filled: (filled: number, all: number): string => `${filled}/${all} đơn vị đã có số`,
  noFigures: 'chưa có số',
};

/** What a paste left out, a sentence each; '' = nothing. */
export const leftOut = ({
  outside,
  computed,
  unknown,
}: Pick<PastedBlock, 'outside' | 'computed' | 'unknown'>): string =>
  [
    ...(outside > 0 ? [countWords.outside(outside)] : []),
    ...(computed.length > 0 ? [countWords.computed(computed)] : []),
    ...(unknown.length > 0 ? [countWords.unknown(unknown)] : []),
  ].join(' ');
