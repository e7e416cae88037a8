/** From the files she chose to a proposal: what would be entered where, what differs, what was not understood. */
import type { MemberUnit } from '../../report/member-unit';
import { countBook } from '../count-book';
import { WHOLE_CLUSTER, type DocumentRecord, type UnitCounts } from '../counts';
import { documentChanges } from './document-changes';
import { findTables, type ColumnReader } from './find-tables';
import { gridOf } from './grid';
import { importSentences } from './import-words';
import { columnMatcher, type ImportColumn } from './match-columns';
import { unitMatcher, type UnitMatcher } from './match-units';
import {
  allFindings,
  noFindings,
  type CountChange,
  type CountConflict,
  type Findings,
  type FoundCount,
  type ImportProposal,
  type UnreadCell,
} from './proposal';
import { readCountTable } from './read-count-table';
import { readDocumentTable } from './read-document-table';
import { readFormTable } from './read-form-table';
import { readTemplateSheet, sheetMark } from './read-template';
import { columnLetters, type Sheet, type Workbook } from './workbook';

/** What the files are read against. */
export interface ImportSetting {
  /** Year N. Only counts of N and N−1 are taken. */
  readonly year: number;
  readonly units: readonly Pick<MemberUnit, 'id' | 'name' | 'shortName'>[];
  /** Of both tables with the headers she uses. */
  readonly columns: readonly ImportColumn[];
  readonly counts: readonly UnitCounts[];
  readonly documents: readonly DocumentRecord[];
  /** By `UnmatchedUnit.key`: the unit she chose for a name or a table. */
  readonly chosenUnits?: Readonly<Record<string, string>>;
}

/** "dòng 3, 4 và cột F" of what is hidden in a sheet and holds something; '' = nothing. */
function hiddenPlaces(sheet: Sheet): string {
  const { hiddenRows, hiddenColumns, rows } = sheet;
  // Our own workbook keeps its ids in the first row and column.
  const first = sheetMark(sheet) === null ? 0 : 1;
  const lines = hiddenRows.filter((row) => row >= first && rows[row]?.some((cell) => cell !== null) === true);
  const columns = hiddenColumns.filter(
    (column) => column >= first && rows.some((row) => (row[column] ?? null) !== null),
  );
  const some = (places: readonly (string | number)[]): string =>
    places.length > 10 ? `${places.slice(0, 10).join(', ')}…` : places.join(', ');
  return [
    ...(lines.length > 0 ? [`dòng ${some(lines.map((row) => row + 1))}`] : []),
    ...(columns.length > 0 ? [`cột ${some(columns.map(columnLetters))}`] : []),
  ].join(' và ');
}

interface Reading {
  readonly setting: ImportSetting;
  readonly units: UnitMatcher;
  readonly reader: ColumnReader;
}

/** Everything in a sheet; null where it holds no table of the annexes. */
function readSheet(
  { file, year: fileYear }: Workbook,
  sheet: Sheet,
  { setting, units, reader }: Reading,
): Findings | null {
  const { year, chosenUnits = {} } = setting;
  const place = { file, sheet: sheet.name, units, chosenUnits, year, fileYear: fileYear ?? year };
  const known = { units: setting.units.map(({ id }) => id), columns: setting.columns };
  const own = readTemplateSheet(place, sheet, known, reader);
  if (own !== null) return own;
  const grid = gridOf(sheet);
  const found = findTables(grid, reader).flatMap((table) => {
    if (table.annex === 'I') return [readDocumentTable({ ...place, grid, table })];
    if (table.annex === null) return [];
    return [(table.titles === null ? readCountTable : readFormTable)({ ...place, grid, table }, reader)];
  });
  return found.length === 0 ? null : allFindings(found);
}

function readBook(book: Workbook, reading: Reading): Findings {
  const { file, sheets, macros } = book;
  const found: Findings[] = [];
  const notes: string[] = macros ? [importSentences.macros(file)] : [];
  for (const sheet of sheets) {
    const filled = sheet.rows.some((row) => row.some((cell) => cell !== null));
    if (sheet.hidden && filled) notes.push(importSentences.hiddenSheet(file, sheet.name));
    if (sheet.hidden || !filled) continue;
    if (sheet.cut) notes.push(importSentences.cut(file, sheet.name));
    const places = hiddenPlaces(sheet);
    if (places !== '') notes.push(importSentences.hiddenPlaces(file, sheet.name, places));
    const findings = readSheet(book, sheet, reading);
    if (findings !== null) found.push(findings);
  }
  if (found.length === 0) notes.push(importSentences.noTable(file));
  return allFindings([{ ...noFindings, notes }, ...found]);
}

/** Found values by the cell of the annex they are for. */
function byCell(counts: readonly FoundCount[]): readonly (readonly FoundCount[])[] {
  const cells = new Map<string, FoundCount[]>();
  for (const count of counts) {
    const key = `${count.year} ${count.column} ${count.unit}`;
    const others = cells.get(key);
    if (others) others.push(count);
    else cells.set(key, [count]);
  }
  return [...cells.values()];
}

/** Found values against what is entered. A text that is no count never takes the place of a number: it is only told. */
function countChanges(
  found: readonly FoundCount[],
  { counts, year }: ImportSetting,
): Pick<ImportProposal, 'changes' | 'conflicts' | 'unread' | 'unchanged'> {
  const book = countBook(counts);
  const changes: CountChange[] = [];
  const conflicts: CountConflict[] = [];
  const unread: UnreadCell[] = [];
  let unchanged = 0;
  // The cluster's row of N−1 is of use only where no unit's own counts of that year are known.
  const unitsKnown =
    counts.some((entry) => entry.year === year - 1 && entry.unit !== WHOLE_CLUSTER) ||
    found.some((count) => count.year === year - 1 && count.unit !== WHOLE_CLUSTER);
  for (const places of byCell(found.filter(({ unit }) => unit !== WHOLE_CLUSTER || !unitsKnown))) {
    const [first] = places;
    if (first === undefined) continue;
    const { unit, year: of, column } = first;
    const old = book(unit, of)[column];
    if (places.some(({ value }) => value !== first.value))
      conflicts.push({ unit, year: of, column, found: places, old });
    else if (old === first.value) unchanged += 1;
    else if (first.sentence !== '' && typeof old === 'number')
      unread.push({ ...first, text: '', sentence: importSentences.numberKept(first.sentence, old) });
    else changes.push({ ...first, old });
  }
  return { changes, conflicts, unread, unchanged };
}

/** What one file holds, against a setting; made once for many files. */
export function workbookReader(setting: ImportSetting): (workbook: Workbook) => Findings {
  const units = unitMatcher(setting.units);
  const reader = columnMatcher(setting.columns);
  return (workbook) => readBook(workbook, { setting, units, reader });
}

/** What findings would change in the report. */
export function proposalOf(findings: readonly Findings[], setting: ImportSetting): ImportProposal {
  const { counts, documents, ...said } = allFindings(findings);
  const cells = countChanges(counts, setting);
  const records = documentChanges(documents, setting.documents);
  const unread = [...said.unread, ...cells.unread];
  return { ...said, ...cells, ...records, unread, unchanged: cells.unchanged + records.unchanged };
}

/** Reads the workbooks against the report. Nothing is changed; importing the same file again proposes only what differs. */
export const importWorkbooks = (workbooks: readonly Workbook[], setting: ImportSetting): ImportProposal =>
  proposalOf(workbooks.map(workbookReader(setting)), setting);
