/** The report as the checks see it: the file, what was entered, and what stands where. */
import type { AppendixData } from '../../appendix/appendix-data';
import type { Item, Outline } from '../../outline/outline';
import type { AppendixId } from '../../report/control-tag';
import type { FileDocument, FileParagraph, FileTable } from '../../report/file-document';
import type { ItemStatus } from '../../report/item-status';
import type { ReportData } from '../../report/report-data';
import type { DocumentSnapshot } from '../../report/snapshot';
import type { CheckMemory, Purpose } from '../memory/check-memory';

/** Part of a report a paragraph belongs to. `outside`: before the letterhead or behind the last annex. */
export type Zone = 'letterhead' | 'title' | 'addressee' | 'body' | 'closing' | 'annex' | 'outside';

/** A paragraph and where it stands. */
export interface ReportLine {
  readonly paragraph: FileParagraph;
  readonly zone: Zone;
  /** Item whose heading or body it is; null = none. */
  readonly item: string | null;
  readonly role: 'heading' | 'body' | 'other';
  /** Annex it stands in. */
  readonly annex: AppendixId | null;
}

/** An item that the report should have, dropped ones left out. */
export interface ReportItem {
  readonly item: Item;
  /** State by controls; where none of ours stands, `missing` or without control, see `found`. */
  readonly status: ItemStatus;
  /** The heading, by its control or by its words; null = nowhere. */
  readonly heading: FileParagraph | null;
  /** `control`, `words`, or `nowhere`. */
  readonly found: 'control' | 'words' | 'nowhere';
  /** Paragraphs of its body: of its control, or all between its heading and the next. Tables included. */
  readonly body: readonly FileParagraph[];
  /** Text of the body as accepted, paragraphs separated by `\n`. */
  readonly text: string;
}

/** A cell of a table of Phụ lục II or III that holds a count. */
export interface AnnexCount {
  /** Row in words: name of a unit, "Tổng cộng năm 2026". */
  readonly row: string;
  /** Id of the unit, `''` for a row of sums, null = a name that is no unit's. */
  readonly unit: string | null;
  readonly kind: 'unit' | 'total' | 'previous' | 'difference' | 'percent' | 'other';
  /** Id of the column; null = a header that was not understood. */
  readonly column: string | null;
  /** Header in words. */
  readonly header: string;
  /** As it stands. */
  readonly text: string;
  /** The number; `-` and blank are 0; null = no number. */
  readonly value: number | null;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** A document of Phụ lục I as the table says it. */
export interface AnnexDocument {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly issuer: string;
  readonly paragraph: number;
}

/** An annex as it stands in the document. */
export interface ReportAnnex {
  readonly id: AppendixId;
  /** The paragraph "Phụ lục n"; null = the annex is not there. */
  readonly opening: FileParagraph | null;
  /** The paragraph "(Kèm theo …)"; null = none. */
  readonly attached: FileParagraph | null;
  /** All its paragraphs. */
  readonly lines: readonly FileParagraph[];
  readonly table: FileTable | null;
  /** Counts of II and III; [] for I, or where the table was not understood. */
  readonly counts: readonly AnnexCount[];
  /** Documents of I in the layout that lists them. */
  readonly documents: readonly AnnexDocument[];
}

/** Everything a check may look at. Values only. */
export interface Report {
  readonly outline: Outline;
  /** What was entered; without a data part, rebuilt from the text. */
  readonly data: ReportData;
  /** False: the document carries no data of ours, so nothing can disagree with them. */
  readonly entered: boolean;
  readonly figures: AppendixData;
  /** N as the document itself says, else as entered. */
  readonly year: number;
  readonly purpose: Purpose;
  /** What the document remembers of its checks. */
  readonly memory: CheckMemory;
  readonly document: FileDocument;
  /** The file as the pane's own reading of it. */
  readonly snapshot: DocumentSnapshot;
  /** In document order of the form. */
  readonly items: readonly ReportItem[];
  /** Every paragraph in document order. */
  readonly lines: readonly ReportLine[];
  readonly annexes: readonly ReportAnnex[];
  /**
   * Headings recognised beyond the first of an item, e.g. "III. ĐÁNH GIÁ CHUNG" left beside the control of mục VI. Alone it
   * is the heading of mục VI, and its number is wrong (`printedNumber`).
   */
  readonly repeated: readonly ReportLine[];
  /** Headings of level mục or khoản by their look that are no item's. */
  readonly strange: readonly ReportLine[];
}
