import type { OutlineRow } from '../../../src/core/outline/outline';

/** Lines of the form that hold two columns: what stands on the left, and what stands on the right. */
const twoColumns: readonly RegExp[] = [
  /^(HỘI ĐỒNG TĐKT TỈNH) {2,}(\S.*)$/u,
  /^(CỤM THI ĐUA\.+) {2,}(\S.*)$/u,
  /^(Số: +\/BC-) {2,}(\S.*)$/u,
];

/** What stands on each line of a form, without blank lines and without the spaces that only place it. */
function pieces(formText: string): readonly string[] {
  return formText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const columns = twoColumns.map((pattern) => pattern.exec(line)).find((match) => match !== null);
      return columns ? columns.slice(1) : [line];
    });
}

/** Lines that are in no row and rows that are on no line, by walking both in order. Both empty = all accounted for. */
export interface Account {
  readonly strayLines: readonly string[];
  readonly lostRows: readonly string[];
}

/** A row takes the lines that, joined with one space, are exactly its words; a line belongs to one row. */
export function accountFor(formText: string, rows: readonly OutlineRow[]): Account {
  const lines = [...pieces(formText)];
  const lostRows: string[] = [];
  const strayLines: string[] = [];
  for (const { id, verbatim } of rows) {
    const start = lines.findIndex((_, at) => linesTaken(lines.slice(at), verbatim) > 0);
    if (start < 0) {
      lostRows.push(id);
      continue;
    }
    strayLines.push(...lines.splice(0, start));
    lines.splice(0, linesTaken(lines, verbatim));
  }
  return { strayLines: [...strayLines, ...lines], lostRows };
}

/** How many lines from the first on make up the words; 0 when they do not. A form breaks a row into three lines at most. */
const linesTaken = (lines: readonly string[], words: string): number =>
  [1, 2, 3].find((count) => lines.length >= count && lines.slice(0, count).join(' ') === words) ?? 0;
