/** The frame with the pane, as Word shows it beside the document. */
import { Correspondent, windowName, type Conversation } from '../conversation';
import type { WordHost } from '../word-host';
import { dialogFrames } from './dialog-frame';
import { enterPane, leavingPane } from './pane-focus';
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
  let conversation: Conversation | null = null;
  let loads = 0;

  const send = (text: string): void => pane.contentWindow?.postMessage(text, window.location.origin);
  const enter = (): void => {
    pane.focus();
    const inside = pane.contentDocument?.activeElement;
    if (conversation && (!inside || inside === pane.contentDocument?.body)) send(enterPane(conversation));
  };
  const leave = (way: 'document' | 'ribbon'): void => {
    (way === 'document' ? pages : elements.open).focus({ preventScroll: true });
  };

  window.addEventListener('message', (event) => {
    if (event.source !== pane.contentWindow) return;
    correspondent?.receive(event.data);
    const way = leavingPane(event.data);
    if (way) leave(way);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    enter();
  });

  return {
    load(tab) {
      entering();
      correspondent?.close();
      loads += 1;
      // A new conversation each time: office.js keeps the settings of an old one for itself.
      conversation = {
        conversationId: `demo-${Date.now()}-${loads}`,
        appId: 'bao-cao-thi-dua',
        origin: window.location.origin,
      };
      correspondent = new Correspondent(
        host,
        conversation,
        send,
        (run, milliseconds) => void window.setTimeout(run, milliseconds),
        { door: dialogFrames(host) },
      );
      // A new frame each time: office.js reads the window's name, which a frame has from its beginning.
      const frame = pane.cloneNode(false) as HTMLIFrameElement;
      frame.name = windowName(conversation, host.profile.platform);
      frame.src = tab === undefined ? panePage : `${panePage}?tab=${tab}`;
      frame.addEventListener('load', () => {
        frame.contentWindow?.addEventListener('keydown', (event) => {
          if (event.key === 'F6') leave('document');
        });
        frame.contentWindow?.addEventListener('focus', entering);
      });
      pane.replaceWith(frame);
      pane = frame;
    },
  };
}
