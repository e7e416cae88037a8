/**
 * The mark of our own workbook. It stands in the first cell of a sheet, ids of columns beside it and ids of rows below it, in
 * a hidden row and a hidden column: they go along when rows are sorted or the sheet is copied into another file.
 */

/** What a marked sheet holds. */
export interface TemplateMark {
  readonly annex: 'I' | 'II' | 'III';
  readonly year: number;
}

/** The text of the mark, e.g. `bctd/1/II/2026`. */
export const markText = ({ annex, year }: TemplateMark): string => `bctd/1/${annex}/${year}`;

/** Reads the text of a mark; null for any other text. */
export function readMark(text: string): TemplateMark | null {
  const [, annex, year] = /^bctd\/1\/(I|II|III)\/(\d{4})$/u.exec(text.trim()) ?? [];
  return annex === 'I' || annex === 'II' || annex === 'III' ? { annex, year: Number(year) } : null;
}

/** Stands in the column of ids for the cluster itself. */
export const CLUSTER_MARK = '*';
