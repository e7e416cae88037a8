/** The content of a cell of a worksheet (ECMA-376 Part 1, 18.3.1.4), from what its elements hold. */
import type { CellContent } from '../core/appendix/import/workbook';
import { parseDateText } from '../core/text/dates';
import { dateOfSerial } from './xlsx-styles';
import { unescapeXlsx } from './xlsx-strings';

/** What all cells of a workbook share. */
export interface CellSetting {
  readonly strings: readonly string[];
  /** By cell format: it shows dates. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** A cell as it was written. */
export interface RawCell {
  /** `t`: s, str, inlineStr, b, e, d or n. */
  readonly type: string;
  /** `s`, the cell format. */
  readonly style: number;
  /** Text of `v`; null = there is none. */
  readonly value: string | null;
  readonly inline: string;
  readonly formula: boolean;
}

const textOrNull = (text: string): CellContent | null => (text === '' ? null : { kind: 'text', text });

function numberContent(value: string, style: number, { dates, from1904 }: CellSetting): CellContent | null {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return textOrNull(value.trim());
  const date = dates[style] === true ? dateOfSerial(number, from1904) : null;
  return date ? { kind: 'date', date } : { kind: 'number', value: number };
}

/** An ISO 8601 date as strict workbooks store it. */
function isoContent(value: string): CellContent {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value) ?? [];
  const date = parseDateText(`${day ?? ''}/${month ?? ''}/${year ?? ''}`);
  return date ? { kind: 'date', date } : { kind: 'text', text: value };
}

/** The content; null for an empty cell, also for a formula whose result is an empty text. */
export function cellContent(
  { type, style, value, inline, formula }: RawCell,
  setting: CellSetting,
): CellContent | null {
  if (type === 'inlineStr') return textOrNull(unescapeXlsx(inline));
  if (value === null) return formula && type !== 'str' ? { kind: 'uncalculated' } : null;
  if (type === 's') return textOrNull(setting.strings[Number(value)] ?? '');
  if (type === 'str') return textOrNull(unescapeXlsx(value));
  if (type === 'b') return { kind: 'truth', value: value.trim() === '1' || value.trim() === 'true' };
  if (type === 'e') return { kind: 'error', code: value.trim() };
  return type === 'd' ? isoContent(value) : numberContent(value, style, setting);
}
