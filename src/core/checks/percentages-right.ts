import { defineCheck, inParagraph, type Outcome } from './check';
import { annexRatios, type AnnexRatio } from './reading/annex-ratios';
import { percentOf, printedPercent, printsAs } from './reading/printed-percent';
import { saidRatios, type SaidRatio } from './prose/said-ratios';

/** What the check says. */
export const messages = {
  point: (there: string, right: string): string => `“${there}” dùng dấu chấm; số thập phân cần dấu phẩy: “${right}”.`,
  share: (there: string, part: string, whole: string): string =>
    `“${there}” là tỷ số của ${part} trên ${whole}, chưa nhân 100; cần “${percentOf(Number(part), Number(whole))}”.`,
  wrong: (there: string, part: string, whole: string): string =>
    `“${there}” không đúng: ${part} trên ${whole} là “${percentOf(Number(part), Number(whole))}”.`,
  outside: (where: string, there: string): string => `${where} ghi “${there}”; tỷ lệ của một phần phải từ 0% đến 100%.`,
  sum: (there: string, right: string): string =>
    `“${there}” là tổng của các tỷ lệ phía trên; tỷ lệ chung phải tính từ các tổng${right}.`,
};

type Target =
  { readonly kind: 'annex'; readonly ratio: AnnexRatio } | { readonly kind: 'text'; readonly ratio: SaidRatio };

/**
 * A percentage has a decimal comma, is what its two figures come to, is no ratio left unmultiplied and no sum of percentages;
 * a share lies between 0 and 100. In running text the figures must stand beside it ("508/779, đạt 65,21%").
 */
export const percentagesRight = defineCheck<Target>({
  id: 'percentages-right',
  rule: 'V10',
  title: 'Tỷ lệ phần trăm đúng',
  severity: 'error',
  basis: [
    { text: 'Đề cương Mẫu số 02, Phần thứ nhất, mục IV.2: tỷ lệ khen thưởng đối với người lao động', grade: 'A' },
    { text: 'Luật Kế toán 2003, Điều 12 khoản 2: dấu phẩy ở số thập phân', grade: 'B' },
  ],
  appliesTo: (report) => [
    ...saidRatios(report).map((ratio): Target => ({ kind: 'text', ratio })),
    ...annexRatios(report).map((ratio): Target => ({ kind: 'annex', ratio })),
  ],
  expect: (target): readonly Outcome[] => {
    const { text, paragraph, part, whole } = target.ratio;
    const place = inParagraph(paragraph, text);
    const percent = printedPercent(text);
    if (percent === null) return [];
    const failed = (message: string, to?: string): Outcome => ({
      kind: 'failed',
      message,
      place,
      ...(to === undefined || !target.ratio.once
        ? {}
        : { fix: { kind: 'words', edits: [{ paragraph, edit: { from: text, to } }] } }),
    });
    const exact = part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
    if (exact !== null && part !== null && whole !== null && !printsAs(percent, exact)) {
      const [one, other] = [String(part), String(whole)];
      const others = target.kind === 'annex' ? target.ratio.others : [];
      const sum = others.reduce((all, value) => all + value, 0);
      if (others.length > 1 && Math.abs(sum - percent.value) < 0.02)
        return [failed(messages.sum(text, ` (“${percentOf(part, whole)}”)`))];
      const isShare = percent.value <= 1.5 && percent.value > 0 && Math.abs(percent.value - exact / 100) <= 0.011;
      return [
        failed((isShare ? messages.share : messages.wrong)(text, one, other), withSign(percentOf(part, whole), text)),
      ];
    }
    if (target.kind === 'annex' && (percent.value < 0 || percent.value > 100))
      return [failed(messages.outside(target.ratio.where, text))];
    const right = text.replace('.', ',');
    return percent.mark === '.' ? [failed(messages.point(text, right), right)] : [{ kind: 'passed' }];
  },
});

/** Without the sign where the column has it in its header. */
const withSign = (right: string, there: string): string => (there.includes('%') ? right : right.replace('%', ''));
