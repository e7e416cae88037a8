import { printedValue } from '../../../../src/core/checks/reading/printed-value';

describe('printedValue', () => {
  it.each([
    ['07', 7],
    ['1.234', 1234],
    ['1 234', 1234],
    ['12.345.678', 12345678],
    ['-', 0],
    ['–', 0],
    ['', 0],
    ['65,21%', 65.21],
    ['0.65%', 0.65],
    ['1.234%', 1.234],
    ['100 %', 100],
    ['+3', 3],
    ['-2', -2],
    ['−12,5', -12.5],
    ['1.234,5', 1234.5],
    ['không có số liệu so sánh', null],
    ['3 người', null],
    ['1.23.4', null],
  ])('reads "%s" as %p', (text, value) => {
    expect(printedValue(text)).toBe(value);
  });
});
