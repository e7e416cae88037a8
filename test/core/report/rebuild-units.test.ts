import fc from 'fast-check';
import { leadersSentence, unitsSentence } from '../../../src/core/report/introduction';
import type { MemberUnit } from '../../../src/core/report/member-unit';
import { unitsOfText } from '../../../src/core/report/rebuild-units';
import { newUnit } from '../../../src/core/report/unit-list';

const names = [
  'Sở Nội vụ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công ty TNHH Một thành viên A.',
  'UBND xã Ba Sơn (mới)',
  'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
  'Trường THPT Chu Văn An: cơ sở 2',
];
const role = fc.constantFrom('head' as const, 'deputy' as const, 'member' as const);
const anyUnits: fc.Arbitrary<readonly MemberUnit[]> = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 1 }),
    fc.array(role, { minLength: names.length, maxLength: names.length }),
  )
  .map(([chosen, roles]) =>
    chosen.reduce<readonly MemberUnit[]>(
      (before, name) => [...before, { ...newUnit(name, before), role: roles[before.length] ?? 'member' }],
      [],
    ),
  );
const sentences = (units: readonly MemberUnit[], kind: 'cum' | 'khoi'): readonly string[] =>
  [unitsSentence(units, kind), leadersSentence(units, kind)].flatMap((sentence) => sentence ?? []);

describe('unitsOfText', () => {
  it('reads back what was written, among other sentences', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom('cum' as const, 'khoi' as const), (units, kind) => {
        expect(unitsOfText(['Giới thiệu chung.', ...sentences(units, kind)])).toEqual({ units, roles: true });
      }),
    );
  });

  it('reads a list of two hundred', () => {
    const many = Array.from({ length: 200 }, (_, n) => n).reduce<readonly MemberUnit[]>(
      (before, n) => [...before, newUnit(`Xã số ${n + 1}`, before)],
      [],
    );
    expect(unitsOfText(sentences(many, 'cum'))?.units).toEqual(many);
  });

  it('reads nothing where the count is not that of the list, or the words are hers', () => {
    expect(unitsOfText(['Cụm thi đua có 03 đơn vị, gồm: Sở Nội vụ; Sở Y tế.'])).toBeNull();
    expect(unitsOfText(['Cụm thi đua có 02 đơn vị, gồm: Sở Nội vụ; .'])).toBeNull();
    expect(unitsOfText(['Cụm có hai đơn vị là Sở Nội vụ và Sở Y tế.'])).toBeNull();
    expect(unitsOfText([])).toBeNull();
  });

  it.each([
    'Cụm thi đua số 1 có 03 đơn vị, gồm: Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh.',
    'Khối thi đua các cơ quan, ban ngành gồm 03 đơn vị thành viên: Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh',
    '– Tổng số đơn vị tham gia cụm thi đua: 03 đơn vị, gồm: Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch; Thanh tra tỉnh.',
  ])('reads a list a person typed: %s', (sentence) => {
    expect(unitsOfText([sentence])?.units.map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Thanh tra tỉnh',
    ]);
  });

  it('reads a list with commas where each name begins as one of a unit', () => {
    const list = (names: string): readonly string[] | undefined =>
      unitsOfText([`Cụm thi đua số 1 có 03 đơn vị, gồm ${names}.`])?.units.map(({ name }) => name);
    const three = ['Sở Nội vụ', 'Thanh tra tỉnh', 'Sở Giáo dục và Đào tạo'];
    expect(list('Sở Nội vụ, Thanh tra tỉnh và Sở Giáo dục và Đào tạo')).toEqual(three);
    expect(list(three.join(', '))).toEqual(three);
    expect(list('Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch')).toBeUndefined();
  });

  it('leaves the roles open where the sentences disagree about them', () => {
    const list = 'Cụm thi đua có 02 đơn vị (đã gồm 01 đơn vị Trưởng cụm): Sở Nội vụ; Sở Y tế.';
    const members = [newUnit('Sở Nội vụ', []), newUnit('Sở Y tế', [])];
    for (const leaders of ['Đơn vị Trưởng cụm: Cục Thuế.', 'Đơn vị Phó Trưởng cụm: Sở Y tế.', 'Trưởng cụm là Sở Y tế.'])
      expect(unitsOfText([list, leaders])).toEqual({ units: members, roles: false });
  });
});
