/** What tab **Thông tin** shows and what the person can do there. Part of `pane-state.ts`, apart because it is long. */
import type { EnteredField } from '../core/report/enter-field';
import type { Movement } from '../core/outline/outline';
import type { MemberUnit } from '../core/report/member-unit';
import type { MergeConflict } from '../core/report/merge-report-data';
import type { ReportData } from '../core/report/report-data';

/** A text that was refused: it stays visible and is written nowhere. */
export interface Draft {
  readonly typed: string;
  readonly sentence: string;
}

/** A place of the document that does not follow the entered data yet. */
export interface PendingChange {
  /** Key of her choice. */
  readonly id: string;
  /** The place in words, e.g. "Đề mục: I. Đặc điểm tình hình". */
  readonly name: string;
  /** What stands there; '' where nothing does. */
  readonly oldText: string;
  /** What it is to read; '' where it goes. */
  readonly newText: string;
  /** Why it is left alone unless she ticks it: her own words, or another person's unaccepted change; '' = it is updated. */
  readonly caution: string;
}

/** A text of the document that is not what was entered. */
export interface DifferenceView {
  readonly key: string;
  /** Name of the field. */
  readonly name: string;
  /** '' = blank. */
  readonly entered: string;
  /** '' = blank. */
  readonly inDocument: string;
}

/** Everything of tab Thông tin. */
export interface FormState {
  /** What was entered and accepted; also shown while a draft of the same field stands. */
  readonly data: ReportData;
  readonly drafts: Readonly<Partial<Record<EnteredField, Draft>>>;
  /** Remarks on accepted values, e.g. that another kind of cluster was typed. */
  readonly notes: Readonly<Partial<Record<EnteredField, string>>>;
  /** Places that depend on a change and wait for **Cập nhật văn bản**; [] = the document follows. */
  readonly pending: readonly PendingChange[];
  /** Sentences beside the list: items that appear or go, places that are not found. */
  readonly pendingNotes: readonly string[];
  readonly differences: readonly DifferenceView[];
  /** Places that a second pane or a co-author changed as well; mine stands meanwhile. */
  readonly conflicts: readonly MergeConflict[];
}

/** A choice of one value. */
export type FormChoice = Partial<
  Pick<ReportData, 'clusterKind' | 'addressed' | 'authority' | 'delivery' | 'wording' | 'rating' | 'labourRatio'>
>;

/** What the person can do on tab Thông tin. None throws; each returns when the pane shows its outcome. */
export interface FormActions {
  /** Leaving a field: an accepted value is kept and written to all its places, a refused one becomes a draft. */
  enterField(field: EnteredField, typed: string): Promise<void>;
  choose(choice: FormChoice): Promise<void>;
  /** The whole list as it is to be, made with the functions of `core/report/unit-list.ts`. */
  setUnits(units: readonly MemberUnit[]): Promise<void>;
  /** Asks where something besides the name would be lost. */
  removeUnit(id: string): Promise<void>;
  /** A pasted column or block; what came of it is said on the status line. */
  pasteUnits(text: string): Promise<void>;
  /** The whole list as it is to be, made with the functions of `core/report/movement-list.ts`. */
  setMovements(movements: readonly Movement[]): Promise<void>;
  /** A mục bổ sung on or off; off asks where something was written in it. */
  switchExtra(id: string, on: boolean): Promise<void>;
  /** **Cập nhật văn bản**: carries out the pending changes of these ids, and the items that appear or go. */
  applyPending(ids: readonly string[]): Promise<void>;
  /** **Bỏ thay đổi**: the entered data go back to what the document says. */
  revertPending(): Promise<void>;
  /** **Lấy theo văn bản** / **Lấy theo số đã nhập**. */
  settleDifference(key: string, side: 'document' | 'entered'): Promise<void>;
  settleConflict(id: string, side: 'mine' | 'theirs'): Promise<void>;
  /** **Tạo báo cáo năm sau**. */
  createNextYear(): Promise<void>;
}
