/** **Nhận diện văn bản đang mở**: what its panel shows and what she can do there. Part of `existing-state.ts`. */

/** The words for what came of looking for a heading. */
export const adoptStateNames = {
  sure: 'Tìm thấy',
  look: 'Tìm thấy – cần xem',
  none: 'Không thấy',
} as const;

/** A paragraph she can choose for an item. */
export interface AdoptLine {
  readonly line: number;
  /** Its text, shortened. */
  readonly text: string;
}

/** An item of the form, or an annex. */
export interface AdoptRow {
  readonly id: string;
  /** The printed heading as the form has it. */
  readonly text: string;
  readonly state: keyof typeof adoptStateNames;
  /** What to look at, or what will not be laid; '' = nothing to say. */
  readonly reason: string;
  /** First paragraph of the heading; null = not there. */
  readonly line: number | null;
  /** What stands there; '' = not there. */
  readonly found: string;
  /** Heading and text share a paragraph: **Tách đoạn**. */
  readonly split: boolean;
}

/** The open panel. */
export interface AdoptView {
  readonly panel: 'adopt';
  /** `reading`: the document is being read; `preview`: what was found; `laid`: what came of it. */
  readonly step: 'reading' | 'preview' | 'laid';
  readonly rows: readonly AdoptRow[];
  /** Paragraphs that belong to none. */
  readonly strays: readonly AdoptLine[];
  /** Every paragraph that can be a heading, in document order. */
  readonly lines: readonly AdoptLine[];
  /** What is said of the document as a whole, a sentence each. */
  readonly notes: readonly string[];
}

/** What she can do. */
export type AdoptVerb = { readonly panel: 'adopt' } & (
  | { readonly kind: 'open' }
  /** The heading of an item is this paragraph; null = none. */
  | { readonly kind: 'choose'; readonly item: string; readonly line: number | null }
  | { readonly kind: 'go'; readonly line: number }
  /** **Tách đoạn**; null = every heading that shares its paragraph. */
  | { readonly kind: 'split'; readonly item: string | null }
  /** **Nhận diện**. */
  | { readonly kind: 'lay' }
);
