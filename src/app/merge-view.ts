/** The matrix of the units and their files, in the words of the pane. Pure. */
import type { UnitFile } from '../core/drafts/merge-files';
import type { Item } from '../core/outline/outline';
import { tableName } from '../core/report/member-unit';
import type { ReportData } from '../core/report/report-data';
import { LEFT_OUT, type MergeFile, type MergeMark, type MergeRow, type MergeTexts } from './merge-state';
import { mergeLacks, mergeMarks } from './merge-words';

/** Items that have a body, in the order of the form. */
export const bodiesOf = (items: readonly Item[]): readonly Item[] => items.filter(({ help }) => help !== null);

/** Sections a unit writes about itself: those of the results and its tasks, not the cluster's own introduction. */
const isOwnSection = ({ id }: Item): boolean => !id.startsWith('IN');

const none = (text: string): MergeMark => ({ state: 'none', text });
const right = (text: string): MergeMark => ({ state: 'right', text });
const wrong = (text: string): MergeMark => ({ state: 'wrong', text });

/** Names of headings without number and dash, as many as a line holds. */
function shortNames(items: readonly Item[]): readonly string[] {
  const names = items.map(({ text }) => text);
  return names.length > 6 ? [...names.slice(0, 6), `và ${names.length - 6} mục nữa`] : names;
}

function sectionMark(
  files: readonly UnitFile[],
  items: readonly Item[],
): { mark: MergeMark; lacking: readonly string[] } {
  const sections = bodiesOf(items).filter(isOwnSection);
  if (!files.some(({ file }) => file.kind === 'document'))
    return { mark: wrong(mergeMarks.noText), lacking: [mergeLacks.noDocument] };
  const written = new Set(files.flatMap(({ texts }) => texts.map(({ item }) => item)));
  const absent = sections.filter(({ id }) => !written.has(id));
  const text = mergeMarks.sections(sections.length - absent.length, sections.length);
  return absent.length === 0
    ? { mark: right(text), lacking: [] }
    : { mark: wrong(text), lacking: [mergeLacks.texts(shortNames(absent))] };
}

function figureMark(files: readonly UnitFile[]): { mark: MergeMark; lacking: readonly string[] } {
  const ids = ['I', 'II', 'III'] as const;
  const there = ids.filter((id) => files.some(({ figures }) => figures[id] > 0));
  const absent = ids.filter((id) => !there.includes(id));
  const text = mergeMarks.figures(there, ids.length);
  return absent.length === 0
    ? { mark: right(text), lacking: [] }
    : { mark: wrong(text), lacking: [mergeLacks.figures(absent)] };
}

function yearMark(files: readonly UnitFile[], year: number): { mark: MergeMark; lacking: readonly string[] } {
  const lacking = files.flatMap(({ file, year: said, otherYear }) => [
    ...(said !== null && said !== year ? [mergeLacks.year(file.name, said, year)] : []),
    ...(otherYear ? [mergeLacks.otherYear(file.name, year)] : []),
  ]);
  const said = [...new Set(files.flatMap((file) => (file.year === null ? [] : [file.year])))];
  if (lacking.length > 0) return { mark: wrong(said.map(mergeMarks.year).join(', ') || mergeMarks.noYear), lacking };
  const figures = files.some((file) => file.figures.II + file.figures.III > 0);
  if (said.length > 0 || figures) return { mark: right(mergeMarks.year(year)), lacking };
  return { mark: none(mergeMarks.noYear), lacking };
}

function totalMark(files: readonly UnitFile[]): { mark: MergeMark; lacking: readonly string[] } {
  const lacking = files.flatMap(({ file, totals }) => totals.map((sentence) => `${file.name}: ${sentence}`));
  if (lacking.length > 0) return { mark: wrong(mergeMarks.totalsWrong(lacking.length)), lacking };
  const figures = files.some((file) => file.figures.II + file.figures.III > 0);
  return { mark: figures ? right(mergeMarks.totalsRight) : none(mergeMarks.noTotals), lacking };
}

/** A row for every unit of the list, in its order. */
export function mergeRows(
  files: readonly UnitFile[],
  { units, year }: Pick<ReportData, 'units' | 'year'>,
  items: readonly Item[],
): readonly MergeRow[] {
  return units.map((unit): MergeRow => {
    const own = files.filter((file) => file.unit === unit.id);
    const row = { unit: unit.id, name: tableName(unit), files: own.map(({ file }) => file.name) };
    if (own.length === 0) {
      const blank = none('');
      const marks = {
        received: wrong(mergeMarks.notReceived),
        sections: blank,
        figures: blank,
        year: blank,
        totals: blank,
      };
      return { ...row, marks, lacking: [mergeLacks.nothing] };
    }
    const kinds = own.map(({ file }) => file.kind);
    const again = new Set(kinds).size < kinds.length ? [mergeLacks.twoFiles(row.files)] : [];
    const [sections, figures, years, totals] = [
      sectionMark(own, items),
      figureMark(own),
      yearMark(own, year),
      totalMark(own),
    ];
    return {
      ...row,
      marks: {
        received: right(mergeMarks.received(own.length)),
        sections: sections.mark,
        figures: figures.mark,
        year: years.mark,
        totals: totals.mark,
      },
      lacking: [...again, ...years.lacking, ...totals.lacking, ...figures.lacking, ...sections.lacking],
    };
  });
}

/** The files, those whose unit is not known first. */
export function mergeFileViews(
  files: readonly UnitFile[],
  leftOut: readonly { readonly name: string; readonly near: readonly string[] }[],
): readonly MergeFile[] {
  const views = [
    ...files.map(({ file, unit, sender }) => ({ name: file.name, unit: unit ?? '', near: sender.near })),
    ...leftOut.map((file) => ({ ...file, unit: LEFT_OUT })),
  ];
  return [...views.filter(({ unit }) => unit === ''), ...views.filter(({ unit }) => unit !== '')];
}

/** Key of what a file says under a heading. */
export const passageKey = (file: string, item: string): string => `${item}/${file}`;

/** What the units wrote, by heading in the order of the form; units in the order of the list. */
export function mergeTexts(
  files: readonly UnitFile[],
  { units }: Pick<ReportData, 'units'>,
  items: readonly Item[],
  put: Readonly<Record<string, string>>,
): readonly MergeTexts[] {
  const order = new Map(units.map(({ id }, place) => [id, place]));
  const names = new Map(units.map((unit) => [unit.id, tableName(unit)]));
  const placeOf = ({ unit }: UnitFile): number => order.get(unit ?? '') ?? units.length;
  const inOrder = [...files].sort((one, other) => placeOf(one) - placeOf(other));
  return bodiesOf(items).flatMap(({ id, text }): readonly MergeTexts[] => {
    const passages = inOrder.flatMap(({ file, unit, texts }) =>
      texts
        .filter(({ item, paragraphs }) => item === id && paragraphs.length > 0)
        .map(({ paragraphs, more }) => {
          const key = passageKey(file.name, id);
          const name = names.get(unit ?? '') ?? file.name;
          return { key, unit: name, file: file.name, paragraphs, more, put: put[key] ?? '' };
        }),
    );
    return passages.length === 0 ? [] : [{ item: id, name: text, passages }];
  });
}
