/** Where she was on tab Phụ lục: kept while the pane is open, in memory only. */
import { createContext, type RefObject, useCallback, useContext, useState } from 'react';
import type { NewDocument } from '../../core/appendix/documents';
import type { AnnexPart } from './annex-tabs';
import type { DocumentSearch } from './documents/found-documents';

/** What is kept, by name. */
export interface AnnexPlace {
  readonly part: AnnexPart;
  /** Entry by unit or by title, with last year's figures beside. */
  readonly way: 'unit' | 'title';
  readonly comparing: boolean;
  /** One for Phụ lục II, III and the other figures: she goes through a unit's papers at once. */
  readonly unit: string;
  readonly titleII: string;
  readonly titleIII: string;
  readonly search: DocumentSearch;
  /** A document that is being entered and not in the register yet; null = none. */
  readonly draft: NewDocument | null;
  /** Which table of *Số liệu khác* is open. */
  readonly figures: string;
}

/** Holds the place beyond the life of the tab; null = nobody does. */
export const AnnexPlaceContext = createContext<RefObject<Partial<AnnexPlace>> | null>(null);

/** A state that is as it was left when the tab is opened again; `first` = where she has not been yet. */
export function useAnnexPlace<K extends keyof AnnexPlace>(
  name: K,
  first: AnnexPlace[K],
): readonly [AnnexPlace[K], (value: AnnexPlace[K]) => void] {
  const held = useContext(AnnexPlaceContext);
  const [value, setValue] = useState<AnnexPlace[K]>(held?.current[name] ?? first);
  const keep = useCallback(
    (next: AnnexPlace[K]): void => {
      if (held) held.current = { ...held.current, [name]: next };
      setValue(next);
    },
    [held, name],
  );
  return [value, keep];
}
