import { newUnit } from '../../../../src/core/report/unit-list';
import { checkStaff, unitCaption, unitWords } from '../../../../src/ui/thong-tin/units/unit-words';

const unit = newUnit('Xã Hữu Lũng', []);

describe('unitCaption', () => {
  it('says role and numbers where they are known', () => {
    expect(unitCaption(unit, 'cum')).toBe('');
    const head = { ...unit, role: 'head', totalStaff: 1250, directWorkers: 0 } as const;
    expect(unitCaption(head, 'cum')).toBe('Trưởng cụm · 1.250 người · 0 trực tiếp');
    expect(unitCaption(head, 'khoi')).toMatch(/^Trưởng khối/);
  });
});

describe('checkStaff', () => {
  it.each([
    ['1.250', 1250],
    ['0', 0],
    [' ', null],
  ])('reads %j', (typed, value) => {
    expect(checkStaff(typed)).toMatchObject({ ok: true, value });
  });

  it.each(['abc', '-1', '1,5'])('refuses %j', (typed) => {
    expect(checkStaff(typed)).toEqual({ ok: false, sentence: unitWords.notStaff(typed) });
  });
});

describe('unitWords', () => {
  it('counts with two digits', () => {
    expect([7, 65, 0].map(unitWords.counter)).toEqual(['07 đơn vị', '65 đơn vị', '00 đơn vị']);
  });
});
