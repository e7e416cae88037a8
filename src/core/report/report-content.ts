/** What the document builders need to print a report: the items in order and the text of every field. */
import type { Item } from '../outline/outline';
import type { AppendixId } from './control-tag';
import type { FieldValues } from './fields';

/** Heading block of an annex. The title holds the year as a template segment. */
export interface AppendixHeading {
  readonly id: AppendixId;
  /** Title in the words of the form's annex, with `{year}` for the reporting year, e.g. `TỔNG HỢP … NĂM {year}`. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
}

export interface ReportContent {
  readonly items: readonly Item[];
  readonly fields: FieldValues;
  /** Number of recipient lines to print, 1–9; lines are `recipient-1` … */
  readonly recipients: number;
  /** *Kính gửi* switched on: the line stands between title block and introduction. */
  readonly addressed: boolean;
  readonly wording: 'form' | 'short';
  readonly appendices: readonly AppendixHeading[];
}
