import { issueDatePlausible, messages } from '../../../src/core/checks/issue-date-plausible';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { mau02 } from '../../../src/core/outline/mau-02';
import { findingsOf, linesOf, outcomeOf, repaired } from '../../support/check-findings';
import { checkFile, checkReport } from '../../support/check-report';

const dated = (text: string, controls = true) => checkReport({ fields: { 'issue-date': text }, controls });

describe('issue-date-plausible', () => {
  it('finds the date of last year’s file above an annex, and mends it', () => {
    const file = checkFile({ controls: false, part: false });
    const paragraphs = file.paragraphs.map((paragraph) =>
      /^\(Kèm theo/u.test(paragraph.text)
        ? { ...paragraph, text: paragraph.text.replace('tháng 12 năm 2026', 'tháng 12 năm 2025') }
        : paragraph,
    );
    const report = reportOfFile(mau02, { ...file, paragraphs });
    const findings = findingsOf(issueDatePlausible, report);
    const [old, now] = ['ngày 15 tháng 12 năm 2025', 'ngày 15 tháng 12 năm 2026'];
    expect(findings.map(({ message }) => message)).toEqual(
      ['I', 'II', 'III'].map((annex) => messages.annex(annex, old, now)),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(repaired(report, findings[0])).toContain(now);
    expect(repaired(report, findings[0])).not.toContain('2025');
    expect(linesOf(issueDatePlausible, reportOfFile(mau02, file))).toEqual([]);
  });

  it.each([
    'ngày 15 tháng 12 năm 2026',
    'ngày 01 tháng 11 năm 2026',
    'ngày 30 tháng 01 năm 2027',
    'ngày 28 tháng 02 năm 2027',
    'ngày …… tháng 12 năm 2026',
    'ngày …… tháng …… năm 2027',
    'ngày …… tháng …… năm ……',
    'ngày     tháng     năm 2026',
  ])('passes %s', (text) => {
    expect(linesOf(issueDatePlausible, dated(text))).toEqual([]);
    expect(linesOf(issueDatePlausible, dated(text, false))).toEqual([]);
  });

  it.each([
    'ngày 15 tháng 12 năm 2025',
    'ngày 31 tháng 10 năm 2026',
    'ngày 01 tháng 3 năm 2027',
    'ngày 15 tháng 6 năm 2026',
    'ngày …… tháng …… năm 2025',
    'ngày …… tháng 9 năm 2026',
  ])('warns of %s', (text) => {
    for (const controls of [true, false])
      expect(linesOf(issueDatePlausible, dated(text, controls))).toEqual([`warning: ${messages.outside(text, 2026)}`]);
  });

  it.each(['ngày 31 tháng 11 năm 2026', 'ngày 29 tháng 02 năm 2027', 'ngày 05 tháng 13 năm 2026'])(
    'warns of %s, which is no day',
    (text) => {
      expect(linesOf(issueDatePlausible, dated(text))).toEqual([`warning: ${messages.unreal(text)}`]);
    },
  );

  it('does not apply without a date in the letterhead', () => {
    expect(outcomeOf(issueDatePlausible, dated('cuối năm'))).toBe('not-applicable');
  });

  it('tells no date above an annex while the letterhead has none that is whole', () => {
    const file = checkFile({ controls: false, part: false, fields: { 'issue-date': 'ngày …… tháng 12 năm 2026' } });
    const attached = (words: string) =>
      reportOfFile(mau02, {
        ...file,
        paragraphs: file.paragraphs.map((one) =>
          /^\(Kèm theo/u.test(one.text) ? { ...one, text: one.text.replace(/ngày.*2026/u, words) } : one,
        ),
      });
    expect(linesOf(issueDatePlausible, attached('ngày 15 tháng 12 năm 2025'))).toEqual([]);
  });

  it('lets a blank above an annex be filled in later', () => {
    const file = checkFile({ controls: false, part: false });
    const paragraphs = file.paragraphs.map((one) =>
      /^\(Kèm theo/u.test(one.text) ? { ...one, text: one.text.replace(/ngày \d+/u, 'ngày ……') } : one,
    );
    expect(linesOf(issueDatePlausible, reportOfFile(mau02, { ...file, paragraphs }))).toEqual([]);
  });

  it('reads the date of the letterhead, not one of the text', () => {
    const report = checkReport({
      fields: { 'issue-date': 'cuối năm' },
      bodies: { 'P1.I.1': 'Hội nghị tổ chức ngày 15 tháng 6 năm 2026 với sự tham dự của các đơn vị trong cụm.' },
    });
    expect(outcomeOf(issueDatePlausible, report)).toBe('not-applicable');
  });
});
