/** Runs operations on the document one after another and turns what Word throws into expected trouble. */
import type { Capabilities } from '../app/ports';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { failure, success, type Result, type TroubleId } from '../app/trouble';
import { hostTrouble, troubleOf } from './host-trouble';
import type { OfficeHost } from './office-host';
import type { QueuedReading } from './queued-reading';
import { queueReading, snapshotOf } from './read-document';
import { RequestQueue } from './request-queue';
import { carriedOver, changesOf, lookForChanges, type LastChanges } from './tracked-changes';

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
  /** Unaccepted changes as last looked for: a reading that comes with a write does not look again. */
  #changes: LastChanges = null;

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

  /** Reads the document and looks for unaccepted changes: one request, two where there is something to look at. */
  async read(context: Word.RequestContext): Promise<DocumentSnapshot> {
    const queued = this.queueReading(context);
    await context.sync();
    const snapshot = this.snapshot(queued, await lookForChanges(context, queued, this.capabilities));
    this.#changes = changesOf(snapshot);
    return snapshot;
  }

  /** The snapshot of a synced reading; unaccepted changes are those found last where none were looked for. */
  snapshot(queued: QueuedReading, changes = carriedOver(queued, this.#changes)): DocumentSnapshot {
    if (this.capabilities.tracking && queued.document.changeTrackingMode !== 'Off') {
      this.#trackingMode = queued.document.changeTrackingMode;
    }
    return snapshotOf(queued, this.capabilities, changes);
  }

  /** Queues what has to be done, syncs once together with a reading, and answers with the reading. */
  async change(context: Word.RequestContext, queue: () => void, pauseTracking = false): Promise<DocumentSnapshot> {
    this.untracked(context, pauseTracking, queue);
    const queued = this.queueReading(context);
    await context.sync();
    return this.snapshot(queued);
  }

  /**
   * Queues something with Track Changes off where asked. It is on again at the end of the same request,
   * so that a pane closed in the middle leaves it as it was.
   */
  untracked(context: Word.RequestContext, pause: boolean, queue: () => void): void {
    const pauses = pause && this.capabilities.tracking;
    if (pauses) context.document.changeTrackingMode = 'Off';
    queue();
    if (pauses) this.resumeTracking(context);
  }

  /** Queues that Track Changes is as it was last read, also after a fault inside a request. */
  resumeTracking(context: Word.RequestContext): void {
    if (this.capabilities.tracking) context.document.changeTrackingMode = this.#trackingMode;
  }
}
