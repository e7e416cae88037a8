/** The thread that checks, as a web worker; loaded with the first check. */
import { threadBehind, type CheckThread, type ThreadWord } from '../app/check-thread';

/** Starts it; null where this webview makes no workers. */
export const startCheckThread = (): CheckThread | null =>
  threadBehind((hear, lose) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
    worker.onmessage = ({ data }: MessageEvent<ThreadWord>) => hear(data);
    worker.onerror = lose;
    worker.onmessageerror = lose;
    return { give: (job) => worker.postMessage(job), end: () => worker.terminate() };
  });
