/** The counts of a table of Phụ lục II or III, whoever built it: a row per unit, columns in any order, headers of several rows. */
import { countColumns, rowText } from '../../appendix/import/count-columns';
import { findTables, type ColumnReader, type FoundTable } from '../../appendix/import/find-tables';
import { gridOf, seenText, type Grid } from '../../appendix/import/grid';
import { rowLabel } from '../../appendix/import/header-words';
import type { UnitMatcher } from '../../appendix/import/match-units';
import type { TablePlace } from '../../appendix/import/table-place';
import type { FileTable } from '../../report/file-document';
import type { CountTable } from '../../appendix/title-row';
import { foldWords } from '../../text/fold-words';
import { printedValue } from './printed-value';
import type { AnnexCount } from './report';
import { tableSheet, type CellParagraphs } from './table-sheet';

/** What tables are read with. */
export interface TableReading {
  readonly year: number;
  readonly units: UnitMatcher;
  readonly reader: ColumnReader;
  readonly paragraphs: CellParagraphs;
}

/** A table of an annex in a table of the document. */
export interface TableInside {
  readonly grid: Grid;
  readonly found: FoundTable;
}

/** The first table that is found in a table of the document; null where it holds none of an annex. */
export function foundIn(table: FileTable, reader: ColumnReader): TableInside | null {
  const grid = gridOf(tableSheet(table));
  const [found] = findTables(grid, reader);
  return found === undefined ? null : { grid, found };
}

/** The row of the year before, told without its number. */
const PREVIOUS = /^(?:(?:số liệu|kết quả) )?(?:cùng kỳ|năm trước)/u;

/** What a row is; `blank`: nothing stands in its columns of counts. */
function rowKind(label: string, year: number, isUnit: boolean, blank: boolean): AnnexCount['kind'] {
  if (isUnit) return 'unit';
  const said = rowLabel(label);
  if (said.kind === 'total') return 'total';
  if (said.kind === 'year') return said.year === year - 1 ? 'previous' : said.year === year ? 'total' : 'other';
  if (said.kind === 'comparison' && PREVIOUS.test(foldWords(label))) return 'previous';
  if (said.kind === 'comparison') return /^tỷ lệ|%/u.test(foldWords(label) + label) ? 'percent' : 'difference';
  return said.kind === 'closing' || blank || label === '' ? 'other' : 'unit';
}

/** Every cell with a count, row by row; [] where the table was not understood. `place` = its place in the document. */
export function annexCounts(
  annex: CountTable,
  inside: TableInside,
  place: number,
  { year, units, reader, paragraphs }: TableReading,
): readonly AnnexCount[] {
  if (inside.found.titles !== null || inside.found.annex === 'I') return [];
  const { grid, found } = inside;
  const where: TablePlace = {
    file: '',
    sheet: '',
    grid,
    table: { ...found, annex },
    units,
    chosenUnits: {},
    year,
    fileYear: year,
  };
  const columns = countColumns(where, reader);
  const counted = found.paths.flatMap((path, column) => {
    if (column === columns.unit || column === columns.order || path.length === 0) return [];
    const meaning = reader(path, annex);
    if (meaning.kind === 'order' || meaning.kind === 'unit') return [];
    const known = meaning.kind === 'column' ? meaning.column : null;
    return known?.kind === 'text' ? [] : [{ column, id: known?.id ?? null, header: path.join(' – ') }];
  });
  const counts: AnnexCount[] = [];
  for (let row = found.rows.first; row < found.rows.end; row++) {
    const label = rowText(where, columns, row);
    const matched = rowLabel(label).kind === 'entry' ? units.named(label) : null;
    const unit = matched?.kind === 'unit' ? matched.unit : null;
    const texts = counted.map(({ column }) => seenText(grid, row, column));
    const kind = rowKind(
      label,
      year,
      unit !== null,
      texts.every((text) => text === ''),
    );
    for (const [index, { column, id, header }] of counted.entries()) {
      const paragraph = paragraphs(place, row, column);
      // What a merged cell covers is said once, where it begins.
      if (paragraph === null || grid.firstRow(row, column) !== row || grid.firstColumn(row, column) !== column)
        continue;
      const text = texts[index] ?? '';
      const of = kind === 'unit' || kind === 'other' ? unit : '';
      counts.push({ row: label, unit: of, kind, column: id, header, text, value: printedValue(text), paragraph });
    }
  }
  return counts;
}
