import { headingsUnchanged, messages } from '../../../src/core/checks/headings-unchanged';
import { findingsOf, linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const changed = '2. Tồn tại, hạn chế';

describe('headings-unchanged', () => {
  const right: readonly (readonly [string, CheckReportChanges])[] = [
    ['the right report', {}],
    ['the short wording', { data: { wording: 'short' } }],
    [
      'a heading of the other wording',
      { headings: { 'P1.V.2': '2. Công tác kiểm tra, giám sát về thi đua, khen thưởng' } },
    ],
    ['another number, sign and case', { headings: { 'P1.VI': 'III. Đánh giá chung.' } }],
    ['the tone elsewhere', { headings: { 'P1.VI.1': '1. Ưu điểm:' } }],
    [
      'the form’s own brackets',
      {
        headings: {
          'P1.II.2':
            '2. Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị (theo các nội dung thi đua đã được thống nhất trong Cụm)',
        },
      },
    ],
    [
      'a heading she chose to keep',
      { headings: { 'P1.VI.2': changed }, memory: { keptHeadings: { 'P1.VI.2': changed } } },
    ],
    ['a heading she renamed', { data: { renamed: { 'P1.VI.2': 'Tồn tại, hạn chế' } } }],
    [
      'a heading she added',
      { data: { added: [{ id: 'X1', after: 'P1.V.4', level: 'clause', words: 'Công tác đối ngoại' }] } },
    ],
    ['an emptied heading, which is missing', { headings: { 'P1.VI.1': '' } }],
  ];
  it.each(right)('passes %s', (_, changes) => {
    expect(linesOf(headingsUnchanged, checkReport(changes))).toEqual([]);
  });

  it.each([
    ['P1.VI.2', changed, '“2. Hạn chế, yếu kém và nguyên nhân”'],
    ['P1.VI.1', '1. Những kết quả nổi bật', '“1. Ưu điểm”'],
    ['P1.IV', 'IV. CÔNG TÁC KHEN THƯỞNG, KỶ LUẬT', '“IV. CÔNG TÁC KHEN THƯỞNG”'],
    ['P2.III', 'III. Đề nghị', '“III. Kiến nghị, đề xuất”'],
    ['P1.V', 'V. CÁC CÔNG TÁC KHÁC', '“V. MỘT SỐ CÔNG TÁC KHÁC”'],
  ])('warns of %s in other words, and offers the form’s', (item, heading, name) => {
    const [finding, ...others] = findingsOf(headingsUnchanged, checkReport({ headings: { [item]: heading } }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      message: messages.changed(heading, name),
      fix: { kind: 'heading', item },
    });
  });

  it('warns again where a kept heading was changed once more', () => {
    const memory = { keptHeadings: { 'P1.VI.2': changed } };
    const report = checkReport({ headings: { 'P1.VI.2': '2. Tồn tại' }, memory });
    expect(linesOf(headingsUnchanged, report)).toHaveLength(1);
  });

  it('does not apply without controls', () => {
    expect(outcomeOf(headingsUnchanged, checkReport({ controls: false }))).toBe('not-applicable');
  });
});
