/**
 * Phụ lục I, *Liệt kê từng văn bản*: A. the cluster's own, B. those of each unit, with subtotals and the grand total that
 * P1.I.2 quotes. The columns are those of the register of outgoing documents (NĐ 30/2020/NĐ-CP, Phụ lục IV).
 */
import { forKind } from '../outline/kind-words';
import { tableName } from '../report/member-unit';
import { toRoman } from '../text/roman';
import type { DocumentRecord } from './counts';
import { documentDateText } from './document-date';
import { documentWords, titleI, type DocumentData } from './document-words';
import { documentsByIssuer } from './documents';
import { fitWidths, PORTRAIT_WIDTH, widestWord } from './fit-widths';
import { headerCells } from './header-cells';
import type { TableCell, TableModel } from './table-model';

/** Header, millimetres and whether spare room goes to it. */
const columns: readonly (readonly [header: string, width: number, grows: boolean])[] = [
  ['STT', 10, false],
  ['Số, ký hiệu văn bản', 30, false],
  ['Ngày, tháng, năm ban hành', 24, false],
  ['Cơ quan, đơn vị ban hành', 36, true],
  ['Tên loại và trích yếu nội dung', 50, true],
  ['Ghi chú', 15, false],
];

const wide = (key: string, text: string, more: Partial<TableCell> = {}): readonly TableCell[] => [
  { key, text, align: 'left', columns: columns.length, ...more },
];

/** Days of a date for sorting; a text that is no date stands last. */
const dayOf = ({ date }: DocumentRecord): number =>
  typeof date === 'string' ? Infinity : (date.year ?? 9999) * 10_000 + (date.month ?? 99) * 100 + (date.day ?? 99);

const byDate = (documents: readonly DocumentRecord[]): readonly DocumentRecord[] =>
  [...documents].sort((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    return day === otherDay ? 0 : day < otherDay ? -1 : 1;
  });

const documentRows = (documents: readonly DocumentRecord[], issuer: string): TableModel['rows'] =>
  byDate(documents).map(({ id, number, date, subject, note }, place) => [
    { key: '', text: String(place + 1), align: 'center' },
    { key: `${id}/number`, text: number, align: 'center' },
    { key: `${id}/date`, text: documentDateText(date), align: 'center' },
    { key: `${id}/issuer`, text: issuer, align: 'left' },
    { key: `${id}/subject`, text: subject, align: 'left' },
    { key: `${id}/note`, text: note, align: 'left' },
  ]);

/** Rows of one issuer with their sum; "Không ban hành" where there are none. */
const issuerRows = (
  key: string,
  documents: readonly DocumentRecord[],
  issuer: string,
  sum: string,
): TableModel['rows'] =>
  documents.length === 0
    ? [wide('', documentWords.none, { italic: true })]
    : [
        ...documentRows(documents, issuer),
        wide(`sum/${key}`, documentWords.sum(sum, documents.length), { bold: true }),
      ];

/** The table with a row per document. */
export function documentList(data: DocumentData): TableModel {
  const { year, clusterKind, units } = data;
  const said = (text: string): string => forKind(text, clusterKind);
  const { cluster, units: byUnit } = documentsByIssuer(data);
  const ofUnits = byUnit.reduce((sum, { documents }) => sum + documents.length, 0);
  const rows = [
    wide('', said(documentWords.ofCluster), { bold: true }),
    ...issuerRows('cluster', cluster, said(documentWords.cluster), 'Cộng A'),
    ...(units.length === 0 ? [] : [wide('', documentWords.ofUnits, { bold: true })]),
    ...byUnit.flatMap(({ unit, documents }, place) => [
      wide('', `${toRoman(place + 1)}. ${tableName(unit)}`, { bold: true }),
      ...issuerRows(unit.id, documents, tableName(unit), `Cộng ${toRoman(place + 1)}`),
    ]),
    ...(units.length === 0 ? [] : [wide('sum/units', documentWords.sum('Cộng B', ofUnits), { bold: true })]),
    wide('sum/all', documentWords.sum(documentWords.total, cluster.length + ofUnits), { bold: true }),
  ];
  const header = headerCells(columns.map(([words]) => [words]));
  const whole = [...header, ...rows].filter((row) => row.length === columns.length);
  return {
    ...fitWidths(
      columns.map(([, wanted, grows], place) => ({
        wanted,
        word: widestWord(whole.flatMap((row) => row.slice(place, place + 1))),
        grows,
      })),
      PORTRAIT_WIDTH,
    ),
    header,
    rows,
    notes: [],
    caption: titleI(year),
  };
}
