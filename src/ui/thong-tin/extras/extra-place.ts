/** Where a mục bổ sung stands in the report, in words. */
import type { Item, OutlineExtra } from '../../../core/outline/outline';

const LONGEST = 48;

/** The first words of a heading. */
function beginning(heading: string): string {
  if (heading.length <= LONGEST) return heading;
  return `${heading.slice(0, heading.lastIndexOf(' ', LONGEST))}…`;
}

/** Said of each place. */
export const extraPlaceWords = {
  first: 'Đứng đầu báo cáo, trước mọi nội dung khác.',
  below: (part: string, number: string, heading: string): string =>
    `${part}, dưới mục ${number} “${beginning(heading)}”.`,
  withoutHeading: 'Mục mà nội dung này đứng dưới đã bỏ.',
};

/** One line: at the beginning, or below which heading of the form. `items` is the outline as it is printed. */
export function extraPlace({ after }: OutlineExtra, extras: readonly OutlineExtra[], items: readonly Item[]): string {
  if (after === null) return extraPlaceWords.first;
  const other = extras.find(({ row }) => row.id === after);
  if (other) return extraPlace(other, extras, items);
  const item = items.find(({ id }) => id === after);
  if (!item) return extraPlaceWords.withoutHeading;
  const above = (from: Item): readonly Item[] => {
    const parent = items.find(({ id }) => id === from.parent);
    return parent ? [...above(parent), parent] : [];
  };
  const way = [...above(item), item];
  // "IV." and "1." are said as people say them: IV.1.
  const number = way.map((each) => each.number.replace('.', '')).filter((each) => each !== '' && each !== '–');
  const heading = item.segments.map(({ text }) => text).join('');
  return extraPlaceWords.below(way[0]?.text ?? '', number.join('.'), heading);
}
