import fc from 'fast-check';
import { mergeReportData } from '../../../src/core/report/merge-report-data';
import { newUnit } from '../../../src/core/report/unit-list';
import { moveUnit, removeUnit } from '../../../src/core/report/unit-list';
import type { ReportData } from '../../../src/core/report/report-data';
import { anyReport, filledReport as base } from './any-report';

const merge = mergeReportData;
const unitNames = ({ units }: ReportData): readonly string[] => units.map(({ name }) => name);
const withUnit = (id: string, change: object): ReportData => ({
  ...base,
  units: base.units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)),
});

describe('mergeReportData', () => {
  it('takes what one side changed alone', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (before, after) => {
        expect(merge(before, after, before)).toEqual({ data: after, conflicts: [] });
        expect(merge(before, before, after)).toEqual({ data: after, conflicts: [] });
        expect(merge(before, after, after)).toEqual({ data: after, conflicts: [] });
      }),
    );
  });

  it('joins changes that do not touch, down to one value of a unit', () => {
    const mine = { ...withUnit('u1', { totalStaff: 125 }), symbol: 'CTĐ2' };
    const theirs = { ...withUnit('u1', { shortName: 'SNV' }), signerName: 'Vi Thị Hà' };
    const { data, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(data).toMatchObject({ symbol: 'CTĐ2', signerName: 'Vi Thị Hà' });
    expect(data.units[0]).toMatchObject({ totalStaff: 125, shortName: 'SNV' });
  });

  it('asks where both changed one place, mine standing meanwhile, and follows the choice', () => {
    const mine = { ...withUnit('u1', { totalStaff: 125 }), cluster: 'số 4', wording: 'short' as const };
    const theirs = { ...withUnit('u1', { totalStaff: 130 }), cluster: 'số 5' };
    const { data, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([
      { id: 'units/u1/totalStaff', field: 'units', name: 'Sở Nội vụ – tổng số người', mine: '125', theirs: '130' },
      { id: 'cluster', field: 'cluster', name: 'Tên cụm thi đua', mine: 'số 4', theirs: 'số 5' },
    ]);
    expect([data.cluster, data.wording]).toEqual(['số 4', 'short']);
    const answered = merge(base, mine, theirs, { cluster: 'theirs', 'units/u1/totalStaff': 'theirs' });
    expect(answered.conflicts).toEqual([]);
    expect([answered.data.cluster, answered.data.units[0]?.totalStaff]).toEqual(['số 5', 130]);
  });

  it('shows choices and dates in words', () => {
    const mine = { ...base, authority: 'deputy' as const, issueDate: { day: 5, month: 1, year: 2027 } };
    const theirs = { ...base, authority: 'own' as const, issueDate: { day: null, month: 1, year: 2027 } };
    expect(merge(base, mine, theirs).conflicts.map(({ mine: a, theirs: b }) => [a, b])).toEqual([
      ['ngày 05 tháng 01 năm 2027', 'ngày …… tháng 01 năm 2027'],
      ['KT. Trưởng cụm – Phó Trưởng cụm', 'Tự ghi'],
    ]);
  });

  it('keeps what both added, in its place, and lets go what one took away', () => {
    const mine = { ...base, units: removeUnit([newUnit('Sở Y tế', base.units), ...base.units], 'u4') };
    const theirs = { ...base, units: [...base.units, newUnit('Cục Thuế', base.units)] };
    const { data, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(unitNames(data)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Cục Thuế',
    ]);
  });

  it('takes the order of the side that moved units', () => {
    const moved = { ...base, units: moveUnit(base.units, 'u4', 0) };
    const added = { ...base, units: [...base.units, newUnit('Cục Thuế', base.units)] };
    expect(unitNames(merge(base, moved, added).data)[0]).toBe('Thanh tra tỉnh');
    expect(unitNames(merge(base, added, moved).data)[0]).toBe('Thanh tra tỉnh');
  });

  it('makes one of a unit both added, and two of two units that happen to share an id', () => {
    const same = { ...base, units: [...base.units, { ...newUnit('Sở Y tế', []), totalStaff: 9 }] };
    const other = { ...base, units: [...base.units, { ...newUnit('Sở Y tế', []), shortName: 'SYT' }] };
    expect(merge(base, same, other).data.units.slice(4)).toMatchObject([{ totalStaff: 9, shortName: 'SYT' }]);
    const blank = newUnit('', []);
    const a = { ...base, units: [...base.units, { ...blank, name: 'Xã Ba Sơn' }] };
    const b = { ...base, units: [...base.units, { ...blank, name: 'Xã Tân Lập' }] };
    const { data, conflicts } = merge(base, a, b);
    expect([[...unitNames(data)].slice(4).sort(), conflicts]).toEqual([['Xã Ba Sơn', 'Xã Tân Lập'], []]);
    expect(new Set(data.units.map(({ id }) => id)).size).toBe(data.units.length);
  });

  it('asks before a unit goes that the other side changed', () => {
    const mine = withUnit('u2', { totalStaff: 50 });
    const theirs = { ...base, units: removeUnit(base.units, 'u2') };
    const [conflict] = merge(base, mine, theirs).conflicts;
    expect(conflict).toMatchObject({ id: 'units/u2', mine: 'Sở Tài chính', theirs: '' });
    expect(unitNames(merge(base, mine, theirs).data)).toContain('Sở Tài chính');
    expect(unitNames(merge(base, mine, theirs, { 'units/u2': 'theirs' }).data)).not.toContain('Sở Tài chính');
    expect(unitNames(merge(base, theirs, mine, { 'units/u2': 'mine' }).data)).not.toContain('Sở Tài chính');
  });

  it('joins renamed, added, dropped items and movements', () => {
    const mine = {
      ...base,
      renamed: { ...base.renamed, 'P1.II.1': 'Mới' },
      dropped: [],
      added: [...base.added, { id: 'X2', after: 'P1.I.1', level: 'clause' as const, words: 'Của tôi' }],
      written: { a: '1' },
    };
    const theirs = {
      ...base,
      renamed: {},
      dropped: [...base.dropped, 'P1.V.3'],
      added: [...base.added, { id: 'X2', after: 'P1.I.1', level: 'clause' as const, words: 'Của bạn' }],
      movements: [...base.movements, { name: 'Dân vận khéo', from: 2026, to: 2030, act: '' }],
      written: { a: '2' },
    };
    const { data, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(data.renamed).toEqual({ 'P1.II.1': 'Mới' });
    expect(data.dropped).toEqual(['P1.V.3']);
    expect(data.added.map(({ id, words }) => [id, words]).sort()).toEqual([
      ['X1', 'Chuyển đổi số'],
      ['X2', 'Của tôi'],
      ['X3', 'Của bạn'],
    ]);
    expect([data.movements.length, data.written]).toEqual([2, { a: '1' }]);
  });

  it('never throws, ends every question by a choice, and loses no unit either side added', () => {
    fc.assert(
      fc.property(
        anyReport,
        anyReport,
        anyReport,
        fc.constantFrom('mine' as const, 'theirs' as const),
        (a, b, c, side) => {
          const { data, conflicts } = merge(a, b, c);
          const answered = merge(a, b, c, Object.fromEntries(conflicts.map(({ id }) => [id, side])));
          expect(answered.conflicts).toEqual([]);
          const before = new Set(a.units.map(({ id }) => id));
          const kept = JSON.stringify(data.units.map(({ name }) => name));
          for (const { id, name } of [...b.units, ...c.units])
            if (!before.has(id) && !conflicts.some((conflict) => conflict.id.startsWith(`units/${id}`)))
              expect(kept).toContain(JSON.stringify(name));
        },
      ),
    );
  });
});
