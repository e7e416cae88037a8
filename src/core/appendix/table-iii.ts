/** Phụ lục III. */
import { labourRatioNote } from '../report/choices';
import { tableName } from '../report/member-unit';
import { countBook } from './count-book';
import { countTable } from './count-table';
import type { CountData } from './count-texts';
import type { TableModel } from './table-model';

/** Title of the annex, without capitals. */
export const titleIII = (year: number): string =>
  `Tổng hợp tập thể, cá nhân được tặng các hình thức khen thưởng năm ${year}`;

/** Begins the list of which Huân chương were given. */
export const MEDALS = 'Huân chương:';

/** The list under the table: "Sở Y tế: Huân chương Lao động hạng Ba – 01 tập thể"; [] where none was entered. */
function medalNotes({ units, counts, year }: CountData): readonly string[] {
  const book = countBook(counts);
  const named = units.flatMap((unit) => {
    const text = String(book(unit.id, year)['ten-hc'] ?? '');
    return text === '' ? [] : [`${tableName(unit)}: ${text.replace(/[.;]$/u, '')}`];
  });
  return named.length === 0 ? [] : [`${MEDALS} ${named.join('; ')}.`];
}

/** The table of Phụ lục III from what was entered, the definition of the ratio and the list of Huân chương under it. */
export const tableIII = (data: CountData): TableModel =>
  countTable('III', data, titleIII(data.year), [labourRatioNote(data.labourRatio), ...medalNotes(data)]);
