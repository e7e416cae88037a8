/** The statuses of a document as the tree shows them: parents take the worst of their children. */
import type { Item } from '../core/outline/outline';
import {
  reviewSentences,
  worse,
  type AppendixStatus,
  type ItemState,
  type ItemStatus,
} from '../core/report/item-status';
import type { ItemAction, ItemView } from './pane-state';

/** Rows of the tree in outline order, annexes last. Mục are in capitals as they are printed. */
export function itemViews(
  items: readonly Item[],
  statuses: readonly ItemStatus[],
  appendices: readonly AppendixStatus[],
  renamed: Readonly<Record<string, string>> = {},
): readonly ItemView[] {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const worst = new Map<string, ItemState>();
  // Children stand behind their parents, so one pass from the end carries the worst state up.
  for (const item of [...items].reverse()) {
    const own = worse(byId.get(item.id)?.state ?? 'missing', worst.get(item.id) ?? 'none');
    worst.set(item.id, own);
    if (item.parent !== null) worst.set(item.parent, worse(worst.get(item.parent) ?? 'none', own));
  }
  const rows = items.map((item): ItemView => {
    const status = byId.get(item.id);
    return {
      id: item.id,
      parent: item.parent,
      text: item.level === 'section' ? item.text.toLocaleUpperCase('vi') : item.text,
      state: item.level === 'part-title' ? titleState(item) : (worst.get(item.id) ?? 'missing'),
      reason: status?.reason ? reviewSentences[status.reason] : '',
      help: item.help,
      words: status?.wordCount ?? 0,
      actions: status ? actionsOf(item, status, Object.hasOwn(renamed, item.id)) : [],
    };
  });
  return [...rows, ...appendices.map(appendixView)];

  /** The title of a Phần has nothing of its own to be written: it is done when the Phần is. */
  function titleState(title: Item): ItemState {
    const own = worst.get(title.id) ?? 'missing';
    const siblings = items.filter(({ id, parent }) => parent === title.parent && id !== title.id);
    const part = siblings.map(({ id }) => worst.get(id) ?? 'missing').reduce(worse, 'none');
    return own === 'written' && worse(part, 'written') !== 'written' ? 'unwritten' : own;
  }
}

/** Id of an annex's row. */
export const appendixRow = (id: string): string => `PL.${id}`;

function appendixView(status: AppendixStatus): ItemView {
  const reason =
    status.state !== 'review'
      ? ''
      : status.doubled
        ? 'Bảng của phụ lục này có hai lần trong văn bản; hãy giữ lại một.'
        : 'Còn tiêu đề của phụ lục này nhưng chỗ đặt bảng đã mất.';
  return {
    id: appendixRow(status.id),
    parent: null,
    text: `Phụ lục ${status.id}`,
    state: status.state,
    reason,
    help: null,
    words: 0,
    actions: status.control ? [status.control.locked ? 'unlock' : 'lock'] : [],
  };
}

function actionsOf(item: Item, status: ItemStatus, renamed: boolean): readonly ItemAction[] {
  const standing = status.heading !== null || status.body !== null;
  const actions: ItemAction[] = [];
  if (status.reason === 'heading-overflows') actions.push('move-to-body');
  if (item.help !== null && status.body !== null && status.state !== 'none') actions.push('none-occurred');
  if (standing) actions.push(status.locked ? 'unlock' : 'lock');
  if (status.heading !== null) {
    actions.push('rename');
    if (renamed && item.origin !== 'added') actions.push('form-words');
    actions.push('add-after');
  }
  if (item.origin === 'added') actions.push('remove-own');
  else if (status.state === 'missing' || standing) actions.push('drop');
  return actions;
}
