/** **Lấy từ báo cáo năm trước**: what its panel shows and what she can do there. Part of `existing-state.ts`. */
import type { MentionKind } from '../core/drafts/last-year-mentions';
import type { ChosenFile } from './chosen-file';

/** A value beside the file's. */
export interface LastYearEntry {
  readonly id: string;
  readonly name: string;
  /** '' = blank. */
  readonly mine: string;
  readonly theirs: string;
  /** Why to look before it is taken; '' = nothing to say. */
  readonly caution: string;
  /** The file's is to be entered. */
  readonly taken: boolean;
}

/** A unit of the old report. */
export interface LastYearUnit {
  readonly id: string;
  readonly name: string;
  /** Value of the chosen option; '' = not chosen yet. */
  readonly answer: string;
  /** Nothing else it could be. */
  readonly certain: boolean;
  readonly reason: string;
  /** Nearest first, then one more in the list, then no comparison. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The figures it would bring. */
export interface LastYearFigures {
  /** What they are, one sentence. */
  readonly sentence: string;
  readonly conflicts: readonly LastYearEntry[];
}

/** Something an old text still mentions. */
export interface LastYearMention {
  readonly kind: MentionKind;
  readonly words: string;
  readonly reason: string;
}

/** Her old text of an item. */
export interface LastYearText {
  readonly item: string;
  /** The printed heading. */
  readonly name: string;
  /** As last year. */
  readonly old: readonly string[];
  /** With its years moved: what **Dùng lại** puts in, or what stands in the body. */
  readonly now: readonly string[];
  /** `empty`: the body waits for a text. `written`: something else stands there. `reused`: this text was put in. `missing`: no such item. */
  readonly state: 'empty' | 'written' | 'reused' | 'missing';
  /** Years that are moved, or that could be in the text that stands, e.g. "2025 → 2026"; each once. */
  readonly moves: readonly string[];
  readonly mentions: readonly LastYearMention[];
  /** What else is to be known, a sentence each. */
  readonly notes: readonly string[];
}

/** The open panel. */
export interface LastYearView {
  readonly panel: 'last-year';
  /**
   * `choose`: which file. `year`: it is not of the year before, she may go on or not. `data`: what it brings to the pane.
   * `texts`: section by section. `open`: the open document is last year's.
   */
  readonly step: 'choose' | 'reading' | 'year' | 'data' | 'texts' | 'open';
  /** Name of the file that was read; of the open document in its place. */
  readonly file: string;
  /** What is said above, a sentence each. */
  readonly notes: readonly string[];
  /** There is an open document that could be last year's. */
  readonly canUseOpen: boolean;
  /** The outline stands, so that texts can be put in. */
  readonly outline: boolean;
  /** The year the open document would be moved to; null = it needs no moving. */
  readonly rollTo: number | null;
  /** The year after the file's, where this report is of another and can still be changed; null = it cannot. */
  readonly yearAfter: number | null;
  /** The texts stand in the open document itself. */
  readonly inPlace: boolean;
  readonly entries: readonly LastYearEntry[];
  readonly units: readonly LastYearUnit[];
  readonly figures: LastYearFigures;
  readonly texts: readonly LastYearText[];
}

/** What she can do. */
export type LastYearVerb = { readonly panel: 'last-year' } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'files'; readonly files: readonly ChosenFile[] }
  /** The open document is last year's, saved under a new name. */
  | { readonly kind: 'open-document' }
  /** **Chuyển sang năm …**. */
  | { readonly kind: 'roll' }
  | { readonly kind: 'other-file' }
  /** Goes on although the year is another one. */
  | { readonly kind: 'use' }
  /** This report is of the year after the file's. */
  | { readonly kind: 'year-after' }
  | { readonly kind: 'entry'; readonly id: string; readonly taken: boolean }
  | { readonly kind: 'unit'; readonly id: string; readonly answer: string }
  | { readonly kind: 'figure'; readonly id: string; readonly taken: boolean }
  /** **Lấy vào báo cáo**. */
  | { readonly kind: 'take' }
  | { readonly kind: 'step'; readonly to: 'data' | 'texts' }
  /** **Dùng lại**. */
  | { readonly kind: 'reuse'; readonly item: string }
  /** **Chuyển năm** in a body that stands. */
  | { readonly kind: 'move-years'; readonly item: string }
);
