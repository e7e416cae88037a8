import { checkOutcome } from '../../support/check-samples';
import { countsText, rulesRunText } from '../../../src/ui/kiem-tra/check-words';

describe('countsText', () => {
  it('counts in words and names only what there is', () => {
    expect(countsText({ error: 3, warning: 2, person: 1, info: 0 })).toBe('3 lỗi, 2 cảnh báo, 1 chỗ cần người xem');
    expect(countsText({ error: 1234, warning: 0, person: 0, info: 5 })).toBe('1.234 lỗi, 5 lưu ý');
    expect(countsText({ error: 0, warning: 0, person: 0, info: 0 })).toBe('Không thấy chỗ nào cần sửa');
  });
});

describe('rulesRunText', () => {
  it('says when, and what became of the rules', () => {
    expect(rulesRunText(checkOutcome())).toBe('Kiểm tra lúc 14:05: 31 quy tắc đạt, 4 không áp dụng, 1 đã tắt.');
    expect(rulesRunText(checkOutcome({ notApplicable: 0, off: 0 }))).toBe('Kiểm tra lúc 14:05: 31 quy tắc đạt.');
  });
});
