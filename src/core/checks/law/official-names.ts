/** Names of titles and awards that are written otherwise than the Law has them. Patterns meet folded text (`foldTone`). */

import { FIRST_YEAR_OF_2022 } from './award-law';

/** A name that is not the Law's. */
export interface UnofficialName {
  readonly pattern: RegExp;
  /** The Law's; `$1` = what the pattern's brackets met, as it stands. */
  readonly official: string;
  /** First reporting year for which it holds; absent = in every year. */
  readonly from?: number;
  /** A matter of letters only. */
  readonly spelling?: boolean;
  /** Of the Law of 2022. */
  readonly articles: string;
  readonly grade: 'A' | 'B';
}

/** In the order in which they are looked for: what a former met, a later leaves alone. */
export const unofficialNames: readonly UnofficialName[] = [
  {
    pattern: /(?<!\p{L})cờ thi đua của thủ tướng(?: chính phủ)?(?!\p{L})/gu,
    official: 'Cờ thi đua của Chính phủ',
    articles: 'Điều 20 khoản 1, Điều 25',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})(?:chiến s[ĩỹ] thi đua|cstđ) cấp cơ sở(?!\p{L})/gu,
    official: 'Chiến sĩ thi đua cơ sở',
    articles: 'Điều 19, Điều 23',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})(?:chiến s[ĩỹ] thi đua|cstđ) cấp tỉnh(?!\p{L}|,? (?:bộ|đoàn thể))/gu,
    official: 'Chiến sĩ thi đua tỉnh',
    from: FIRST_YEAR_OF_2022,
    articles: 'Điều 19, Điều 22',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})(?:chiến s[ĩỹ] thi đua|cstđ) cấp bộ(?!\p{L})/gu,
    official: 'Chiến sĩ thi đua Bộ',
    from: FIRST_YEAR_OF_2022,
    articles: 'Điều 19, Điều 22',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})cờ thi đua cấp tỉnh(?!\p{L}|,? (?:bộ|đoàn thể))/gu,
    official: 'Cờ thi đua của tỉnh',
    from: FIRST_YEAR_OF_2022,
    articles: 'Điều 20 khoản 1, Điều 26',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})cờ thi đua cấp bộ(?!\p{L})/gu,
    official: 'Cờ thi đua của Bộ',
    from: FIRST_YEAR_OF_2022,
    articles: 'Điều 20 khoản 1, Điều 26',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})huân chương (độc lập|quân công|lao động|bảo vệ tổ quốc|chiến công) hạng (?:1|i)(?![\p{L}\d])/gu,
    official: 'Huân chương $1 hạng Nhất',
    articles: 'Điều 33 khoản 2',
    grade: 'A',
  },
  {
    pattern:
      /(?<!\p{L})huân chương (độc lập|quân công|lao động|bảo vệ tổ quốc|chiến công) hạng (?:2|ii|hai)(?![\p{L}\d])/gu,
    official: 'Huân chương $1 hạng Nhì',
    articles: 'Điều 33 khoản 2',
    grade: 'A',
  },
  {
    pattern:
      /(?<!\p{L})huân chương (độc lập|quân công|lao động|bảo vệ tổ quốc|chiến công) hạng (?:3|iii)(?![\p{L}\d])/gu,
    official: 'Huân chương $1 hạng Ba',
    articles: 'Điều 33 khoản 2',
    grade: 'A',
  },
  {
    pattern: /(?<!\p{L})chiến sỹ (?:thi đua|tiên tiến)(?!\p{L})/gu,
    official: 'Chiến sĩ',
    spelling: true,
    articles: 'Điều 19',
    grade: 'A',
  },
];
