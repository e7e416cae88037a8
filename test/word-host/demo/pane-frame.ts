/** The frame with the pane, as Word shows it beside the document. */
import { openBrowserDoor } from '../browser/browser-door';
import type { WordHost } from '../word-host';

const panePage = 'pane/taskpane.html';

export interface PaneFrame {
  /** Loads the pane again, as a button on the ribbon does; `tab` opens that tab. */
  load(tab?: string): void;
}

/** Connects a frame to a host. Each loading is a new conversation. */
export function createPaneFrame(frame: HTMLIFrameElement, host: WordHost): PaneFrame {
  const door = openBrowserDoor({ frame, host });
  return {
    load(tab) {
      door.open(tab === undefined ? panePage : `${panePage}?tab=${tab}`);
    },
  };
}
