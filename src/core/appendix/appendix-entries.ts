/**
 * The annexes' lists in the data part: a line for the number of elements, then a line per element, so that damage to one
 * leaves the others readable (as `report/data-entries.ts` has it). Elements are short tuples: 200 units × 40 columns × 2
 * years stay far below what Word on the web can store.
 */
import * as v from 'valibot';
import { parseJson, safeJson, type Entry } from '../report/entry-xml';
import { usualColumns, type AppendixData, type ColumnChoices } from './appendix-data';
import type { DocumentRecord, UnitCounts } from './counts';
import type { FigureRow } from './figure-row';

/** What of the annexes the data part holds. */
export type AppendixLists = Pick<AppendixData, 'counts' | 'documents' | 'columns' | 'figures' | 'documentLayout'>;

/** A report without annexes. */
export const emptyAppendix: AppendixLists = {
  counts: [],
  documents: [],
  columns: usualColumns,
  figures: [],
  documentLayout: 'list',
};

/** Name under which each element of a list is written; the list's own name holds their number. */
export const appendixElementNames = {
  counts: 'unit-counts',
  documents: 'document',
  columns: 'column-choice',
  figures: 'figure-row',
} as const;

const LAYOUT = 'documentLayout';
type Listed = keyof typeof appendixElementNames;
type ColumnChoice = readonly ['hide', string] | readonly ['show', string] | readonly ['rename', string, string];

const whole = v.nullable(v.pipe(v.number(), v.integer()));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const count = v.union([v.pipe(v.number(), v.safeInteger(), v.minValue(0)), v.string()]);
const figure = v.union([v.pipe(v.number(), v.finite()), v.string()]);

/** An element as it is read back. */
export const appendixElements = {
  counts: v.pipe(
    v.tuple([v.string(), year, v.record(v.string(), count)]),
    v.transform(([unit, of, cells]): UnitCounts => ({ unit, year: of, cells })),
  ),
  documents: v.pipe(
    v.tuple([
      v.string(),
      v.string(),
      v.string(),
      v.union([v.string(), v.tuple([whole, whole, whole])]),
      v.string(),
      v.string(),
    ]),
    v.transform(([id, issuer, number, date, subject, note]): DocumentRecord => ({
      id,
      issuer,
      number,
      date: typeof date === 'string' ? date : { day: date[0], month: date[1], year: date[2] },
      subject,
      note,
    })),
  ),
  columns: v.union([
    v.tuple([v.literal('hide'), v.string()]),
    v.tuple([v.literal('show'), v.string()]),
    v.tuple([v.literal('rename'), v.string(), v.string()]),
  ]),
  figures: v.pipe(
    v.tuple([v.string(), v.string(), v.string(), v.record(v.string(), figure)]),
    v.transform(([id, table, unit, cells]): FigureRow => ({ id, table, unit, cells })),
  ),
};

/** The layout of Phụ lục I, an entry of one value. */
export const documentLayoutEntry = v.picklist(['list', 'summary']);

/** The choices as elements. */
export const columnElements = ({ hidden, shown, renamed }: ColumnChoices): readonly ColumnChoice[] => [
  ...hidden.map((id) => ['hide', id] as const),
  ...shown.map((id) => ['show', id] as const),
  ...Object.entries(renamed).map(([id, words]) => ['rename', id, words] as const),
];

/** The choices from their elements. */
export const columnChoices = (elements: readonly ColumnChoice[]): ColumnChoices => ({
  hidden: elements.flatMap(([what, id]) => (what === 'hide' ? [id] : [])),
  shown: elements.flatMap(([what, id]) => (what === 'show' ? [id] : [])),
  renamed: Object.fromEntries(
    elements.flatMap((element) => (element[0] === 'rename' ? [[element[1], element[2]]] : [])),
  ),
});

/** The elements of each list as they are written. */
export function writtenElements(data: AppendixLists): Readonly<Record<Listed, readonly unknown[]>> {
  return {
    counts: data.counts.map(({ unit, year: of, cells }) => [unit, of, cells]),
    documents: data.documents.map(({ id, issuer, number, date, subject, note }) => [
      id,
      issuer,
      number,
      typeof date === 'string' ? date : [date.day, date.month, date.year],
      subject,
      note,
    ]),
    columns: columnElements(data.columns),
    figures: data.figures.map(({ id, table, unit, cells }) => [id, table, unit, cells]),
  };
}

const isListed = (name: string): name is Listed => Object.hasOwn(appendixElementNames, name);
const lists: readonly Listed[] = Object.keys(appendixElementNames).filter(isListed);

/** The lines of the data part. */
export function writeAppendixEntries(data: AppendixLists): readonly Entry[] {
  const elements = writtenElements(data);
  return [
    [LAYOUT, safeJson(data.documentLayout)],
    ...lists.flatMap((list): readonly Entry[] => [
      [list, String(elements[list].length)],
      ...elements[list].map((element): Entry => [appendixElementNames[list], safeJson(element)]),
    ]),
  ];
}

/** What was read. */
export interface AppendixReading {
  /** What the lines say; lists they say nothing of are absent. */
  readonly data: Partial<AppendixLists>;
  /** Lists of which an element is missing or could not be read. */
  readonly damaged: readonly string[];
  /** Lines that are not the annexes'. */
  readonly others: readonly Entry[];
}

/** Reads what can be read of the lines; never throws. */
export function readAppendixEntries(entries: readonly Entry[]): AppendixReading {
  const damaged = new Set<string>();
  const names: readonly string[] = [LAYOUT, ...lists, ...Object.values(appendixElementNames)];
  const values = entries.flatMap(([name, json]) => (names.includes(name) ? [[name, parseJson(json)] as const] : []));
  /** The readable elements of a list; undefined when the lines know nothing of it. */
  const read = <T>(list: Listed, schema: v.GenericSchema<unknown, T>): readonly T[] | undefined => {
    const said = values.filter(([name]) => name === list);
    const all = values.filter(([name]) => name === appendixElementNames[list]);
    const good = all.flatMap(([, value]) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success ? [parsed.output] : [];
    });
    const known = said.length > 0;
    if (good.length < all.length || (known && said[0]?.[1] !== all.length)) damaged.add(list);
    return known || all.length > 0 ? good : undefined;
  };
  const counts = read('counts', appendixElements.counts);
  const documents = read('documents', appendixElements.documents);
  const choices = read('columns', appendixElements.columns);
  const figures = read('figures', appendixElements.figures);
  const saidLayout = values.find(([name]) => name === LAYOUT);
  const layout = v.safeParse(documentLayoutEntry, saidLayout?.[1]);
  if (saidLayout !== undefined && !layout.success) damaged.add(LAYOUT);
  return {
    data: {
      ...(counts && { counts }),
      ...(documents && { documents }),
      ...(choices && { columns: columnChoices(choices) }),
      ...(figures && { figures }),
      ...(layout.success && { documentLayout: layout.output }),
    },
    damaged: [...damaged],
    others: entries.filter(([name]) => !names.includes(name)),
  };
}
