/** The menu of a row of the list of units. */
import { LazyMenu } from '../../lazy-menu';

/** A menu that is open, and what it is about. */
export interface OpenUnitMenu {
  readonly id: string;
  readonly grip: HTMLElement;
}

interface UnitMenuProps {
  readonly menu: OpenUnitMenu;
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onClose: () => void;
  readonly onMove: (steps: number) => void;
  readonly onRemove: () => void;
}

/** **Lên**, **Xuống** where there is a way, and **Bỏ đơn vị**. */
export function UnitMenu({ menu, name, first, last, onClose, onMove, onRemove }: UnitMenuProps) {
  const choices = [
    ...(first ? [] : [{ id: 'up', label: 'Lên' }]),
    ...(last ? [] : [{ id: 'down', label: 'Xuống' }]),
    { id: 'remove', label: 'Bỏ đơn vị' },
  ];
  return (
    <LazyMenu
      anchor={menu.grip}
      owner={menu.grip}
      label={name}
      choices={choices}
      onClose={onClose}
      onChoose={(id) => {
        if (id === 'remove') onRemove();
        else onMove(id === 'up' ? -1 : 1);
      }}
    />
  );
}
