/** Cells copied from Excel or a web page, or kept in a .csv, as plain text. */

/** A cell in quotes from `at` on, and where it ends; null when the quotes are the cell's own. */
function quotedCell(text: string, at: number, ends: string): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] !== '"') cell += text[index] ?? '';
    else if (text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else {
      const next = text[index + 1];
      return next === undefined || ends.includes(next) ? { cell, end: index + 1 } : null;
    }
  }
  return null;
}

/**
 * Rows of cells: tabs (or the given sign) part cells, line ends part rows. A cell that holds one of these or a quote is in quotes, its
 * own quotes doubled, as Excel writes it; a quote that does not close before the cell ends is a quote. Blank last rows are dropped.
 */
export function parsePastedTable(text: string, separator: '\t' | ';' | ',' = '\t'): readonly (readonly string[])[] {
  const ends = `${separator}\r\n`;
  const rows: string[][] = [[]];
  for (let index = 0; index <= text.length;) {
    const quoted = text[index] === '"' ? quotedCell(text, index, ends) : null;
    let end = quoted?.end ?? index;
    while (quoted === null && end < text.length && !ends.includes(text[end] ?? '')) end += 1;
    rows.at(-1)?.push(quoted?.cell ?? text.slice(index, end));
    if (text[end] === '\r' && text[end + 1] === '\n') end += 1;
    if (text[end] === '\r' || text[end] === '\n') rows.push([]);
    index = end + 1;
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '') === true) rows.pop();
  return rows;
}
