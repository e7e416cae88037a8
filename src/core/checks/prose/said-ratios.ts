/** Percentages in running text, with the two figures where they stand beside them. */
import type { Report } from '../reading/report';

/** A percentage of a sentence. */
export interface SaidRatio {
  readonly text: string;
  readonly paragraph: number;
  readonly part: number | null;
  readonly whole: number | null;
  /** Its words stand once in their paragraph. */
  readonly once: boolean;
}

const PERCENT = /(?<![\d.,/])\d+(?:[.,]\d+)*\s?%/gu;
/** "508/779 cá nhân, đạt 65,21%": what may stand between the figures and what they come to. */
const BEFORE =
  /(?<![\d./,])(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?:\s+[\p{L}\s]{1,60}?)?[\s,(;:]*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|=|–|\()(?:\s*(?:tỷ lệ|tỉ lệ))?\s*\(?\s*$/iu;
/** "65,21% (508/779)". */
const BEHIND = /^\s*\(\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?=[\s),;])/u;

const count = (figures: string): number | null =>
  /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u.test(figures) ? Number(figures.replaceAll('.', '')) : null;

/** Every percentage outside of the letterhead and the tables of annexes. */
export const saidRatios = ({ lines }: Report): readonly SaidRatio[] =>
  lines.flatMap(({ paragraph: { text, index }, zone }): readonly SaidRatio[] => {
    if (zone !== 'body' || !text.includes('%')) return [];
    return [...text.matchAll(PERCENT)].map(({ 0: said, index: start }): SaidRatio => {
      const end = start + said.length;
      const found = BEFORE.exec(text.slice(Math.max(0, start - 120), start)) ?? BEHIND.exec(text.slice(end, end + 40));
      const [part, whole] = [count(found?.[1] ?? ''), count(found?.[2] ?? '')];
      const divisor = whole === 0 ? null : whole;
      return {
        text: said,
        paragraph: index,
        part: divisor === null ? null : part,
        whole: part === null ? null : divisor,
        once: text.indexOf(said) === text.lastIndexOf(said),
      };
    });
  });
