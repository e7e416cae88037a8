/** The pane and the window of the big grid, each over an office.js of its own, beside one Word host. */
import { createBigGridWindow, type BigGridWindow } from '../../src/app/big-grid-window';
import type { AppendixData } from '../../src/core/appendix/appendix-data';
import type { AppendixId } from '../../src/core/report/control-tag';
import { officeDialog } from '../../src/word/office-dialog';
import { officeParent } from '../../src/word/office-parent';
import type { OpenedWindow, OpenedWord } from '../word-host/in-process-door';
import type { OpenedPane } from './open-pane';
import { openPane } from './open-pane';

/** Address of the window's page. */
const address = 'https://localhost/dialog.html';

/** A pane whose windows can be reached. */
export interface PaneWithWindows extends OpenedPane {
  /** The window the pane opened last, before anything runs in it. */
  readonly window: () => Promise<OpenedWindow>;
}

/** Opens a pane that may open windows; `prepare` as for `openPane`. */
export async function openPaneWithWindows(options: Parameters<typeof openPane>[0] = {}): Promise<PaneWithWindows> {
  let word: OpenedWord | null = null;
  const opened = await openPane({
    ...options,
    dialog: (beside) => {
      word = beside;
      return officeDialog(beside, address);
    },
  });
  const window = (): Promise<OpenedWindow> => (word === null ? Promise.reject(new Error('No pane.')) : word.dialog());
  return { ...opened, window };
}

/** The window with our own page in it. */
export interface OpenedGrid extends BigGridWindow {
  readonly page: OpenedWindow;
  readonly data: () => AppendixData | undefined;
  readonly table: () => AppendixId | undefined;
}

/** Presses **Nhập trên bảng lớn** and starts the page in the window that opens. */
export async function openGrid(pane: PaneWithWindows, table: AppendixId): Promise<OpenedGrid> {
  const opening = pane.pane.actions.appendix.openBigGrid(table);
  const page = await pane.window();
  const grid = createBigGridWindow(await officeParent(page));
  grid.start();
  const why = await opening;
  if (why !== '') throw new Error(why);
  await until(() => grid.store.getState().content !== null);
  const content = () => grid.store.getState().content ?? undefined;
  return { ...grid, page, data: () => content()?.data, table: () => content()?.table };
}

/** Waits until something holds; fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error(`It never came about: ${holds.toString()}`);
}
