import { type ItemAction, itemActionNames } from '../../../src/app/pane-state';
import { menuOrder } from '../../../src/ui/de-cuong/menu-order';

describe('menuOrder', () => {
  it('has a place for every action', () => {
    const all: Readonly<Record<ItemAction, true>> = {
      unlock: true,
      lock: true,
      drop: true,
      restore: true,
      'none-occurred': true,
      'move-to-body': true,
      rename: true,
      'form-words': true,
      'add-after': true,
      'remove-own': true,
    };
    const actions = Object.keys(itemActionNames).filter((id): id is ItemAction => Object.hasOwn(all, id));
    expect(
      menuOrder(actions)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(Object.keys(all).sort());
  });

  it('puts what belongs together together, and what takes the item out last', () => {
    expect(menuOrder(['unlock', 'remove-own', 'rename', 'none-occurred', 'add-after'])).toEqual([
      { action: 'none-occurred', apart: false },
      { action: 'rename', apart: true },
      { action: 'add-after', apart: false },
      { action: 'unlock', apart: true },
      { action: 'remove-own', apart: true },
    ]);
    expect(menuOrder([])).toEqual([]);
  });
});
