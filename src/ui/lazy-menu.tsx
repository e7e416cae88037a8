/** A menu that is loaded when one is first opened. */
import { lazy } from 'react';
import { PartBoundary } from './part-boundary';
import type { PopupMenuProps } from './popup-menu';

const PopupMenu = lazy(async () => ({ default: (await import('./popup-menu')).PopupMenu }));

/** See `PopupMenu`. */
export function LazyMenu(props: PopupMenuProps) {
  return (
    <PartBoundary>
      <PopupMenu {...props} />
    </PartBoundary>
  );
}
