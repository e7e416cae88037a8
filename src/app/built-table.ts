/** What a table said when it was built, as the data part remembers it, and how it is found again in a reading. Pure. */
import * as v from 'valibot';
import { tableRows } from '../core/appendix/table-grid';
import type { TableModel } from '../core/appendix/table-model';
import { parseJson } from '../core/report/entry-xml';
import type { ParagraphSnapshot } from '../core/report/snapshot';
import { normalizeText } from '../core/text/normalize';
import type { EditedCell } from './appendix-state';

/** A place of the grid: the text of a cell that begins there, or that a cell from the left or from above covers it. */
const LEFT = 0;
const ABOVE = 1;
const schema = v.object({
  header: v.number(),
  rows: v.array(v.array(v.union([v.string(), v.literal(LEFT), v.literal(ABOVE)]))),
  notes: v.array(v.string()),
});

/** Texts of a table with its merging, and of the lines under it. */
export interface BuiltTable {
  /** Number of header rows. */
  readonly header: number;
  /** Every row from the left border to the right: texts, 0 = covered from the left, 1 = covered from above. */
  readonly rows: readonly (readonly (string | 0 | 1)[])[];
  readonly notes: readonly string[];
}

/** Signs that are no white space and show nothing: no document holds them. */
const UNSEEN = /[^\P{C}\s]/gu;
/** A text as a person reads it. */
export const seen = (text: string): string => normalizeText(text.replace(UNSEEN, ''));

/** The texts of a model, as a person reads them. */
export const builtTable = (model: TableModel): BuiltTable => ({
  header: model.header.length,
  rows: tableRows(model).map(({ cells }) =>
    cells.flatMap(({ cell, columns, covered }) =>
      Array.from({ length: columns }, (_, place): string | 0 | 1 =>
        place > 0 ? LEFT : covered ? ABOVE : seen(cell.text),
      ),
    ),
  ),
  notes: model.notes.map(seen),
});

/** What the data part remembers; null where it remembers nothing, or something else. */
export function readBuilt(json: string | undefined): BuiltTable | null {
  const parsed = v.safeParse(schema, parseJson(json ?? ''));
  return parsed.success ? parsed.output : null;
}

const ownTexts = ({ rows }: BuiltTable): readonly string[] =>
  rows.flatMap((row) => row.filter((place) => typeof place === 'string'));

/** Whether the paragraphs of a control say what the table says; cells that say nothing do not count, Words differ in them. */
export function saysTable(paragraphs: readonly ParagraphSnapshot[], table: BuiltTable): boolean {
  const said = paragraphs.map(({ text }) => seen(text)).filter((text) => text !== '');
  const wanted = [...ownTexts(table), ...table.notes].filter((text) => text !== '');
  return said.length === wanted.length && said.every((text, place) => text === wanted[place]);
}

/** What stands over a column, the lowest last; "TT", "CN" alone would say nothing. */
function columnName({ header, rows }: BuiltTable, column: number): string {
  const names: string[] = [];
  for (let row = 0; row < header; row += 1) {
    let [up, left] = [row, column];
    while (rows[up]?.[left] === LEFT) left -= 1;
    while (rows[up]?.[left] === ABOVE) up -= 1;
    const name = rows[up]?.[left];
    if (typeof name === 'string' && name !== '' && name !== names.at(-1)) names.push(name);
  }
  return names.slice((names.at(-1)?.length ?? 0) <= 3 ? -2 : -1).join(' – ');
}

function cellName(table: BuiltTable, row: number, column: number): string {
  if (row < table.header) return `Hàng tiêu đề – cột ${column + 1}`;
  const label = [1, 0].map((place) => table.rows[row]?.[place]).find((text) => typeof text === 'string' && text !== '');
  return `${label ?? `Hàng ${row + 1}`} – ${columnName(table, column)}`;
}

/** A cell of the document that says something else. */
export interface FoundEdit extends EditedCell {
  readonly row: number;
  readonly column: number;
}

/** A cell of a table with the paragraph of the document that stands in it. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** What the table says there; 1 = covered from above. */
  readonly text: string | 0 | 1;
  readonly paragraph: ParagraphSnapshot;
}

/** The cells beside their paragraphs; null where they cannot be told apart (rows added, a cell of two paragraphs). */
export function cellPlaces(paragraphs: readonly ParagraphSnapshot[], table: BuiltTable): readonly CellPlace[] | null {
  const standing = paragraphs.filter(({ tableLevel }) => tableLevel > 0);
  const places = table.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === LEFT ? [] : [{ row, column, text }])),
  );
  const own = places.filter(({ text }) => text !== ABOVE);
  // Words give a paragraph for a cell that is covered from above, or none.
  const cells = standing.length === places.length ? places : standing.length === own.length ? own : null;
  return cells && cells.flatMap((place, at) => (standing[at] ? [{ ...place, paragraph: standing[at] }] : []));
}

/** The cells that differ. [] where they cannot be told apart, or only lines under the table differ. */
export function editedCells(paragraphs: readonly ParagraphSnapshot[], table: BuiltTable): readonly FoundEdit[] {
  return (cellPlaces(paragraphs, table) ?? []).flatMap(({ row, column, text, paragraph }): readonly FoundEdit[] => {
    const found = seen(paragraph.text);
    const built = typeof text === 'string' ? text : '';
    return found === built ? [] : [{ name: cellName(table, row, column), built, inDocument: found, row, column }];
  });
}

/** The model as it stands after somebody edited cells, so that it can be put back. */
export function editedModel(model: TableModel, edits: readonly FoundEdit[]): TableModel {
  const headers = model.header.length;
  const rows = tableRows(model);
  const changed = new Map(
    edits.flatMap(({ row, column, inDocument }) => {
      const placed = rows[row]?.cells.find((one) => one.column === column && !one.covered);
      return row < headers || placed === undefined ? [] : [[placed.cell, inDocument] as const];
    }),
  );
  return {
    ...model,
    rows: model.rows.map((row) => row.map((cell) => ({ ...cell, text: changed.get(cell) ?? cell.text }))),
  };
}
