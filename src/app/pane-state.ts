/** What the pane shows and what the person can do: plain values and verbs. `src/ui` knows nothing else. */
import type { Wording } from '../core/outline/outline';
import type { ItemState } from '../core/report/item-status';
import type { AppendixActions, AppendixState } from './appendix-state';
import type { CheckActions, CheckState } from './check-state';
import type { ExistingVerb, ExistingView } from './existing-state';
import type { FormActions, FormState } from './form-state';
import type { Trouble } from './trouble';

/** The words for each state, exactly as they stand at the end of a tree item's name. */
export const itemStateNames: Readonly<Record<ItemState, string>> = {
  missing: 'Chưa có',
  unwritten: 'Chưa viết',
  review: 'Cần xem lại',
  none: 'Không phát sinh',
  written: 'Đã viết',
};

/** A row of the tree **Các mục của báo cáo**. */
export interface ItemView {
  readonly id: string;
  readonly parent: string | null;
  /** The printed heading with its number; mục in capitals as printed. */
  readonly text: string;
  /** The worst of itself and its children. */
  readonly state: ItemState;
  /** Why it is *Cần xem lại*, one sentence; '' otherwise. */
  readonly reason: string;
  /** Guidance of the form for the body; null where there is no body. */
  readonly help: string | null;
  /** Words written in the body; 0 where nothing is written. */
  readonly words: number;
  /** What the row's menu offers. */
  readonly actions: readonly ItemAction[];
}

/** What can be done with an item from its row's menu. */
export type ItemAction =
  | 'unlock'
  | 'lock'
  | 'drop'
  | 'restore'
  | 'none-occurred'
  | 'move-to-body'
  | 'rename'
  | 'form-words'
  | 'add-after'
  | 'remove-own';

/** The words of the row menu. */
export const itemActionNames: Readonly<Record<ItemAction, string>> = {
  unlock: 'Mở khoá mục này',
  lock: 'Khoá lại mục này',
  drop: 'Bỏ mục này',
  restore: 'Đưa mục này trở lại',
  'none-occurred': 'Không phát sinh',
  'move-to-body': 'Chuyển xuống nội dung',
  rename: 'Đổi tên mục',
  'form-words': 'Ghi lại như mẫu',
  'add-after': 'Thêm mục',
  'remove-own': 'Xoá mục đã thêm',
};

/**
 * What stands in the document. `blank`: one empty paragraph. `text`: her own text, no outline of ours.
 * `report`: three or more of the form's headings found by words without our controls. `outline`: our controls are there.
 */
export type DocumentKind = 'unread' | 'blank' | 'text' | 'report' | 'outline';

/** A sentence on the status line. */
export interface Notice {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** Shown as a button **Thử lại** when trying again can help. */
  readonly retry: boolean;
}

/** A line of text that a question asks for. */
export interface QuestionInput {
  readonly label: string;
  readonly initial: string;
  /** Sentence under the field while the text cannot be used; '' when it can. */
  readonly check: (typed: string) => string;
}

/** A question in a dialog (role dialog), with cancel **Huỷ** and the action's own verb. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** Lines listed under the text, e.g. what would be lost. */
  readonly list: readonly string[];
  /** Answers besides **Huỷ**, in order; the first is the primary one. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
  /** Where a text is asked for: the answers but **Huỷ** are held back while its check has something to say. */
  readonly input?: QuestionInput;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly document: DocumentKind;
  readonly items: readonly ItemView[];
  /** Bodies written and bodies of the outline (27 unless items were dropped); *Không phát sinh* counts as written. */
  readonly written: number;
  readonly total: number;
  /** Number of items that are *Chưa có*. */
  readonly missing: number;
  /** Fields on the Đề cương tab before the insertion. */
  readonly cluster: string;
  readonly year: number;
  readonly wording: Wording;
  /** Sentence under a field whose value is wrong; '' when right. */
  readonly clusterError: string;
  readonly yearError: string;
  /** What is going on, as a sentence with "Đang …"; null when idle. Buttons are disabled meanwhile. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /** Name of the action that **Hoàn tác** takes back, e.g. "Chèn đề cương lúc 14:05"; null = nothing to take back. */
  readonly undo: string | null;
  readonly question: Question | null;
  /** Tab Thông tin. */
  readonly form: FormState;
  /** Tab Phụ lục. */
  readonly appendix: AppendixState;
  /** Tab Kiểm tra. */
  readonly check: CheckState;
  /** The open panel over a document that exists already; null = none. */
  readonly existing: ExistingView | null;
  /** Dropped items, shown so that they can be taken back in. */
  readonly dropped: readonly { readonly id: string; readonly text: string }[];
}

/** What the person can do. Every action returns when the pane shows its outcome; it never throws. */
export interface PaneActions {
  setCluster(text: string): void;
  /** Text of the spin button; a value that is no year stays visible with its sentence and is not used. */
  setYear(text: string): void;
  setWording(wording: Wording): void;
  insertOutline(): Promise<void>;
  createDocument(): Promise<void>;
  insertMissing(): Promise<void>;
  goTo(item: string): Promise<void>;
  act(action: ItemAction, item: string): Promise<void>;
  unlockAll(): Promise<void>;
  undo(): Promise<void>;
  retry(): Promise<void>;
  /** Answers the open question; `null` = Huỷ. `typed` = the text of its input. */
  answer(id: string | null, typed?: string): void;
  refresh(): Promise<void>;
  /** Tab Thông tin. */
  readonly form: FormActions;
  /** Tab Phụ lục. */
  readonly appendix: AppendixActions;
  /** Tab Kiểm tra. */
  readonly check: CheckActions;
  /** Panels over documents that exist already: recognise, last year's, the units', a colleague's. */
  existing(verb: ExistingVerb): Promise<void>;
}

export type { ItemState, Trouble };
