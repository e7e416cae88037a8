import { moveForUnitKey } from '../../../../src/ui/thong-tin/units/unit-keys';

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) =>
  moveForUnitKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe('moveForUnitKey', () => {
  it('moves the focus by arrows and Enter, the unit by Alt with an arrow', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'go', steps: 1, adding: false });
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'move', steps: -1, adding: false });
    expect(press('Enter')).toEqual({ kind: 'go', steps: 1, adding: true });
    expect(press('Enter', { shiftKey: true })).toEqual({ kind: 'go', steps: -1, adding: false });
  });

  it('leaves all else to the field', () => {
    expect([press('a'), press('ArrowDown', { shiftKey: true }), press('Enter', { ctrlKey: true })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
