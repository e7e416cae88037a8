/** Where a mục bổ sung stands in the report, in words. */
import type { Item, OutlineExtra } from '../../../core/outline/outline';
import { quoted } from '../../../core/text/entered-text';

/** Said of each place. */
export const extraPlaceWords = {
  first: 'Đứng đầu báo cáo, trước mọi nội dung khác.',
  below: (part: string, heading: string): string => `${part === '' ? '' : `${part}, `}dưới mục ${quoted(heading, 70)}.`,
  withoutHeading: 'Mục mà nội dung này đứng dưới đã bỏ.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One line: at the beginning, or below which heading of the form. `items` is the outline as it is printed. */
export function extraPlace({ after }: OutlineExtra, extras: readonly OutlineExtra[], items: readonly Item[]): string {
  if (after === null) return extraPlaceWords.first;
  const other = extras.find(({ row }) => row.id === after);
  if (other) return extraPlace(other, extras, items);
  const item = items.find(({ id }) => id === after);
  if (!item) return extraPlaceWords.withoutHeading;
  let top: Item | undefined = item;
  while (top !== undefined && top.level !== 'part') top = items.find(({ id }) => id === top?.parent);
  return capital(extraPlaceWords.below(top?.text ?? '', item.text));
}
