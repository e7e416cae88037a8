/** Understands a file: what was entered, what stands where. Pure and linear in the length of the document. */
import { outlineItems } from '../../outline/outline-items';
import type { Outline } from '../../outline/outline';
import type { FileDocument } from '../../report/file-document';
import { snapshotOfFile } from '../../report/file-snapshot';
import { headingSpellings } from '../../report/heading-spelling';
import { itemStatuses } from '../../report/item-status';
import { newReportData } from '../../report/report-data';
import { FIRST_YEAR } from '../../report/report-year';
import type { Purpose } from '../memory/check-memory';
import { boundsOf } from './bounds';
import { headingWords } from './heading-words';
import { firstPlaces, headingPlaces } from './heading-places';
import { keptData } from './kept-data';
import { tellingParagraphs } from './telling-paragraphs';
import { reportAnnexes } from './report-annexes';
import { reportItems } from './report-items';
import { reportLines } from './report-lines';
import type { Report } from './report';
import { fieldSays, saidYear } from './said-year';
import { strangeHeadings } from './strange-headings';

/** How a file is read. */
export interface ReadingOptions {
  /** Absent = as the document remembers. */
  readonly purpose?: Purpose;
  /** N where neither the document nor its data say one. */
  readonly year?: number;
}

/** The report as the checks see it. Never throws, whatever the file holds. */
export function reportOfFile(outline: Outline, document: FileDocument, options: ReadingOptions = {}): Report {
  const snapshot = snapshotOfFile(document);
  const form = headingWords(outline, newReportData(outline, options.year ?? FIRST_YEAR));
  const said = saidYear(outline, document, form.match);
  const bounds = boundsOf(outline, document);
  const { data, figures, memory, entered } = keptData(
    outline,
    document.dataParts,
    snapshot,
    said ?? options.year ?? FIRST_YEAR,
    () => tellingParagraphs(document, bounds, form.match),
  );
  // One field that says another year than all the others is wrong, not they.
  const year = entered && fieldSays(document, data.year) ? data.year : (said ?? data.year);
  const settings = { ...data, year };
  const words = headingWords(outline, settings);
  const items = outlineItems(outline, settings);
  const listed = new Set(items.map(({ id }) => id));
  const statuses = itemStatuses(items, snapshot, words.match, headingSpellings(outline, settings));
  const places = headingPlaces(items, document, bounds.bodyEnd, words);
  const { first, repeated } = firstPlaces(items, places);
  const lines = reportLines(document, bounds, places, listed);
  const again = new Set(repeated.map((place) => place.first));
  return {
    outline,
    data,
    entered,
    figures,
    year,
    purpose: options.purpose ?? memory.purpose,
    memory,
    document,
    snapshot,
    items: reportItems(items, statuses, document, lines, first),
    lines,
    annexes: reportAnnexes(document, { ...figures, year }, bounds, lines),
    repeated: lines.filter(({ paragraph }) => again.has(paragraph.index)),
    strange: strangeHeadings(document, lines),
  };
}
