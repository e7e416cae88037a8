import { documentAgreesWithData, messages } from '../../../src/core/checks/document-agrees-with-data';
import { unitsSentence } from '../../../src/core/report/introduction';
import { normalizeText } from '../../../src/core/text/normalize';
import { findingsOf, linesOf, outcomeOf, repaired } from '../../support/check-findings';
import { cell, type DocumentBlock } from '../../support/check-document';
import { checkReport } from '../../support/check-report';
import { checkUnits } from '../../support/check-report-texts';

describe('document-agrees-with-data', () => {
  it('passes the right report, letter case and signs nobody sees aside', () => {
    expect(linesOf(documentAgreesWithData, checkReport())).toEqual([]);
    expect(
      linesOf(documentAgreesWithData, checkReport({ fields: { council: 'Hội đồng TĐKT tỉnh Lạng Sơn' } })),
    ).toEqual([]);
    expect(linesOf(documentAgreesWithData, checkReport({ cells: { 'II/snv/ldtt': ' 20 ' } }))).toEqual([]);
  });

  it('does not apply to a document without entered data', () => {
    expect(outcomeOf(documentAgreesWithData, checkReport({ part: false }))).toBe('not-applicable');
  });

  it.each([
    ['cluster', 'Tên cụm thi đua', 'các sở kinh tế', 'các sở tổng hợp'],
    ['signer-name', 'Họ và tên người ký', 'Trần Thị Lan', 'Nguyễn Văn Hòa'],
    ['number', 'Số văn bản', '16', '15'],
    ['issue-date', 'Ngày ban hành', 'ngày 16 tháng 12 năm 2026', 'ngày 15 tháng 12 năm 2026'],
    ['recipient-1', 'Nơi nhận 1', 'Sở Y tế', 'HĐ TĐKT tỉnh'],
  ])('finds that %s was changed in the document', (field, name, standing, entered) => {
    const [finding, ...others] = findingsOf(documentAgreesWithData, checkReport({ fields: { [field]: standing } }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      message: messages.field(name, standing, entered),
      place: { kind: 'paragraph', quote: standing },
      fix: { kind: 'entered', field },
    });
  });

  it('finds a field that was emptied, and only warns of one that was never entered', () => {
    expect(linesOf(documentAgreesWithData, checkReport({ fields: { archive: '' } }))).toEqual([
      `error: ${messages.blankInDocument('Đơn vị lưu', 'SNV')}`,
    ]);
    const written = checkReport({ data: { number: '' }, fields: { number: '15' } });
    expect(linesOf(documentAgreesWithData, written)).toEqual([`warning: ${messages.notEntered('Số văn bản', '15')}`]);
  });

  it('finds cells that say another count, once for a table', () => {
    const report = checkReport({ cells: { 'II/snv/ldtt': '12', 'II/syt/cstdcs': '9', 'I/d1/number': '04/KH-CTĐ' } });
    const findings = findingsOf(documentAgreesWithData, report);
    expect(findings.map(({ message }) => message)).toEqual([
      messages.cell('I', '04/KH-CTĐ', '03/KH-CTĐ', 0),
      messages.cell('II', '12', '20', 1),
    ]);
    expect(findings.map(({ fix }) => fix)).toEqual([
      { kind: 'annex', annex: 'I' },
      { kind: 'annex', annex: 'II' },
    ]);
    expect(report.document.paragraphs[findings[1]?.paragraph ?? -1]?.text ?? '12').toBe('12');
  });

  it('finds a table with a row more', () => {
    const taller = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
      blocks.map((block) =>
        'rows' in block && block.tag === 'bctd.a.III'
          ? { ...block, rows: [...block.rows, [cell('Sở Công Thương')]] }
          : block,
      );
    expect(linesOf(documentAgreesWithData, checkReport({ blocks: taller }))).toEqual([
      `error: ${messages.shape('III')}`,
    ]);
  });

  it('finds an annex whose table was never put in', () => {
    const empty = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
      blocks.flatMap((block) =>
        block.tag !== 'bctd.a.II'
          ? [block]
          : 'rows' in block
            ? []
            : [{ ...block, pieces: ['[Hướng dẫn] Lập bảng từ thẻ Phụ lục.'], placeholder: true }],
      );
    expect(linesOf(documentAgreesWithData, checkReport({ blocks: empty }))).toEqual([
      `error: ${messages.missing('II')}`,
    ]);
  });

  it('finds a sentence that was written before the units changed, and mends it', () => {
    const before = unitsSentence(checkUnits.slice(0, 2), 'cum') ?? '';
    const now = unitsSentence(checkUnits, 'cum') ?? '';
    const report = checkReport({
      data: { written: { 'bctd.b.IN1': normalizeText(before) } },
      bodies: { IN1: before },
    });
    const [finding, ...others] = findingsOf(documentAgreesWithData, report);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('được viết từ số nhập trước đây');
    expect(repaired(report, finding)).toBe(now);
  });

  it('leaves a sentence in her own words alone', () => {
    const bodies = { IN1: 'Cụm có ba đơn vị là Sở Nội vụ, Sở Tài chính và Sở Y tế.' };
    expect(linesOf(documentAgreesWithData, checkReport({ bodies }))).toEqual([]);
    const written = { 'bctd.b.IN1': 'Cụm thi đua có 02 đơn vị.' };
    expect(linesOf(documentAgreesWithData, checkReport({ bodies, data: { written } }))).toEqual([]);
  });
});
