/** The movements (phong trào thi đua) of a report: what can be done to the list, and what is wrong with an entry. */
import type { Movement } from '../outline/outline';
import { enteredLine, quoted } from '../text/entered-text';
import { foldWords } from '../text/fold-words';
import { accepted, checkLine, refused, type FieldCheck } from './field-check';
import { FIRST_YEAR, LAST_YEAR, parseYear } from './report-year';

const LONGEST_NAME = 300;
const LONGEST_ACT = 300;
/** Most movements of one report. */
export const MOST_MOVEMENTS = 50;

/** What the list says. */
export const movementSentences = {
  noName: 'Tên phong trào còn trống; hãy ghi tên hoặc bỏ dòng này.',
  notYear: (typed: string): string =>
    `${quoted(typed)} không phải là năm; cần bốn chữ số, từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
  turned: (from: number, to: number): string => `Giai đoạn ${from} – ${to} bị ngược; năm cuối cần từ ${from} trở đi.`,
  outside: (name: string, from: number, to: number, year: number): string =>
    `${quoted(name)} thuộc giai đoạn ${from} – ${to}, không có năm ${year}.`,
  twice: (name: string): string => `${quoted(name)} có hơn một lần trong danh sách.`,
  full: `Danh sách đã có ${MOST_MOVEMENTS} phong trào, là số nhiều nhất.`,
};

/** An entry as typed. */
export interface TypedMovement {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly act: string;
  /** See `Movement.item`. */
  readonly item?: string;
}

/** A movement from what was typed; one year alone is a movement of that year. The note says when it does not run in N. */
export function checkMovement(typed: TypedMovement, year: number): FieldCheck<Movement> {
  const name = checkLine('Tên phong trào', typed.name, LONGEST_NAME);
  if (!name.ok) return name;
  if (name.value === '') return refused(movementSentences.noName);
  const act = checkLine('Văn bản phát động', typed.act, LONGEST_ACT);
  if (!act.ok) return act;
  const [first, last] = [
    typed.from.trim() === '' ? typed.to : typed.from,
    typed.to.trim() === '' ? typed.from : typed.to,
  ];
  const from = parseYear(first);
  if (from === null) return refused(movementSentences.notYear(enteredLine(first)));
  const to = parseYear(last);
  if (to === null) return refused(movementSentences.notYear(enteredLine(last)));
  if (to < from) return refused(movementSentences.turned(from, to));
  const movement: Movement = {
    name: name.value,
    from,
    to,
    act: act.value,
    ...(typed.item === undefined ? {} : { item: typed.item }),
  };
  return accepted(movement, name.value, runsIn(movement, year) ? '' : outsideNote(movement, year));
}

const runsIn = ({ from, to }: Movement, year: number): boolean => from <= year && year <= to;
const outsideNote = ({ name, from, to }: Movement, year: number): string =>
  movementSentences.outside(name, from, to, year);

/** What is worth a second look in a list, a sentence each: outside of N, or there twice. */
export function movementNotes(movements: readonly Movement[], year: number): readonly string[] {
  const key = ({ name, item }: Movement): string => `${item ?? ''}/${foldWords(name)}`;
  const twice = movements.filter(
    (movement, place) =>
      movements.findIndex((other) => key(other) === key(movement)) === place &&
      movements.filter((other) => key(other) === key(movement)).length > 1,
  );
  return [
    ...movements.filter((movement) => !runsIn(movement, year)).map((movement) => outsideNote(movement, year)),
    ...twice.map(({ name }) => movementSentences.twice(name)),
  ];
}

/** The list with a movement at its end, or the sentence why not. */
export const addMovement = (movements: readonly Movement[], movement: Movement): FieldCheck<readonly Movement[]> =>
  movements.length >= MOST_MOVEMENTS
    ? refused(movementSentences.full)
    : accepted([...movements, movement], movement.name);

/** The list with another movement at a place. */
export const changeMovement = (
  movements: readonly Movement[],
  place: number,
  movement: Movement,
): readonly Movement[] => movements.map((standing, at) => (at === place ? movement : standing));

/** The list without the one at a place. */
export const removeMovement = (movements: readonly Movement[], place: number): readonly Movement[] =>
  movements.filter((_, at) => at !== place);

/** The one at `from` put at `to`; places outside the list leave it as it is. */
export function moveMovement(movements: readonly Movement[], from: number, to: number): readonly Movement[] {
  const movement = movements[from];
  if (!movement || to < 0 || to >= movements.length) return movements;
  const others = removeMovement(movements, from);
  return [...others.slice(0, to), movement, ...others.slice(to)];
}
