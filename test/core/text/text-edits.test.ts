import fc from 'fast-check';
import { textEdits, withEdits } from '../../../src/core/text/text-edits';

describe('textEdits', () => {
  it('names the least that differs', () => {
    expect(textEdits('CỤM THI ĐUA ', 'KHỐI THI ĐUA ')).toEqual([{ from: 'CỤM', to: 'KHỐI' }]);
    expect(textEdits('4. Công tác khác', '5. Công tác khác')).toEqual([{ from: '4.', to: '5.' }]);
    expect(textEdits('a', 'a')).toEqual([]);
  });

  it('takes neighbours along until the place is found once', () => {
    expect(textEdits('của cụm, các đơn vị trong cụm', 'của cụm, các đơn vị trong khối')).toEqual([
      { from: 'trong cụm', to: 'trong khối' },
    ]);
    expect(textEdits('Cụm ', 'Khối ', 'Tổng kết Cụm Cụm số 3')).toBeNull();
    expect(textEdits('', 'a')).toBeNull();
  });

  it('gives the other text when it is carried out', () => {
    const text = fc
      .array(fc.constantFrom('cụm', 'khối', 'thi', 'đua,', 'a'), { maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = textEdits(before, after);
        if (edits === null) expect(before).toBe('');
        else expect(withEdits(before, edits)).toBe(after);
      }),
    );
    expect(withEdits('giá a', [{ from: 'a', to: '$&' }])).toBe('giá $&'.replace('giá a', 'giá $&'));
  });
});
