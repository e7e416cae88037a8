/** The thread that checks, as a web worker. */
import type { CheckThread, ThreadWord } from '../app/check-thread';

/** Milliseconds after which a worker that says nothing counts as not started. */
const PATIENCE = 10_000;

/** Over a worker that `open` starts; null where it cannot be made. */
export function checkThread(open: () => Worker): CheckThread | null {
  let worker: Worker;
  try {
    worker = open();
  } catch {
    return null;
  }
  let hear: (word: ThreadWord) => void = () => undefined;
  let lose: () => void = () => undefined;
  const lost = new Promise<false>((resolve) => {
    lose = () => {
      worker.terminate();
      resolve(false);
    };
  });
  const listening = new Promise<true>((resolve) => {
    hear = ({ kind }) => {
      if (kind === 'ready') resolve(true);
    };
  });
  const patience = setTimeout(() => lose(), PATIENCE);
  const ready = Promise.race([listening, lost]).finally(() => clearTimeout(patience));
  worker.onmessage = ({ data }: MessageEvent<ThreadWord>) => {
    if (data.kind === 'lost') lose();
    else hear(data);
  };
  worker.onerror = () => lose();
  worker.onmessageerror = () => lose();
  return {
    ready,
    check: (job, onStep) => {
      const through = new Promise<true>((resolve) => {
        hear = (word) => {
          if (word.kind === 'step') onStep(word.step);
          if (word.kind === 'through') resolve(true);
        };
      });
      // The bytes are copied and not given away: should the thread be lost, the pane checks them itself.
      worker.postMessage(job);
      return Promise.race([through, lost]);
    },
    end: () => lose(),
  };
}
