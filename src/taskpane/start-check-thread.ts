/** Starts the worker of its own file; loaded with the first check. */
import type { CheckThread } from '../app/check-thread';
import { checkThread } from './check-thread';

/** Null where this webview makes no workers. */
export const startCheckThread = (): CheckThread | null =>
  checkThread(() => new Worker(new URL('./check-worker.ts', import.meta.url)));
