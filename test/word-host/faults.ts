/** Faults a test orders: at which request or Common API call, with which code, before or after it was executed. */

/** One ordered fault. */
export interface Fault {
  readonly on: 'request' | 'call';
  /** 1 = the next one. */
  readonly at: number;
  /** Rich API: a code such as `GeneralException`. Common API: a number such as 5001. */
  readonly code: string | number;
  /** `before`: not executed. `after`: executed, then answered with the error. `lost`: executed, never answered. */
  readonly when: 'before' | 'after' | 'lost';
}

/** The faults still to come. Requests of the library itself (start, clean-up) neither count nor fail. */
export class FaultPlan {
  private planned: Fault[] = [];
  private seen = { request: 0, call: 0 };

  /** Orders a fault at the n-th awaited request from now. */
  atRequest(n: number, code: string, when: Fault['when'] = 'before'): this {
    this.planned.push({ on: 'request', at: this.seen.request + n, code, when });
    return this;
  }

  /** Orders a fault at the n-th Common API call from now. */
  atCall(n: number, code: number, when: Fault['when'] = 'before'): this {
    this.planned.push({ on: 'call', at: this.seen.call + n, code, when });
    return this;
  }

  /** No more faults. */
  clear(): void {
    this.planned = [];
  }

  /** Counts one request or call and gives the fault ordered for it. */
  next(on: Fault['on']): Fault | null {
    this.seen[on] += 1;
    const found = this.planned.find((fault) => fault.on === on && fault.at === this.seen[on]) ?? null;
    this.planned = this.planned.filter((fault) => fault !== found);
    return found;
  }
}
