import { countKinds, countsText } from '../../../../src/core/checks/saying/finding-kinds';

describe('countsText', () => {
  it('counts in words and names only what there is', () => {
    expect(countsText({ error: 3, warning: 2, person: 1, info: 0 })).toBe('3 lỗi, 2 cảnh báo, 1 chỗ cần người xem');
    expect(countsText({ error: 1234, warning: 0, person: 0, info: 5 })).toBe('1.234 lỗi, 5 lưu ý');
    expect(countsText({ error: 0, warning: 0, person: 0, info: 0 })).toBe('');
    expect(countsText({ error: 0, warning: 1, person: 2, info: 0 }, 'person')).toBe('1 cảnh báo');
  });
});

describe('countKinds', () => {
  it('counts what asks for a person apart, whatever its severity', () => {
    expect(
      countKinds([
        { severity: 'error', outcome: 'failed' },
        { severity: 'error', outcome: 'cannot-tell' },
        { severity: 'info', outcome: 'failed' },
      ]),
    ).toEqual({ error: 1, warning: 0, person: 1, info: 1 });
  });
});
