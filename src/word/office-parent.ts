/** The pane, seen from a window that it opened. */
import type { ParentPort } from '../app/ports';
import { callOffice } from './call-office';
import type { OfficeHost } from './office-host';

/** Listens to the pane and writes to it; rejects where Office does not let the window listen. */
export async function officeParent({ Office }: Pick<OfficeHost, 'Office'>): Promise<ParentPort> {
  const { ui } = Office.context;
  let heard: (text: string) => void = () => undefined;
  const onMessage = ({ message }: { readonly message?: unknown }): void => heard(String(message));
  await callOffice<void>((done) => ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, onMessage, done));
  return {
    send: (text) => ui.messageParent(text),
    onMessage: (callback) => {
      heard = callback;
    },
  };
}

/** Waits for Office; null where the page is not a window that Office opened. */
export async function whenParentIsReady(): Promise<ParentPort | null> {
  await Office.onReady();
  const ui = Office.context.ui as Office.UI | undefined;
  return typeof ui?.messageParent === 'function' ? officeParent({ Office }) : null;
}
