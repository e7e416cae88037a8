/** One thing at a time: operations on the document wait for each other, whoever asks. */
export class RequestQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task after everything queued before it, whatever became of that. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const next = this.#last.then(task, task);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
