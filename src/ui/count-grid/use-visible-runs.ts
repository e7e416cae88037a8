/** Which rows and columns of a scrolled grid are in sight. */
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { visibleRun, type Run } from './grid-layout';

/** The part in sight; widths and heights in pixels. */
export interface Visible {
  readonly rows: Run;
  readonly columns: Run;
  readonly width: number;
  readonly height: number;
}

/** What surrounds the scrolled cells. */
export interface Surroundings {
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  /** Frozen column, header and bottom rows. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Before it is measured, and where nothing can be: wide enough for all columns of an annex. */
const UNMEASURED = { width: 2400, height: 480 };
const ROWS_BEYOND = 4;
const COLUMNS_BEYOND = 2;

const isSame = (one: Visible, other: Visible): boolean => JSON.stringify(one) === JSON.stringify(other);

function measured(scroller: HTMLElement | null, { rowStarts, columnStarts, left, top, bottom }: Surroundings): Visible {
  const width = scroller?.clientWidth ?? 0;
  const height = scroller?.clientHeight ?? 0;
  const size = { width: width === 0 ? UNMEASURED.width : width, height: height === 0 ? UNMEASURED.height : height };
  const { scrollTop = 0, scrollLeft = 0 } = scroller ?? {};
  return {
    ...size,
    rows: visibleRun(rowStarts, scrollTop, size.height - top - bottom, ROWS_BEYOND),
    columns: visibleRun(columnStarts, scrollLeft, size.width - left, COLUMNS_BEYOND),
  };
}

/** Measures on scrolling and whenever the size changes; renders anew only when another row or column comes into sight. */
export function useVisibleRuns(
  scroller: RefObject<HTMLElement | null>,
  around: Surroundings,
): { readonly visible: Visible; readonly measure: () => void } {
  const [visible, setVisible] = useState(() => measured(null, around));
  const measure = useCallback((): void => {
    const next = measured(scroller.current, around);
    setVisible((now) => (isSame(now, next) ? now : next));
  }, [scroller, around]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const watcher = new ResizeObserver(measure);
    if (scroller.current) watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, [scroller, measure]);
  return { visible, measure };
}
