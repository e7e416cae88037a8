/** The sheets of our workbook as one block of cells for the clipboard, where no file can be saved. */
import { shownDate } from '../../text/typed-date';
import type { SheetModel, SheetModelCell } from './sheet-model';

/** The same cells twice: parted by tabs, and as a table of a web page, which keeps merged headers and texts that look like numbers. */
export interface TemplateText {
  readonly text: string;
  readonly html: string;
}

type Cells = ReadonlyMap<number, SheetModelCell>;

/** Rows without the hidden ids and without the sums, which would not follow what is filled in; a blank row behind each sheet. */
function blockRows(sheets: readonly SheetModel[]): readonly Cells[] {
  return sheets.flatMap(({ rows }) => [
    ...rows
      .map((row): Cells => new Map(row.flatMap(([at, cell]) => (cell.look === 'id' ? [] : [[at - 1, cell]]))))
      .filter((row) => row.size > 0 && ![...row.values()].some(({ look }) => look === 'total')),
    new Map(),
  ]);
}

const twoDigits = (value: number | null): string => String(value).padStart(2, '0');

/** A date as every Excel reads it, whatever comes first in its country: "2026-01-05". */
function plainValue({ value }: SheetModelCell): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `${value.year}-${twoDigits(value.month)}-${twoDigits(value.day)}`;
  // A formula begins with one of these; a blank before it makes a text of it.
  const text = /^[=+@-]./u.test(value) ? ` ${value}` : value;
  return /["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign).replaceAll('\n', '<br>');

/** What Excel is to take as text is marked so. */
function htmlCell({ look, value, columns = 1, rows = 1 }: SheetModelCell): string {
  const name = look === 'header' ? 'th' : 'td';
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const kind = typeof value === 'number' ? '' : ` style="mso-number-format:'\\@'"`;
  const shown = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : shownDate(value);
  return `<${name}${spans}${kind}>${escaped(shown)}</${name}>`;
}

/** Places of a row that a cell above or beside it covers. */
function coveredPlaces(rows: readonly Cells[]): readonly ReadonlySet<number>[] {
  const covered = rows.map(() => new Set<number>());
  rows.forEach((row, first) => {
    for (const [at, { columns = 1, rows: high = 1 }] of row)
      for (let down = 0; down < high; down++)
        for (let beside = 0; beside < columns; beside++) if (down + beside > 0) covered[first + down]?.add(at + beside);
  });
  return covered;
}

/** The block: one table under the other, as they are read back from one sheet. */
export function templateText(sheets: readonly SheetModel[]): TemplateText {
  const rows = blockRows(sheets);
  const covered = coveredPlaces(rows);
  const width = (row: Cells): number => Math.max(0, ...row.keys()) + (row.size > 0 ? 1 : 0);
  const places = (row: Cells): readonly number[] => Array.from({ length: width(row) }, (_, at) => at);
  const lines = rows.map((row) =>
    places(row)
      .map((at) => {
        const cell = row.get(at);
        return cell ? plainValue(cell) : '';
      })
      .join('\t'),
  );
  const html = rows.map((row, index) => {
    const cells = places(row).map((at) => {
      const cell = row.get(at);
      return cell ? htmlCell(cell) : covered[index]?.has(at) === true ? '' : '<td></td>';
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return { text: `${lines.join('\n')}\n`, html: `<table border="1">${html.join('')}</table>` };
}
