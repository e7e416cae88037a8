/** The menu of a row of the tree. */
import { type ItemAction, itemActionNames, type ItemView } from '../../app/pane-state';
import { LazyMenu } from '../lazy-menu';
import { menuOrder } from './menu-order';

interface ItemMenuProps {
  readonly item: ItemView;
  readonly row: HTMLElement;
  readonly onChoose: (action: ItemAction) => void;
  readonly onClose: () => void;
}

/** What can be done with the item now. */
export function ItemMenu({ item, row, onChoose, onClose }: ItemMenuProps) {
  return (
    <LazyMenu
      anchor={row.querySelector<HTMLElement>('.row-menu') ?? row}
      owner={row}
      label={item.text}
      choices={menuOrder(item.actions).map(({ action, apart }) => ({
        id: action,
        label: itemActionNames[action],
        apart,
      }))}
      onClose={onClose}
      onChoose={(id) => {
        const action = item.actions.find((offered) => offered === id);
        if (action) onChoose(action);
      }}
    />
  );
}
