/** Units that ended between two years, so that figures of before have nothing to be compared with. Dated data. */
import { foldWords } from '../text/fold-words';

/** First day of the new state, ISO 8601, and where it is laid down. */
export interface Rearrangement {
  readonly since: string;
  readonly sentence: (year: number) => string;
  /** Meets the folded words of a unit's name. */
  readonly names: RegExp;
  /** Last year whose reports may still speak of the old units. */
  readonly lastYear: number;
  /** True: no successor. False: the name goes on, for another area. */
  readonly ended: boolean;
  readonly source: string;
  readonly grade: 'A' | 'B' | 'P';
}

/** The district level, and the communes as they were before their merging. */
export const rearrangements: readonly Rearrangement[] = [
  {
    since: '2025-07-01',
    sentence: () => 'Từ ngày 01/7/2025 không còn cấp huyện: không có số liệu so sánh.',
    names: /^(?:ubnd |uỷ ban nhân dân )?(?:huyện|thành phố lạng sơn|thị xã)(?= |$)|^(?:huyện|thành) uỷ(?= |$)/u,
    lastYear: 2025,
    ended: true,
    source: 'Sắp xếp đơn vị hành chính, thực hiện chính quyền địa phương 02 cấp từ ngày 01/7/2025',
    grade: 'B',
  },
  {
    since: '2025-07-01',
    sentence: (year) =>
      `Xã, phường được sắp xếp lại từ ngày 01/7/2025; số liệu năm ${year} là của địa bàn cũ, cần chọn có so sánh hay không.`,
    names: /^(?:ubnd |uỷ ban nhân dân )?(?:xã|phường|thị trấn) /u,
    lastYear: 2024,
    ended: false,
    source: 'Lạng Sơn còn 65 đơn vị cấp xã (61 xã, 4 phường) từ ngày 01/7/2025',
    grade: 'B',
  },
];

/** What happened to a unit of the report of `from` before the report of `to`; null = nothing that is known. */
export const rearrangementOf = (name: string, from: number, to: number): Rearrangement | null =>
  rearrangements.find(
    ({ names, since, lastYear }) =>
      from <= lastYear && Number(since.slice(0, 4)) <= to && from < to && names.test(foldWords(name)),
  ) ?? null;

/** The districts of Lạng Sơn until 30/6/2025, as running text names them. Meets folded text. */
export const endedDistricts =
  /(?<!\p{L})(?:huyện (?:bắc sơn|bình gia|cao lộc|chi lăng|đình lập|hữu lũng|lộc bình|tràng định|văn lãng|văn quan)|thành phố lạng sơn|(?:các|cấp) huyện)(?!\p{L})/gu;

/** First year whose report has no district any more. */
export const FIRST_YEAR_WITHOUT_DISTRICTS = 2025;
