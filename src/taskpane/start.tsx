/** Puts the pane together: the document, the use cases, the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPane } from '../app/pane';
import { mau02 } from '../core/outline/mau-02';
import { browserDownload } from '../files/download';
import { openDocument, whenWordIsReady } from '../word/open-document';
import { addIn } from './add-in';
import { bigGridAddress } from './big-grid-address';
import { LivePane } from './live-pane';
import { OutsideWord } from './outside-word';
import type { TabId } from '../ui/tabs';
import { firstTab, rememberTab } from './first-tab';

/** Starts the pane in the given element; resolves when it can be used. */
export async function start(root: HTMLElement): Promise<void> {
  const page = createRoot(root);
  const host = await whenWordIsReady();
  if (!host) {
    page.render(<OutsideWord />);
    return;
  }
  const { gateway, dataPart, file, preferences, dark } = openDocument(host);
  const pane = createPane({
    outline: mau02,
    gateway,
    dataPart,
    download: browserDownload,
    copyCells: async (cells) => (await import('../files/clipboard')).browserCopy(cells),
    readWorkbook: async (bytes, file) => (await import('../files/read-workbook')).readWorkbook(bytes, file),
    writeWorkbook: async (sheets) => (await import('../files/write-workbook')).writeWorkbook(sheets),
    file,
    readDocument: async (bytes, name) => (await import('../files/read-document')).readDocument(bytes, name),
    sendCopy: async (bytes) => (await import('../files/send-copy')).sendCopy(bytes),
    startCheckThread: async () => (await import('./start-check-thread')).startCheckThread(),
    rulePages: async () => (await import('./rule-pages')).rulePages,
    packDocx: async (parts) => (await import('../files/pack-docx')).packDocx(parts),
    dialog: {
      open: async (on) => (await import('../word/office-dialog')).officeDialog(host, bigGridAddress(dark)).open(on),
    },
    clock: { now: () => new Date() },
    addIn,
  });
  const show = (tab: TabId): void =>
    page.render(
      <StrictMode>
        <LivePane pane={pane} dark={dark} tab={tab} onTab={(chosen) => rememberTab(preferences, chosen)} />
      </StrictMode>,
    );
  // The document is read while the preference is looked up: each loads something of its own.
  await Promise.all([firstTab(window.location.search, preferences).then(show), pane.start()]);
  gateway.onReturn(() => void pane.lookAgain());
}
