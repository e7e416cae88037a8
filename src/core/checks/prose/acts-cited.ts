/** Acts cited in running text: "Kế hoạch số 07/KH-UBND ngày 13/01/2026 của UBND tỉnh về …". */

/** A citation and what stands with it. */
export interface ActCited {
  /** "Kế hoạch số 07/KH-UBND" as it stands. */
  readonly words: string;
  /** Its kind and number in folded letters: the same for every citation of the act. */
  readonly act: string;
  /** Kind and number as a later citation writes them. */
  readonly short: string;
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
  readonly dated: boolean;
  readonly issued: boolean;
  /** What it is about stands behind it. */
  readonly titled: boolean;
}

const KINDS =
  'Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Công văn|Nghị định|Thông tư|Kết luận|Công điện|Tờ trình';
/** A number with its symbol; a bare number ("Nghị quyết 18") is no citation of this kind. */
const NUMBER = '\\d{1,6}\\p{L}?(?:/\\d{4})?[-/–]\\p{Lu}[\\p{L}\\d]*(?:[-/–.]\\p{Lu}[\\p{L}\\d]*)*';
const CITATION = new RegExp(`(?<!\\p{L})(${KINDS})\\s+(?:số\\s*:?\\s*)?(${NUMBER})`, 'giu');

const DATE = /^[\s,(]*ngày\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4})[)]?/iu;
const ISSUER = /^[\s,]*của\s+\p{L}/iu;
/** What an act is about begins with one of these, or is quoted. */
const TITLE =
  /(?<!\p{L})(?:về|quy định|ban hành|phê duyệt|hướng dẫn|phát động|triển khai|tổ chức|thực hiện|sửa đổi|tăng cường|tiếp tục|đổi mới|đẩy mạnh|công tác|sắp xếp|kiện toàn|phong trào)(?!\p{L})|[“"]/iu;

/** Letters behind a citation in which its title begins. */
const REACH = 200;

/** The citations of a paragraph in order. */
export function actsCited(text: string): readonly ActCited[] {
  const found = [...text.matchAll(CITATION)];
  return found.map(({ 0: words, 1: kind = '', 2: number = '', index }, place): ActCited => {
    const end = index + words.length;
    const behind =
      text.slice(end, Math.min(found[place + 1]?.index ?? Infinity, end + REACH)).split(/[;.](?=\s|$)/u)[0] ?? '';
    const date = DATE.exec(behind)?.[0] ?? '';
    const afterDate = behind.slice(date.length);
    const issued = ISSUER.test(afterDate);
    const symbol = number.replace(/–/gu, '-');
    return {
      words,
      act: `${kind} ${symbol}`.toLowerCase(),
      short: `${kind} số ${symbol}`,
      start: index,
      end,
      dated: date !== '',
      issued,
      titled: TITLE.test(/^[^,]*/u.exec(issued ? afterDate.replace(ISSUER, '') : afterDate)?.[0] ?? ''),
    };
  });
}
