/** What tab **Phụ lục** shows and what the person can do there. Part of `pane-state.ts`, apart because it is long. */
import type { CountSource } from '../core/appendix/count-sources';
import type { AppendixData, ColumnChoices, DocumentLayout } from '../core/appendix/appendix-data';
import type { DocumentRecord } from '../core/appendix/counts';
import type { FigureRow } from '../core/appendix/figure-row';
import { appendixIds, type AppendixId } from '../core/report/control-tag';

/**
 * Where the table of an annex stands with regard to the entered figures. `missing`: its place is gone from the document.
 * `unbuilt`: only guidance stands there. `current`: says what was entered. `stale`: figures changed since it was built.
 * `edited`: somebody changed it by hand. `doubled`: it stands there twice. `unread`: not looked at yet.
 */
export type AnnexState = 'unread' | 'missing' | 'unbuilt' | 'current' | 'stale' | 'edited' | 'doubled';

/** A cell of a table in the document that is not what the pane built. */
export interface EditedCell {
  /** Row and column in words, e.g. "Sở Nội vụ – Lao động tiên tiến". */
  readonly name: string;
  readonly built: string;
  readonly inDocument: string;
}

/** One annex in the document. */
export interface AnnexView {
  readonly id: AppendixId;
  readonly state: AnnexState;
  readonly edited: readonly EditedCell[];
}

/**
 * Where a small table of *Số liệu khác* stands. As an annex, and: `gone`: nothing is entered and none stands there. `held`:
 * somebody's unaccepted change lies in its body.
 */
export type BodyTableState = 'missing' | 'unbuilt' | 'current' | 'stale' | 'edited' | 'doubled' | 'held' | 'gone';

/** A small table in the body of an item. */
export interface BodyTableView {
  readonly item: string;
  readonly name: string;
  readonly state: BodyTableState;
  /** Cells she edited; [] also where they cannot be told apart. */
  readonly edited: readonly EditedCell[];
}

/** A sentence that follows from the figures and is not in its body. */
export interface SentenceView {
  /** Item in whose body it belongs. */
  readonly item: string;
  /** Name of the item. */
  readonly name: string;
  readonly text: string;
  /** What stands in the body now; '' where nothing is written. */
  readonly standing: string;
  /** Her own text stands there: the sentence is put in only when she chooses it, behind her text. */
  readonly hers: boolean;
}

/** A change of the figures since the tables were built. */
export interface ChangedFigure {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A place of a body that still says an old total. */
export interface StalePlace {
  readonly key: string;
  /** The words around it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether *Sửa* can name the place. */
  readonly mendable: boolean;
}

/** One line of what an import would do. */
export interface ImportLine {
  /** Where it comes from, e.g. "Sở Nội vụ.xlsx, trang Phụ lục II, ô D7". */
  readonly source: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A cell of which the files say different things; nothing is taken over until she chose. */
export interface ImportConflictView {
  readonly key: string;
  readonly name: string;
  /** What each file says, in their order. */
  readonly said: readonly { readonly source: string; readonly value: string }[];
  /** Place in `said`; null = not chosen yet. */
  readonly chosen: number | null;
}

/** A name in a file that is no unit's. */
export interface UnmatchedView {
  readonly key: string;
  readonly text: string;
  readonly source: string;
  /** Units with near names, the nearest first. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

/** What files would bring; nothing is taken over until she agrees. */
export interface ImportView {
  readonly changes: readonly ImportLine[];
  readonly conflicts: readonly ImportConflictView[];
  readonly unmatched: readonly UnmatchedView[];
  /** What was not understood, hidden sheets and rows, totals that disagree, files that could not be read: a sentence each. */
  readonly notes: readonly string[];
}

/** Everything of tab Phụ lục. */
export interface AppendixState {
  readonly data: AppendixData;
  readonly annexes: readonly AnnexView[];
  /** Small tables that are entered or were built. */
  readonly bodyTables: readonly BodyTableView[];
  readonly sentences: readonly SentenceView[];
  readonly changed: readonly ChangedFigure[];
  readonly stale: readonly StalePlace[];
  readonly importing: ImportView | null;
  /** Files of the units from which counts were taken. */
  readonly sources: readonly CountSource[];
  /** *Nhập trên bảng lớn* in a window of its own, being opened or open; null = no window. */
  readonly bigGrid: { readonly table: AppendixId; readonly open: boolean } | null;
}

/** A cell as it is typed; '' empties it. */
export interface TypedCell {
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly typed: string;
}

/** What the person can do on tab Phụ lục. None throws; each returns when the pane shows its outcome. */
export interface AppendixActions {
  /** Shows where tables, sentences and totals stand; when the tab opens. No request. */
  look(): Promise<void>;
  /** One action, taken back by one press; what is no count is kept as typed. `what` names it, e.g. "Dán số liệu". */
  enterCells(cells: readonly TypedCell[], what?: string): Promise<void>;
  /** Opens the big grid in a window of its own, or another table in that window; '' = done, else why not. */
  openBigGrid(table: AppendixId): Promise<string>;
  /** Closes that window; what is being typed in it is taken over. */
  closeBigGrid(): Promise<void>;
  setDocuments(documents: readonly DocumentRecord[]): Promise<void>;
  /** A pasted block of documents; what came of it is said. */
  pasteDocuments(text: string): Promise<void>;
  setLayout(layout: DocumentLayout): Promise<void>;
  setColumns(columns: ColumnChoices): Promise<void>;
  setFigures(figures: readonly FigureRow[]): Promise<void>;
  /** **Đưa số liệu vào văn bản**. */
  build(): Promise<void>;
  /** **Lập lại bảng từ số đã nhập**: a table she edited by hand is built anew. */
  rebuild(annex: AppendixId): Promise<void>;
  /** The same for the small table in the body of an item. */
  rebuildBody(item: string): Promise<void>;
  /** Puts the sentences of these items into their bodies. */
  writeSentences(items: readonly string[]): Promise<void>;
  goToStale(key: string): Promise<void>;
  mendStale(key: string): Promise<void>;
  /** Reads files into `importing`. */
  readFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void>;
  /** Says which unit an unmatched name is; null = none, its figures are left out. */
  matchUnit(key: string, unit: string | null): Promise<void>;
  chooseImported(key: string, place: number): Promise<void>;
  takeImport(): Promise<void>;
  dropImport(): void;
  /** **Tải mẫu Excel**. */
  downloadTemplate(): Promise<void>;
  /** **Sao chép để dán vào Excel**: the same cells onto the clipboard; the text to be copied by hand where that is refused, else ''. */
  copyTemplate(): Promise<string>;
}

/** Tab Phụ lục before anything was entered or read. */
export const emptyAppendixState = (data: AppendixData): AppendixState => ({
  data,
  annexes: appendixIds.map((id) => ({ id, state: 'unread', edited: [] })),
  bodyTables: [],
  sentences: [],
  changed: [],
  stale: [],
  importing: null,
  sources: [],
  bigGrid: null,
});
