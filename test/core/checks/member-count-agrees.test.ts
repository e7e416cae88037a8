import { memberCountAgrees } from '../../../src/core/checks/member-count-agrees';
import { findingsOf, outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { outcomesOf, saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  [
    'names with commas',
    {
      bodies: {
        IN1: 'Cụm thi đua có 03 đơn vị, gồm: Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch và Sở Y tế.',
        IN2: 'Đơn vị Trưởng cụm: Sở Nội vụ.',
      },
    },
  ],
  ['a number in words', { bodies: { IN1: 'Cụm thi đua có ba đơn vị, gồm: Sở Nội vụ; Sở Tài chính; Sở Y tế.' } }],
  [
    'members besides those who lead, said so',
    {
      bodies: {
        IN1: 'Cụm có 01 đơn vị thành viên, ngoài đơn vị trưởng cụm và phó cụm: Sở Nội vụ; Sở Tài chính; Sở Y tế.',
      },
    },
  ],
  [
    'communes behind one word',
    {
      bodies: {
        IN1: 'Cụm thi đua gồm 03 đơn vị: các xã Tân Thanh, Thụy Hùng và Na Sầm.',
        IN2: 'Đơn vị Trưởng cụm: xã Tân Thanh.',
      },
    },
  ],
  ['no number', { bodies: { IN1: 'Gồm: Sở Nội vụ; Sở Tài chính; Sở Y tế.' } }],
  ['a khối', { data: { clusterKind: 'khoi' } }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  [
    'one too many',
    { bodies: { IN1: 'Cụm thi đua có 04 đơn vị, gồm: Sở Nội vụ; Sở Tài chính; Sở Y tế.' } },
    'ghi “04 đơn vị” nhưng danh sách có 3 đơn vị',
  ],
  [
    'one too few',
    { bodies: { IN1: 'Cụm thi đua có 02 đơn vị, gồm: Sở Nội vụ; Sở Tài chính; Sở Y tế.' } },
    'danh sách có 3 đơn vị',
  ],
  [
    'far too many for commas',
    { bodies: { IN1: 'Cụm thi đua có 07 đơn vị, gồm: Sở Nội vụ, Sở Tài chính và Sở Y tế.' } },
    'ghi “07 đơn vị”',
  ],
  [
    'a unit twice',
    { bodies: { IN1: 'Cụm thi đua có 03 đơn vị: Sở Nội vụ; Sở Tài chính; Sở Nội vụ.' } },
    '“Sở Nội vụ” có hai lần',
  ],
  [
    'a head that is no member',
    {
      bodies: {
        IN1: 'Cụm thi đua có 03 đơn vị: Sở Nội vụ; Sở Tài chính; Sở Y tế.',
        IN2: 'Đơn vị Trưởng cụm: Sở Công Thương. Đơn vị Phó Trưởng cụm: Sở Tài chính.',
      },
    },
    'Đơn vị trưởng cụm “Sở Công Thương” không có',
  ],
  [
    'one unit as head and deputy',
    {
      bodies: {
        IN1: 'Cụm thi đua có 03 đơn vị: Sở Nội vụ; Sở Tài chính; Sở Y tế.',
        IN2: 'Đơn vị Trưởng cụm: Sở Nội vụ. Đơn vị Phó Trưởng cụm: Sở Nội vụ.',
      },
    },
    'vừa là trưởng cụm vừa là phó cụm',
  ],
  [
    'members without those who lead',
    { bodies: { IN1: 'Cụm thi đua có 01 đơn vị thành viên: Sở Nội vụ; Sở Tài chính; Sở Y tế.' } },
    'chưa kể đơn vị trưởng cụm',
  ],
];

describe('member-count-agrees', () => {
  it('leads to the line of a list in which a unit stands again', () => {
    const list = 'Cụm thi đua có 03 đơn vị:\n1. Sở Nội vụ;\n2. Sở Tài chính;\n3. Sở Nội vụ.';
    const report = checkReport({ bodies: { IN1: list } });
    const [finding] = findingsOf(memberCountAgrees, report);
    expect(finding?.message).toContain('“Sở Nội vụ” có hai lần');
    expect(report.document.paragraphs[finding?.paragraph ?? -1]?.text).toBe('3. Sở Nội vụ.');
  });

  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(memberCountAgrees, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(memberCountAgrees, changes).join('\n')).toContain(said);
  });

  it.each([
    'chưa kể trưởng cụm',
    'không tính đơn vị trưởng cụm',
    'ngoài trưởng cụm, phó cụm',
    'chưa bao gồm trưởng cụm',
  ])('lets members be told without those who lead where it says “%s”', (words) => {
    const IN1 = `Cụm có 01 đơn vị thành viên (${words}): Sở Nội vụ; Sở Tài chính; Sở Y tế.`;
    expect(saidBy(memberCountAgrees, { bodies: { IN1 } })).toEqual([]);
  });

  it('finds a number that fits neither with nor without those who lead', () => {
    const IN1 = 'Cụm có 02 đơn vị thành viên: Sở Nội vụ; Sở Tài chính; Sở Y tế.';
    expect(outcomesOf(memberCountAgrees, { bodies: { IN1 } })).toMatchObject([
      {
        kind: 'failed',
        message: 'Phần mở đầu ghi “02 đơn vị” nhưng danh sách có 3 đơn vị; hai số phải bằng nhau.',
        place: { kind: 'paragraph', quote: '02 đơn vị' },
      },
    ]);
  });

  it('finds a deputy that is no member, where it is named', () => {
    const bodies = {
      IN1: 'Cụm thi đua có 03 đơn vị: Sở Nội vụ; Sở Tài chính; Sở Y tế.',
      IN2: 'Đơn vị Trưởng cụm: Sở Nội vụ. Đơn vị Phó Trưởng cụm: Sở Công Thương.',
    };
    expect(outcomesOf(memberCountAgrees, { bodies })).toMatchObject([
      {
        message: 'Đơn vị phó cụm “Sở Công Thương” không có trong danh sách đơn vị của cụm.',
        place: { kind: 'paragraph', quote: 'Sở Công Thương' },
      },
    ]);
  });

  it('passes the right report', () => {
    expect(outcomeOf(memberCountAgrees, checkReport())).toBe('passed');
  });
});
