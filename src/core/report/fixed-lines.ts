/** Lines of the report outside headings and bodies that hold words of the form: what of them depends on the data. */
import { forKind, outlineForKind } from '../outline/kind-words';
import type { Outline } from '../outline/outline';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import type { LinePiece } from './change';
import { appendixIds } from './control-tag';
import type { ReportData } from './data-entries';
import { fieldNames, type FieldId } from './fields';
import { printedFields, recipientFields } from './printed-fields';
import { attachedTo } from './report-content';

/** A line as a template, `{field}` for each field in it. */
export interface FixedLine {
  /** The same line has the same key in every report. */
  readonly key: string;
  /** The line in words, for a list of changes. */
  readonly name: string;
  readonly template: string;
  /** Which of the paragraphs that read so it is, counted from 0: the annexes say the same. */
  readonly turn: number;
}

/** Lines of the form's own words with their fields. NĐ 30/2020, Phụ lục I, II.3, II.4, II.9.b. */
export const formLines = {
  number: 'Số: {number}/BC-{symbol}',
  placeAndDate: '{place}, {issue-date}',
  addressee: 'Kính gửi: {addressee}',
} as const;

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);

/** Lines of a report in document order. Lines that are switched off are absent. */
export function fixedLines(outline: Outline, data: ReportData): readonly FixedLine[] {
  const { fixed } = outlineForKind(outline, data.clusterKind);
  const line = (key: string, name: string, template: string, turn = 0): FixedLine => ({ key, name, template, turn });
  return [
    line('issuer', 'Tên cơ quan ban hành ở đầu văn bản', `${fixed.issuer} {cluster}`),
    line('title', 'Trích yếu', fixed.title[data.wording]),
    ...(data.addressed ? [line('addressee', 'Dòng Kính gửi', formLines.addressee)] : []),
    ...(data.addressed ? [line('as-above', 'Dòng “Như trên” của Nơi nhận', '- Như trên;')] : []),
    ...recipientFields
      .slice(0, data.recipients.length)
      .map((field) => line(field, `Dòng ${fieldNames[field]}`, `- {${field}};`)),
    line('on-behalf', 'Dòng TM. ở chỗ ký', fixed.onBehalf),
    ...appendixIds.map((id, turn) =>
      line(`attached-${id}`, `Dòng “Kèm theo” của Phụ lục ${id}`, forKind(attachedTo, data.clusterKind), turn),
    ),
  ];
}

/** The line in pieces, its fields with the text a report prints in them. */
export function linePieces(
  outline: Outline,
  data: ReportData,
  { template }: FixedLine,
  blank: string,
): readonly LinePiece[] {
  const fields = printedFields(outline, data);
  // A split at a captured group gives words and names in turn.
  return template
    .split(/\{([a-z0-9-]+)\}/u)
    .map((piece, place): LinePiece => {
      if (place % 2 === 0) return piece;
      if (!isField(piece)) return `{${piece}}`;
      const text = fields[piece] ?? '';
      return { field: piece, text: text === '' ? blank : text };
    })
    .filter((piece) => piece !== '');
}

/** The line with the fields of a report filled in. */
export const lineText = (outline: Outline, data: ReportData, line: FixedLine, blank: string): string =>
  linePieces(outline, data, line, blank)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

/** The words of a line between its fields. */
export const fixedPieces = ({ template }: FixedLine): readonly string[] => template.split(/\{[a-z0-9-]+\}/u);

/** The fields of a line in order. */
export const fieldsOf = ({ template }: FixedLine): readonly string[] =>
  [...template.matchAll(/\{([a-z0-9-]+)\}/gu)].map(([, name = '']) => name);

/** Whether a paragraph is the line, whatever stands in its fields. Letter case, punctuation and spaces are not compared. */
export function linePattern(line: FixedLine): (text: string) => boolean {
  const pieces = fixedPieces(line)
    .map((piece) => foldWords(piece))
    .filter((piece) => piece !== '');
  const starts = foldWords(fixedPieces(line)[0] ?? '') !== '';
  const ends = foldWords(fixedPieces(line).at(-1) ?? '') !== '';
  const pattern = new RegExp(
    `^${starts ? '' : '.*'}${pieces.map((piece) => `(?:^| )${piece}(?= |$)`).join('.*')}${ends ? '$' : ''}`,
    'u',
  );
  return (text) => pattern.test(foldWords(text));
}

/** Whether a paragraph reads as the line to the letter, whatever stands in its fields. */
export function readsAs(text: string, line: FixedLine): boolean {
  let from = 0;
  const plain = normalizeText(text);
  return fixedPieces(line).every((piece) => {
    const at = plain.indexOf(normalizeText(piece), from);
    from = at + normalizeText(piece).length;
    return at >= 0;
  });
}
