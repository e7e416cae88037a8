import { defineCheck, inParagraph, passed } from './check';
import { excellentShares, type ExcellentShare } from './reading/excellent-shares';
import { said } from './reading/count-rows';

/** What the check says. */
export const messages = {
  more: (row: string, excellent: number, advanced: number): string =>
    `Phụ lục II, hàng “${row}”: Chiến sĩ thi đua cơ sở ${said(excellent)} nhiều hơn Lao động tiên tiến ${said(advanced)}; người đạt Chiến sĩ thi đua cơ sở đồng thời phải đạt Lao động tiên tiến.`,
};

/** No row has more Chiến sĩ thi đua cơ sở than Lao động tiên tiến, which each of them has to be. */
export const cstdcsNotAboveLdtt = defineCheck<ExcellentShare>({
  id: 'cstdcs-not-above-ldtt',
  rule: 'V13',
  title: 'Chiến sĩ thi đua cơ sở không nhiều hơn Lao động tiên tiến',
  severity: 'warning',
  basis: [
    { text: 'Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2005, 2009, 2013), Điều 23', to: 2023, grade: 'B' },
    { text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 23 khoản 1', from: 2024, to: 2025, grade: 'A' },
    // Luật 06/2026/QH16 is in force from 01/10/2026; its text was not read.
    { text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 23 khoản 1', from: 2026, grade: 'U' },
  ],
  appliesTo: excellentShares,
  expect: ({ row, excellent, advanced, at }) =>
    excellent <= advanced
      ? passed
      : { kind: 'failed', message: messages.more(row, excellent, advanced), place: inParagraph(at.paragraph, at.text) },
});
