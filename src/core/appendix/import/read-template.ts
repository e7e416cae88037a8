/** Reads a sheet of our own workbook by the ids it carries; names are asked only where ids are missing or contradict them. */
import { WHOLE_CLUSTER } from '../counts';
import { findTables, type ColumnReader, type FoundTable } from './find-tables';
import { gridOf, seenText, type Grid } from './grid';
import type { ImportColumn } from './match-columns';
import type { UnitMatcher } from './match-units';
import type { Findings } from './proposal';
import { readCountTable } from './read-count-table';
import { readDocumentTable } from './read-document-table';
import { documentColumns } from './template';
import { CLUSTER_MARK, readMark } from './template-mark';
import type { TablePlace } from './table-place';
import type { Sheet } from './workbook';

/** Stands before an id where a name would stand. */
const BY_ID = 'mã số ';

/** The mark of a sheet; null for a sheet that is not ours. */
export const sheetMark = ({ rows }: Sheet): ReturnType<typeof readMark> => {
  const first = rows[0]?.[0] ?? null;
  return first?.kind === 'text' ? readMark(first.text) : null;
};

/** Units by the ids that stand where names would, else by names. */
const unitsById = (units: UnitMatcher, known: ReadonlySet<string>): UnitMatcher => ({
  ...units,
  named: (text) => {
    const id = text.startsWith(BY_ID) ? text.slice(BY_ID.length) : '';
    return known.has(id) ? { kind: 'unit', unit: id } : units.named(text);
  },
});

/**
 * The grid with ids in place of the names in a column, and without the hidden ids. A name that was typed over and is another
 * unit's counts as it was typed.
 */
function withIds(grid: Grid, column: number, units: UnitMatcher, known: ReadonlySet<string>): Grid {
  const idAt = (row: number): string => {
    const id = seenText(grid, row, 0);
    const typed = units.named(seenText(grid, row, column));
    if (!known.has(id) || (typed.kind === 'unit' && typed.unit !== id)) return '';
    return `${BY_ID}${id}`;
  };
  return {
    ...grid,
    own: (row, place) => (place === 0 || row === 0 ? null : grid.own(row, place)),
    seen: (row, place) => {
      const content = place === 0 || row === 0 ? null : grid.seen(row, place);
      const id = place === column && content !== null ? idAt(row) : '';
      return id === '' ? content : { kind: 'text', text: id };
    },
  };
}

/** Everything in a sheet of ours; null where its table is gone. */
export function readTemplateSheet(
  place: Omit<TablePlace, 'grid' | 'table'>,
  sheet: Sheet,
  known: { readonly units: readonly string[]; readonly columns: readonly ImportColumn[] },
  reader: ColumnReader,
): Findings | null {
  const mark = sheetMark(sheet);
  const grid = gridOf(sheet);
  const found = mark === null ? undefined : findTables(grid, reader)[0];
  if (mark === null || found === undefined) return null;
  const ids = found.paths.map((_, column) => (column === 0 ? '' : seenText(grid, 0, column)));
  const above = [`năm ${mark.year}`];
  const unitIds = new Set(known.units);
  if (mark.annex === 'I') {
    const paths = found.paths.map((path, column) => {
      const named = documentColumns.find(([id]) => id === ids[column]);
      return named ? [named[1]] : path;
    });
    // The cluster's own documents stand under its name; a name that is no unit's is hers to choose.
    const clusterId = new Set([...unitIds, CLUSTER_MARK]);
    const units = unitsById(place.units, clusterId);
    const table: FoundTable = { ...found, annex: 'I', paths, above };
    const read = readDocumentTable({
      ...place,
      grid: withIds(grid, ids.indexOf('issuer'), place.units, clusterId),
      table,
      units,
    });
    const documents = read.documents.map((document) =>
      document.record.issuer === CLUSTER_MARK
        ? { ...document, record: { ...document.record, issuer: WHOLE_CLUSTER } }
        : document,
    );
    return { ...read, documents };
  }
  const columns = new Map(known.columns.map((column) => [column.id, column]));
  const paths = found.paths.map((path, column) =>
    columns.has(ids[column] ?? '') ? [`${BY_ID}${ids[column] ?? ''}`] : path,
  );
  const byId: ColumnReader = (path, table) => {
    const column = columns.get(path[0]?.slice(BY_ID.length) ?? '');
    return column && path[0]?.startsWith(BY_ID) === true ? { kind: 'column', column, year: null } : reader(path, table);
  };
  const unitColumn = found.paths.findIndex((path) => reader(path, null).kind === 'unit');
  return readCountTable(
    {
      ...place,
      grid: withIds(grid, unitColumn, place.units, unitIds),
      table: { ...found, annex: mark.annex, paths, above },
      units: unitsById(place.units, unitIds),
    },
    byId,
  );
}
