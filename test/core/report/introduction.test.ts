import {
  generatedSentences,
  leadersSentence,
  openingSentence,
  unitsSentence,
} from '../../../src/core/report/introduction';
import type { MemberUnit } from '../../../src/core/report/member-unit';
import { newUnit } from '../../../src/core/report/unit-list';
import { expectCheckedIn, inRepository } from '../outline/checked-in';
import { filledReport } from './any-report';

const units = (heads: number, deputies: number, members: number): readonly MemberUnit[] =>
  [
    'Sở Nội vụ',
    'Sở Tài chính',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Nông nghiệp và Môi trường',
    'Thanh tra tỉnh',
    'Văn phòng UBND tỉnh',
    'Sở Tư pháp',
    'Sở Xây dựng',
    'Sở Y tế',
    'Sở Công Thương',
    'Sở Dân tộc và Tôn giáo',
    'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
  ]
    .slice(0, heads + deputies + members)
    .map((name, place) => ({
      ...newUnit(name, []),
      role: place < heads ? 'head' : place < heads + deputies ? 'deputy' : 'member',
    }));

describe('the sentences of the introduction', () => {
  it('read as they are checked in', () => {
    const lists = [units(1, 2, 4), units(1, 1, 10), units(1, 0, 3), units(0, 2, 2), units(0, 0, 5), units(1, 0, 0)];
    const lines = lists.flatMap((list) =>
      (['cum', 'khoi'] as const).flatMap((kind) => [
        `IN1 ${unitsSentence(list, kind) ?? '(không có)'}`,
        `IN2 ${leadersSentence(list, kind) ?? '(không có)'}`,
      ]),
    );
    const opening = (['cum', 'khoi'] as const).map(
      (clusterKind) => `IN.CC ${openingSentence({ ...filledReport, cluster: 'số 3', clusterKind })}`,
    );
    expectCheckedIn(
      inRepository('test', 'fixtures', 'introduction-sentences.txt'),
      [...lines, ...opening, ''].join('\n'),
    );
  });

  it('are none without units, and count only units that have a name', () => {
    expect([unitsSentence([], 'cum'), leadersSentence([], 'cum')]).toEqual([null, null]);
    expect(unitsSentence([...units(1, 0, 1), newUnit('  ', [])], 'cum')).toContain('có 02 đơn vị');
  });

  it('say how many units there are: heads, deputies and members together', () => {
    for (const size of [1, 9, 10, 12]) {
      const list = units(1, 0, size - 1);
      const sentence = unitsSentence(list, 'cum') ?? '';
      expect(sentence).toContain(`có ${String(size).padStart(2, '0')} đơn vị (đã gồm 01 đơn vị Trưởng cụm)`);
      for (const { name } of list) expect(sentence).toContain(name);
    }
  });

  it('stand in the bodies of IN1 and IN2, the opening sentence only when it is switched on', () => {
    expect([...generatedSentences(filledReport).keys()]).toEqual(['IN1', 'IN2']);
    expect([...generatedSentences({ ...filledReport, extras: ['IN.CC'], units: [] }).keys()]).toEqual(['IN.CC']);
  });
});
