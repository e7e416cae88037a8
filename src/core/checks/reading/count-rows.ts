/** The counts of Phụ lục II and III row by row, with what a row is to the others. */
import { foldWords } from '../../text/fold-words';
import type { AnnexCount, Report, ReportAnnex } from './report';

/** A row of a table of counts. */
export interface CountRow {
  readonly label: string;
  /** Id of its unit; null = none of the list. */
  readonly unit: string | null;
  /** `group`: it heads the rows below it ("I. Khối các sở") and may say their sum. */
  readonly kind: AnnexCount['kind'] | 'group';
  /** From left to right. */
  readonly cells: readonly CountCell[];
  /** The cell under a column of ours; null where the table has none. */
  readonly of: (column: string) => CountCell | null;
}

/** A count with its grid column. */
export interface CountCell extends AnnexCount {
  readonly place: number;
}

const NONE = /^(không( có| phát sinh)?|x|\/)?$/u;
const NUMBERED = /^\s*(?:[A-ZĐ]|[IVX]{1,5})\s*[.)]\s*/u;
const HEADS = /^(các|khối|nhóm|cụm|phần) /u;

/** The number of a cell: "07", "2 người", "không" = 0; null where it says no number. */
export function cellNumber({ value, text }: Pick<AnnexCount, 'value' | 'text'>): number | null {
  if (value !== null) return value;
  const words = foldWords(text);
  if (NONE.test(words)) return 0;
  const counted = /^(\d{1,6}) \p{L}[\p{L} ]*$/u.exec(words)?.[1];
  return counted === undefined ? null : Number(counted);
}

/** Whether nothing stands in the cell. */
export const isBlankCell = ({ text }: Pick<AnnexCount, 'text'>): boolean => text.trim() === '';

/** Texts in the first column of the annex's table, by row: the running number. */
function orders({ table }: ReportAnnex): ReadonlyMap<number, string> {
  return new Map(table?.cells.filter(({ column }) => column === 0).map(({ row, text }) => [row, text.trim()]));
}

/** The rows from top to bottom; [] where the table was not understood. */
export function countRows(report: Report, annex: ReportAnnex): readonly CountRow[] {
  const order = orders(annex);
  const rows = new Map<number, CountCell[]>();
  for (const count of annex.counts) {
    const cell = report.document.paragraphs[count.paragraph]?.cell ?? null;
    if (cell === null) continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push({ ...count, place: cell.column });
  }
  return [...rows].flatMap(([place, cells]): readonly CountRow[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const { row: label, unit, kind } = first;
    const heads =
      kind === 'unit' &&
      unit === null &&
      (NUMBERED.test(label) ||
        HEADS.test(foldWords(label)) ||
        /^(?:[A-ZĐ]|[IVX]{1,5})[.)]?$/u.test(order.get(place) ?? ''));
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    return [{ label, unit, kind: heads ? 'group' : kind, cells, of: (column) => byColumn.get(column) ?? null }];
  });
}

/** An annex with its rows. */
export interface CountedAnnex {
  readonly annex: ReportAnnex;
  readonly rows: readonly CountRow[];
}

/** A dozen checks ask for the rows of the same report. */
const remembered = new WeakMap<Report, readonly CountedAnnex[]>();

/** Phụ lục II and III with their rows, where they were understood. */
export function countedAnnexes(report: Report): readonly CountedAnnex[] {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const counted = report.annexes.flatMap((annex): readonly CountedAnnex[] => {
    const rows = annex.id === 'I' ? [] : countRows(report, annex);
    return rows.length === 0 ? [] : [{ annex, rows }];
  });
  remembered.set(report, counted);
  return counted;
}

/** The row of sums of N: the last one, where groups have their own. */
export const totalRow = (rows: readonly CountRow[]): CountRow | null =>
  rows.filter(({ kind }) => kind === 'total').at(-1) ?? null;

/** A number as it prints in a message. */
export const said = (value: number): string => String(value).replace('.', ',');
