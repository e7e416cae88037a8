import fc from 'fast-check';
import { MOST_UNITS, type MemberUnit } from '../../../src/core/report/member-unit';
import { newUnit } from '../../../src/core/report/unit-list';
import { pasteSentences, pasteUnits } from '../../../src/core/report/unit-paste';

const names = (units: readonly MemberUnit[]): readonly string[] => units.map(({ name }) => name);
const brief = (units: readonly MemberUnit[]) =>
  units.map(({ name, role, totalStaff, directWorkers }) => [name, role, totalStaff, directWorkers]);

describe('pasteUnits', () => {
  it('reads a column of names', () => {
    const { units, notes, added } = pasteUnits([], 'Xã Tân Thanh\r\nXã Ba Sơn\r\n\r\nPhường Tam Thanh\r\n');
    expect(names(units)).toEqual(['Xã Tân Thanh', 'Xã Ba Sơn', 'Phường Tam Thanh']);
    expect(units.map(({ kind }) => kind)).toEqual(['xa', 'xa', 'phuong']);
    expect([notes, added]).toEqual([[], 3]);
  });

  it('reads a block with its header, whatever the order of columns', () => {
    const block = [
      'DANH SÁCH CÁC ĐƠN VỊ TRONG CỤM\t\t\t\t',
      'STT\tTên đơn vị\tVai trò\tTổng số CBCCVC, người lao động\tTrong đó: lao động trực tiếp',
      '(1)\t(2)\t(3)\t(4)\t(5)',
      '1\tSở Nội vụ\tCụm trưởng\t1.120\t88',
      '2\t"Sở Văn hóa,\nThể thao và Du lịch"\tCụm phó\t95\t',
      '3\tThanh tra tỉnh\t\t40\tkhông rõ',
      '\tTổng cộng\t\t1.255\t',
    ].join('\r\n');
    const { units, notes } = pasteUnits([], block);
    expect(brief(units)).toEqual([
      ['Sở Nội vụ', 'head', 1120, 88],
      ['Sở Văn hóa, Thể thao và Du lịch', 'deputy', 95, null],
      ['Thanh tra tỉnh', 'member', 40, null],
    ]);
    expect(notes).toEqual([pasteSentences.notCount(6, 'không rõ'), pasteSentences.total(7)]);
  });

  it('leaves an STT column out where there is no header, Arabic or Roman', () => {
    for (const [one, two] of [
      ['1', '2'],
      ['7.', '8.'],
      ['I', 'II'],
    ])
      expect(names(pasteUnits([], `${one}\tSở Y tế\tTrưởng cụm\n${two}\tSở Xây dựng\t`).units)).toEqual([
        'Sở Y tế',
        'Sở Xây dựng',
      ]);
  });

  it('reads numbers and roles that were written into the name', () => {
    const { units } = pasteUnits([], '1. Sở Y tế (Trưởng cụm)\n2) Sở Xây dựng – Phó Trưởng cụm\n- Cụm phó: Cục Thuế');
    expect(brief(units)).toEqual([
      ['Sở Y tế', 'head', null, null],
      ['Sở Xây dựng', 'deputy', null, null],
      ['Cục Thuế', 'deputy', null, null],
    ]);
  });

  it('says which column nobody could read', () => {
    const { units, notes } = pasteUnits([], 'Sở Y tế\t120\t80\nSở Xây dựng\t95\t60');
    expect(names(units)).toEqual(['Sở Y tế', 'Sở Xây dựng']);
    expect(notes).toEqual([pasteSentences.column(2), pasteSentences.column(3)]);
  });

  it('fills blanks of units that are there and overwrites nothing', () => {
    const [first, second] = ['Sở Y tế', 'Sở Hoà giải'].map((name) => newUnit(name, []));
    const standing = [
      { ...first, totalStaff: 10 },
      { ...second, role: 'head' },
    ] as readonly MemberUnit[];
    const block = 'Đơn vị\tTổng số\nSỞ Y TẾ\t12\nSở Hòa giải\t30\nSở Hòa giải\t30';
    const { units, notes, added } = pasteUnits(standing, block);
    expect(brief(units)).toEqual([
      ['Sở Y tế', 'member', 10, null],
      ['Sở Hoà giải', 'head', 30, null],
    ]);
    expect(notes).toEqual([pasteSentences.keptValue(2, 'SỞ Y TẾ'), pasteSentences.known(4, 'Sở Hòa giải')]);
    expect(added).toBe(0);
  });

  it('says what does not fit and what is no unit', () => {
    const full = Array.from({ length: MOST_UNITS - 1 }, (_, n) => ({ ...newUnit(`Xã ${n}`, []), id: `u${n}` }));
    const { units, notes } = pasteUnits(full, 'Cục Thuế\nCục Thống kê\nTrưởng cụm\n\u0007\nTổng số: 3');
    expect(units).toHaveLength(MOST_UNITS);
    expect(notes).toEqual([
      pasteSentences.full(2, 'Cục Thống kê'),
      pasteSentences.noName(3, 'Trưởng cụm'),
      'Tên đơn vị có ký tự không in được; hãy xoá và gõ lại.',
      pasteSentences.total(5),
    ]);
  });

  it('never loses what stands, never throws, and takes or mentions every name', () => {
    const cell = fc.oneof(
      fc.constantFrom('Sở Nội vụ', 'Xã Ba Sơn', 'Trưởng cụm', 'STT', 'Tên đơn vị', '12', '1', 'Tổng cộng', ''),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const standing = [newUnit('Sở Y tế', [])];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const { units, added } = pasteUnits(standing, rows.map((row) => row.join('\t')).join('\n'));
        expect(units[0]).toMatchObject({ id: standing[0]?.id, name: 'Sở Y tế' });
        expect(units).toHaveLength(1 + added);
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 150 }), (numbers) => {
        const typed = numbers.map((n) => `Xã Tân Lập ${n}`);
        expect(names(pasteUnits([], typed.join('\r\n')).units)).toEqual(typed);
      }),
    );
  });
});
