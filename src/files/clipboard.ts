/** Puts a block of cells on the clipboard, the way a browser does. */
import type { CopyCells } from '../app/file-ports';

/** The browser's own copying, with both kinds put in: it needs no leave, only a press that is not long ago. */
function copyByCommand(text: string, html: string): boolean {
  let put = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    put = true;
  };
  // Marked as old in the language's own list, and the only way in a page that another one holds.
  const page: { readonly execCommand: (command: string) => boolean } = document;
  document.addEventListener('copy', onCopy, true);
  try {
    return page.execCommand('copy') && put;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, true);
  }
}

/** The newer way, which a page inside another is often refused. */
async function copyByClipboard(text: string, html: string): Promise<boolean> {
  try {
    const kinds = [
      ['text/plain', text],
      ['text/html', html],
    ] as const;
    const item = new ClipboardItem(
      Object.fromEntries(kinds.map(([type, content]) => [type, new Blob([content], { type })])),
    );
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** False where this host allows neither way. */
export const browserCopy: CopyCells = async ({ text, html }) =>
  copyByCommand(text, html) || (await copyByClipboard(text, html));
