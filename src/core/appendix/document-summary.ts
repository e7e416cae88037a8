/**
 * Phụ lục I, *Tổng hợp theo đơn vị và loại văn bản*: a row per issuer, a column per kind of document. For large clusters:
 * 65 xã that issue ten documents each would fill thirty pages one by one.
 */
import { forKind } from '../outline/kind-words';
import { tableName } from '../report/member-unit';
import { tableCount } from './count-texts';
import type { DocumentRecord } from './counts';
import { documentTypes, OFFICIAL_LETTER, partyTypes } from './document-types';
import { documentWords, titleI, type DocumentData } from './document-words';
import { documentsByIssuer, documentTypeName } from './documents';
import { fitWidths, PORTRAIT_WIDTH, widestWord } from './fit-widths';
import { headerCells } from './header-cells';
import type { TableCell, TableModel } from './table-model';
import { longestWordWidth } from './text-width';

/** Kinds that get a column of their own; the rarer ones share the last. */
const MOST_KINDS = 8;
/** The kinds in the order of NĐ 30. */
const order: readonly string[] = [
  ...new Set([...documentTypes, OFFICIAL_LETTER, ...partyTypes].map(({ name }) => name)),
];

/** The kinds to print: those that occur, the most frequent if there are too many, in the order of the list. */
function printedKinds(documents: readonly DocumentRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of documents) {
    const kind = documentTypeName(record);
    if (kind !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_KINDS);
  const kept = new Set(frequent.map(([kind]) => kind));
  return order.filter((kind) => kept.has(kind));
}

/** The table with a row per issuer. A unit without documents says so in its row. */
export function documentSummary(data: DocumentData): TableModel {
  const { year, clusterKind } = data;
  const { cluster, units } = documentsByIssuer(data);
  const all = [cluster, ...units.map(({ documents }) => documents)].flat();
  const kinds = printedKinds(all);
  const isOther = (record: DocumentRecord): boolean => !kinds.includes(documentTypeName(record));
  const columns = [...kinds, ...(all.some(isOther) ? [documentWords.other] : [])];
  const counted = (documents: readonly DocumentRecord[], column: string): number =>
    documents.filter((record) => (kinds.includes(column) ? documentTypeName(record) === column : isOther(record)))
      .length;
  const figures = (key: string, documents: readonly DocumentRecord[], bold: boolean): readonly TableCell[] =>
    [...columns.map((column) => [column, counted(documents, column)] as const), ['sum', documents.length] as const].map(
      ([column, count]) => ({
        key: `${key}/${column}`,
        text: column === 'sum' && count === 0 ? documentWords.none : tableCount(count),
        align: 'center',
        ...(bold || column === 'sum' ? { bold: true } : {}),
      }),
    );
  const row = (
    key: string,
    name: string,
    place: number,
    documents: readonly DocumentRecord[],
  ): readonly TableCell[] => [
    { key: '', text: String(place), align: 'center' },
    { key: '', text: name, align: 'left' },
    ...figures(key, documents, false),
  ];
  const rows = [
    row('cluster', forKind(documentWords.cluster, clusterKind), 1, cluster),
    ...units.map(({ unit, documents }, place) => row(unit.id, tableName(unit), place + 2, documents)),
  ];
  const total: readonly TableCell[] = [
    { key: '', text: documentWords.total, align: 'left', columns: 2, bold: true },
    ...figures('total', all, true),
  ];
  return {
    ...fitWidths(
      [
        { wanted: 10, word: longestWordWidth('STT', true), grows: false },
        { wanted: 55, word: widestWord(rows.flatMap((cells) => cells.slice(1, 2))), grows: true },
        ...columns.map((name) => ({ wanted: 14, word: longestWordWidth(name, true), grows: false })),
        { wanted: 18, word: longestWordWidth('9.999', true), grows: false },
      ],
      PORTRAIT_WIDTH,
    ),
    header: headerCells([['STT'], ['Cơ quan, đơn vị ban hành'], ...columns.map((name) => [name]), ['Cộng']]),
    rows: [...rows, total],
    notes: [],
    caption: titleI(year),
  };
}
