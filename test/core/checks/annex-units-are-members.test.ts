import { annexUnitsAreMembers } from '../../../src/core/checks/annex-units-are-members';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { checkData } from '../../support/check-report-texts';
import { outcomesOf, saidBy } from '../../support/said-by-check';

/** A unit's row of Phụ lục II under another name. */
const renamed = (from: string, to: string): CheckReportChanges => ({
  blocks: (blocks) =>
    blocks.map((block) =>
      'rows' in block && block.tag === 'bctd.a.II'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((one) => ({
                ...one,
                lines: one.lines.map((line) => (line.pieces[0] === from ? { ...line, pieces: [to] } : line)),
              })),
            ),
          }
        : block,
    ),
});

const issuedBy = (issuer: string): CheckReportChanges => ({ cells: { 'I/d4/issuer': issuer } });

/** The first unit under one name in the list, under another in the row. */
const joined = (name: string, row: string): CheckReportChanges => {
  const units = checkData.units.map((unit, place) => (place === 0 ? { ...unit, name, shortName: '' } : unit));
  return { data: { units }, ...renamed(name, row) };
};

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a report without data', { part: false }],
  ['a name with its role', renamed('Sở Tài chính', 'Sở Tài chính (Phó Trưởng cụm)')],
  ['the other tone position and case', renamed('Sở Y tế', 'SỞ Y TẾ')],
  ...['Hội đồng TĐKT tỉnh', 'UBND tỉnh Lạng Sơn', 'Ban Thường vụ Tỉnh ủy', 'Bộ Nội vụ', 'Sở Nội vụ tỉnh Lạng Sơn'].map(
    (issuer) => [`${issuer} in Phụ lục I`, { cells: { 'I/d4/issuer': issuer } }] as const,
  ),
  ...['Đơn vị Trưởng cụm Sở Công Thương', 'Cụm trưởng Sở Công Thương', 'Thường trực Cụm thi đua các sở'].map(
    (issuer) => [`${issuer} in Phụ lục I`, { cells: { 'I/d4/issuer': issuer } }] as const,
  ),
  ...['12. Sở Y tế', '- Sở Y tế', '+Sở Y tế', ' 3) Sở Y tế'].map(
    (name) => [`the row “${name}”`, renamed('Sở Y tế', name)] as const,
  ),
  ['another kind of hyphen', joined('Trường Việt - Đức', 'Trường Việt–Đức')],
  [
    'a unit without a name',
    {
      data: {
        units: [...checkData.units, ...checkData.units.slice(0, 1).map((one) => ({ ...one, id: 'x', name: '' }))],
      },
    },
  ],
  ['a school in Phụ lục I of a cluster of departments', { cells: { 'I/d4/issuer': 'Trường THPT Chu Văn An' } }],
  ['a report without units', { data: { units: [] } }],
  ['a unit and a strange one together', { cells: { 'I/d4/issuer': 'Sở Y tế, Sở Công Thương' } }],
  ['a unit in short', { cells: { 'I/d4/issuer': 'SYT' } }],
  [
    'an issuer of no kind beside a unit of none',
    { ...joined('Báo Lạng Sơn', 'Báo Lạng Sơn'), ...issuedBy('Đài Truyền hình') },
  ],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['a strange unit', renamed('Sở Y tế', 'Sở Công Thương'), '“Sở Công Thương” không phải là đơn vị'],
  ['a missing unit', renamed('Sở Y tế', 'Sở Công Thương'), 'không có hàng của “Sở Y tế”'],
  ['a unit twice', renamed('Sở Y tế', 'Sở Tài chính'), '“Sở Tài chính” hai lần'],
  ['an abbreviation', renamed('Sở Y tế', 'SYT'), 'ghi “SYT”, danh sách đơn vị ghi “Sở Y tế”'],
  ['a hyphen in a name', joined('Trường Việt Đức', 'Trường Việt - Đức'), 'ghi “Trường Việt - Đức”, danh sách'],
  ['a hyphen that is gone', joined('Trường Việt - Đức', 'Trường Việt Đức'), 'ghi “Trường Việt Đức”, danh sách'],
  ['a strange issuer', { cells: { 'I/d4/issuer': 'Sở Công Thương' } }, 'Phụ lục I có “Sở Công Thương”'],
  ...(
    [
      ['Xã Đồng Đăng', 'UBND xã Hữu Lũng'],
      ['UBND huyện Cao Lộc', 'Huyện Bình Gia'],
      ['Trường Việt Đức', 'Trường Đào tạo cán bộ tỉnh'],
    ] as const
  ).map(
    ([unit, issuer]) =>
      [`${issuer} beside ${unit}`, { ...joined(unit, unit), ...issuedBy(issuer) }, `Phụ lục I có “${issuer}”`] as const,
  ),
  [
    'two units without rows',
    {
      blocks: (blocks) =>
        renamed('Sở Tài chính', 'Sở Xây dựng').blocks?.(renamed('Sở Y tế', 'Sở Công Thương').blocks?.(blocks) ?? []) ??
        [],
    },
    ' “Sở Y tế”; mỗi',
  ],
  [
    'a strange issuer of another office',
    { cells: { 'I/d4/issuer': 'Thanh tra tỉnh' } },
    'Phụ lục I có “Thanh tra tỉnh”',
  ],
];

describe('annex-units-are-members', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(annexUnitsAreMembers, changes)).toEqual([]);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(annexUnitsAreMembers, changes).join('\n')).toContain(said);
  });

  it('leads to the name in its row and offers the one of the list', () => {
    const changes = renamed('Sở Y tế', 'SYT');
    const [found, ...others] = outcomesOf(annexUnitsAreMembers, changes);
    const { paragraphs } = checkReport(changes).document;
    const at = paragraphs.findIndex(({ text }) => text === 'SYT');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'failed',
      severity: 'warning',
      place: { kind: 'paragraph', paragraph: at, quote: 'SYT' },
      fix: { kind: 'words', edits: [{ paragraph: at, edit: { from: 'SYT', to: 'Sở Y tế' } }] },
    });
  });

  it('tells a strange issuer once, at its first document', () => {
    const cells = { 'I/d3/issuer': 'Sở Công Thương', 'I/d4/issuer': 'SỞ CÔNG THƯƠNG' };
    expect(outcomesOf(annexUnitsAreMembers, { cells })).toMatchObject([
      { kind: 'failed', severity: 'warning', place: { quote: '45/STC-VP' } },
    ]);
  });
});
