/** Fills in the workbook of **Tải mẫu Excel** as a unit does: numbers into its row, nothing else touched. */
import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const letters = (cell: Element): string => (cell.getAttribute('r') ?? '').replace(/\d+/u, '');
const cellsOf = (row: Element): Element[] => Array.from(row.getElementsByTagName('c'));

/** A number in a cell; Excel reckons the sums anew when it saves. */
function put(cell: Element, number: number): void {
  const [standing] = Array.from(cell.getElementsByTagName('v'));
  const value = standing ?? cell.ownerDocument?.createElementNS(cell.namespaceURI, 'v');
  if (value === undefined) throw new Error('A cell without a document.');
  value.textContent = String(number);
  cell.appendChild(value);
}

const numberOf = (cell: Element): number => Number(cell.getElementsByTagName('v')[0]?.textContent ?? '0');

/**
 * `figures` by id of the column, which the sheet's hidden first row holds; `sheet` counts from 1: Phụ lục I, II, III, then II
 * and III of the year before. Throws where the sheet lacks a column or the unit.
 */
export function filledTemplate(
  template: Uint8Array,
  { unit, sheet, figures }: { unit: string; sheet: number; figures: Readonly<Record<string, number>> },
): Uint8Array {
  const parts = unzipSync(template);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const part = new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml');
  const rows = Array.from(part.getElementsByTagName('row')).map(cellsOf);
  const [ids = []] = rows;
  const own = rows.find((cells) => cells.some((cell) => cell.textContent === unit)) ?? [];
  for (const [id, figure] of Object.entries(figures)) {
    const header = ids.find((cell) => cell.textContent === id);
    const cell = header && own.find((one) => letters(one) === letters(header));
    if (header === undefined || cell === undefined) throw new Error(`Sheet ${sheet} has no column ${id} of ${unit}.`);
    put(cell, figure);
    for (const total of rows.flat().filter((one) => one.getElementsByTagName('f').length > 0))
      if (letters(total) === letters(header)) put(total, numberOf(total) + figure);
  }
  return zipSync({ ...parts, [name]: strToU8(new XMLSerializer().serializeToString(part)) });
}
