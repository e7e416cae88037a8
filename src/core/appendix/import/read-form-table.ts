/** Reads a table that has a row per danh hiệu or hình thức: its columns are units, recipients, years, or one number. */
import type { ColumnReader } from './find-tables';
import { seenText } from './grid';
import { isOrderHeader, rowLabel, yearIn } from './header-words';
import { importSentences } from './import-words';
import type { HeaderPath, ImportColumn } from './match-columns';
import {
  noFindings,
  type Findings,
  type FoundCount,
  type TotalDisagreement,
  type UnmatchedUnit,
  type UnreadCell,
} from './proposal';
import { readCount } from './read-cell';
import { originOf, tableUnit, tableYear, unitOf, type TablePlace } from './table-place';
import { recipientOf } from './title-words';

/** A column of values. */
interface ValueColumn {
  readonly place: number;
  /** The unit its header names; null = the table's. */
  readonly unit: string | null;
  /** What its header says besides: a recipient, a year. */
  readonly path: HeaderPath;
  /** The sum over the units beside it. */
  readonly total: boolean;
}

const AMOUNT = /^(số lượng|số|kết quả|tổng số lượng|được tặng|thực hiện)$/iu;

/** The columns beside the titles: values, and headers that are neither unit nor recipient nor year. */
function valueColumns(place: TablePlace, unread: UnreadCell[]): readonly ValueColumn[] {
  const { table, grid } = place;
  return table.paths.flatMap((path, column): readonly ValueColumn[] => {
    const last = path.at(-1) ?? '';
    if (
      column === table.titles ||
      path.length === 0 ||
      isOrderHeader(last) ||
      /^(ghi chú|đơn vị tính|đvt)$/iu.test(last)
    )
      return [];
    let unit: string | null = null;
    const rest: string[] = [];
    for (const header of path) {
      const match = recipientOf(header) === null ? unitOf(place, header) : null;
      if (match?.kind === 'unit') unit = match.unit;
      else rest.push(header);
    }
    const said = rest.filter((header) => recipientOf(header) !== null || yearIn(header) !== null);
    const total = rest.some((header) => rowLabel(header).kind === 'total');
    if (total || unit !== null || said.length > 0 || rest.every((header) => AMOUNT.test(header)))
      return [{ place: column, unit, path: said, total }];
    const used = Array.from({ length: table.rows.end - table.rows.first }, (_, index) => table.rows.first + index);
    if (used.some((row) => grid.own(row, column) !== null))
      unread.push({
        origin: originOf(place, table.header.last, column),
        text: path.join(' – '),
        sentence: importSentences.column(path.join(' – ')),
      });
    return [];
  });
}

/** "1. Chiến sĩ thi đua cơ sở", "- Giấy khen" without what numbers them. */
const unnumbered = (label: string): string =>
  label.replace(/^(?:\d{1,3}(?:\.\d+)*[.)]?|[IVX]+[.)]|[a-zđ][.)]|[-–+•])\s*/iu, '');

/** The column of the annex a row and a column of values mean together. */
function columnOf(
  reader: ColumnReader,
  { table }: TablePlace,
  group: string,
  label: string,
  path: HeaderPath,
): ImportColumn | null {
  const annex = table.annex === 'I' ? null : table.annex;
  for (const whole of [
    [group, label, ...path],
    [label, ...path],
  ]) {
    const meaning = reader(
      whole.filter((text) => text !== ''),
      annex,
    );
    if (meaning.kind === 'column') return meaning.column;
  }
  return null;
}

/** Everything in the table. */
export function readFormTable(place: TablePlace, reader: ColumnReader): Findings {
  const { grid, table, year } = place;
  const unread: UnreadCell[] = [];
  const counts: FoundCount[] = [];
  const totals: TotalDisagreement[] = [];
  const unmatched = new Map<string, UnmatchedUnit>();
  const columns = valueColumns(place, unread);
  const several = columns.some(({ unit }) => unit !== null);
  const owner = several ? null : tableUnit(place);
  if (owner !== null && typeof owner !== 'string') unmatched.set(owner.key, owner);
  let group = '';
  for (let row = table.rows.first; row < table.rows.end; row++) {
    const label = unnumbered(seenText(grid, row, table.titles ?? 0));
    const kind = rowLabel(label).kind;
    if (kind === 'closing') break;
    const values = columns.filter((column) => grid.own(row, column.place) !== null);
    if (label === '' || (kind !== 'entry' && kind !== 'total')) continue;
    if (values.length === 0) group = label;
    if (values.length === 0 || kind === 'total') continue;
    let sum = 0;
    let known = false;
    for (const value of values.filter(({ total }) => !total)) {
      const unit = value.unit ?? (typeof owner === 'string' ? owner : null);
      const column = columnOf(reader, place, group, label, value.path);
      const reading = readCount(grid.own(row, value.place));
      const origin = originOf(place, row, value.place);
      if (column?.kind === 'computed' || reading.kind === 'blank') continue;
      if (column === null)
        unread.push({ origin, text: label, sentence: importSentences.column([label, ...value.path].join(' – ')) });
      else if (reading.kind === 'unread') unread.push({ origin, text: reading.text, sentence: reading.sentence });
      else if (unit !== null) {
        const of = value.path.map(yearIn).find((said) => said !== null) ?? tableYear(place);
        if (of === year || of === year - 1)
          counts.push({ origin, unit, year: of, column: column.id, value: reading.value, sentence: reading.sentence });
        known = true;
        sum += typeof reading.value === 'number' ? reading.value : 0;
      }
    }
    const last = values.find(({ total }) => total);
    const said = last && several && known ? readCount(grid.own(row, last.place)) : null;
    if (last && said?.kind === 'value' && typeof said.value === 'number' && said.value !== sum)
      totals.push({
        origin: originOf(place, row, last.place),
        column: label,
        said: said.value,
        sum,
        sentence: importSentences.total(said.value, sum),
      });
  }
  return { ...noFindings, counts, unread, totals, unmatched: [...unmatched.values()] };
}
