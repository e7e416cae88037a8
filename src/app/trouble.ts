/** Expected trouble is a value: an id, a sentence for the person, and whether trying again can help. */

export type TroubleId =
  | 'read-only'
  | 'not-allowed'
  | 'item-gone'
  | 'word-failed'
  | 'not-supported'
  | 'busy'
  | 'too-big'
  | 'search-open'
  | 'connection'
  | 'old-format'
  | 'incomplete'
  | 'wrong-place'
  | 'data-part'
  | 'unknown';

/** What went wrong, said to the person: what happened, what is safe, what to do. */
export interface Trouble {
  readonly id: TroubleId;
  /** One or two Vietnamese sentences, no codes. */
  readonly sentence: string;
  /** Trying the same thing again can help. */
  readonly retry: boolean;
}

/** Outcome of something that may meet expected trouble. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** What was wanted. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });
/** Expected trouble instead of what was wanted. */
export const failure = <T = never>(trouble: Trouble): Result<T> => ({ ok: false, trouble });
