import fc from 'fast-check';
import { outOfOrder } from '../../../src/core/report/out-of-order';

describe('outOfOrder', () => {
  it('names the one that was moved, not those it moved past', () => {
    expect([...outOfOrder([1, 9, 2, 3, 4])]).toEqual([1]);
    expect([...outOfOrder([1, 3, 4, 5, 2])]).toEqual([4]);
  });

  it('names nothing in ascending lists', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (positions) => {
        expect(outOfOrder([...positions].sort((a, b) => a - b)).size).toBe(0);
      }),
    );
  });

  it('leaves an ascending list when the named ones are taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (positions) => {
        const wrong = outOfOrder(positions);
        const rest = positions.filter((_, index) => !wrong.has(index));
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
      }),
    );
  });
});
