/** **Tổng hợp báo cáo của các đơn vị**: what its panel shows and what she can do there. Part of `existing-state.ts`. */
import type { MemberUnit } from '../core/report/member-unit';
import type { ImportView } from './appendix-state';
import type { ChosenFile } from './chosen-file';

/** A mark of the matrix: `right`, `wrong` (its sentence says why), `none` = nothing there to say it of. */
export interface MergeMark {
  readonly state: 'right' | 'wrong' | 'none';
  /** What the mark says, in words. */
  readonly text: string;
}

/** Columns of the matrix. */
export const mergeColumns = ['received', 'sections', 'figures', 'year', 'totals'] as const;
export type MergeColumn = (typeof mergeColumns)[number];

/** A unit's row. */
export interface MergeRow {
  /** `MemberUnit.id`. */
  readonly unit: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly marks: Readonly<Record<MergeColumn, MergeMark>>;
  /** What is missing or wrong, a sentence each. */
  readonly lacking: readonly string[];
}

/** A file whose unit is hers to choose, or was chosen by her. */
export interface MergeFile {
  readonly name: string;
  /** Id of the unit; '' = not known; `left-out` = she left the file out. */
  readonly unit: string;
  /** Units it could be, nearest first. */
  readonly near: readonly string[];
}

/** `MergeFile.unit` of a file that is not counted. */
export const LEFT_OUT = 'left-out';

/** What one unit wrote under a heading. */
export interface MergePassage {
  readonly key: string;
  readonly unit: string;
  readonly file: string;
  readonly paragraphs: readonly string[];
  /** A table or picture stands there too, in the file only. */
  readonly more: boolean;
  /** Item into whose body it was put; '' = not yet. */
  readonly put: string;
}

/** The passages under one heading of the form. */
export interface MergeTexts {
  readonly item: string;
  readonly name: string;
  readonly passages: readonly MergePassage[];
}

/** The open panel. */
export interface MergeView {
  readonly panel: 'merge';
  /** `choose`: no file was read yet; the others are parts she goes between. */
  readonly step: 'choose' | 'units' | 'figures' | 'texts';
  readonly hasUnits: boolean;
  readonly rows: readonly MergeRow[];
  /** Every file that was read, those with an open question first. */
  readonly files: readonly MergeFile[];
  /** For choosing. */
  readonly units: readonly MemberUnit[];
  /** Files that could not be read and the like, a sentence each. */
  readonly notes: readonly string[];
  /** What the files would bring into the annexes; null before a file was read. */
  readonly figures: ImportView | null;
  readonly texts: readonly MergeTexts[];
  /** Bodies into which a passage can be put. */
  readonly bodies: readonly { readonly item: string; readonly name: string }[];
  /** The message about units that have not sent yet; '' = all have. */
  readonly missing: string;
  readonly missingCount: number;
}

/** What she can do. */
export type MergeVerb = { readonly panel: 'merge' } & (
  | { readonly kind: 'open' }
  /** Further files join those that were read; one the same unit sends again under the same name takes its place. */
  | { readonly kind: 'files'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'step'; readonly to: 'units' | 'figures' | 'texts' }
  /** Whose file it is; `LEFT_OUT` = it is not counted; '' = as recognised. */
  | { readonly kind: 'unit'; readonly file: string; readonly unit: string }
  /** Which of several values holds. */
  | { readonly kind: 'conflict'; readonly key: string; readonly place: number }
  /** The unit of a name in a table; null = it is left out. */
  | { readonly kind: 'match'; readonly key: string; readonly unit: string | null }
  /** **Lấy số liệu**. */
  | { readonly kind: 'take' }
  /** **Đưa vào mục**. */
  | { readonly kind: 'put'; readonly passage: string; readonly item: string }
  /** Copies the message about units that have not sent. */
  | { readonly kind: 'copy-missing' }
  /** Begins anew without files. */
  | { readonly kind: 'clear' }
);
