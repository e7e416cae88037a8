/** **Lấy phần viết từ bản khác**: what its panel shows and what she can do there. Part of `existing-state.ts`. */
import type { CopyLine } from '../core/drafts/other-copy-texts';
import type { FieldDifference } from '../core/drafts/other-copy-fields';
import type { ChosenFile } from './chosen-file';

/** An item of which the copies do not say the same, or did not before she chose. */
export interface CopyText {
  readonly item: string;
  /** The printed heading. */
  readonly name: string;
  readonly mine: readonly CopyLine[];
  readonly theirs: readonly CopyLine[];
  /** `open`: she has not chosen. `same`: both say the same now. `both`: theirs stands behind mine. `kept`: she keeps hers. */
  readonly state: 'open' | 'same' | 'both' | 'kept';
  /** Why hers cannot be replaced, or nothing be put in; '' = it can. */
  readonly noReplacing: string;
  readonly noPutting: string;
  /** What else is to be known, a sentence each. */
  readonly notes: readonly string[];
}

/** A figure that is another one in the copy; '' = blank. */
export interface CopyFigure {
  readonly key: string;
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The parts of the comparison. */
export const copyParts = ['texts', 'figures', 'fields'] as const;
export type CopyPart = (typeof copyParts)[number];

/** The open panel. */
export interface OtherCopyView {
  readonly panel: 'other-copy';
  /** `choose`: which file. `other`: it is of another cluster or year, she may go on or not. `compare`: side by side. */
  readonly step: 'choose' | 'reading' | 'other' | 'compare';
  /** Name of the file that was read. */
  readonly file: string;
  /** When which copy was saved, and what else is said above; a sentence each. */
  readonly notes: readonly string[];
  /** Nothing differs. */
  readonly same: boolean;
  readonly part: CopyPart;
  readonly texts: readonly CopyText[];
  /** What is said of the other items, e.g. how many say the same. */
  readonly textNotes: readonly string[];
  readonly figures: readonly CopyFigure[];
  readonly figureNotes: readonly string[];
  readonly fields: readonly FieldDifference[];
}

/** What she can do. */
export type OtherCopyVerb = { readonly panel: 'other-copy' } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'files'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'other-file' }
  /** Goes on although it is another cluster's or year's. */
  | { readonly kind: 'use' }
  | { readonly kind: 'part'; readonly to: CopyPart }
  /** **Lấy của bản kia**, **Lấy cả hai**, **Giữ của tôi**. */
  | { readonly kind: 'replace' | 'both' | 'keep'; readonly item: string }
  /** **Lấy của bản kia** of a figure. */
  | { readonly kind: 'figure'; readonly key: string }
  /** **Lấy tất cả {n} chỗ của bản kia**. */
  | { readonly kind: 'all-figures' }
);
