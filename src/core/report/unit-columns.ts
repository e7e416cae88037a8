/** Which column of a pasted block holds what. */
import { foldWords } from '../text/fold-words';
import { fromRoman } from '../text/roman';
import { roleOfWords } from './unit-roles';

/** What a column holds; `order` is STT, `unknown` is left out and said. */
export type UnitColumn = 'order' | 'name' | 'shortName' | 'role' | 'kind' | 'totalStaff' | 'directWorkers' | 'unknown';

type Rows = readonly (readonly string[])[];

/** Words of a header's cell, folded, by what the column holds; the first that fits counts. */
const headers: readonly (readonly [UnitColumn, RegExp])[] = [
  ['order', /^(stt|tt|số tt|số thứ tự|thứ tự)$/u],
  ['shortName', /^(tên )?(viết tắt|rút gọn|ngắn)$|^tên gọi tắt$|^ký hiệu$/u],
  ['role', /^(vai trò|chức danh|nhiệm vụ|vị trí|ghi chú)( trong (cụm|khối))?$/u],
  ['kind', /^(loại|loại hình|loại đơn vị|nhóm|khối)$/u],
  ['directWorkers', /trực tiếp/u],
  [
    'totalStaff',
    /^(tổng số|tổng|số) ?(cbccvc|cbcc|cán bộ|công chức|viên chức|người|lao động|biên chế|nhân sự)?.*$|^(cbccvc|biên chế|nhân sự)/u,
  ],
  ['name', /^(tên )?(các )?(đơn vị|cơ quan)( cơ quan| đơn vị)?( thành viên| trong cụm| trong khối| tham gia)*$|^tên$/u],
];

const headerOf = (cell: string): UnitColumn | null =>
  headers.find(([, words]) => words.test(foldWords(cell)))?.[0] ?? null;

/** Place of the header row among the first five: one that names the column of units, or two columns. -1 = none. */
const headerPlace = (rows: Rows): number =>
  rows.slice(0, 5).findIndex((row) => {
    const said = row.map(headerOf).filter((column) => column !== null);
    return said.includes('name') || new Set(said).size >= 2;
  });

/** Values of a column that are not blank. */
const valuesOf = (rows: Rows, column: number): readonly string[] =>
  rows.flatMap((row) => {
    const cell = row[column]?.trim() ?? '';
    return cell === '' ? [] : [cell];
  });

const orderOf = (cell: string): number => {
  const figure = cell.replace(/[.)]$/u, '');
  return /^\d{1,3}$/u.test(figure) ? Number(figure) : (fromRoman(figure) ?? Number.NaN);
};

/** Whether the values count up by one: 1, 2, 3 or I, II, III. */
const countsUp = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((cell, place) => orderOf(cell) === orderOf(values[0] ?? '') + place);

/** Columns told by what stands in them: STT before a text, roles, and the first text as the name. Numbers without a header are nobody's. */
function columnsByContent(rows: Rows): readonly UnitColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let named = false;
  return Array.from({ length: width }, (_, column): UnitColumn => {
    const values = valuesOf(rows, column);
    if (!named && width > 1 && countsUp(values)) return 'order';
    if (values.length > 0 && values.every((cell) => roleOfWords(cell) !== null)) return 'role';
    if (!named && values.some((cell) => /\p{L}/u.test(cell))) {
      named = true;
      return 'name';
    }
    return 'unknown';
  });
}

/** How a block is read. */
export interface UnitColumns {
  readonly columns: readonly UnitColumn[];
  /** Rows up to and with the header; 0 = there is no header. */
  readonly headRows: number;
}

/** The columns by the header where there is one, by their content otherwise. A column named twice counts the first time. */
export function unitColumns(rows: Rows): UnitColumns {
  const head = headerPlace(rows);
  if (head < 0) return { columns: columnsByContent(rows), headRows: 0 };
  const below = rows.slice(head + 1);
  const width = Math.max(...rows.map((row) => row.length));
  const columns: UnitColumn[] = [];
  for (let column = 0; column < width; column++) {
    const said = headerOf(rows[head]?.[column] ?? '');
    columns.push(said === null || columns.includes(said) ? 'unknown' : said);
  }
  if (columns.includes('name')) return { columns, headRows: head + 1 };
  // "STT", "Vai trò" and a nameless column: the unit's name is the first text among those nobody claims.
  const name = columns.findIndex(
    (column, place) => column === 'unknown' && valuesOf(below, place).some((cell) => /\p{L}/u.test(cell)),
  );
  return { columns: columns.map((column, place) => (place === name ? 'name' : column)), headRows: head + 1 };
}
