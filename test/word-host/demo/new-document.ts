/** `createDocument(base64).open()`: Word opens a new window. Here the person chooses a new tab or this one. */

declare global {
  interface Window {
    /** In the tab that opened another: gives that tab the document it was opened for, once. */
    wordHostNewDocument?: (() => Uint8Array | null) | undefined;
  }
}

/** The document this tab was opened for by another one; null in a tab the person opened. */
export function handedOverDocument(): Uint8Array | null {
  try {
    const opener = window.opener as Window | null;
    const bytes = opener?.wordHostNewDocument?.() ?? null;
    return bytes && new Uint8Array(bytes);
  } catch {
    // Opened by a page of another address, which may not be asked.
    return null;
  }
}

/** Opens a second tab of this page with the document. Answers false where the browser does not let it. */
export function openInNewTab(bytes: Uint8Array): boolean {
  let handed: Uint8Array | null = bytes;
  window.wordHostNewDocument = () => {
    const given = handed;
    handed = null;
    return given;
  };
  return window.open(window.location.pathname, '_blank') !== null;
}
