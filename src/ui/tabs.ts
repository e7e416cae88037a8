/** The tabs of the pane, in order, by the names a person reads. */

/** Id of a tab; the ribbon and the address of the pane use it to open one. */
export type TabId = 'de-cuong' | 'thong-tin' | 'phu-luc' | 'kiem-tra';

/** Every tab in its order, with its name. */
export const tabs: readonly { readonly id: TabId; readonly name: string }[] = [
  { id: 'de-cuong', name: 'Đề cương' },
  { id: 'thong-tin', name: 'Thông tin' },
  { id: 'phu-luc', name: 'Phụ lục' },
  { id: 'kiem-tra', name: 'Kiểm tra' },
];

/** Id of the tab's button in the page. */
export const tabElementId = (tab: TabId): string => `tab-${tab}`;

/** Id of the tab's panel in the page. */
export const panelElementId = (tab: TabId): string => `panel-${tab}`;
