/** Places left to be filled in, told from an ellipsis. */

/** A blank in a text. `words` stands there once or more, the first is meant. */
export interface Blank {
  readonly kind: 'number' | 'symbol' | 'date' | 'year' | 'office' | 'value';
  readonly words: string;
}

/** Dots or lines that stand for something; one dot ends a sentence. */
const RUN = String.raw`(?:…[.…]*|\.{2,}[.…]*|_{3,})`;
const has = (text: string): boolean => /…|\.\.|__|\s{2}/u.test(text);
/** What stands before a number, and what is counted: dots between them stand for the number. */
const BEFORE =
  'có|gồm|được|cho|là|và|tặng|với|số|khoảng|đạt|thêm|hơn|của|tổng|đó|chức|hành|nghị|hiện|thiệu|dưỡng|mở|động|hộ';
const COUNTED =
  'tập thể|cá nhân|đơn vị|văn bản|kế hoạch|người|lượt|hộ|lớp|cuộc|đồng chí|giấy khen|bằng khen|cờ|huân chương|mô hình|phong trào|sáng kiến|đề tài|công trình|triệu|tỷ|đồng|điểm';

const OPEN_YEAR = new RegExp(String.raw`(?<!\d)(?:năm\s*)?(?:19|20)\d?\s?${RUN}|năm\s*${RUN}\s*$`, 'iu');
const OPEN_YEAR_IN_PROSE = new RegExp(String.raw`năm\s+(?:19|20)\d?${RUN}`, 'iu');
const NUMBER_LINE = /số\s*:?\s*([^/:]*)\/\s*BC\s*-?\s?((?!ngày)[^\s,)]*)/iu;
const DATE = new RegExp(
  String.raw`ngày\s*(\d{1,2}|${RUN})?\s*tháng\s*(\d{1,2}|${RUN})?\s*năm\s*(\d{4}|20\d?\s*${RUN}|20\d?(?!\d)|${RUN})?`,
  'iu',
);

const ANY_RUN = new RegExp(String.raw`\S*\s?${RUN}`, 'u');
const ONLY_RUN = new RegExp(String.raw`^\s*${RUN}[\s.…_]*$`, 'u');
/** A rule drawn with underscores, as under the motto. */
const isRule = (text: string): boolean => /^[\s_]*$/u.test(text);
const isOpen = (text: string | undefined): boolean => text === undefined || /^[\s.…_]*$/u.test(text);
const found = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0].trim() ?? null;

/** Blanks of a line that names number, symbol and date: of the letterhead, of "(Kèm theo …)". */
export function letterheadBlanks(text: string): readonly Blank[] {
  if (isRule(text)) return [];
  const blanks: Blank[] = [];
  const number = NUMBER_LINE.exec(text);
  if (number !== null && isOpen(number[1])) blanks.push({ kind: 'number', words: number[0].trim() });
  if (number !== null && isOpen(number[2])) blanks.push({ kind: 'symbol', words: number[0].trim() });
  const date = DATE.exec(text);
  if (date !== null && (isOpen(date[1]) || isOpen(date[2]))) blanks.push({ kind: 'date', words: date[0].trim() });
  if (date !== null && !/^\d{4}$/u.test(date[3] ?? '')) blanks.push({ kind: 'year', words: date[0].trim() });
  const rest = [number, date].reduce((left, one) => (one === null ? left : left.replace(one[0], ' ')), text);
  const words = found(ANY_RUN, rest);
  return words === null ? blanks : [...blanks, { kind: 'value', words }];
}

/** Blanks of a line in which nobody writes an ellipsis: title, addressee, recipients. */
export function titleBlanks(text: string): readonly Blank[] {
  if (!has(text) || isRule(text)) return [];
  const year = found(OPEN_YEAR, text);
  if (year !== null) return [{ kind: 'year', words: year }];
  const words = found(ANY_RUN, text);
  return words === null || /v\.?\s*v\s*[.…]+$$/iu.test(words) || (/,\s*[.…]+$/u.test(words) && !/lưu/iu.test(text))
    ? []
    : [{ kind: 'value', words }];
}

/** A text that is nothing but dots: the cell of a table, a line of its own. */
export function wholeBlanks(text: string): readonly Blank[] {
  return ONLY_RUN.test(text) ? [{ kind: 'value', words: text.trim() }] : [];
}

/** "Tổng số: ……", and what is quick to look for in it. */
const AT_END = new RegExp(String.raw`[^:]{0,40}:\s*${RUN}\s*[;.]?\s*$`, 'u');
const BEHIND_COLON = new RegExp(String.raw`:\s*${RUN}`, 'u');

const IN_PROSE: readonly RegExp[] = [
  // "….%", "đạt ...%"
  new RegExp(String.raw`(?:\S+\s+)?${RUN}\s*%`, 'u'),
  // "số …/KH-UBND", "số ...", but not "một số ..."
  new RegExp(String.raw`(?<!\p{L}|(?:một|đa|vô)\s)số\s*:?\s*${RUN}(?:\s*/\S*)?`, 'iu'),
  // "có … tập thể", but not "các ban, ngành, ... đơn vị"
  new RegExp(String.raw`(?<!\p{L}|(?:một|đa|vô)\s)(?:${BEFORE})\s+${RUN}\s*(?:${COUNTED})(?!\p{L})`, 'iu'),
  AT_END,
  // Our own sign and longer runs that stand alone, but not behind a word or a comma
  new RegExp(String.raw`(?<![\p{L}\p{N},;.…_]\s?|v\.v\s?)(?:……|\.{5,}|_{4,})`, 'u'),
  new RegExp(String.raw`\S+\s+(?<!,\s+)(?:…{2,}|\.{6,}|_{4,})(?=\s+\S)`, 'u'),
  new RegExp(String.raw`^\s*(?:\.{3,}|…{2,}|_{3,})[\s.…_]*$`, 'u'),
];

/** Blanks in running text, at most one of each kind. */
export function bodyBlanks(text: string): readonly Blank[] {
  if (!has(text)) return [];
  const date = DATE.exec(text);
  if (date !== null && (isOpen(date[1]) || isOpen(date[2])) && has(date[0]))
    return [{ kind: 'value', words: date[0].trim() }];
  const year = found(OPEN_YEAR_IN_PROSE, text);
  if (year !== null) return [{ kind: 'year', words: year }];
  const listed = BEHIND_COLON.test(text);
  for (const pattern of IN_PROSE) {
    if (pattern === AT_END && !listed) continue;
    const words = found(pattern, text);
    if (words !== null) return [{ kind: 'value', words }];
  }
  return [];
}
