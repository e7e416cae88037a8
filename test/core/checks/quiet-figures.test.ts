import fc from 'fast-check';
import { annexPagesNumbered } from '../../../src/core/checks/annex-pages-numbered';
import { annexUnitsAreMembers } from '../../../src/core/checks/annex-units-are-members';
import { annexesReferredTo } from '../../../src/core/checks/annexes-referred-to';
import { awardedAndProposedApart } from '../../../src/core/checks/awarded-and-proposed-apart';
import { collectiveConditionsMet } from '../../../src/core/checks/collective-conditions-met';
import { comparisonRight } from '../../../src/core/checks/comparison-right';
import { cstdcsNotAboveLdtt } from '../../../src/core/checks/cstdcs-not-above-ldtt';
import { cstdcsWithinCap } from '../../../src/core/checks/cstdcs-within-cap';
import { documentRegisterRight } from '../../../src/core/checks/document-register-right';
import { flagsWithinQuota } from '../../../src/core/checks/flags-within-quota';
import { individualsSplitAddsUp } from '../../../src/core/checks/individuals-split-adds-up';
import { luotAndNguoiApart } from '../../../src/core/checks/luot-and-nguoi-apart';
import { memberCountAgrees } from '../../../src/core/checks/member-count-agrees';
import { percentagesRight } from '../../../src/core/checks/percentages-right';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { textAgreesWithAnnexes } from '../../../src/core/checks/text-agrees-with-annexes';
import { titlesInRightColumn } from '../../../src/core/checks/titles-in-right-column';
import { totalsAddUp } from '../../../src/core/checks/totals-add-up';
import { mau02 } from '../../../src/core/outline/mau-02';
import { documentOf, typedDocument } from '../../support/check-document';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { checkFigures } from '../../support/check-report-texts';

const checks = [
  memberCountAgrees,
  annexesReferredTo,
  annexPagesNumbered,
  totalsAddUp,
  textAgreesWithAnnexes,
  percentagesRight,
  titlesInRightColumn,
  cstdcsWithinCap,
  cstdcsNotAboveLdtt,
  collectiveConditionsMet,
  flagsWithinQuota,
  awardedAndProposedApart,
  annexUnitsAreMembers,
  comparisonRight,
  documentRegisterRight,
  luotAndNguoiApart,
  individualsSplitAddsUp,
];

/** The figures of 2026 and 2025 as those of another year and the one before. */
const figuresOf = (year: number): CheckReportChanges => ({
  data: { year },
  figures: {
    counts: checkFigures.counts.map((count) => ({ ...count, year: count.year - 2026 + year })),
    documents: checkFigures.documents.map((one) =>
      typeof one.date === 'string' ? one : { ...one, date: { ...one.date, year } },
    ),
  },
});

const reports: readonly (readonly [string, CheckReportChanges])[] = [
  ['2023', figuresOf(2023)],
  ['2025', figuresOf(2025)],
  ['2026', {}],
  ['a khối', { data: { clusterKind: 'khoi' } }],
  ['a report sent electronically', { data: { delivery: 'electronic' } }],
  ['a report without controls', { controls: false }],
  ['a report without data', { part: false }],
  ['a report with neither', { controls: false, part: false }],
];

const lines = fc.array(
  fc.oneof(
    fc.string(),
    fc.constantFrom('Phụ lục II', 'IV. CÔNG TÁC KHEN THƯỞNG', '– Tổng số các đơn vị tham gia cụm thi đua:'),
    fc.constantFrom('Cụm có 07 đơn vị: a; b', '06 Lao động tiên tiến 0.5%', 'Tổng cộng: 4 văn bản', 'Giấy khen cho 3'),
  ),
);

describe('the checks of figures', () => {
  it.each(reports)('say nothing about %s', (_, changes) => {
    const report = checkReport(changes);
    const said = checks.flatMap(({ run }) =>
      run(report).flatMap((one) => (one.kind === 'passed' ? [] : [one.message])),
    );
    expect(said).toEqual([]);
  });

  it('do not throw on an empty document', () => {
    const report = reportOfFile(mau02, documentOf([]));
    expect(checks.flatMap(({ run }) => run(report))).toEqual([]);
  });

  it('do not throw on any paragraphs', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const report = reportOfFile(mau02, typedDocument(texts.join('\n')));
        for (const { run } of checks) expect(Array.isArray(run(report))).toBe(true);
      }),
    );
  });
});
