/** Sentences of *Số liệu khác*: II.5b and II.5c, IV.3, V.1, V.4. A table without figures has none. */
import { forKind } from '../outline/kind-words';
import { countInSentence } from '../text/numbers';
import type { AppendixData } from './appendix-data';
import { enterCount } from './enter-count';
import { filledRows, type UnitFigures } from './figure-rows';
import { figureTable, reporting } from './other-figures';
import { listed } from './sentence-parts';

type FigureData = Pick<AppendixData, 'year' | 'clusterKind' | 'units' | 'figures'>;

const rowsOf = (id: string, { figures, units }: FigureData): readonly UnitFigures[] => {
  const table = figureTable(id);
  return table === undefined ? [] : filledRows(table, figures, units);
};

const text = ({ row }: UnitFigures, column: string): string => String(row.cells[column] ?? '').replace(/[.;]$/u, '');

/** The count of a cell; 0 where it is blank or none, which the pane marks. */
function count({ row }: UnitFigures, column: string): number {
  const value = row.cells[column];
  if (typeof value === 'number') return value;
  const entered = enterCount(value ?? '');
  return entered.ok ? (entered.value ?? 0) : 0;
}

const sum = (rows: readonly UnitFigures[], column: string): number =>
  rows.reduce((total, row) => total + count(row, column), 0);

/** "03 tập thể và 05 cá nhân"; zero is left out. `prefix` = "lượt " where awards are counted. */
const collectivesAndPeople = (collectives: number, people: number, prefix = ''): string =>
  listed([
    ...(collectives > 0 ? [`${countInSentence(collectives)} ${prefix}tập thể`] : []),
    ...(people > 0 ? [`${countInSentence(people)} ${prefix}cá nhân`] : []),
  ]);

/** Rows of one unit together: "Sở Nội vụ: A, B". */
function byUnit(rows: readonly UnitFigures[], said: (row: UnitFigures) => string): string {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return units
    .flatMap((unit) => {
      const parts = rows
        .filter((row) => row.unit === unit)
        .map(said)
        .filter((part) => part !== '');
      return parts.length === 0 ? [] : [`${unit.name}: ${parts.join(', ')}`];
    })
    .join('; ');
}

/** P1.II.5b: models found; the numbers are of collectives and people, not of awards. */
function modelsFound(data: FigureData): string | null {
  const rows = rowsOf('dien-hinh', data);
  const found = collectivesAndPeople(sum(rows, 'tap-the'), sum(rows, 'ca-nhan'));
  return found === ''
    ? null
    : `Năm ${data.year}, các đơn vị trong ${forKind('cụm', data.clusterKind)} đã phát hiện, giới thiệu, nhân rộng ${found} điển hình tiên tiến.`;
}

/** P1.II.5c: their names. */
function modelNames(data: FigureData): string | null {
  const names = byUnit(rowsOf('dien-hinh', data), (row) => text(row, 'mo-hinh'));
  return names === '' ? null : `${names}.`;
}

/** P1.IV.3: what was proposed, never added to what was given. */
function proposals(data: FigureData): string | null {
  const rows = rowsOf('de-nghi', data);
  const all = collectivesAndPeople(sum(rows, 'tap-the'), sum(rows, 'ca-nhan'), 'lượt ');
  if (all === '') return null;
  const each = byUnit(rows, (row) => {
    const counts = collectivesAndPeople(count(row, 'tap-the'), count(row, 'ca-nhan'), 'lượt ');
    if (counts === '') return '';
    return text(row, 'hinh-thuc') === '' ? counts : `${text(row, 'hinh-thuc')} cho ${counts}`;
  });
  return `Năm ${data.year}, các đơn vị trong ${forKind('cụm', data.clusterKind)} đề nghị khen thưởng ${all}, gồm: ${each}.`;
}

/** P1.V.1: classes and those who took part. */
function trainings(data: FigureData): string | null {
  const rows = rowsOf('tap-huan', data);
  const classes = sum(rows, 'so-lop');
  const people = sum(rows, 'so-nguoi');
  if (classes === 0) return null;
  const each = byUnit(rows, (row) => {
    if (count(row, 'so-lop') === 0) return '';
    const about = text(row, 'noi-dung') === '' ? '' : ` ${text(row, 'noi-dung')}`;
    const joined = count(row, 'so-nguoi') === 0 ? '' : ` (${countInSentence(count(row, 'so-nguoi'))} lượt người)`;
    return `${countInSentence(count(row, 'so-lop'))} lớp${about}${joined}`;
  });
  const joined = people === 0 ? '' : ` cho ${countInSentence(people)} lượt người`;
  return `Năm ${data.year}, các đơn vị trong ${forKind('cụm', data.clusterKind)} đã tổ chức ${countInSentence(classes)} lớp tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng${joined}, gồm: ${each}.`;
}

/** P1.V.4: who reported well and who did not. */
function reports(data: FigureData): string | null {
  const rows = rowsOf('bao-cao', data);
  const said = (choice: string, start: string): readonly string[] => {
    const units = rows.flatMap((row) => {
      if (text(row, 'thuc-hien') !== choice) return [];
      return [`${row.unit.name}${text(row, 'ly-do') === '' ? '' : ` (${text(row, 'ly-do')})`}`];
    });
    return units.length === 0 ? [] : [`${start}: ${units.join('; ')}.`];
  };
  const sentences = [
    ...said(reporting.good, 'Các đơn vị thực hiện tốt chế độ thông tin, báo cáo'),
    ...said(reporting.poor, 'Các đơn vị thực hiện chưa tốt chế độ thông tin, báo cáo'),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The sentences by item; items without figures are absent. */
export function figureSentences(data: FigureData): ReadonlyMap<string, string> {
  const sentences: readonly (readonly [string, string | null])[] = [
    ['P1.II.5b', modelsFound(data)],
    ['P1.II.5c', modelNames(data)],
    ['P1.IV.3', proposals(data)],
    ['P1.V.1', trainings(data)],
    ['P1.V.4', reports(data)],
  ];
  return new Map(sentences.flatMap(([item, sentence]) => (sentence === null ? [] : [[item, sentence] as const])));
}
