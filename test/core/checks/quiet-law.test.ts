import fc from 'fast-check';
import { awardAuthorityRight } from '../../../src/core/checks/award-authority-right';
import { citationsComplete } from '../../../src/core/checks/citations-complete';
import { decisionsCited } from '../../../src/core/checks/decisions-cited';
import { formatFollowsNd30 } from '../../../src/core/checks/format-follows-nd30';
import { movementPeriodCurrent } from '../../../src/core/checks/movement-period-current';
import { officialNamesUsed } from '../../../src/core/checks/official-names-used';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { referencesCurrent } from '../../../src/core/checks/references-current';
import { spellingConsistent } from '../../../src/core/checks/spelling-consistent';
import { textIsClean } from '../../../src/core/checks/text-is-clean';
import { titlesAndAwardsApart } from '../../../src/core/checks/titles-and-awards-apart';
import { mau02 } from '../../../src/core/outline/mau-02';
import { typedDocument } from '../../support/check-document';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const checks = [
  awardAuthorityRight,
  officialNamesUsed,
  titlesAndAwardsApart,
  decisionsCited,
  citationsComplete,
  formatFollowsNd30,
  textIsClean,
  referencesCurrent,
  movementPeriodCurrent,
  spellingConsistent,
];

/** A right report of another year, its counts and dates with it. */
const ofYear = (year: number): CheckReportChanges => ({
  data: { year, issueDate: { day: 20, month: 12, year } },
  figures: { counts: [], documents: [] },
});

const reports: readonly (readonly [name: string, changes: CheckReportChanges])[] = [
  ['of 2026', {}],
  ['of 2025', ofYear(2025)],
  ['of 2023', ofYear(2023)],
  ['of a khối', { data: { clusterKind: 'khoi' } }],
  ['sent electronically', { data: { delivery: 'electronic' } }],
  ['that lost its controls', { controls: false }],
  ['without data of ours', { part: false }],
  ['typed by hand', { controls: false, part: false }],
  ['of which neither format nor sections were seen', { unseen: ['format', 'sections', 'changes', 'comments'] }],
  ['to be sent', { purpose: 'send' }],
];

describe('checks of law and language', () => {
  it.each(reports)('say nothing of a right report %s', (_name, changes) => {
    const report = checkReport(changes);
    expect(checks.flatMap((check) => check.run(report).filter(({ kind }) => kind !== 'passed'))).toEqual([]);
  });

  it('say nothing of an empty document but how its page is', () => {
    const report = reportOfFile(mau02, typedDocument(''));
    expect(checks.flatMap((check) => check.run(report).filter(({ kind }) => kind !== 'passed'))).toEqual([]);
  });

  it('stand any text', () => {
    const words = fc.constantFrom(
      'Bằng khen',
      'của',
      'Giám đốc Sở',
      'giai đoạn',
      '2016 – 2020',
      'phong trào',
      '  ',
      ',',
      '.',
      'hòa',
      'hoà',
      '07',
      'I.',
      'Phụ lục I',
      'Nơi nhận:',
      'BÁO CÁO',
      '®',
      'ñ',
      'e\u0323',
      '\v',
      'Quyết định số 12/QĐ-UBND',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), { maxLength: 20 }),
        (lines) => {
          const report = reportOfFile(mau02, typedDocument(lines.map((line) => line.join(' ')).join('\n')));
          for (const check of checks) expect(() => check.run(report)).not.toThrow();
        },
      ),
      { numRuns: 50 },
    );
  });
});
