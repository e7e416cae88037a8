/** The frame with the pane, as Word shows it beside the document. */
import { Correspondent, windowName, type Conversation } from '../conversation';
import type { WordHost } from '../word-host';
import type { PageElements } from './page-elements';

const panePage = 'pane/taskpane.html';

export interface PaneFrame {
  /** Loads the pane again, as a button on the ribbon does; `tab` opens that tab. */
  load(tab?: string): void;
}

/** Connects the frame to a host. `entering` runs when the person goes over to the pane, before it can ask anything. */
export function createPaneFrame(elements: PageElements, host: WordHost, entering: () => void): PaneFrame {
  const pages = elements.document;
  let pane = elements.pane;
  let correspondent: Correspondent | null = null;
  let loads = 0;

  window.addEventListener('message', (event) => {
    if (event.source === pane.contentWindow) correspondent?.receive(event.data);
  });
  const goOver = (event: KeyboardEvent, to: HTMLElement): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    to.focus();
  };
  pages.addEventListener('keydown', (event) => goOver(event, pane));

  return {
    load(tab) {
      entering();
      correspondent?.close();
      loads += 1;
      // A new conversation each time: office.js keeps the settings of an old one for itself.
      const conversation: Conversation = {
        conversationId: `demo-${Date.now()}-${loads}`,
        appId: 'bao-cao-thi-dua',
        origin: window.location.origin,
      };
      correspondent = new Correspondent(
        host,
        conversation,
        (text) => pane.contentWindow?.postMessage(text, window.location.origin),
        (run, milliseconds) => void window.setTimeout(run, milliseconds),
      );
      // A new frame each time: office.js reads the window's name, which a frame has from its beginning.
      const frame = pane.cloneNode(false) as HTMLIFrameElement;
      frame.name = windowName(conversation, host.profile.platform);
      frame.src = tab === undefined ? panePage : `${panePage}?tab=${tab}`;
      frame.addEventListener('load', () => {
        frame.contentWindow?.addEventListener('keydown', (event) => goOver(event, pages), true);
        frame.contentWindow?.addEventListener('focus', entering);
      });
      pane.replaceWith(frame);
      pane = frame;
    },
  };
}
