/** What the list of movements says beside what the core says of its entries. */
import { outlineItems } from '../../../core/outline/outline-items';
import type { Movement, Outline } from '../../../core/outline/outline';
import type { ReportData } from '../../../core/report/report-data';
import { checkMovement, type TypedMovement } from '../../../core/report/movement-list';
import { quoted } from '../../../core/text/entered-text';

/** The item whose heading lists the movements, and the one that may be told of its own in its guidance. */
export const LISTING_ITEM = 'P1.II.4';
/** See `LISTING_ITEM`. */
export const COUNTRYSIDE_ITEM = 'P1.II.3';

/** Words of the section **Các phong trào thi đua**. */
export const movementWords = {
  title: 'Các phong trào thi đua',
  none: 'Chưa có phong trào nào.',
  inHeading: 'Mục II.4: ghi vào đề mục',
  inGuidance: 'Mục II.3: nhắc trong hướng dẫn',
  caption: ({ from, to, item }: Movement): string =>
    `${from === to ? `Năm ${from}` : `${from} – ${to}`} · ${item === undefined ? 'Mục II.4' : 'Mục II.3'}`,
  details: (name: string): string => `Chi tiết: ${name}`,
  printed: (heading: string, own: boolean): string =>
    `${own ? 'Đề mục sẽ ghi' : 'Để trống thì đề mục ghi'}: “${heading}”.`,
  dropped: 'Mục II.4 đã bỏ nên danh sách này không in ở đề mục nào.',
  offer: (year: number): string => `Phong trào đã biết trong năm ${year}`,
  toConfirm: 'Theo tin đã đưa, cần đối chiếu với văn bản phát động.',
  take: (name: string): string => `Thêm: ${quoted(name)}`,
};

/** What the heading of the movements will read, in one line. */
export function printedLine(outline: Outline, data: ReportData): string {
  const item = outlineItems(outline, data).find(({ id }) => id === LISTING_ITEM);
  const own = data.movements.some(({ item: under }) => under === undefined);
  return item ? movementWords.printed(item.text, own) : movementWords.dropped;
}

/** An entry as it stands in the fields. */
export const typedMovement = ({ name, from, to, act, item }: Movement): TypedMovement => ({
  name,
  from: String(from),
  to: String(to),
  act,
  ...(item === undefined ? {} : { item }),
});

/** An entry of the year without a name yet. */
export const blankMovement = (year: number): TypedMovement => ({
  name: '',
  from: String(year),
  to: String(year),
  act: '',
});

/** Whether two entries read the same. */
export const isSameEntry = (a: TypedMovement, b: TypedMovement): boolean =>
  a.name === b.name && a.from === b.from && a.to === b.to && a.act === b.act && a.item === b.item;

/** What is wrong in each field of an entry; '' where nothing is. */
export type MovementSentences = Readonly<Record<'name' | 'from' | 'to' | 'act', string>>;

/** The sentence under each field: every field is judged beside others that are right; a turned period is said under its end. */
export function movementSentencesOf(typed: TypedMovement, year: number): MovementSentences {
  const right: TypedMovement = { name: 'Dân vận khéo', from: String(year), to: '', act: '' };
  const sentence = (entry: TypedMovement): string => {
    const checked = checkMovement(entry, year);
    return checked.ok ? '' : checked.sentence;
  };
  const from = sentence({ ...right, from: typed.from, to: typed.from.trim() === '' ? typed.to : '' });
  return {
    name: sentence({ ...right, name: typed.name }),
    from,
    to: typed.to.trim() === '' ? '' : sentence({ ...right, from: from === '' ? typed.from : '', to: typed.to }),
    act: sentence({ ...right, act: typed.act }),
  };
}
