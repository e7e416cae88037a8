/** A window of the add-in, as Word on the web shows it: a frame over the whole page, with a cross to close it. */
import { Correspondent, windowName, type Conversation } from '../conversation';
import type { DialogDoor } from '../dialogs';
import type { WordHost } from '../word-host';

let opened = 0;

/** Shows windows of an add-in over the page. */
export const dialogFrames =
  (host: WordHost): DialogDoor =>
  (options, parent) => {
    opened += 1;
    const conversation: Conversation = {
      conversationId: `window-${Date.now()}-${opened}`,
      appId: `bao-cao-thi-dua-window-${opened}`,
      origin: window.location.origin,
    };
    const before = document.activeElement;
    const box = document.createElement('dialog');
    box.className = 'window';
    box.style.width = `${options.width}vw`;
    box.style.height = `${options.height}vh`;
    const cross = document.createElement('button');
    cross.type = 'button';
    cross.textContent = '✕';
    cross.setAttribute('aria-label', 'Đóng cửa sổ');
    const frame = document.createElement('iframe');
    frame.title = 'Cửa sổ Báo cáo thi đua';
    frame.name = windowName(conversation, host.profile.platform, true);
    frame.src = options.url;
    box.append(cross, frame);

    const correspondent = new Correspondent(
      host,
      conversation,
      (text) => frame.contentWindow?.postMessage(text, window.location.origin),
      (run, milliseconds) => void window.setTimeout(run, milliseconds),
      { toParent: parent.tell },
    );
    const listen = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow) correspondent.receive(event.data);
    };
    const close = (): void => {
      correspondent.close();
      window.removeEventListener('message', listen);
      box.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    window.addEventListener('message', listen);
    cross.addEventListener('click', () => {
      close();
      parent.closedByPerson();
    });
    document.body.append(box);
    // Not modal: in Word the pane and the document stay at hand.
    box.show();
    return { hear: (text) => correspondent.hear(text), close };
  };
