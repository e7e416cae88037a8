/** Office opens windows of https pages only, as its library checks itself. The demo page stands on this computer, on plain http. */
interface Library {
  readonly OSF: {
    readonly DialogShownStatus: { isWindowDialog: boolean };
    readonly DDA: {
      readonly WAC: {
        readonly Delegate: {
          openDialog(asked: { readonly targetId: string }): void;
          registerEventAsync(asked: { readonly targetId: string }): void;
        };
      };
    };
  };
}

/** Lets windows on the page's own address through; everything else is the library's. */
export function allowHttpWindows(library: Library): void {
  const { DialogShownStatus, DDA } = library.OSF;
  const { Delegate } = DDA.WAC;
  const openDialog = Delegate.openDialog.bind(Delegate);
  Delegate.openDialog = (asked) => {
    const { url } = JSON.parse(asked.targetId) as { readonly url: string };
    const own = new URL(url).origin === window.location.origin && url.startsWith('http:');
    if (!own) {
      openDialog(asked);
      return;
    }
    DialogShownStatus.isWindowDialog = false;
    Delegate.registerEventAsync(asked);
  };
}
