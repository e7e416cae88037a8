/** How the focus goes into the pane and out of it in Word on the web: office.js takes the Tab key and tells the host. */
import type { Conversation } from '../conversation';

/** Actions of office.js between host and pane. */
const actions = { ctrlF6In: 4, tabExit: 13, tabExitShift: 14 } as const;

let sent = 0;

/** The message that lets the pane focus its first element. */
export function enterPane({ conversationId, origin }: Conversation): string {
  sent += 1;
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: sent,
    _origin: origin,
    _data: [actions.ctrlF6In],
    _actionType: 0,
    _serializerVersion: 1,
  });
}

/** Where a message of the pane lets the focus go: Tab behind its last element, or before its first; null for any other message. */
export function leavingPane(text: unknown): 'ribbon' | 'document' | null {
  if (typeof text !== 'string' || !text.includes('ContextActivationManager_notifyHost')) return null;
  const { _data: data } = JSON.parse(text) as { readonly _data?: readonly unknown[] };
  if (data?.[1] === actions.tabExit) return 'ribbon';
  return data?.[1] === actions.tabExitShift ? 'document' : null;
}
