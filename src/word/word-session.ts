/** Runs operations on the document one after another and turns what Word throws into expected trouble. */
import type { Capabilities } from '../app/ports';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { failure, success, type Result, type TroubleId } from '../app/trouble';
import { hostTrouble, troubleOf } from './host-trouble';
import type { OfficeHost } from './office-host';
import { queueReading, snapshotOf, type QueuedReading } from './read-document';
import { RequestQueue } from './request-queue';

/** Trouble found by our own verification inside an operation; never leaves `src/word`. */
export class OperationStopped extends Error {
  constructor(readonly id: TroubleId) {
    super(id);
  }
}

/** One pane's conversation with Word. */
export class WordSession {
  readonly #queue = new RequestQueue();
  /** The mode of Track Changes last read, so that a pause gives back the same one. */
  #trackingMode: Word.ChangeTrackingMode | 'TrackAll' | 'TrackMineOnly' | 'Off' = 'TrackAll';

  /** `patience`: milliseconds after which an answer counts as lost; Word on the web may take many seconds, office.js waits for ever. */
  constructor(
    readonly host: OfficeHost,
    readonly capabilities: Capabilities,
    readonly patience = 120_000,
  ) {}

  /** One `Word.run`. No proxy leaves it. */
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      try {
        return success(await this.#inTime(this.host.Word.run(batch)));
      } catch (error) {
        return failure<T>(error instanceof OperationStopped ? troubleOf(error.id) : hostTrouble(error));
      }
    });
  }

  /** Something that is not a `Word.run`, in the same queue. */
  alone<T>(task: () => Promise<T>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      try {
        return success(await this.#inTime(task()));
      } catch (error) {
        return failure<T>(error instanceof OperationStopped ? troubleOf(error.id) : hostTrouble(error));
      }
    });
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OperationStopped('connection')), this.patience);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  queueReading(context: Word.RequestContext): QueuedReading {
    return queueReading(context, this.capabilities);
  }

  snapshot(queued: QueuedReading): DocumentSnapshot {
    if (this.capabilities.tracking && queued.document.changeTrackingMode !== 'Off') {
      this.#trackingMode = queued.document.changeTrackingMode;
    }
    return snapshotOf(queued, this.capabilities);
  }

  /** Queues what has to be done, syncs once together with a reading, and answers with the reading. */
  async change(context: Word.RequestContext, queue: () => void): Promise<DocumentSnapshot> {
    queue();
    const queued = this.queueReading(context);
    await context.sync();
    return this.snapshot(queued);
  }

  /** Switches Track Changes off first where asked; the mode before comes back with `restoreTracking`. */
  pauseTracking(context: Word.RequestContext, pause: boolean): void {
    if (pause && this.capabilities.tracking) context.document.changeTrackingMode = 'Off';
  }

  resumeTracking(context: Word.RequestContext, paused: boolean): void {
    if (paused && this.capabilities.tracking) context.document.changeTrackingMode = this.#trackingMode;
  }
}
