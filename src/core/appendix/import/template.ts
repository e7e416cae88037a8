/** The workbook that the head unit sends to the members: columns and units filled in, and what is entered already. */
import { isRealDate, type DateParts } from '../../text/dates';
import { shownDate } from '../../text/typed-date';
import { countBook } from '../count-book';
import { WHOLE_CLUSTER, type DocumentRecord, type UnitCounts } from '../counts';
import { titleI } from '../document-words';
import { titleII } from '../table-ii';
import { titleIII } from '../table-iii';
import type { CountTable } from '../title-row';
import type { ImportColumn } from './match-columns';
import type { SheetModel, SheetModelCell } from './sheet-model';
import { CLUSTER_MARK, markText } from './template-mark';

/** What the workbook is made of. */
export interface TemplateData {
  readonly year: number;
  /** "Cụm thi đua số 1 các xã". */
  readonly cluster: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Columns to be filled in, in order; computed ones are left out. */
  readonly columns: readonly ImportColumn[];
  readonly counts: readonly UnitCounts[];
  readonly documents: readonly DocumentRecord[];
}

/** Words of the workbook. */
export const templateSentences = {
  counts: 'Chỉ ghi chữ số vào các ô; ô không có số liệu để trống. Không đổi tên cột và tên đơn vị.',
  documents: 'Mỗi dòng một văn bản; ngày ghi dạng 05/01/2026. Đơn vị không ban hành văn bản nào thì để trống.',
} as const;

const titles = { I: titleI, II: titleII, III: titleIII } as const;

type Row = SheetModel['rows'][number];

/** Rows above the header: ids, title, year and cluster, how to fill in. */
function topRows(
  annex: 'I' | CountTable,
  { year, cluster }: TemplateData,
  ids: readonly string[],
  guidance: string,
): readonly Row[] {
  const wide = { columns: ids.length + 2 };
  return [
    [
      [0, { look: 'id', value: markText({ annex, year }) }],
      ...ids.map((id, index): Row[number] => [index + 3, { look: 'id', value: id }]),
    ],
    [[1, { look: 'title', value: titles[annex](year).toUpperCase(), ...wide }]],
    [[1, { look: 'line', value: cluster, ...wide }]],
    [[1, { look: 'line', value: guidance, ...wide }]],
  ];
}

const HEADER_FROM = 4;

/** The header of a table of counts: group, name, TT/CN/HGĐ, merged as far as they reach. */
function headerRows(columns: readonly ImportColumn[]): readonly Row[] {
  const levels = columns.some(({ sign }) => sign !== '') ? 3 : 2;
  const rows: [number, SheetModelCell][][] = Array.from({ length: levels }, () => []);
  const put = (row: number, column: number, cell: Omit<SheetModelCell, 'look'>): void =>
    void rows[row]?.push([column, { look: 'header', ...cell }]);
  /** How many columns from here on are alike. */
  const alike = (index: number, same: (a: ImportColumn, b: ImportColumn) => boolean): number => {
    const start = columns[index];
    const rest = columns.slice(index);
    const end = rest.findIndex((column) => start === undefined || !same(start, column));
    return end < 0 ? rest.length : end;
  };
  put(0, 1, { value: 'STT', rows: levels });
  put(0, 2, { value: 'Đơn vị', rows: levels });
  const sameGroup = (a: ImportColumn, b: ImportColumn): boolean => a.group !== '' && a.group === b.group;
  const sameName = (a: ImportColumn, b: ImportColumn): boolean =>
    a === b || (a.sign !== '' && b.sign !== '' && a.title === b.title && a.header === b.header && a.group === b.group);
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    const top = column.group === '' ? 0 : 1;
    if (top === 1 && (before === undefined || !sameGroup(before, column)))
      put(0, index + 3, { value: column.group, columns: alike(index, sameGroup) });
    if (before === undefined || !sameName(before, column))
      put(top, index + 3, {
        value: column.header,
        columns: alike(index, sameName),
        rows: levels - top - (column.sign === '' ? 0 : 1),
      });
    if (column.sign !== '') put(levels - 1, index + 3, { value: column.sign });
  });
  return rows;
}

/** The sheet of a table of counts in a year. */
function countSheet(table: CountTable, data: TemplateData, name: string): SheetModel {
  const columns = data.columns.filter((column) => column.table === table && column.kind !== 'computed');
  const book = countBook(data.counts);
  const header = headerRows(columns);
  const first = HEADER_FROM + header.length;
  const rows = data.units.map(({ id, name: unit }, index): Row => {
    const cells = book(id, data.year);
    return [
      [0, { look: 'id', value: id }],
      [1, { look: 'text', value: index + 1 }],
      [2, { look: 'text', value: unit }],
      ...columns.map((column, at): Row[number] => [
        at + 3,
        { look: column.kind === 'count' ? 'count' : 'text', value: cells[column.id] ?? '' },
      ]),
    ];
  });
  const sum = ({ id }: ImportColumn): number =>
    data.units.reduce((total, unit) => {
      const value = book(unit.id, data.year)[id];
      return total + (typeof value === 'number' ? value : 0);
    }, 0);
  const total: Row = [
    [1, { look: 'total', value: 'Tổng cộng', columns: 2 }],
    ...columns.map((column, at): Row[number] => [
      at + 3,
      column.kind === 'count' && rows.length > 0
        ? { look: 'total', value: sum(column), sumFrom: first }
        : { look: 'total', value: '' },
    ]),
  ];
  const counted = columns.flatMap(({ kind }, at) => (kind === 'count' && rows.length > 0 ? [at + 3] : []));
  return {
    name,
    widths: [4, 6, 34, ...columns.map(({ kind }) => (kind === 'count' ? 12 : 26))],
    rows: [
      ...topRows(
        table,
        data,
        columns.map(({ id }) => id),
        templateSentences.counts,
      ),
      ...header,
      ...rows,
      total,
    ],
    frozen: { rows: first, columns: 3 },
    counts: counted.map((column) => ({ row: first, lastRow: first + rows.length - 1, column })),
  };
}

/** Columns of the list of documents: id, header, width. */
export const documentColumns = [
  ['number', 'Số, ký hiệu văn bản', 20],
  ['date', 'Ngày, tháng, năm ban hành', 16],
  ['issuer', 'Cơ quan, đơn vị ban hành', 32],
  ['subject', 'Tên loại và trích yếu nội dung', 60],
  ['note', 'Ghi chú', 18],
] as const;

/** Excel counts no days before 01/3/1900 that everybody counts alike. */
const dateCell = (date: DateParts | string): SheetModelCell => {
  if (typeof date === 'string') return { look: 'date', value: date };
  const { day, month, year } = date;
  const whole = day !== null && month !== null && year !== null && year > 1900 && year < 10_000 && isRealDate(date);
  return { look: 'date', value: whole ? date : shownDate(date) };
};

const EMPTY_ROWS = 30;

function documentSheet(data: TemplateData): SheetModel {
  const names = new Map(data.units.map(({ id, name }) => [id, name]));
  const row = (order: number, document: DocumentRecord | null): Row => {
    const issuer = document?.issuer ?? '';
    const name = issuer === WHOLE_CLUSTER ? data.cluster : (names.get(issuer) ?? '');
    return [
      [0, { look: 'id', value: document === null ? '' : issuer === WHOLE_CLUSTER ? CLUSTER_MARK : issuer }],
      [1, { look: 'text', value: order }],
      [2, { look: 'text', value: document?.number ?? '' }],
      [3, dateCell(document?.date ?? '')],
      [4, { look: 'text', value: document === null ? '' : name }],
      [5, { look: 'text', value: document?.subject ?? '' }],
      [6, { look: 'text', value: document?.note ?? '' }],
    ];
  };
  const rows = [...data.documents, ...Array.from({ length: EMPTY_ROWS }, () => null)].map((document, index) =>
    row(index + 1, document),
  );
  const ids: Row = documentColumns.map(([id], index): Row[number] => [index + 2, { look: 'id', value: id }]);
  const [marks = [], ...lines] = topRows(
    'I',
    data,
    documentColumns.slice(1).map(() => ''),
    templateSentences.documents,
  );
  const header: Row = [
    [1, { look: 'header', value: 'STT' }],
    ...documentColumns.map(([, words], index): Row[number] => [index + 2, { look: 'header', value: words }]),
  ];
  return {
    name: 'Phụ lục I',
    widths: [4, 6, ...documentColumns.map(([, , width]) => width)],
    rows: [[...marks.slice(0, 1), ...ids], ...lines, header, ...rows],
    frozen: { rows: HEADER_FROM + 1, columns: 2 },
    counts: [],
  };
}

/** The sheets: Phụ lục I, II and III of N, II and III of N−1 for the comparison. */
export function templateSheets(data: TemplateData): readonly SheetModel[] {
  const before = { ...data, year: data.year - 1 };
  return [
    documentSheet(data),
    countSheet('II', data, 'Phụ lục II'),
    countSheet('III', data, 'Phụ lục III'),
    countSheet('II', before, `Phụ lục II năm ${before.year}`),
    countSheet('III', before, `Phụ lục III năm ${before.year}`),
  ];
}

/** File name of the workbook. */
export const templateFileName = (year: number): string => `So lieu phu luc ${year}.xlsx`;
