/** Words of a draft that are exactly a field's value: years in headings and titles, the cluster's name. In cells of tables nothing is laid. */
import { outlineItems } from '../outline/outline-items';
import type { Item, Outline } from '../outline/outline';
import type { FieldId } from '../report/fields';
import type { FileDocument } from '../report/file-document';
import type { ReportData } from '../report/report-data';
import type { PlannedControl } from './adoption-plan';

/** An inline control to be laid around words of a paragraph. */
export interface PlannedField {
  readonly field: FieldId;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/gu;

/** Years of a heading, where it has exactly those the form has there. */
function yearsOfHeading(item: Item, line: number, text: string, data: ReportData): readonly PlannedField[] {
  const values = new Map<FieldId, string>([
    ['year', String(data.year)],
    ['next-year', String(data.year + 1)],
  ]);
  const fields = item.segments.flatMap((segment) => (segment.kind === 'field' ? [segment.field] : []));
  const found = [...text.matchAll(YEAR)];
  const same =
    found.length === fields.length && found.every(([year], place) => values.get(fields[place] ?? 'year') === year);
  return same ? found.map((one, place) => ({ field: fields[place] ?? 'year', line, ...placeOf(one) })) : [];
}

const placeOf = ({ index, 0: words }: RegExpExecArray): Pick<PlannedField, 'start' | 'end'> => ({
  start: index,
  end: index + words.length,
});

/** Years and the cluster in a line of the title or above an annex. */
function fieldsOfTitle(line: number, text: string, data: ReportData): readonly PlannedField[] {
  const years = [...text.matchAll(YEAR)].flatMap((one): readonly PlannedField[] => {
    const [year] = one;
    const field = year === String(data.year) ? 'year' : year === String(data.year + 1) ? 'next-year' : null;
    return field === null ? [] : [{ field, line, ...placeOf(one) }];
  });
  const at = data.cluster === '' ? -1 : text.indexOf(data.cluster);
  const alone = at >= 0 && text.indexOf(data.cluster, at + 1) < 0;
  return alone ? [{ field: 'cluster', line, start: at, end: at + data.cluster.length }, ...years] : years;
}

/** The fields; `titles` = paragraphs of the title and the lines above the annexes' tables. Words of another control are left alone. */
export function planFields(
  outline: Outline,
  data: ReportData,
  document: FileDocument,
  controls: readonly PlannedControl[],
  titles: readonly number[],
): readonly PlannedField[] {
  const items = new Map(outlineItems(outline, { ...data, dropped: [] }).map((item) => [item.id, item]));
  const held = new Set(document.controls.flatMap(({ paragraph, start }) => (start === null ? [] : [paragraph])));
  const inHeadings = controls.flatMap((control): readonly PlannedField[] => {
    const item = control.kind === 'heading' && control.words === null ? items.get(control.item) : undefined;
    const text = document.paragraphs[control.first]?.text ?? '';
    if (item === undefined || control.first !== control.last || held.has(control.first)) return [];
    return yearsOfHeading(item, control.first, text, data);
  });
  const inTitles = titles.flatMap((line): readonly PlannedField[] => {
    const paragraph = document.paragraphs[line];
    if (paragraph === undefined || paragraph.tableLevel > 0 || paragraph.control !== null || held.has(line)) return [];
    return fieldsOfTitle(line, paragraph.text, data);
  });
  return [...inTitles, ...inHeadings];
}
