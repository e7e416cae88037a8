import fc from 'fast-check';
import { MOST_UNITS, tableName, type MemberUnit } from '../../../src/core/report/member-unit';
import { findingSentences, unitFindings } from '../../../src/core/report/unit-findings';
import { kindOfName, kindOfWord, unitKinds } from '../../../src/core/report/unit-kinds';
import {
  addUnit,
  changeUnit,
  checkUnitName,
  lossOfUnit,
  moveUnit,
  moveUnitBy,
  newUnit,
  removeUnit,
  unitId,
  unitSentences,
} from '../../../src/core/report/unit-list';
import { nameAndRole, roleName, roleOfWords } from '../../../src/core/report/unit-roles';
import { anyUnit, filledReport } from './any-report';

const { units } = filledReport;
const ids = (list: readonly MemberUnit[]): readonly string[] => list.map(({ id }) => id);
const anyUnits = fc.uniqueArray(anyUnit, { maxLength: 12, selector: ({ id }) => id });
const list = (...names: readonly string[]): readonly MemberUnit[] =>
  names.reduce<readonly MemberUnit[]>((all, name) => [...all, newUnit(name, all)], []);

describe('unitId', () => {
  it('is ASCII, comes from the name alone and is never taken twice', () => {
    expect(unitId('Sở Nội vụ', [])).toBe(unitId('SỞ  NỘI VỤ', []));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Sở Nội vụ', '', 'Xã Tân Thanh', '👨‍👩‍👧'), { maxLength: 20 }), (names) => {
        const all = ids(list(...names));
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(id).toMatch(/^u[a-z0-9-]{1,20}$/u);
      }),
    );
  });
});

describe('the list of units', () => {
  it('adds at the end, up to 200', () => {
    expect(addUnit(units, 'Cục Thuế')).toMatchObject({
      ok: true,
      value: [{}, {}, {}, {}, { name: 'Cục Thuế', kind: 'so' }],
    });
    const full = list(...Array.from({ length: MOST_UNITS }, (_, n) => `Xã ${n}`));
    expect(addUnit(full)).toEqual({ ok: false, sentence: unitSentences.full });
  });

  it('keeps the id when a unit is renamed; the kind follows the name until she chooses it', () => {
    const named = changeUnit(addedBlank(), 'x', { name: 'Phường Tam Thanh' });
    expect(named[0]).toMatchObject({ id: 'x', name: 'Phường Tam Thanh', kind: 'phuong' });
    expect(changeUnit(named, 'x', { name: 'Xã Ba Sơn' })[0]).toMatchObject({ kind: 'xa' });
    const chosen = changeUnit(named, 'x', { kind: 'doan-the' });
    expect(changeUnit(chosen, 'x', { name: 'Xã Ba Sơn' })[0]).toMatchObject({ kind: 'doan-the' });
  });

  it('moves a unit to any place and loses none', () => {
    expect(ids(moveUnitBy(units, 'u3', -1))).toEqual(['u1', 'u3', 'u2', 'u4']);
    expect(ids(moveUnitBy(units, 'u1', -1))).toEqual(['u1', 'u2', 'u3', 'u4']);
    fc.assert(
      fc.property(anyUnits, fc.nat(12), fc.integer({ min: -5, max: 300 }), (all, which, to) => {
        const id = all[which]?.id ?? 'nobody';
        const moved = moveUnit(all, id, to);
        expect([...ids(moved)].sort()).toEqual([...ids(all)].sort());
        if (all[which]) expect(ids(moved).indexOf(id)).toBe(Math.max(0, Math.min(all.length - 1, to)));
      }),
    );
  });

  it('says what is lost before a unit is removed', () => {
    const [head, , , last] = units;
    expect(head && lossOfUnit(head, 'khoi', true)).toEqual([
      '“Sở Nội vụ” đang là Trưởng khối; bỏ đi thì vai trò này để trống.',
      'Số người đã nhập của “Sở Nội vụ” sẽ mất: tổng số 120, lao động trực tiếp 88.',
      unitSentences.lostRows('Sở Nội vụ'),
    ]);
    expect(last && lossOfUnit(last, 'cum')).toEqual([]);
    expect(ids(removeUnit(units, 'u2'))).toEqual(['u1', 'u3', 'u4']);
  });

  it('wants a name that can be printed', () => {
    expect(checkUnitName(' ')).toEqual({ ok: false, sentence: unitSentences.noName });
    expect(checkUnitName('a\u0000')).toMatchObject({ ok: false });
    expect(checkUnitName('Sở Nội vụ <&> 👨‍👩‍👧')).toMatchObject({ ok: true, value: 'Sở Nội vụ <&> 👨‍👩‍👧' });
    expect(units.map(tableName)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở VHTTDL', 'Thanh tra tỉnh']);
  });
});

const addedBlank = (): readonly MemberUnit[] => [{ ...newUnit('', []), id: 'x' }];

describe('unitFindings', () => {
  const about = (all: readonly MemberUnit[], kind: 'cum' | 'khoi' = 'cum') =>
    unitFindings(all, kind).map(({ kind: what, sentence }) => [what, sentence]);

  it('is silent about a list that is right', () => {
    expect(unitFindings(units, 'cum')).toEqual([]);
    expect(unitFindings([], 'cum')).toEqual([]);
  });

  it('points at the same name, and at names that differ in tone position, case and spaces', () => {
    const same = unitFindings(list('Sở Y tế', 'Sở Y tế '), 'cum');
    expect(same[0]).toMatchObject({
      kind: 'same-name',
      severity: 'wrong',
      sentence: findingSentences.sameName('Sở Y tế', 2),
    });
    const names = ['Xã Hòa Bình', 'Xã Hoà Bình', 'xã HÒABÌNH'];
    const near = unitFindings(list(...names), 'cum')[0];
    expect(near).toMatchObject({
      kind: 'nearly-same-name',
      severity: 'look',
      sentence: findingSentences.nearlySameName(names),
    });
    expect(near?.units).toHaveLength(3);
    expect(about(list('Xã Hòa Bình', 'Xã Hóa Bình'))).toEqual([['no-head', findingSentences.noHead('cum')]]);
  });

  it('knows at most one head, and wants one', () => {
    const heads = units.map((unit) => ({ ...unit, role: 'head' as const })).slice(0, 2);
    expect(about(heads, 'khoi')).toEqual([
      ['heads', 'Có 2 đơn vị là Trưởng khối (Sở Nội vụ; Sở Tài chính); mỗi khối chỉ có một.'],
    ]);
    expect(about(list('Sở Y tế'), 'khoi')).toEqual([['no-head', 'Chưa có đơn vị nào là Trưởng khối.']]);
  });

  it('finds blank names, short names used twice and more direct workers than staff', () => {
    const all = [
      { ...newUnit('', []), id: 'a', role: 'head' as const },
      { ...newUnit('Sở Y tế', []), id: 'b', shortName: 'SYT', totalStaff: 10, directWorkers: 1200 },
      { ...newUnit('Sở Xây dựng', []), id: 'c', shortName: 'syt' },
    ];
    expect(about(all)).toEqual([
      ['no-name', unitSentences.noName],
      ['staff', '“Sở Y tế” có 1.200 lao động trực tiếp, nhiều hơn tổng số 10.'],
      ['same-short-name', findingSentences.sameShortName('SYT')],
    ]);
  });

  it('changes nothing and names only units that are there', () => {
    fc.assert(
      fc.property(anyUnits, (all) => {
        for (const finding of unitFindings(all, 'cum')) for (const id of finding.units) expect(ids(all)).toContain(id);
      }),
    );
  });
});

describe('roles in words', () => {
  it.each([
    ['Trưởng cụm', 'head'],
    ['Cụm trưởng', 'head'],
    ['đơn vị Trưởng Cụm', 'head'],
    ['KHỐI TRƯỞNG', 'head'],
    ['Phó Trưởng cụm', 'deputy'],
    ['Phó cụm', 'deputy'],
    ['Cụm phó', 'deputy'],
    ['Phó Trưởng khối thi đua', 'deputy'],
    ['Thành viên', 'member'],
    ['Trưởng phòng', null],
    ['', null],
  ])('%j is %j', (words, role) => {
    expect(roleOfWords(words)).toBe(role);
  });

  it.each([
    ['Sở Nội vụ (Trưởng cụm)', 'Sở Nội vụ', 'head'],
    ['Sở Nội vụ - Cụm phó', 'Sở Nội vụ', 'deputy'],
    ['Trưởng cụm: Sở Nội vụ', 'Sở Nội vụ', 'head'],
    ['Báo và Đài Phát thanh - Truyền hình', 'Báo và Đài Phát thanh - Truyền hình', null],
    ['Ban Quản lý (cũ)', 'Ban Quản lý (cũ)', null],
  ])('%j is a name and a role', (text, name, role) => {
    expect(nameAndRole(text)).toEqual({ name, role });
  });

  it('are printed for the kind', () => {
    expect([roleName('head', 'cum'), roleName('deputy', 'khoi')]).toEqual(['Trưởng cụm', 'Phó Trưởng khối']);
  });
});

describe('kinds of units', () => {
  it.each([
    ['Xã Tân Thanh', 'xa'],
    ['UBND phường Tam Thanh', 'phuong'],
    ['Sở Nội vụ', 'so'],
    ['Ban Chỉ huy Quân sự', 'luc-luong'],
    ['Bảo hiểm xã hội tỉnh', 'so'],
    ['Công ty Điện lực Lạng Sơn', 'doanh-nghiep'],
    ['Công an tỉnh', 'luc-luong'],
    ['Trường Cao đẳng nghề Lạng Sơn', 'truong'],
    ['Tòa án nhân dân khu vực 1', 'tu-phap'],
    ['Hợp tác xã Mẫu Sơn', 'doanh-nghiep'],
    ['Đơn vị lạ', ''],
  ])('%s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it('are read from a column of kinds too', () => {
    for (const { id, name } of unitKinds) expect(kindOfWord(name.toUpperCase())).toBe(id);
  });
});
