/** The law on emulation and awards that holds in a reporting year. */

/** First reporting year of Law 06/2022/QH15, which took effect on 01/01/2024. */
export const FIRST_YEAR_OF_2022 = 2024;

/** Law 06/2022/QH15, read in full. */
export const LAW_2022 = 'Luật Thi đua, khen thưởng số 06/2022/QH15';

/** What held before; its articles were not read, so none is named. */
export const LAW_2003 =
  'Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2009, 2013), Nghị định số 91/2017/NĐ-CP';

/** The source to name in a report of `year`; `articles` are those of the Law of 2022. */
export const sourceIn = (year: number, articles: string): string =>
  year >= FIRST_YEAR_OF_2022 ? `${LAW_2022}, ${articles}` : LAW_2003;
