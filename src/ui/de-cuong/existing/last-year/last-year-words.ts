/** Words of the panel **Lấy từ báo cáo năm trước**. */
import type { MentionKind } from '../../../../core/drafts/last-year-mentions';
import type { LastYearText } from '../../../../app/last-year-state';

/** Names of buttons, lists and parts. */
export const lastYearNames = {
  choose: 'Chọn tệp báo cáo năm trước',
  field: 'Tệp báo cáo năm trước (.docx)',
  openDocument: 'Văn bản đang mở là báo cáo năm trước (đã lưu tên mới)',
  use: 'Vẫn dùng tệp này',
  yearAfter: (year: number): string => `Lập báo cáo năm ${year}`,
  other: 'Chọn tệp khác',
  entries: 'Thông tin',
  units: 'Đơn vị',
  allUnits: 'Xem từng đơn vị',
  figures: 'Số liệu so sánh',
  conflicts: 'Số đã nhập khác với tệp',
  take: 'Lấy vào báo cáo',
  skip: 'Sang phần viết',
  back: 'Thông tin và số liệu',
  texts: 'Phần viết năm trước',
  insert: 'Chèn đề cương',
  reuse: 'Dùng lại',
  moveYears: 'Chuyển năm',
  roll: (year: number): string => `Chuyển sang năm ${year}`,
  rolled: (year: number): string => `Đã là báo cáo năm ${year}, xem phần viết`,
} as const;

/** Where the text of an item stands. */
export const textStateNames: Readonly<Record<LastYearText['state'], string>> = {
  empty: 'Chưa viết',
  written: 'Đã có nội dung',
  reused: 'Đã dùng lại',
  missing: 'Chưa có mục này',
};

/** What is mentioned. */
export const mentionNames: Readonly<Record<MentionKind, string>> = {
  year: 'Năm',
  movement: 'Phong trào',
  act: 'Văn bản, cơ quan',
  unit: 'Đơn vị',
};

/** How many places are to be looked at. */
export const placesText = (places: number): string => (places === 0 ? '' : `còn ${places} chỗ cần xem`);

/** A piece of a text; `look` = a mention. */
export interface MentionStretch {
  readonly text: string;
  readonly look: boolean;
}

/** A paragraph cut where something is mentioned, the longest words first. */
export function mentionStretches(text: string, words: readonly string[]): readonly MentionStretch[] {
  const sought = [...new Set(words)].filter((one) => one !== '').sort((one, other) => other.length - one.length);
  const pieces: MentionStretch[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = sought.find((one) => text.startsWith(one, at));
    if (found === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, look: false });
    plain = '';
    pieces.push({ text: found, look: true });
    at += found.length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain, look: false }];
}
