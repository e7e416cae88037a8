import { checkOutcome } from '../../support/check-samples';
import { rulesRunText } from '../../../src/ui/kiem-tra/check-words';

describe('rulesRunText', () => {
  it('says when, and what became of the rules', () => {
    expect(rulesRunText(checkOutcome())).toBe('Kiểm tra lúc 14:05: 31 quy tắc đạt, 4 không áp dụng, 1 đã tắt.');
    expect(rulesRunText(checkOutcome({ notApplicable: 0, off: 0 }))).toBe('Kiểm tra lúc 14:05: 31 quy tắc đạt.');
  });
});
