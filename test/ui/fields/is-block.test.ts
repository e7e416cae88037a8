import { isBlock } from '../../../src/ui/fields/is-block';

describe('isBlock', () => {
  it('takes lines or columns for a block, one cell of Excel for text', () => {
    expect(['Xã A\r\nXã B\r\n', '1\tXã A'].map(isBlock)).toEqual([true, true]);
    expect(['Xã A\r\n', 'Xã Thất Khê', ''].map(isBlock)).toEqual([false, false, false]);
  });
});
