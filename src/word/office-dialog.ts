/** Windows of Office beside the pane (DialogApi 1.2). */
import type { DialogPort, OpenedDialog } from '../app/ports';
import { failure, success } from '../app/trouble';
import { callOffice } from './call-office';
import { dialogTrouble } from './host-trouble';
import type { OfficeHost } from './office-host';

/** The person closed the window; any other number says that its page could not be shown. */
const CLOSED_BY_PERSON = 12006;

/**
 * Percent of the screen. On the web the window lies over Word; elsewhere Office ignores the wish. New for each window:
 * the library writes into what it is given and refuses it the second time.
 */
const options = (): Office.DialogOptions => ({ height: 85, width: 90, displayInIframe: true, promptBeforeOpen: false });

/** `address`: the page of the window, on the pane's own server. */
export function officeDialog({ Office }: Pick<OfficeHost, 'Office'>, address: string): DialogPort {
  const { requirements } = Office.context;
  return {
    open: async ({ received, closed }) => {
      const ui = Office.context.ui as Office.UI | undefined;
      const has = requirements.isSetSupported('DialogApi', '1.2') && typeof ui?.displayDialogAsync === 'function';
      if (!ui || !has) return failure(dialogTrouble(null));
      try {
        const dialog = await callOffice<Office.Dialog>((done) => ui.displayDialogAsync(address, options(), done));
        return success(opened(Office, dialog, received, closed));
      } catch (error) {
        return failure(dialogTrouble(error));
      }
    },
  };
}

function opened(
  { EventType }: OfficeHost['Office'],
  dialog: Office.Dialog,
  received: (text: string) => void,
  closed: (byPerson: boolean) => void,
): OpenedDialog {
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    try {
      dialog.close();
    } catch {
      // Office throws where the person was faster.
    }
  };
  dialog.addEventHandler(EventType.DialogMessageReceived, (event) => {
    if (isOpen && 'message' in event) received(event.message);
  });
  dialog.addEventHandler(EventType.DialogEventReceived, (event) => {
    if (!isOpen) return;
    const byPerson = 'error' in event && event.error === CLOSED_BY_PERSON;
    if (byPerson) isOpen = false;
    else close();
    closed(byPerson);
  });
  return {
    close,
    send: (text) => {
      if (isOpen) dialog.messageChild(text);
    },
  };
}
