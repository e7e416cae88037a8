/** Numbers in running text as people write them: "07 cá nhân", "mười hai tập thể", "1.234", "65,21%", "ngày 05/01/2027". */
import { foldTone } from '../../text/tone-fold';
import { numberWords, readNumberWords, scaleWord } from './number-words';

/**
 * `count`: how many of something, or an amount. `percent`. `year`: 2026. `date`: a day or month. `name`: it names
 * something and counts nothing: "Điều 20", "cụm số 3", "lần thứ II".
 */
export type NumberKind = 'count' | 'percent' | 'year' | 'date' | 'name';

/** A number with its place. */
export interface ProseNumber {
  readonly value: number;
  readonly kind: NumberKind;
  /** As it is written, with "%" and "triệu". */
  readonly text: string;
  /** Place in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words behind it up to the next number or mark, e.g. "tập thể được tặng Bằng khen". */
  readonly noun: string;
}

/** Numbers of acts and papers ("152/2025/NĐ-CP", "30-CT/TU", "06/2022/QH15"), and figures that are part of a word ("A4", "5S"). */
const NO_NUMBER =
  /(?<![\p{L}\p{N}])\d+(?:\/\d{2,4})?[/-]\p{Lu}{2}[\p{L}\d]*(?:[/-][\p{L}\d]+)*|\d+(?:\.\d{1,2}){2,}(?!\d)|\p{L}[\p{L}\p{M}]*\d[\p{L}\d]*|\d[\d.,]*\p{L}[\p{L}\d]*/gu;

/** A part of each of them, quick to look for; and of every date. */
const ANY_NO_NUMBER = /[\p{L}\p{M}]\d|\d[.,]*\p{L}|[/-]\p{Lu}{2}|\d\.\d{1,2}\.\d/u;
const ANY_DATE = /\d[/.-]\d/u;

/** What stands at the beginning of a paragraph and numbers it. */
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(?\d{1,2}\))\s/u;

const DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|(?<![\d/.-])(\d{1,2})\/(\d{4})(?![\d/])/gu;
/** "12/3" behind "ngày", "tháng". */
const SHORT_DATE = /(?<=(?:^|\s)ngày\s+)(\d{1,2})[/-](\d{1,2})(?![\d/])/giu;
const FIGURES = /\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?(?![.,]?\d)|\d+(?:[.,]\d+)?(?![.,]?\d)|\d+/gu;

/** Words before a figure that names something: "cụm số 3", "Điều 20", "lần thứ 2"; a "tổng số" counts. */
const NAMES = /(?:^|[^\p{L}])(?:(?<!(?:tổng|trong|con)\s)số|điều|khoản|thứ|phụ lục|trang|quý)\s*$/iu;
/** Words before a figure that names something, unless something is counted behind it: "Nghị quyết 18". */
const MAY_NAME =
  /(?:^|[^\p{L}])(?:mục|(?<!(?:huân|huy|niệm)\s)chương|(?<!(?:tiêu|đại)\s)biểu|(?<!gương\s)mẫu|khoá|khóa|hạng|nghị quyết|nghị định|chỉ thị|quyết định|thông tư|luật|kết luận|quốc lộ)\s*$/iu;
/** Between two figures of one name: "Điều 20, 25 và 26". */
const AND = /^\s*(?:,|;|và|hoặc)\s*$/u;
const BEFORE_YEAR = /(?:năm|năm học|giai đoạn|nhiệm kỳ|từ|đến|khoá|khóa|[–-])\s*$/iu;
const BEFORE_DATE = /(?:ngày|tháng|mùng)\s*$/iu;

/** What is counted in reports of cụm thi đua: tells a number in words from other uses of the word. */
const COUNTED =
  /^(?:lượt |bộ |chiếc )?(?:đơn vị|tập thể|cá nhân|người|đồng chí|cờ|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|chiến s[ĩỹ]|lao động tiên tiến|hộ|gia đình|lượt|lớp|buổi|cuộc|lần|hội nghị|văn bản|kế hoạch|quyết định|công văn|hướng dẫn|nghị quyết|báo cáo|mô hình|điển hình|gương|sáng kiến|đề tài|phong trào|chuyên đề|chỉ tiêu|tiêu chí|nội dung|nhiệm vụ|giải pháp|sở|xã|phường|huyện|thôn|tổ dân phố|doanh nghiệp|hợp tác xã|chi bộ|đảng bộ|đảng viên|công đoàn|đoàn viên|hội viên|cán bộ|công chức|viên chức|học sinh|giáo viên|nhà|công trình|trường hợp|ý kiến|phó trưởng cụm|trưởng cụm|đồng|tỷ đồng|phần trăm)(?![\p{L}\p{M}])/u;

/** Before these "năm" is the year: "trong năm đơn vị đã tổ chức …". */
const YEAR_BEFORE = /(?:trong|cả|cuối|đầu|giữa|hằng|hàng|mỗi|từng|qua|các|những|của|sang|theo|một|nhiều|là|vừa)\s*$/iu;

/** Whether something is counted right behind a place. */
const isCounted = (text: string, end: number): boolean => COUNTED.test(foldTone(text.slice(end, end + 40)).trimStart());

interface Found {
  readonly value: number;
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
}

/** The same text with these places blanked, so that nothing is found in them and everything else keeps its place. */
const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => '\u0000'.repeat(found.length));

function dates(text: string): readonly Found[] {
  const found: Found[] = [];
  const add = (figures: string | undefined, start: number, kind: NumberKind): void => {
    if (figures !== undefined) found.push({ value: Number(figures), kind, start, end: start + figures.length });
  };
  for (const { 0: whole, 1: day, 3: month, 4: year, 5: alone, 6: itsYear, index } of text.matchAll(DATE)) {
    if (day !== undefined && month !== undefined) {
      add(day, index, 'date');
      add(month, index + day.length + 1, 'date');
      add(year, index + whole.length - 4, 'year');
    } else {
      add(alone, index, 'date');
      add(itsYear, index + whole.length - 4, 'year');
    }
  }
  for (const { 0: whole, 1: day, 2: month, index } of text.matchAll(SHORT_DATE)) {
    add(day, index, 'date');
    add(month, index + whole.length - (month ?? '').length, 'date');
  }
  return found;
}

/** "1.234,5" and "12.5": a point before groups of three parts thousands, any other mark begins the decimals. */
function figuresValue(figures: string, percent = false): number {
  if (!percent && /^\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?$/u.test(figures))
    return Number(figures.replace(/[.\u00a0 ]/gu, '').replace(',', '.'));
  return Number(figures.replace(/[\u00a0 ]/gu, '').replace(',', '.'));
}

function kindOf(text: string, start: number, end: number): NumberKind {
  const figures = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  if (BEFORE_DATE.test(before) && figures.length <= 2) return 'date';
  const isYear = /^(?:19|20|21)\d\d$/u.test(figures);
  if (isYear && (BEFORE_YEAR.test(before) || !isCounted(text, end))) return 'year';
  if (NAMES.test(before)) return 'name';
  return MAY_NAME.test(before) && !isCounted(text, end) ? 'name' : 'count';
}

/** Numbers in figures, with "%" and words that multiply them. */
function inFigures(text: string): readonly Found[] {
  return [...text.matchAll(FIGURES)].flatMap(({ 0: figures, index }): readonly Found[] => {
    const behind = text.slice(index + figures.length, index + figures.length + 20);
    const percent = /^\s?(?:%|phần trăm(?!\p{L}))/iu.exec(behind)?.[0];
    const end = index + figures.length;
    if (percent !== undefined)
      return [{ value: figuresValue(figures, true), kind: 'percent', start: index, end: end + percent.length }];
    const word = /^\s+(\p{L}+)(?!\p{L}|\s+lệ)/u.exec(behind);
    const scale = scaleWord(word?.[1]?.toLowerCase() ?? '');
    const value = figuresValue(figures);
    if (scale !== null)
      return [{ value: Math.round(value * scale), kind: 'count', start: index, end: end + (word?.[0].length ?? 0) }];
    return [{ value, kind: kindOf(text, index, end), start: index, end }];
  });
}

/** Number words in a row, as far as they may belong together. */
const WORDS = /(?<![\p{L}\p{M}])(?:WORD)(?:\s+(?:WORD))*(?![\p{L}\p{M}])/u.source.replaceAll(
  'WORD',
  numberWords.join('|'),
);
const IN_WORDS = new RegExp(WORDS, 'giu');

/** Numbers in words, where something is counted by them. */
function inWords(text: string): readonly Found[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: row, index }): readonly Found[] => {
    const words = [...row.matchAll(/\S+/gu)].map(({ 0: word, index: at }) => ({
      word: word.toLowerCase(),
      start: index + at,
      end: index + at + word.length,
    }));
    const said = words.map(({ word }) => word);
    const found: Found[] = [];
    for (let at = 0; at < words.length; at++) {
      const read = readNumberWords(said, at);
      const first = words[at];
      const last = words[at + (read?.words ?? 1) - 1];
      if (read === null || first === undefined || last === undefined || first.word === 'không') continue;
      const before = text.slice(Math.max(0, first.start - 24), first.start);
      const year = read.words === 1 && first.word === 'năm' && YEAR_BEFORE.test(before);
      if (year || /(?:thứ|tháng|ngày|mùng)\s*$/iu.test(before) || !isCounted(text, last.end)) continue;
      found.push({ value: read.value, kind: 'count', start: first.start, end: last.end });
      at += read.words - 1;
    }
    return found;
  });
}

/** Words behind a place, up to the next number or mark. */
function nounBehind(text: string, from: number, to: number): string {
  const behind = text.slice(from, Math.min(to, from + 120));
  return /^[^,;.:()!?…"“”\n\r\v\u0000%/]*/u.exec(behind)?.[0].trim() ?? '';
}

/** Every number of a paragraph in order. Numbers of acts are none. Linear in the length of the text. */
export function numbersIn(text: string): readonly ProseNumber[] {
  const plain = blanked(ANY_NO_NUMBER.test(text) ? blanked(text, NO_NUMBER) : text, NUMBERING);
  const dated = ANY_DATE.test(plain);
  const rest = dated ? blanked(blanked(plain, DATE), SHORT_DATE) : plain;
  const found = [...(dated ? dates(plain) : []), ...inFigures(rest), ...inWords(rest)].sort(
    (one, other) => one.start - other.start,
  );
  const kinds: NumberKind[] = [];
  for (const [place, { kind, start, end }] of found.entries()) {
    const between = text.slice(found[place - 1]?.end ?? start, start);
    const listed = kinds[place - 1] === 'name' && AND.test(between);
    kinds.push(kind === 'count' && listed && !isCounted(plain, end) ? 'name' : kind);
  }
  return found.map((one, place): ProseNumber => ({
    ...one,
    kind: kinds[place] ?? one.kind,
    text: text.slice(one.start, one.end),
    noun: nounBehind(plain, one.end, found[place + 1]?.start ?? text.length),
  }));
}
