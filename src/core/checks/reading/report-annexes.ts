/** The annexes as they stand in the document. */
import type { AppendixData } from '../../appendix/appendix-data';
import { allColumns } from '../../appendix/columns';
import type { ColumnReader } from '../../appendix/import/find-tables';
import { columnMatcher } from '../../appendix/import/match-columns';
import { unitMatcher } from '../../appendix/import/match-units';
import { appendixIds, type AppendixId } from '../../report/control-tag';
import type { FileDocument } from '../../report/file-document';
import { annexCounts, foundIn, type TableReading } from './annex-counts';
import { annexDocuments } from './annex-documents';
import type { Bounds } from './bounds';
import { annexNumber } from './bounds';
import type { ReportAnnex, ReportLine } from './report';
import { cellParagraphs } from './table-sheet';

/** "(Kèm theo Báo cáo số …)". */
const isAttached = (text: string): boolean => /^\s*\(?\s*(ban hành )?kèm theo/iu.test(text);

/** Readers of the usual columns, by year. */
const readers = new Map<number, ColumnReader>();

/** How the tables of a report are read: its columns with her words in the headers. */
function tableReading(document: FileDocument, figures: AppendixData): TableReading {
  const { year, units, columns } = figures;
  const named = allColumns(year).map((column) => {
    const own = Object.hasOwn(columns.renamed, column.title) ? (columns.renamed[column.title] ?? '').trim() : '';
    return own === '' ? column : { ...column, header: own, aliases: [...column.aliases, column.header] };
  });
  const usual = Object.keys(columns.renamed).length === 0;
  const reader = (usual ? readers.get(year) : undefined) ?? columnMatcher(named);
  if (usual) readers.set(year, reader);
  return {
    year,
    units: unitMatcher(units),
    reader,
    paragraphs: cellParagraphs(document.paragraphs),
  };
}

/** The three annexes of the form, those that are not there among them. */
export function reportAnnexes(
  document: FileDocument,
  figures: AppendixData,
  bounds: Bounds,
  lines: readonly ReportLine[],
): readonly ReportAnnex[] {
  const reading = tableReading(document, figures);
  return appendixIds.map((id) => annexOf(id, document, reading, bounds, lines));
}

function annexOf(
  id: AppendixId,
  document: FileDocument,
  reading: TableReading,
  { annexes }: Bounds,
  lines: readonly ReportLine[],
): ReportAnnex {
  const own = lines.flatMap(({ paragraph, annex }) => (annex === id ? [paragraph] : []));
  const start = annexes.find((annex) => annex.id === id)?.paragraph;
  const first = start === undefined ? undefined : document.paragraphs[start];
  const opening = first !== undefined && annexNumber(first.text) !== null ? first : null;
  const indexes = new Set(own.map(({ index }) => index));
  const tables = document.tables.flatMap((table, place) => (indexes.has(table.first) ? [{ table, place }] : []));
  const understood = tables.flatMap((one) => {
    const inside = foundIn(one.table, reading.reader);
    return inside === null ? [] : [{ ...one, inside }];
  });
  return {
    id,
    opening,
    attached: own.find(({ text, tableLevel }) => tableLevel === 0 && isAttached(text)) ?? null,
    lines: own,
    table: (understood[0] ?? tables[0])?.table ?? null,
    counts: id === 'I' ? [] : understood.flatMap(({ inside, place }) => annexCounts(id, inside, place, reading)),
    documents:
      id === 'I' ? understood.flatMap(({ inside, place }) => annexDocuments(inside, place, reading.paragraphs)) : [],
  };
}
