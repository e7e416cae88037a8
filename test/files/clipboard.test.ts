/** @jest-environment jsdom */
import { browserCopy } from '../../src/files/clipboard';

const cells = { text: 'Đơn vị\tLĐTT', html: '<table><tr><td>Đơn vị</td></tr></table>' };

/** A browser that copies on command: it asks the page what to put. */
function copying(allowed: boolean): Map<string, string> {
  const clipboard = new Map<string, string>();
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: (): boolean => {
      if (!allowed) return false;
      const event = new Event('copy', { cancelable: true });
      Object.defineProperty(event, 'clipboardData', {
        value: { setData: (type: string, content: string) => void clipboard.set(type, content) },
      });
      document.dispatchEvent(event);
      return true;
    },
  });
  return clipboard;
}

/** A browser with the newer way. */
function withClipboard(write: (items: readonly Readonly<Record<string, Blob>>[]) => Promise<void>): void {
  Object.defineProperty(globalThis, 'ClipboardItem', {
    configurable: true,
    value: function (kinds: Readonly<Record<string, Blob>>) {
      return kinds;
    },
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
}

describe('browserCopy', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('puts both kinds on the clipboard by command', async () => {
    const clipboard = copying(true);
    expect(await browserCopy(cells)).toBe(true);
    expect(Object.fromEntries(clipboard)).toEqual({ 'text/plain': cells.text, 'text/html': cells.html });
  });

  it('leaves later copying alone', async () => {
    const clipboard = copying(true);
    await browserCopy(cells);
    clipboard.clear();
    document.dispatchEvent(new Event('copy'));
    expect(clipboard.size).toBe(0);
  });

  it('takes the newer way where the command is refused', async () => {
    copying(false);
    const types: string[] = [];
    withClipboard(async ([item]) => {
      types.push(...Object.keys(item ?? {}));
    });
    expect(await browserCopy(cells)).toBe(true);
    expect(types).toEqual(['text/plain', 'text/html']);
  });

  it('says so where both are refused', async () => {
    copying(false);
    expect(await browserCopy(cells)).toBe(false);
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    expect(await browserCopy(cells)).toBe(false);
  });
});
