/** A rule as NĐ 30/2020 wants it below a motto or a title: an empty hairline paragraph, because a drawn line moves on its own. */
import { type Paragraph, paragraph } from './document-model';
import type { Layout } from './looks';

/** A centred rule of the given length across a column of the given width, both in twips. */
export const ruleAcross = (width: number, length: number, layout: Layout = {}): Paragraph => {
  const side = Math.max(0, Math.round((width - length) / 2));
  return paragraph('BctdDuongKe', [], { ...layout, left: side, right: side });
};
