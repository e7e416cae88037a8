/** Names of controls, as Word shows them on the control and reads them aloud; at most 64 characters (17.5.2.1, Word's own limit). */
import type { Item } from '../outline/outline';
import type { AppendixId } from '../report/control-tag';

/** By whole characters, so that none is split. */
const shorten = (title: string): string => (title.length <= 64 ? title : [...title].slice(0, 64).join(''));

/** Name of the control around an item's heading. */
export const headingTitle = (item: Pick<Item, 'name'>): string => shorten(`Đề mục: ${item.name}`);

/** Name of the control that holds what the person writes under a heading. */
export const bodyTitle = (item: Pick<Item, 'name'>): string => shorten(`Nội dung: ${item.name}`);

/** Name of the control that holds an annex's table. */
export const appendixTitle = (appendix: AppendixId): string => `Bảng Phụ lục ${appendix}`;
