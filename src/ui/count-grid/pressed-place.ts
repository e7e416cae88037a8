/** What of the big grid the mouse is on. */
import type { MouseEvent } from 'react';
import type { GridCommand } from './grid-state';
import type { Place, Sheet } from './sheet';

const numberOf = (element: HTMLElement | null, name: string): number | null => {
  const text = element?.dataset[name];
  return text === undefined ? null : Number(text);
};

const closest = (target: EventTarget, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** The cell under the mouse; null where there is none. */
export function pressedPlace(target: EventTarget): Place | null {
  const cell = closest(target, '[role="gridcell"]');
  const [row, column] = [numberOf(cell, 'row'), numberOf(cell, 'column')];
  return row === null || column === null ? null : { row, column };
}

/** A cell is chosen, with Shift up to it; a name of a row or a header chooses all below or beside it. */
export function pressedCommand({ target, button, shiftKey }: MouseEvent, { rows, columns }: Sheet): GridCommand | null {
  const place = pressedPlace(target);
  if (place !== null) return button === 0 ? { kind: 'go', place, extend: shiftKey } : null;
  const head = closest(target, '[role="rowheader"], [role="columnheader"]');
  if (head === null || button !== 0) return null;
  const [row, column] = [numberOf(head, 'row'), numberOf(head, 'column')];
  if (row !== null) return { kind: 'select', from: { row, column: 0 }, to: { row, column: columns.length - 1 } };
  const wide = numberOf(head, 'columns') ?? columns.length;
  const from = column ?? 0;
  return { kind: 'select', from: { row: 0, column: from }, to: { row: rows.length - 1, column: from + wide - 1 } };
}
