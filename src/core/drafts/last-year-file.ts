/** Last year's report as a file: what of it the new report can take. */
import { columnsOf } from '../appendix/columns';
import type { UnitCounts } from '../appendix/counts';
import type { FigureRow } from '../appendix/figure-row';
import { cellNumber, countRows, isBlankCell, type CountRow } from '../checks/reading/count-rows';
import { boundsOf } from '../checks/reading/bounds';
import { printedText } from '../checks/reading/heading-line';
import { reportOfFile } from '../checks/reading/read-report-file';
import type { Report, ReportItem } from '../checks/reading/report';
import type { Outline } from '../outline/outline';
import type { FileDocument } from '../report/file-document';
import type { MemberUnit } from '../report/member-unit';
import type { ReportData } from '../report/report-data';
import { FIRST_YEAR } from '../report/report-year';
import { newUnit } from '../report/unit-list';
import { isUnwritten } from '../report/written-text';
import type { DraftMatch } from './draft-match';
import { draftTexts, type ItemText } from './draft-texts';
import { matchDraft } from './match-draft';

/** What a file holds. */
export interface LastYearFile {
  /** The year the document says it is about; null = none. */
  readonly said: number | null;
  /** The year it was read as. */
  readonly year: number;
  /** Units of the list, and behind them those that only stand in a table. */
  readonly data: ReportData;
  /** Of that year, by its units. */
  readonly counts: readonly UnitCounts[];
  /** Rows of *Chỉ tiêu thi đua*. */
  readonly targets: readonly FigureRow[];
  /** Items with text, in the order of the form. */
  readonly texts: readonly ItemText[];
  /** Headings of the form that were found. */
  readonly headings: number;
}

/** Reads it; `assumed` = its year where it says none. */
export function readLastYear(outline: Outline, document: FileDocument, assumed: number): LastYearFile {
  const first = reportOfFile(outline, document);
  const said = first.year === FIRST_YEAR ? null : first.year;
  const report = said === null ? reportOfFile(outline, document, { year: assumed }) : first;
  const match = matchDraft(outline, document);
  const read = tableCounts(report);
  const entered = report.figures.counts.filter(({ year }) => year === report.year);
  const counts = entered.length > 0 ? entered : read.counts;
  const units = entered.length > 0 ? report.data.units : read.units;
  return {
    said,
    year: report.year,
    data: { ...report.data, year: report.year, units },
    counts,
    targets: report.figures.figures.filter(({ table }) => table === 'chi-tieu'),
    texts: textsOf(outline, report, match),
    headings: match.headings.length,
  };
}

/** The texts below the headings of the form, however they are written, and below her own. */
function textsOf(outline: Outline, report: Report, match: DraftMatch): readonly ItemText[] {
  const items = report.items.map(({ item }) => item);
  const order = new Map(items.map(({ id }, place) => [id, place]));
  // Headings she added are not the form's: the matcher does not look for them.
  const known = new Set([...match.headings.map(({ item }) => item), ...match.missing]);
  const texts = draftTexts(items, match, report.document, boundsOf(outline, report.document).bodyEnd);
  const own = report.items.filter(({ item }) => !known.has(item.id)).flatMap(writtenText);
  return [...texts, ...own]
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((one, other) => (order.get(one.item) ?? 0) - (order.get(other.item) ?? 0));
}

/** What was written below an item's heading; [] where nothing was. */
export function writtenText({ item, heading, body, text }: ReportItem): readonly ItemText[] {
  const [runOn = ''] = text.split('\n');
  const paragraphs = body
    .filter(({ tableLevel }) => tableLevel === 0)
    // A body that begins in the paragraph of its heading is text without the heading's words.
    .map((paragraph) => (paragraph.index === heading?.index ? runOn.trim() : printedText(paragraph)))
    .filter((line) => line !== '' && !isUnwritten(line));
  const more = body.some(({ tableLevel, picture }) => tableLevel > 0 || picture);
  return item.help === null || paragraphs.length === 0 ? [] : [{ item: item.id, paragraphs, more }];
}

/** What the tables of Phụ lục II and III say of each unit; a row that names no unit of the list is one more unit. */
function tableCounts(report: Report): {
  readonly units: readonly MemberUnit[];
  readonly counts: readonly UnitCounts[];
} {
  const rows = report.annexes.flatMap((annex) => countRows(report, annex)).filter(({ kind }) => kind === 'unit');
  const units = [...report.data.units];
  const byName = new Map<string, string>();
  const unitOf = ({ unit, label }: CountRow): string => {
    const known = unit ?? byName.get(label);
    if (known !== undefined) return known;
    const added = newUnit(label, units);
    units.push(added);
    byName.set(label, added.id);
    return added.id;
  };
  const counted = new Set(
    (['II', 'III'] as const).flatMap((table) =>
      columnsOf(table, report.year).flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])),
    ),
  );
  const cells = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const read = row.cells.flatMap((cell) => {
      const value = cell.column === null || !counted.has(cell.column) || isBlankCell(cell) ? null : cellNumber(cell);
      return cell.column === null || value === null ? [] : [[cell.column, value] as const];
    });
    if (read.length === 0) continue;
    const unit = unitOf(row);
    cells.set(unit, { ...cells.get(unit), ...Object.fromEntries(read) });
  }
  return {
    units,
    counts: [...cells].map(([unit, entered]) => ({ unit, year: report.year, cells: entered })),
  };
}
