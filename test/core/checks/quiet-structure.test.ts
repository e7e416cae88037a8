import fc from 'fast-check';
import { addresseePresent } from '../../../src/core/checks/addressee-present';
import { bodiesWritten } from '../../../src/core/checks/bodies-written';
import type { AnyCheck } from '../../../src/core/checks/check';
import { controlsPresent } from '../../../src/core/checks/controls-present';
import { documentAgreesWithData } from '../../../src/core/checks/document-agrees-with-data';
import { headingsInOrder } from '../../../src/core/checks/headings-in-order';
import { headingsPresent } from '../../../src/core/checks/headings-present';
import { headingsUnchanged } from '../../../src/core/checks/headings-unchanged';
import { issueDatePlausible } from '../../../src/core/checks/issue-date-plausible';
import { noBlanksLeft } from '../../../src/core/checks/no-blanks-left';
import { noGuidanceLeft } from '../../../src/core/checks/no-guidance-left';
import { noTrackedChangesOrComments } from '../../../src/core/checks/no-tracked-changes-or-comments';
import { noTrailingBlankPage } from '../../../src/core/checks/no-trailing-blank-page';
import { numberingConsecutive } from '../../../src/core/checks/numbering-consecutive';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import type { Report } from '../../../src/core/checks/reading/report';
import { recipientsWellFormed } from '../../../src/core/checks/recipients-well-formed';
import { runChecks } from '../../../src/core/checks/run-checks';
import { signatureComplete } from '../../../src/core/checks/signature-complete';
import { unitsNamed } from '../../../src/core/checks/units-named';
import { yearsAgree } from '../../../src/core/checks/years-agree';
import { mau02 } from '../../../src/core/outline/mau-02';
import { documentOf, line } from '../../support/check-document';
import { checkReport, type CheckReportChanges } from '../../support/check-report';
import { checkData, checkFigures } from '../../support/check-report-texts';

const checks: readonly AnyCheck[] = [
  headingsPresent,
  headingsInOrder,
  numberingConsecutive,
  noBlanksLeft,
  noGuidanceLeft,
  yearsAgree,
  issueDatePlausible,
  bodiesWritten,
  documentAgreesWithData,
  signatureComplete,
  noTrackedChangesOrComments,
  controlsPresent,
  headingsUnchanged,
  unitsNamed,
  addresseePresent,
  recipientsWellFormed,
  noTrailingBlankPage,
];

const said = (report: Report): readonly string[] =>
  [...runChecks(checks, report)].flatMap(({ check, findings }) =>
    findings.map(({ message }) => `${check}: ${message}`),
  );
const broken = (report: Report): readonly string[] =>
  [...runChecks(checks, report)].filter(({ outcome }) => outcome === 'broken').map(({ check }) => check);

/** The right report of another year: the same counts under that year. */
function ofYear(year: number): CheckReportChanges {
  const moved = (of: number): number => of + year - checkData.year;
  return {
    data: { year, issueDate: { day: 15, month: 12, year } },
    figures: {
      counts: checkFigures.counts.map((entry) => ({ ...entry, year: moved(entry.year) })),
      documents: checkFigures.documents.map((entry) => ({
        ...entry,
        subject: entry.subject.replace('2026', String(year)),
        date: typeof entry.date === 'string' ? entry.date : { ...entry.date, year },
      })),
    },
  };
}

const right: readonly (readonly [string, CheckReportChanges])[] = [
  ['as it is', {}],
  ['of 2023', ofYear(2023)],
  ['of 2025', ofYear(2025)],
  ['to be sent', { purpose: 'send' }],
  ['of a khối', { data: { clusterKind: 'khoi', cluster: 'các doanh nghiệp nhà nước' } }],
  ['in short headings', { data: { wording: 'short' } }],
  ['sent as a file', { data: { delivery: 'electronic' }, purpose: 'send' }],
  ['signed by the deputy', { data: { authority: 'deputy' } }],
  ['without number and day, to be signed', { data: { number: '', issueDate: { day: null, month: null, year: 2026 } } }],
  ['without a data part', { part: false }],
];

describe('the checks of structure', () => {
  it.each(right)('say nothing of the right report %s', (_, changes) => {
    expect(said(checkReport(changes))).toEqual([]);
  });

  it.each(right)('say only that there are no controls where the right report %s has lost them', (_, changes) => {
    const report = checkReport({ ...changes, controls: false });
    const others = said(report).filter((one) => !one.startsWith('controls-present: '));
    expect(others).toEqual([]);
    expect(said(checkReport({ ...changes, controls: false, part: false })).length).toBe(1);
  });

  it('can be run on an empty document', () => {
    for (const document of [documentOf([]), documentOf([line('')])])
      expect(broken(reportOfFile(mau02, document, { purpose: 'send' }))).toEqual([]);
  });

  it('can be run on anything', () => {
    const words = fc.constantFrom(
      'Phần thứ nhất',
      'BÁO CÁO',
      'Nơi nhận:',
      'I. CÔNG TÁC KHEN THƯỞNG',
      '1. Ưu điểm:',
      '……',
      'Số: …/BC-',
      'ngày   tháng   năm 20…',
      'Phụ lục II',
      'TM. CỤM THI ĐUA',
      '(nêu tên',
      '[Hướng dẫn] Viết',
      'năm 2026',
      '- Lưu:',
      '/.',
    );
    const text = fc.array(fc.oneof(words, fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), (lines) => {
        const document = documentOf(lines.map((pieces) => line(pieces.join(' '))));
        expect(broken(reportOfFile(mau02, document, { purpose: 'send' }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
