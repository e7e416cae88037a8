/** The order in which a row's menu offers what can be done. */
import type { ItemAction } from '../../app/pane-state';

/** What belongs together stands together: the body, the heading, the lock, and last what takes the item out. */
const groups: readonly (readonly ItemAction[])[] = [
  ['none-occurred', 'move-to-body'],
  ['rename', 'form-words', 'add-after'],
  ['unlock', 'lock'],
  ['restore', 'drop', 'remove-own'],
];

/** A choice of the menu; `apart` = a line stands above it. */
export interface OrderedAction {
  readonly action: ItemAction;
  readonly apart: boolean;
}

/** The actions on offer in the order of the menu, groups apart from each other. */
export const menuOrder = (offered: readonly ItemAction[]): readonly OrderedAction[] =>
  groups
    .map((group) => group.filter((action) => offered.includes(action)))
    .filter((group) => group.length > 0)
    .flatMap((group, place) => group.map((action, at) => ({ action, apart: place > 0 && at === 0 })));
