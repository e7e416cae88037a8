/** What stands in the pane's page behind office.js in the demo page only: what newer builds of office.js bring by themselves. */
import { addMissingMembers, sayPlatform } from '../../shim';
import { allowHttpWindows } from './http-windows';
import { giveOfficeTheme } from './office-theme';

const { wordHost } = nameOfWindow();
if (wordHost) {
  sayPlatform(window as never, wordHost.platform);
  // Registered before the pane's own, so that all stands when the pane begins.
  void Office.onReady(() => {
    giveOfficeTheme();
    addMissingMembers(window as never);
    allowHttpWindows(window as never);
  });
}

/** The demo page writes into the window's name what office.js and this page need; without it the page stands alone. */
function nameOfWindow(): { readonly wordHost?: { readonly platform: string } } {
  return window.name.startsWith('{') ? (JSON.parse(window.name) as ReturnType<typeof nameOfWindow>) : {};
}
