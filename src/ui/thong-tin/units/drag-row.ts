/** Dragging a row by its grip, with mouse, pen and finger alike. */
import { gapAt, placeInGap } from './drop-place';

/** Pixels the pointer moves before a press is a drag. */
const THRESHOLD = 5;
/** Near the edge of what can be seen, the list scrolls by itself: within so many pixels, by so many a frame. */
const EDGE = 36;
const SCROLL = 8;

/** What a drag needs and tells. */
export interface RowDrag {
  readonly grip: HTMLElement;
  readonly pointerId: number;
  /** Where the pointer went down. */
  readonly y: number;
  /** Place of the row, from 0. */
  readonly from: number;
  /** The rows as they stand now, from the top down. */
  readonly rows: () => readonly HTMLElement[];
  /** What scrolls; null = nothing does. */
  readonly scroller: HTMLElement | null;
  /** Height in the window at which the drop line stands; null = none. */
  readonly showLine: (y: number | null) => void;
  readonly drop: (to: number) => void;
}

/** Follows the pointer until it is let go; Escape ends the drag where it began. A press without a drag is left to be a click. */
export function dragRow({ grip, pointerId, y: start, from, rows, scroller, showLine, drop }: RowDrag): void {
  let state: 'pressed' | 'dragging' | 'given up' = 'pressed';
  let y = start;
  let frame = 0;
  const stop = new AbortController();
  const gap = (): number =>
    gapAt(
      rows().map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
      y,
    );
  const line = (): void => {
    const all = rows();
    const row = all[gap()];
    showLine(row ? row.getBoundingClientRect().top : (all.at(-1)?.getBoundingClientRect().bottom ?? null));
  };
  const scroll = (): void => {
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = y < top + EDGE ? -SCROLL : y > bottom - EDGE ? SCROLL : 0;
    if (by !== 0) {
      scroller.scrollTop += by;
      line();
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId || state === 'given up') return;
    y = event.clientY;
    if (state === 'pressed') {
      if (Math.abs(y - start) < THRESHOLD) return;
      state = 'dragging';
      frame = requestAnimationFrame(scroll);
    }
    line();
  };
  const giveUp = (): void => {
    cancelAnimationFrame(frame);
    state = 'given up';
    showLine(null);
  };
  const end = (event: PointerEvent): void => {
    stop.abort();
    if (state === 'pressed') return;
    // The press that ended the drag is no click on the grip.
    const swallow = new AbortController();
    grip.addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: swallow.signal });
    setTimeout(() => swallow.abort(), 0);
    if (state === 'given up') return;
    giveUp();
    const to = placeInGap(from, gap());
    if (event.type === 'pointerup' && to !== from) drop(to);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || state !== 'dragging') return;
    event.stopPropagation();
    giveUp();
  };
  const { signal } = stop;
  grip.setPointerCapture(pointerId);
  grip.addEventListener('pointermove', move, { signal });
  grip.addEventListener('pointerup', end, { signal });
  grip.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', key, { capture: true, signal });
}
