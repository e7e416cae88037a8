/** Kinds of member units, told by how their names begin. A list for choosing and grouping; no rule hangs on it. */
import { foldWords } from '../text/fold-words';

/** A kind with the words at the start of a name that tell it. */
export interface UnitKind {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** In the order in which they are tried; kinds of Lạng Sơn's clusters (65 xã, phường since 01/7/2025; sở, ban, ngành; trường). */
export const unitKinds: readonly UnitKind[] = [
  { id: 'xa', name: 'Xã', words: ['xã', 'ubnd xã', 'ủy ban nhân dân xã'] },
  { id: 'phuong', name: 'Phường', words: ['phường', 'ubnd phường', 'ủy ban nhân dân phường'] },
  { id: 'truong', name: 'Trường', words: ['trường', 'học viện', 'đại học', 'cao đẳng'] },
  { id: 'benh-vien', name: 'Bệnh viện, trung tâm y tế', words: ['bệnh viện', 'trung tâm y tế', 'trạm y tế'] },
  {
    id: 'doanh-nghiep',
    name: 'Doanh nghiệp',
    words: ['công ty', 'tổng công ty', 'tập đoàn', 'doanh nghiệp', 'ngân hàng', 'hợp tác xã', 'chi nhánh'],
  },
  {
    id: 'so',
    name: 'Sở, ban, ngành',
    words: ['sở', 'ban', 'thanh tra', 'văn phòng', 'cục', 'chi cục', 'kho bạc', 'thuế', 'bảo hiểm xã hội'],
  },
  {
    id: 'luc-luong',
    name: 'Lực lượng vũ trang',
    words: ['công an', 'bộ chỉ huy', 'ban chỉ huy', 'bộ đội', 'đồn biên phòng'],
  },
  {
    id: 'doan-the',
    name: 'Mặt trận, đoàn thể, hội',
    words: ['hội', 'đoàn', 'liên đoàn', 'liên minh', 'liên hiệp', 'công đoàn', 'mặt trận', 'ủy ban mặt trận'],
  },
  { id: 'tu-phap', name: 'Toà án, viện kiểm sát', words: ['tòa án', 'viện kiểm sát'] },
];

const beginnings = unitKinds
  .flatMap(({ id, words }) => words.map((words_) => ({ id, start: foldWords(words_) })))
  // The longest beginning wins: "ban chỉ huy" is no "ban".
  .sort((a, b) => b.start.length - a.start.length);

/** Kind of a unit by its name; '' when the name does not tell. */
export function kindOfName(name: string): string {
  const words = foldWords(name);
  return beginnings.find(({ start }) => words === start || words.startsWith(`${start} `))?.id ?? '';
}

/** Kind by what stands in a column of kinds ("Xã", "sở"); '' when it is none. */
export function kindOfWord(word: string): string {
  const said = foldWords(word);
  return unitKinds.find(({ id, name }) => said === id || said === foldWords(name))?.id ?? kindOfName(word);
}
