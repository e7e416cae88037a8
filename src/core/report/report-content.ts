/** What the document builders need to print a report: the items in order and the text of every field. */
import { outlineForKind } from '../outline/kind-words';
import { outlineItems } from '../outline/outline-items';
import type { AppendixTitle, ClusterKind, FixedTexts, Item, Outline } from '../outline/outline';
import type { ReportData } from './data-entries';
import type { FieldValues } from './fields';
import { generatedSentences } from './introduction';
import { printedFields, recipientFields } from './printed-fields';

/** Heading block of an annex; its title names the reporting year as `{year}`. */
export type AppendixHeading = AppendixTitle;

/** Which report an annex goes with (NĐ 30, Phụ lục III, Mẫu 2.1), as a cụm says it. */
export const attachedTo = '(Kèm theo Báo cáo số {number}/BC-{symbol} {issue-date} của Cụm thi đua {cluster})';

/** A report ready to be printed. */
export interface ReportContent {
  readonly items: readonly Item[];
  /** The form's words outside headings: letterhead, title, footer. */
  readonly fixed: FixedTexts;
  readonly fields: FieldValues;
  /** Number of recipient lines to print, 0–9; lines are `recipient-1` … */
  readonly recipients: number;
  /** *Kính gửi* switched on: the line stands between title block and introduction. */
  readonly addressed: boolean;
  readonly clusterKind: ClusterKind;
  readonly wording: 'form' | 'short';
  readonly appendices: readonly AppendixHeading[];
  /** Sentences written from the entered data, by the item in whose body they stand in place of guidance. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** The content of a new report after a form. */
export function newReportContent(outline: Outline, data: ReportData): ReportContent {
  const { fixed } = outlineForKind(outline, data.clusterKind);
  return {
    items: outlineItems(outline, data),
    fixed,
    fields: printedFields(outline, data),
    recipients: Math.min(data.recipients.length, recipientFields.length),
    addressed: data.addressed,
    clusterKind: data.clusterKind,
    wording: data.wording,
    appendices: fixed.appendices,
    sentences: generatedSentences(data),
  };
}
