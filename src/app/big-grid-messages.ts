/** What the pane and the window of the big grid tell each other. Pure; what cannot be understood is null. */
import * as v from 'valibot';
import type { AppendixData } from '../core/appendix/appendix-data';
import {
  appendixElements,
  columnChoices,
  columnElements,
  documentLayoutEntry,
  emptyAppendix,
  writtenElements,
} from '../core/appendix/appendix-entries';
import type { DocumentRecord, UnitCounts } from '../core/appendix/counts';
import { elementEntries } from '../core/report/data-entries';
import { parseJson } from '../core/report/entry-xml';
import { MOST_UNITS } from '../core/report/member-unit';
import { appendixIds } from '../core/report/control-tag';

/** Most cells of one entry: every unit and column of a sheet, several times over. */
const MOST_CELLS = 100_000;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const counts = v.pipe(v.array(appendixElements.counts), v.maxLength(MOST_CELLS));
const documents = v.pipe(v.array(appendixElements.documents), v.maxLength(MOST_CELLS));
const cell = v.object({ unit: v.string(), year, column: v.string(), typed: v.string() });

/** What the window can show; the annexes' other figures are not sent. */
export type GridData = Pick<
  AppendixData,
  'year' | 'clusterKind' | 'labourRatio' | 'units' | 'counts' | 'documents' | 'columns' | 'documentLayout'
>;

const data = v.object({
  year,
  clusterKind: v.picklist(['cum', 'khoi']),
  labourRatio: v.picklist(['R1', 'R2']),
  units: v.pipe(v.array(elementEntries.units), v.maxLength(5 * MOST_UNITS)),
  counts,
  documents,
  columns: v.pipe(
    v.array(appendixElements.columns),
    v.transform((elements) => columnChoices(elements)),
  ),
  documentLayout: documentLayoutEntry,
});

/**
 * To the window. `content`: everything, for a table. `counts`: entries that changed, one without cells is gone. `answer`: an
 * entry was taken over, with a sentence where part of it was not. `end`: give back what is being typed, the window is closed
 * then. `after`: the last entry of documents the pane had taken over.
 */
const toWindow = v.variant('kind', [
  v.object({ kind: v.literal('content'), table: v.picklist(appendixIds), after: id, data }),
  v.object({ kind: v.literal('counts'), counts }),
  v.object({ kind: v.literal('documents'), after: id, documents }),
  v.object({ kind: v.literal('answer'), id, sentence: v.string() }),
  v.object({ kind: v.literal('end') }),
]);

/** To the pane. `ready`: the window has nothing yet. `closed`: nothing is being typed any more. */
const toPane = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({
    kind: v.literal('cells'),
    id,
    what: v.pipe(v.string(), v.maxLength(60)),
    cells: v.pipe(v.array(cell), v.maxLength(MOST_CELLS)),
  }),
  v.object({ kind: v.literal('documents'), id, documents }),
  v.object({ kind: v.literal('closed') }),
]);

/** A message to the window. */
export type ToWindow = v.InferOutput<typeof toWindow>;
/** A message to the pane. */
export type ToPane = v.InferOutput<typeof toPane>;

const countElements = (list: readonly UnitCounts[]): readonly unknown[] =>
  writtenElements({ ...emptyAppendix, counts: list }).counts;
const documentElements = (list: readonly DocumentRecord[]): readonly unknown[] =>
  writtenElements({ ...emptyAppendix, documents: list }).documents;

/** Everything the window shows of a table, as a text. */
export const contentText = (table: string, after: number, shown: GridData): string =>
  JSON.stringify({
    kind: 'content',
    table,
    after,
    data: {
      year: shown.year,
      clusterKind: shown.clusterKind,
      labourRatio: shown.labourRatio,
      units: shown.units,
      counts: countElements(shown.counts),
      documents: documentElements(shown.documents),
      columns: columnElements(shown.columns),
      documentLayout: shown.documentLayout,
    },
  });

/** Changed counts as a text. */
export const countsText = (list: readonly UnitCounts[]): string =>
  JSON.stringify({ kind: 'counts', counts: countElements(list) });

/** Documents as a text to the window. */
export const documentsText = (after: number, list: readonly DocumentRecord[]): string =>
  JSON.stringify({ kind: 'documents', after, documents: documentElements(list) });

/** Documents as a text to the pane. */
export const enteredDocumentsText = (entry: number, list: readonly DocumentRecord[]): string =>
  JSON.stringify({ kind: 'documents', id: entry, documents: documentElements(list) });

/** Any message that is written as it is. */
export const plainText = (
  message: Extract<ToWindow, { kind: 'answer' | 'end' }> | Extract<ToPane, { kind: 'ready' | 'cells' | 'closed' }>,
): string => JSON.stringify(message);

/** A message of the pane; null when the text is none. */
export function readToWindow(text: string): ToWindow | null {
  const read = v.safeParse(toWindow, parseJson(text));
  return read.success ? read.output : null;
}

/** A message of the window; null when the text is none. */
export function readToPane(text: string): ToPane | null {
  const read = v.safeParse(toPane, parseJson(text));
  return read.success ? read.output : null;
}
