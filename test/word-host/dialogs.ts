/** Windows an add-in opens over Word on the web (`displayInIframe`): the host shows their pages and carries texts to and fro. */
import type { WordHost } from './word-host';

/** The page of a window, as the host reaches it. */
export interface DialogPage {
  /** The add-in says something to it. */
  hear(text: string): void;
  close(): void;
}

/** How a door shows a page; `parent` is the way back. */
export type DialogDoor = (
  options: { readonly url: string; readonly width: number; readonly height: number },
  parent: { readonly tell: (text: string) => void; readonly closedByPerson: () => void },
) => DialogPage;

const MESSAGE_PARENT = 144;
const MESSAGE_CHILD = 145;
const ALREADY_OPEN = 12007;
const NOT_SUPPORTED = 5002;
const CLOSED_BY_PERSON = 12006;

/** The windows of one conversation: of a pane that opens them, or of a window that writes to its pane. */
export class DialogSide {
  private page: DialogPage | null = null;

  constructor(
    private readonly host: WordHost,
    private readonly tellAddIn: (event: Readonly<Record<string, unknown>>) => void,
    private readonly ways: { readonly door?: DialogDoor; readonly toParent?: (text: string) => void },
  ) {}

  /** Opens a window; answers 0 or the number of the refusal. `asked` is the JSON of the add-in's options. */
  open(asked: string): number {
    if (this.host.dialogRefusal !== 0) return this.host.dialogRefusal;
    if (this.page !== null) return ALREADY_OPEN;
    const { door } = this.ways;
    if (door === undefined) return NOT_SUPPORTED;
    const options = JSON.parse(asked) as Parameters<DialogDoor>[0];
    const opened = door(options, {
      tell: (text) =>
        this.tellAddIn({ messageType: 0, messageContent: text, messageOrigin: new URL(options.url).origin }),
      closedByPerson: () => {
        if (this.page !== opened) return;
        this.page = null;
        this.tellAddIn({ messageType: CLOSED_BY_PERSON });
      },
    });
    this.page = opened;
    return 0;
  }

  close(): void {
    this.page?.close();
    this.page = null;
  }

  /** Carries a text where the call is one to do so. */
  carries(dispatchId: number, data: Readonly<Record<string, unknown>>): boolean {
    if (dispatchId === MESSAGE_PARENT) this.ways.toParent?.(String(data['messageToParent']));
    else if (dispatchId === MESSAGE_CHILD) this.page?.hear(String(data['messageContent']));
    else return false;
    return true;
  }
}
