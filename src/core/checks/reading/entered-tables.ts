/** The tables of the annexes beside those that follow from the entered counts. */
import { columnsOf } from '../../appendix/columns';
import { tableDifferences } from '../../appendix/table-differences';
import { tableI } from '../../appendix/table-i';
import { tableII } from '../../appendix/table-ii';
import { tableIII } from '../../appendix/table-iii';
import { appendixTag, type AppendixId } from '../../report/control-tag';
import type { FileTable } from '../../report/file-document';
import { isUnwritten } from '../../report/written-text';
import { inDocument, type Place } from '../check';
import { atParagraph } from './places';
import type { Report, ReportAnnex } from './report';

/** How a table differs from the entered counts. */
export type TableDifference =
  | { readonly kind: 'same' }
  /** The annex stands without its table. */
  | { readonly kind: 'missing' }
  /** Rows or columns were added, removed, split or merged. */
  | { readonly kind: 'shape' }
  /** The first cell that differs; `more` = how many besides. */
  | { readonly kind: 'cells'; readonly found: string; readonly expected: string; readonly more: number };

/** A table and what is said of it. */
export interface EnteredTable {
  readonly annex: AppendixId;
  readonly difference: TableDifference;
  readonly place: Place;
}

const models = { I: tableI, II: tableII, III: tableIII };

function isEntered(id: AppendixId, { figures: { documents, counts, units, year } }: Report): boolean {
  if (id === 'I') return documents.length > 0;
  const columns = new Set(columnsOf(id, year).map((column) => column.id));
  const listed = new Set(units.map((unit) => unit.id));
  return counts.some(
    (entry) =>
      entry.year === year && listed.has(entry.unit) && Object.keys(entry.cells).some((one) => columns.has(one)),
  );
}

/** Tables for which something was entered. One in a control of ours is compared cell by cell, another is left to the checks of counts. */
export function enteredTables(report: Report): readonly EnteredTable[] {
  return report.annexes.filter(({ id }) => isEntered(id, report)).flatMap((annex) => compared(annex, report) ?? []);
}

function compared(annex: ReportAnnex, { document, figures }: Report): EnteredTable | null {
  const { id, table, opening } = annex;
  const tag = appendixTag(id);
  const control = document.controls.find((one) => one.tag === tag);
  if (control === undefined) return null;
  const at = opening === null ? inDocument : atParagraph(opening);
  if (table === null || !table.tags.includes(tag)) {
    const unbuilt = control.placeholder || isUnwritten(control.text);
    return unbuilt ? { annex: id, difference: { kind: 'missing' }, place: at } : null;
  }
  const found = tableDifferences(models[id](figures), textsOf(table));
  if (found === null) return { annex: id, difference: { kind: 'shape' }, place: at };
  const [first] = found;
  if (first === undefined) return { annex: id, difference: { kind: 'same' }, place: at };
  const cell = document.paragraphs
    .slice(table.first, table.last + 1)
    .find(
      (paragraph) =>
        paragraph.cell !== null &&
        document.tables[paragraph.cell.table] === table &&
        paragraph.cell.row === first.row &&
        paragraph.cell.column === first.column,
    );
  const difference = { kind: 'cells', found: first.found, expected: first.expected, more: found.length - 1 } as const;
  return { annex: id, difference, place: cell === undefined ? at : atParagraph(cell) };
}

/** Texts of the cells that begin in each row. */
function textsOf(table: FileTable): readonly (readonly string[])[] {
  const rows: { readonly column: number; readonly text: string }[][] = Array.from({ length: table.rows }, () => []);
  for (const { row, column, text } of table.cells) rows[row]?.push({ column, text });
  return rows.map((cells) => cells.sort((one, other) => one.column - other.column).map(({ text }) => text));
}
