/** Where a text names an annex of the report: "Phụ lục I", "phụ lục II, III gửi kèm", "Phụ lục số 2". */
import { fromRoman } from '../../text/roman';

/** A named annex. */
export interface AnnexReference {
  readonly number: number;
  /** As it stands, the whole list it is part of. */
  readonly text: string;
}

const NUMBER = '(?:[IVX]{1,4}|\\d{1,2})(?![\\p{L}\\d])(?!\\.\\d)';
const REFERENCE = new RegExp(
  `phụ lục(?: số)?\\s+(${NUMBER}(?:\\s*(?:,|;|và|&)\\s*(?:phụ lục(?: số)?\\s+)?${NUMBER})*)`,
  'giu',
);
const RANGE = new RegExp(`phụ lục(?: số)?\\s+(${NUMBER})\\s*(?:[-–]|đến|tới)\\s*(?:phụ lục\\s+)?(${NUMBER})`, 'giu');
/** What makes it an annex of another paper. */
const OTHER =
  /^[^.;)]{0,60}?(?:nghị định|thông tư|quyết định|kế hoạch|hướng dẫn|công văn|luật|nghị quyết|chỉ thị|quy chế|đề án|nđ|tt|qđ)(?![\p{L}])/iu;

const valueOf = (text: string): number | null => (/^\d/u.test(text) ? Number(text) : fromRoman(text.toUpperCase()));

/** The annexes named in a paragraph, in order. */
export function annexReferences(text: string): readonly AnnexReference[] {
  if (!/phụ lục/iu.test(text)) return [];
  const own = (end: number): boolean => !OTHER.test(text.slice(end, end + 90));
  const ranges = [...text.matchAll(RANGE)].flatMap(
    ({ 0: said, 1: from = '', 2: to = '', index }): readonly AnnexReference[] => {
      const [first, last] = [valueOf(from), valueOf(to)];
      if (first === null || last === null || last < first || last - first > 10 || !own(index + said.length)) return [];
      return Array.from({ length: last - first + 1 }, (_, place) => ({ number: first + place, text: said }));
    },
  );
  const lists = [...text.matchAll(REFERENCE)].flatMap(
    ({ 0: said, 1: numbers = '', index }): readonly AnnexReference[] =>
      own(index + said.length)
        ? [...numbers.matchAll(/\d{1,2}|[IVX]{1,4}(?![\p{L}])/giu)].flatMap(({ 0: one }) => {
            const number = valueOf(one);
            return number === null || number === 0 ? [] : [{ number, text: said }];
          })
        : [],
  );
  return [...ranges, ...lists];
}
