/** Typeface, size and kind of the letters of a paragraph. */
import type { FileParagraph, FileRun } from '../../report/file-document';
import { typeface, type PartFormat } from '../law/nd30-format';
import { fontEncoding } from '../prose/legacy-letters';
import { measure, rangeWords, within, type Deviation } from './deviation';

/** Sentences without their ends. */
export const letterSentences = {
  font: (font: string): string => `Phông chữ là ${font}, cần ${typeface}`,
  size: (name: string, size: number, range: PartFormat['size']): string =>
    `Cỡ chữ của ${name} là ${measure(size)}, cần ${rangeWords(range)}`,
  bold: (name: string): string => `Chữ của ${name} không đậm, cần in đậm`,
  italic: (name: string): string => `Chữ của ${name} không nghiêng, cần in nghiêng`,
};

/** Sizes are halves of points. */
const SIZE_TOLERANCE = 0.25;

/** "Times New Roman, serif" and "TimesNewRomanPSMT" are the typeface too. */
const isTypeface = (font: string): boolean =>
  (font.split(/[,;]/u)[0] ?? '')
    .replace(/[\s"']/gu, '')
    .toLowerCase()
    .startsWith('timesnewroman');

const hasLetters = ({ text, hidden }: FileRun): boolean => !hidden && /[\p{L}\p{N}]/u.test(text);

/** Deviations of a paragraph; `format` is null where only the typeface has a rule. */
export function letterDeviations(paragraph: FileParagraph, format: PartFormat | null): readonly Deviation[] {
  const runs = paragraph.runs.filter(hasLetters);
  const deviation = (sentence: string): Deviation => ({ kind: sentence, paragraph, sentence });
  const font = runs.find((run) => run.font !== null && !isTypeface(run.font) && fontEncoding(run.font) === null)?.font;
  const wrongFont = font === undefined || font === null ? [] : [deviation(letterSentences.font(font))];
  if (format === null || runs.length === 0) return wrongFont;
  const size = mainSize(runs);
  return [
    ...wrongFont,
    ...(size === null || within(size, format.size, SIZE_TOLERANCE)
      ? []
      : [deviation(letterSentences.size(format.name, size, format.size))]),
    ...(format.bold === true && !runs.some(({ bold }) => bold) ? [deviation(letterSentences.bold(format.name))] : []),
    ...(format.italic === true && !runs.some(({ italic }) => italic)
      ? [deviation(letterSentences.italic(format.name))]
      : []),
  ];
}

/** The size of most letters; null = not said. */
function mainSize(runs: readonly FileRun[]): number | null {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return (
    [...letters].reduce<readonly [number, number] | null>(
      (most, one) => (most === null || one[1] > most[1] ? one : most),
      null,
    )?.[0] ?? null
  );
}
