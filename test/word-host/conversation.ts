/** The conversation between office.js and its host: JSON texts as Word on the web exchanges them. Both doors use it. */
import { DialogSide, type DialogDoor } from './dialogs';
import type { RequestBody } from './protocol/request';
import type { WordHost } from './word-host';

/** Ids of one conversation; the add-in's window carries them in its name. */
export interface Conversation {
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the host page, as the add-in is told. */
  readonly origin: string;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: number;
}

const REQUEST = 0;
const INVOKE = 0;
const REGISTER = 1;
const RICH_API = 93;
const WEB_APP = 32;
const DESKTOP_APP = 2;

/** Answers the library's messages from a host, and sends it the host's events. */
export class Correspondent {
  private readonly subscribed = new Set<string>();
  private readonly stop: () => void;
  private closed = false;
  private readonly dialogs: DialogSide;

  constructor(
    private readonly host: WordHost,
    private readonly conversation: Conversation,
    private readonly send: (text: string) => void,
    private readonly later: (run: () => void, milliseconds: number) => void,
    dialogs: { readonly door?: DialogDoor; readonly toParent?: (text: string) => void } = {},
  ) {
    this.dialogs = new DialogSide(host, (event) => this.fire('dialogMessageReceived', event), dialogs);
    this.stop = host.onSelection(() => this.fire('documentSelectionChanged', {}));
  }

  /** Takes a message; answers whether it was one of this conversation. */
  receive(text: unknown): boolean {
    const message = parse(text);
    if (
      message === null ||
      message._messageType !== REQUEST ||
      message._conversationId !== this.conversation.conversationId
    )
      return false;
    const data = this.answer(message);
    if (data !== undefined) this.later(() => this.reply(message, data), this.host.latency);
    return true;
  }

  /** Nothing is answered any more. */
  close(): void {
    this.closed = true;
    this.stop();
    this.dialogs.close();
  }

  /** In a window of the add-in: its parent says something. */
  hear(text: string): void {
    this.fire('dialogParentMessageReceived', {
      messageType: 0,
      messageContent: text,
      messageOrigin: this.conversation.origin,
    });
  }

  private reply(message: Envelope, data: unknown): void {
    if (this.closed) return;
    this.send(
      JSON.stringify({ ...this.head(message._actionName, message._correlationId), _data: data, _responseType: 0 }),
    );
  }

  private fire(name: string, data: unknown): void {
    if (this.closed || !this.subscribed.has(name)) return;
    this.later(
      () => this.send(JSON.stringify({ ...this.head(name, 0), _data: data, _responseType: 1 })),
      this.host.latency,
    );
  }

  private head(name: string, correlation: number): Record<string, unknown> {
    return {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversation.conversationId,
      _correlationId: correlation,
      _origin: this.conversation.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
  }

  /** What is answered; undefined = nothing, the answer is lost. */
  private answer(message: Envelope): unknown {
    if (message._actionType === REGISTER) {
      this.subscribed.add(message._actionName);
      const { targetId } = record(message._data);
      return { Error: message._actionName === 'dialogMessageReceived' ? this.dialogs.open(String(targetId)) : 0 };
    }
    if (message._actionType !== INVOKE) {
      this.subscribed.delete(message._actionName);
      if (message._actionName === 'dialogMessageReceived') this.dialogs.close();
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      // A page that was loaded again starts from nothing.
      this.subscribed.clear();
      return this.appContext();
    }
    return message._actionName === 'executeMethod' ? this.execute(record(message._data)) : null;
  }

  private execute(data: Readonly<Record<string, unknown>>): unknown {
    const dispatchId = Number(record(data['DdaMethod'])['DispatchId']);
    if (this.dialogs.carries(dispatchId, data)) return { Version: 1, Error: 0 };
    if (dispatchId !== RICH_API) {
      const answer = this.host.commonApi(dispatchId, data);
      return answer === null ? undefined : { Version: 1, ...answer };
    }
    const carrier = data['ArrayData'] as readonly unknown[];
    const answer = this.host.process(JSON.parse(String(carrier[4])) as RequestBody);
    return answer === null
      ? undefined
      : { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { profile, url, settings } = this.host;
    return {
      _id: this.conversation.appId,
      _appName: profile.platform === 'OfficeOnline' ? WEB_APP : DESKTOP_APP,
      _appVersion: '16.00',
      _appMinorVersion: 1,
      _appUILocale: 'vi-VN',
      _dataLocale: 'vi-VN',
      _docUrl: url,
      _clientMode: profile.readOnly ? 0 : 1,
      _settings: settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'word-host',
      _appInstanceId: this.conversation.conversationId,
      _hostFullVersion: profile.version,
      _requirementMatrix: JSON.stringify(profile.sets),
      _addinName: 'Báo cáo thi đua',
      _appDomains: [],
      _hostCustomMessage: null,
      _clientWindowHeight: 600,
      _clientWindowWidth: 329,
      _isFromWacAutomation: false,
    };
  }
}

/** Name of the add-in's window: where office.js finds its host and its conversation. */
export const windowName = (
  { conversationId, appId, origin }: Conversation,
  platform: string,
  isDialog = false,
): string =>
  JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Word$Web$16.01$vi-VN$word-host$${isDialog ? 'isDialog' : ''}$disableLogging$0`,
    xdmInfo: `${conversationId}|${appId}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
    wordHost: { platform },
  });

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const parse = (text: unknown): Envelope | null => {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && '_conversationId' in value ? (value as Envelope) : null;
  } catch {
    return null;
  }
};
