/** Puts the window of the big grid together: the way to the pane, what is shown. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createBigGridWindow, type BigGridWindow } from '../app/big-grid-window';
import { BigGridWindowPage } from '../ui/big-grid-window/big-grid-window';
import { windowWords } from '../ui/big-grid-window/window-words';
import { whenParentIsReady } from '../word/office-parent';
import { isDarkAddress } from './big-grid-address';

interface LivePageProps {
  readonly grid: BigGridWindow;
  readonly dark: boolean;
}

function LivePage({ grid, dark }: LivePageProps) {
  const view = useStore(grid.store);
  return <BigGridWindowPage view={view} actions={grid.actions} dark={dark} onClose={() => void leave(grid)} />;
}

/** A cell that is being typed is accepted when it loses the focus. */
function acceptOpenCell(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const leave = (grid: BigGridWindow): Promise<void> => {
  acceptOpenCell();
  return grid.leave();
};

/** Starts the window in the given element. */
export async function startDialog(root: HTMLElement): Promise<void> {
  const page = createRoot(root);
  const pane = await whenParentIsReady();
  if (pane === null) {
    page.render(<p className="opening">{windowWords.outside}</p>);
    return;
  }
  const grid = createBigGridWindow(pane);
  const dark = isDarkAddress(window.location.search);
  page.render(
    <StrictMode>
      <LivePage grid={grid} dark={dark} />
    </StrictMode>,
  );
  grid.store.subscribe(({ ending }, before) => {
    if (ending && !before.ending) void leave(grid);
  });
  // The frame of the window has a cross of its own; what is being typed goes as well, where there is still time.
  window.addEventListener('pagehide', acceptOpenCell);
  grid.start();
}
