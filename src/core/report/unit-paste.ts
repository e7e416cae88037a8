/** A column or a block of units pasted from Excel: read into the list, with a word on everything that was not taken. */
import { enteredLine, hasUnprintable, quoted } from '../text/entered-text';
import { foldWords } from '../text/fold-words';
import { parseCount } from '../text/numbers';
import { parsePastedTable } from '../text/pasted-table';
import { MOST_UNITS, type MemberUnit } from './member-unit';
import { nameKey } from './unit-findings';
import { unitColumns, type UnitColumn } from './unit-columns';
import { kindOfWord } from './unit-kinds';
import { changeUnit, checkShortName, checkUnitName, newUnit } from './unit-list';
import { nameAndRole, roleOfWords } from './unit-roles';

/** Why a row or a cell of a paste was left out; rows are counted from 1 as they were pasted. */
export const pasteSentences = {
  total: (row: number): string => `Dòng ${row} là dòng cộng nên không lấy.`,
  noName: (row: number, text: string): string => `Dòng ${row} không có tên đơn vị: ${quoted(text)}.`,
  known: (row: number, name: string): string => `Dòng ${row}: ${quoted(name)} đã có trong danh sách.`,
  keptValue: (row: number, name: string): string =>
    `Dòng ${row}: ${quoted(name)} đã có; số liệu đã nhập trước được giữ nguyên.`,
  notCount: (row: number, text: string): string => `Dòng ${row}: ${quoted(text)} không phải là số người.`,
  notRole: (row: number, text: string): string => `Dòng ${row}: không rõ vai trò ${quoted(text)}.`,
  full: (row: number, name: string): string =>
    `Dòng ${row}: ${quoted(name)} không thêm được vì danh sách chỉ có tối đa ${MOST_UNITS} đơn vị.`,
  column: (column: number): string =>
    `Cột ${column} không rõ là gì nên không lấy; hãy dán kèm dòng tiêu đề, ví dụ “Tên đơn vị”, “Tổng số”, “Lao động trực tiếp”.`,
};

/** What came of a paste. */
export interface UnitPaste {
  /** The list with what was pasted: new units at the end, blanks of known ones filled. */
  readonly units: readonly MemberUnit[];
  readonly added: number;
  /** Everything that was not taken, a sentence each. */
  readonly notes: readonly string[];
}

/** A row as it was understood. */
interface PastedUnit {
  readonly row: number;
  readonly name: string;
  readonly given: Partial<Omit<MemberUnit, 'id' | 'name'>>;
}

const TOTAL = /^(tổng cộng|tổng số|tổng|cộng)( \d+)?$/u;

/** "1. Sở Nội vụ", "- Sở Nội vụ", "b) …" as the name alone. */
const withoutNumber = (name: string): string => name.replace(/^(?:\d{1,3}\s*[.)]|[-–—•+]|[a-zđ]\))\s*/iu, '');

/** Understands one row; null for one without a unit. `note` takes what is left out. */
function readRow(
  cells: readonly string[],
  columns: readonly UnitColumn[],
  row: number,
  note: (sentence: string) => void,
): PastedUnit | null {
  const cell = (column: UnitColumn): string => enteredLine(cells[columns.indexOf(column)] ?? '');
  const text = enteredLine(cells.join(' '));
  if (text === '' || cells.every((one) => /^[\d().\s]*$/u.test(one))) return null;
  const typed = withoutNumber(cell('name'));
  if (TOTAL.test(foldWords(typed === '' ? text : typed))) {
    note(pasteSentences.total(row));
    return null;
  }
  const { name, role: beside } = nameAndRole(typed);
  const checked = checkUnitName(name);
  if (!checked.ok || roleOfWords(name) !== null) {
    note(checked.ok || name === '' || !hasUnprintable(name) ? pasteSentences.noName(row, text) : checked.sentence);
    return null;
  }
  const role = roleOfWords(cell('role')) ?? beside;
  if (cell('role') !== '' && roleOfWords(cell('role')) === null) note(pasteSentences.notRole(row, cell('role')));
  const count = (column: 'totalStaff' | 'directWorkers'): number | null => {
    const value = parseCount(cell(column));
    if (value === null && cell(column) !== '') note(pasteSentences.notCount(row, cell(column)));
    return value;
  };
  const totalStaff = count('totalStaff');
  const directWorkers = count('directWorkers');
  const shortName = checkShortName(cell('shortName'));
  const kind = kindOfWord(cell('kind'));
  return {
    row,
    name: checked.value,
    given: {
      ...(role === null ? {} : { role }),
      ...(totalStaff === null ? {} : { totalStaff }),
      ...(directWorkers === null ? {} : { directWorkers }),
      ...(shortName.ok && shortName.value !== '' ? { shortName: shortName.value } : {}),
      ...(kind === '' ? {} : { kind }),
    },
  };
}

/** What of the pasted values a unit does not have yet. */
function additions(unit: MemberUnit, given: PastedUnit['given']): PastedUnit['given'] {
  const { shortName, role, kind, totalStaff, directWorkers } = given;
  return {
    ...(shortName !== undefined && unit.shortName === '' ? { shortName } : {}),
    ...(role !== undefined && unit.role === 'member' ? { role } : {}),
    ...(kind !== undefined && unit.kind === '' ? { kind } : {}),
    ...(totalStaff !== undefined && unit.totalStaff === null ? { totalStaff } : {}),
    ...(directWorkers !== undefined && unit.directWorkers === null ? { directWorkers } : {}),
  };
}

/** The sentence for a unit that is in the list already; '' when the paste added all it says. */
function saidOfKnown(unit: MemberUnit, { row, name, given }: PastedUnit): string {
  const values = new Map<string, unknown>(Object.entries(unit));
  const other = Object.entries({ ...given, ...additions(unit, given) }).some(
    ([field, value]) => !(field in additions(unit, given)) && values.get(field) !== value,
  );
  if (other) return pasteSentences.keptValue(row, name);
  return Object.keys(additions(unit, given)).length === 0 ? pasteSentences.known(row, name) : '';
}

/** The list with a pasted text put in. Nothing that stands in the list is lost or overwritten. */
export function pasteUnits(units: readonly MemberUnit[], typed: string): UnitPaste {
  const rows = parsePastedTable(typed);
  const { columns, headRows } = unitColumns(rows);
  const notes: string[] = [];
  const note = (sentence: string): void => {
    if (sentence !== '') notes.push(sentence);
  };
  columns.forEach((column, place) => {
    const used = rows.slice(headRows).some((row) => enteredLine(row[place] ?? '') !== '');
    if (column === 'unknown' && used) note(pasteSentences.column(place + 1));
  });
  let list = units;
  rows.forEach((cells, place) => {
    const pasted = place < headRows ? null : readRow(cells, columns, place + 1, note);
    if (pasted === null) return;
    const known = list.find(({ name }) => nameKey(name) === nameKey(pasted.name) && nameKey(name) !== '');
    if (known) {
      note(saidOfKnown(known, pasted));
      list = changeUnit(list, known.id, additions(known, pasted.given));
    } else if (list.length >= MOST_UNITS) note(pasteSentences.full(pasted.row, pasted.name));
    else list = [...list, { ...newUnit(pasted.name, list), ...pasted.given }];
  });
  return { units: list, added: list.length - units.length, notes };
}
