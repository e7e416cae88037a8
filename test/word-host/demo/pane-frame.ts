/** The frame with the pane, as Word shows it beside the document. */
import { openBrowserDoor } from '../browser/browser-door';
import type { WordHost } from '../word-host';
import type { PageElements } from './page-elements';

const panePage = 'pane/taskpane.html';

export interface PaneFrame {
  /** Loads the pane again, as a button on the ribbon does; `tab` opens that tab. */
  load(tab?: string): void;
}

/** Connects the frame to a host. `entering` runs when the person goes over to the pane, before it can ask anything. */
export function createPaneFrame(elements: PageElements, host: WordHost, entering: () => void): PaneFrame {
  const { pane, document: pages } = elements;
  const door = openBrowserDoor({ frame: pane, host });
  const goOver = (event: KeyboardEvent, to: HTMLElement): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    to.focus();
  };
  pages.addEventListener('keydown', (event) => goOver(event, pane));
  pane.addEventListener('load', () => {
    pane.contentWindow?.addEventListener('keydown', (event) => goOver(event, pages), true);
    pane.contentWindow?.addEventListener('focus', entering);
  });
  return {
    load(tab) {
      entering();
      door.open(tab === undefined ? panePage : `${panePage}?tab=${tab}`);
    },
  };
}
