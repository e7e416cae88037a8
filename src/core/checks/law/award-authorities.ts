/** Who may not give which award. Patterns meet folded text (`foldTone`). */

/** A giver the Law does not know for an award. */
export interface WrongGiver {
  readonly pattern: RegExp;
  /** What that giver gives, as the end of a sentence. */
  readonly gives: string;
  /** The same in the words of the years before 2024, where they differ. */
  readonly gave?: string;
  /** Of the Law of 2022. */
  readonly articles: string;
  readonly grade: 'A' | 'B';
}

/** Offices that stand before the name of a body. */
const HEAD = '(?:chủ tịch )?';
const COMMITTEE = '(?:ubnd|uỷ ban nhân dân)';
const PLACE = '(?: (?:các|cấp))?';

/** By award. Central cities have "thành phố" in their names too, so only Lạng Sơn's own city is named. */
export const wrongGivers: readonly WrongGiver[] = [
  {
    pattern: /(?<!\p{L})bằng khen(?: của| do)(?: các)? giám đốc(?: các)? sở(?!\p{L})/gu,
    gives: 'Giám đốc sở chỉ tặng Giấy khen, Bằng khen do Chủ tịch UBND tỉnh tặng',
    articles: 'Điều 75, 79, 80',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})bằng khen của(?: các)? sở(?!\p{L})/gu,
    gives: 'Giám đốc sở chỉ tặng Giấy khen, Bằng khen do Chủ tịch UBND tỉnh tặng',
    articles: 'Điều 75, 79, 80',
    grade: 'A',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})bằng khen(?: của| do) ${HEAD}${COMMITTEE}${PLACE} (?:xã|phường|thị trấn|huyện|thành phố lạng sơn)(?!\\p{L})`,
      'gu',
    ),
    gives: 'Chủ tịch UBND cấp xã (trước ngày 01/7/2025 cả cấp huyện) chỉ tặng Giấy khen',
    gave: 'Chủ tịch UBND cấp huyện, cấp xã chỉ tặng Giấy khen',
    articles: 'Điều 75, 80',
    grade: 'A',
  },
  {
    pattern:
      /(?<!\p{L})bằng khen(?: của| do) (?:hiệu trưởng|trưởng phòng|(?:tổng )?giám đốc công ty|hội đồng quản trị)(?!\p{L})/gu,
    gives: 'người đứng đầu đơn vị chỉ tặng Giấy khen',
    articles: 'Điều 75, 80',
    grade: 'A',
  },
  {
    // "Bằng khen, Giấy khen của UBND tỉnh và các sở" says of neither who gave it.
    pattern: new RegExp(
      `(?<!\\p{L}|bằng khen(?:,| và| hoặc|/) ?)giấy khen(?: của| do) ${HEAD}${COMMITTEE} tỉnh(?!\\p{L})`,
      'gu',
    ),
    gives: 'Chủ tịch UBND tỉnh tặng Bằng khen, Giấy khen do cấp cơ sở tặng',
    articles: 'Điều 75, 79',
    grade: 'A',
  },
  {
    pattern:
      /(?<!\p{L}|bằng khen(?:,| và| hoặc|\/) ?)giấy khen(?: của| do) (?:thủ tướng|chính phủ|bộ trưởng)(?: chính phủ)?(?!\p{L})/gu,
    gives: 'Thủ tướng Chính phủ, Bộ trưởng tặng Bằng khen',
    articles: 'Điều 72, 75',
    grade: 'A',
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})cờ thi đua(?: của| do) (?:giám đốc sở|sở(?= )|${HEAD}${COMMITTEE}${PLACE} (?:xã|phường|huyện|thành phố lạng sơn))(?!\\p{L})`,
      'gu',
    ),
    gives: 'chỉ có Cờ thi đua của Chính phủ và Cờ thi đua của Bộ, ban, ngành, tỉnh',
    gave: 'chỉ có Cờ thi đua của Chính phủ và Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương',
    articles: 'Điều 20 khoản 1',
    grade: 'A',
  },
];
