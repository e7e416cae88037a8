import { addresseePresent, messages } from '../../../src/core/checks/addressee-present';
import { line } from '../../support/check-document';
import { linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

describe('addressee-present', () => {
  it('passes a report that says to whom it goes', () => {
    expect(linesOf(addresseePresent, checkReport())).toEqual([]);
    expect(linesOf(addresseePresent, checkReport({ controls: false, part: false }))).toEqual([]);
    const several = ['Hội đồng Thi đua - Khen thưởng tỉnh', 'Sở Nội vụ'];
    expect(linesOf(addresseePresent, checkReport({ data: { addressees: several } }))).toEqual([]);
  });

  it.each([
    { data: { addressed: false } },
    { data: { addressed: false }, controls: false },
    { data: { addressed: false }, controls: false, part: false },
    { data: { addressed: false, clusterKind: 'khoi' as const } },
    { data: { addressed: false }, purpose: 'send' as const },
  ])('mentions that it is not said in %j', (changes) => {
    expect(linesOf(addresseePresent, checkReport(changes))).toEqual([`info: ${messages.none}`]);
  });

  it('takes a sentence that begins so inside the text for no addressee', () => {
    const bodies = { 'P1.I.1': 'Kính gửi lời cảm ơn tới các đơn vị đã tham gia hoạt động của cụm trong năm.' };
    expect(linesOf(addresseePresent, checkReport({ data: { addressed: false }, bodies }))).toHaveLength(1);
  });

  it('does not apply to a document that has no title of a report', () => {
    expect(outcomeOf(addresseePresent, checkReport({ blocks: () => [line('Biên bản họp cụm')] }))).toBe(
      'not-applicable',
    );
  });
});
