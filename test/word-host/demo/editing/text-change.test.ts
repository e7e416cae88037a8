import fc from 'fast-check';
import { textChange } from './text-change';

describe('textChange', () => {
  it('finds nothing in equal texts', () => {
    expect(textChange('Cụm số 1', 'Cụm số 1', 3)).toBeNull();
  });

  it('finds what was typed in the middle', () => {
    expect(textChange('Cụm 1', 'Cụm số 1', 7)).toEqual({ from: 4, to: 4, text: 'số ' });
  });

  it('finds the doubled letter that stands before the caret', () => {
    expect(textChange('aa', 'aaa', 1)).toEqual({ from: 0, to: 0, text: 'a' });
    expect(textChange('aa', 'aaa', 3)).toEqual({ from: 2, to: 2, text: 'a' });
  });

  it('finds a letter that an input method replaced', () => {
    expect(textChange('Bao cao', 'Báo cao', 2)).toEqual({ from: 1, to: 2, text: 'á' });
  });

  it('leads from the text before to the text after, wherever the caret stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), (before, after, caret) => {
        const change = textChange(before, after, caret);
        const applied = change === null ? before : before.slice(0, change.from) + change.text + before.slice(change.to);
        expect(applied).toBe(after);
      }),
    );
  });
});
