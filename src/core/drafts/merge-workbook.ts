/** The tables of a unit's document as a workbook, so that they are read as its Excel sheets are. */
import type { CellOrigin, Findings } from '../appendix/import/proposal';
import type { Sheet, Workbook } from '../appendix/import/workbook';
import { tableSheet } from '../checks/reading/table-sheet';
import type { FileDocument, FileTable } from '../report/file-document';

/** Lines above a table that may say its annex, its unit and its year. */
const MOST_LINES = 8;
/** A longer line is prose. */
const LONGEST_LINE = 300;

/** Written lines right above a table, outside tables, the lowest last. */
function linesAbove({ paragraphs }: FileDocument, table: FileTable): readonly string[] {
  const lines: string[] = [];
  for (let at = table.first - 1; at >= 0 && lines.length < MOST_LINES; at--) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.tableLevel > 0) break;
    if (paragraph.text.trim() !== '' && paragraph.text.length <= LONGEST_LINE) lines.unshift(paragraph.text);
  }
  return lines;
}

const nameOf = (place: number): string => `bảng ${place + 1}`;

/** A workbook whose sheets are the tables; above each its lines, a row each. `year` = the year the document says; null = none. */
export function documentWorkbook(file: string, document: FileDocument, year: number | null): Workbook {
  const sheets = document.tables.map((table, place): Sheet => {
    const { rows, merged, ...rest } = tableSheet(table);
    const above = linesAbove(document, table).map((text) => [{ kind: 'text', text } as const]);
    return {
      ...rest,
      name: nameOf(place),
      rows: [...above, ...rows],
      merged: merged.map((range) => ({ ...range, row: range.row + above.length })),
    };
  });
  return { file, sheets, macros: document.macros, ...(year !== null && { year }) };
}

/** The findings with cells named as in the document's tables: rows counted from the table's first. */
export function inDocumentTables(findings: Findings, document: FileDocument): Findings {
  const above = new Map(document.tables.map((table, place) => [nameOf(place), linesAbove(document, table).length]));
  const moved = (origin: CellOrigin): CellOrigin => ({
    ...origin,
    cell: origin.cell.replace(/\d+/gu, (row) => String(Math.max(1, Number(row) - (above.get(origin.sheet) ?? 0)))),
  });
  const all = <Found extends { readonly origin: CellOrigin }>(found: readonly Found[]): readonly Found[] =>
    found.map((one) => ({ ...one, origin: moved(one.origin) }));
  return {
    counts: all(findings.counts),
    documents: all(findings.documents),
    unread: all(findings.unread),
    totals: all(findings.totals),
    unmatched: all(findings.unmatched),
    // A document without tables is no trouble: its text is read.
    notes: [],
  };
}
