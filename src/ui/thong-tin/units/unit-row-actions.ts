/** What a row of the list of units asks of the list. */
import type { PointerEvent } from 'react';
import type { MemberUnit } from '../../../core/report/member-unit';

/** The same functions as long as the list is shown, so that a row is drawn anew only when its own unit changes. */
export interface UnitRowActions {
  readonly change: (id: string, change: Partial<Omit<MemberUnit, 'id'>>) => void;
  /** Up (-1) or down (1) in the list. */
  readonly move: (id: string, steps: number) => void;
  /** Puts the focus into the name that many rows away; below the last row a new one begins when `adding`. */
  readonly go: (id: string, steps: number, adding: boolean) => void;
  /** Something in the row has the focus. */
  readonly visit: (id: string) => void;
  /** Opens or folds the details. */
  readonly toggle: (id: string) => void;
  readonly remove: (id: string) => void;
  /** A pasted column or block. */
  readonly paste: (text: string) => void;
  readonly openMenu: (id: string, grip: HTMLElement) => void;
  readonly grab: (id: string, event: PointerEvent<HTMLElement>) => void;
}
