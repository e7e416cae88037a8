/** Alignment, indents and distances of a paragraph. */
import type { FileParagraph } from '../../report/file-document';
import { bodyFormat, type PartFormat } from '../law/nd30-format';
import { measure, rangeWords, within, type Deviation } from './deviation';

const alignments: Readonly<Record<FileParagraph['alignment'], string>> = {
  left: 'trái',
  right: 'phải',
  center: 'giữa',
  justify: 'đều hai bên',
};

/** Sentences without their ends. */
export const layoutSentences = {
  alignment: (name: string, alignment: FileParagraph['alignment'], expected: 'center' | 'justify'): string =>
    `Đoạn ${name} canh ${alignments[alignment]}, cần canh ${alignments[expected]}`,
  firstLine: (value: number): string =>
    `Dòng đầu đoạn nội dung lùi ${measure(value)} mm, cần lùi ${rangeWords(bodyFormat.firstLine)} mm`,
  gap: (value: number): string =>
    `Khoảng cách giữa các đoạn nội dung là ${measure(value)} pt, cần ít nhất ${bodyFormat.gap} pt`,
  line: (value: number): string => `Cách dòng nội dung là ${measure(value)}, cần từ dòng đơn đến 1,5`,
  exactly: (points: number): string =>
    `Cách dòng nội dung cố định ${measure(points)} pt, cần tương đương dòng đơn đến 1,5 dòng`,
};

/** A paragraph this long takes more than one line, so that its alignment shows. */
const LONG = 110;
const INDENT_TOLERANCE = 0.8;
const GAP_TOLERANCE = 0.5;
/** Word's own 1,08 and Google's 1,15 are in the range; rounding adds little. */
const LINE_TOLERANCE = 0.05;
/** Points of a fixed distance that is 1 to 1,5 lines of 13 to 14 point letters. */
const FIXED = [14, 25] as const;

/** Deviations of a heading or a paragraph of the body. */
export function layoutDeviations(paragraph: FileParagraph, format: PartFormat, isBody: boolean): readonly Deviation[] {
  const { alignment, text } = paragraph;
  const deviation = (sentence: string): Deviation => ({ kind: sentence, paragraph, sentence });
  const shows = format.alignment === 'center' || text.length >= LONG;
  const aligned =
    format.alignment === undefined || alignment === format.alignment || !shows
      ? []
      : [deviation(layoutSentences.alignment(format.name, alignment, format.alignment))];
  return isBody ? [...aligned, ...distances(paragraph, deviation)] : aligned;
}

function distances(paragraph: FileParagraph, deviation: (sentence: string) => Deviation): readonly Deviation[] {
  const { firstLine, before, after, line, text, autoNumber } = paragraph;
  // Lists and lines moved in by hand have no first line of their own.
  const listed = autoNumber !== null || /^\s*[-–—+•*]|^[\t ]{2,}|^\t/u.test(text) || text.length < LONG;
  const indented = listed || within(firstLine, bodyFormat.firstLine, INDENT_TOLERANCE);
  const gap = before + after;
  return [
    ...(indented ? [] : [deviation(layoutSentences.firstLine(firstLine))]),
    ...(gap >= bodyFormat.gap - GAP_TOLERANCE ? [] : [deviation(layoutSentences.gap(gap))]),
    ...(line.kind === 'multiple' && !within(line.value, bodyFormat.line, LINE_TOLERANCE)
      ? [deviation(layoutSentences.line(line.value))]
      : []),
    ...(line.kind === 'exactly' && !within(line.points, FIXED, 0)
      ? [deviation(layoutSentences.exactly(line.points))]
      : []),
  ];
}
