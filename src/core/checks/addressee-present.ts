import { defineCheck, inDocument, passed, type Outcome } from './check';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  none: 'Văn bản không có dòng “Kính gửi:”; báo cáo gửi cấp trên cần ghi nơi nhận chính ở đầu văn bản.',
};

/** A report to a higher level says to whom it goes. The form of 2017 has no such line, so its absence is only mentioned. */
export const addresseePresent = defineCheck<Report>({
  id: 'addressee-present',
  rule: 'V35',
  title: 'Có dòng Kính gửi',
  severity: 'info',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9.b, II.9.d', grade: 'A' }],
  appliesTo: (report) => (report.lines.some(({ zone }) => zone === 'title') ? [report] : []),
  expect: ({ lines }): Outcome =>
    lines.some(({ zone }) => zone === 'addressee')
      ? passed
      : { kind: 'failed', message: messages.none, place: inDocument },
});
