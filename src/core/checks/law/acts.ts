/** Acts and bodies that are no more, each with the day from which it is not to be named as if it still were. */

/** Something that has been replaced. Patterns meet folded text (`foldTone`). */
export interface Outdated {
  readonly pattern: RegExp;
  /** First day of the new state, ISO 8601. */
  readonly since: string;
  /** What holds instead, as the end of a sentence. */
  readonly instead: string;
  /** Words of a sentence that knows of the change, besides the usual ones. */
  readonly successor?: RegExp;
  readonly source: string;
  readonly grade: 'A' | 'B' | 'P';
}

/** Acts by number, then bodies. */
export const outdated: readonly Outdated[] = [
  {
    pattern:
      /(?<!\p{L})luật(?: thi đua,? khen thưởng)?(?: số)? 15\/2003\/qh11|(?<!\p{L})luật thi đua,? khen thưởng(?: ban hành)? năm 2003/gu,
    since: '2024-01-01',
    instead: 'Luật Thi đua, khen thưởng số 06/2022/QH15 có hiệu lực từ ngày 01/01/2024',
    successor: /06\/2022\/qh15/u,
    source: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 94',
    grade: 'A',
  },
  {
    pattern: /(?<![\d/])(?:91\/2017|65\/2014)\/nđ-cp/gu,
    since: '2024-01-01',
    instead: 'từ ngày 01/01/2024 là Nghị định số 98/2023/NĐ-CP, từ ngày 01/7/2025 là Nghị định số 152/2025/NĐ-CP',
    successor: /(?:98\/2023|152\/2025)\/nđ-cp/u,
    source: 'Nghị định số 98/2023/NĐ-CP',
    grade: 'B',
  },
  {
    pattern: /(?<![\d/])98\/2023\/nđ-cp/gu,
    since: '2025-07-01',
    instead: 'từ ngày 01/7/2025 là Nghị định số 152/2025/NĐ-CP',
    successor: /152\/2025\/nđ-cp/u,
    source: 'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025',
    grade: 'B',
  },
  {
    pattern: /(?<![\d/])0?1\/2024\/tt-bnv/gu,
    since: '2025-08-05',
    instead: 'từ ngày 05/8/2025 là Thông tư số 15/2025/TT-BNV',
    successor: /15\/2025\/tt-bnv/u,
    source: 'Thông tư số 15/2025/TT-BNV ngày 04/8/2025',
    grade: 'B',
  },
  {
    pattern: /(?<!\p{L})ban (?:tđkt|thi đua(?:,| -| –)? khen thưởng)(?: tỉnh)?(?! (?:trung ương|tw))(?!\p{L})/gu,
    since: '2024-01-01',
    instead: 'nơi làm công tác thi đua, khen thưởng của tỉnh là phòng chuyên môn thuộc Sở Nội vụ',
    source: 'Trang Thi đua, khen thưởng tỉnh Lạng Sơn, tháng 7/2023',
    grade: 'B',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:ubnd|uỷ ban nhân dân|hđnd|hội đồng nhân dân)(?: các| cấp)? (?:huyện|thành phố lạng sơn)|huyện uỷ|thành uỷ lạng sơn|phòng nội vụ (?:các )?huyện)(?!\p{L})/gu,
    since: '2025-07-01',
    instead: 'từ ngày 01/7/2025 không còn cấp huyện, tỉnh có 65 xã, phường',
    source: 'Sắp xếp đơn vị hành chính, thực hiện chính quyền địa phương 02 cấp từ ngày 01/7/2025',
    grade: 'B',
  },
];
