import { annexPagesNumbered } from '../../../src/core/checks/annex-pages-numbered';
import { allChecks } from '../../../src/core/checks/index';
import { linesOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { saidBy } from '../../support/said-by-check';

const right: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['the default report', {}],
  ['a reading without sections', { unseen: ['sections'], sections: [{ startsAt: null }] }],
  ['no annexes', { withoutAnnexes: ['I', 'II', 'III'] }],
];

const wrong: readonly (readonly [name: string, changes: CheckReportChanges, said: string])[] = [
  ['pages that go on', { sections: [{}, {}, { startsAt: null }, {}] }, 'Số trang của Phụ lục II tiếp theo'],
  ['pages from 5', { sections: [{}, {}, {}, { startsAt: 5 }] }, 'Phụ lục III bắt đầu từ 5'],
  ['no number above', { sections: [{}, { header: null }, {}, {}] }, 'Phụ lục I không có số trang'],
  [
    'a header without a number',
    { sections: [{}, {}, { header: { text: 'Cụm', page: false, alignment: 'center', size: 14 } }, {}] },
    'Phụ lục II không có số trang',
  ],
  [
    'an annex in the section of the report',
    { blocks: (blocks) => blocks.map((block) => ('rows' in block ? block : { ...block, section: false })) },
    'Phụ lục I nằm chung phần trang',
  ],
];

describe('annex-pages-numbered', () => {
  it.each(right)('says nothing about %s', (_, changes) => {
    expect(saidBy(annexPagesNumbered, changes)).toEqual([]);
  });

  it.each([
    ['aside', { header: { text: '2', page: true, alignment: 'right', size: 14 } }, 'Số trang không ở giữa'],
    ['at the foot', { header: null, footer: { text: '2', page: true, alignment: 'center', size: 14 } }, 'ở cuối trang'],
  ] as const)('leaves a number %s to the check of format, which tells it once', (_, annex, said) => {
    const report = checkReport({ sections: [{}, annex, {}, {}] });
    const lines = allChecks.flatMap((check) => linesOf(check, report));
    expect(lines).toEqual([expect.stringContaining(said)]);
    expect(lines[0]).toMatch(/^warning/u);
  });

  it.each(wrong)('finds %s', (_, changes, said) => {
    expect(saidBy(annexPagesNumbered, changes).join('\n')).toContain(said);
  });
});
