/**
 * Runs a slow job again and again for the newest input only: it waits until the input rests, never
 * runs two at once, and what was asked for during a run is done after it. The last good result
 * stays until a newer one stands, so a preview never goes blank.
 */

/** What is shown: the last result, whether a newer one is on its way, and why the last run failed. */
export interface LatestState<T, E> {
  readonly value: T | null;
  readonly busy: boolean;
  readonly error: E | null;
}

export type Outcome<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

type Job<T, E> = () => Promise<Outcome<T, E>>;

export class LatestOnly<T, E> {
  #state: LatestState<T, E> = { value: null, busy: false, error: null };
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #next: Job<T, E> | null = null;
  #running: Promise<void> | null = null;

  /** `restMillis`: how long the input must rest before a run begins. */
  constructor(private readonly restMillis: number) {}

  readonly getState = (): LatestState<T, E> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Asks for a run with this job; an earlier job that has not begun is forgotten. */
  request(job: Job<T, E>): void {
    this.#next = job;
    this.#set({ ...this.#state, busy: true });
    this.#clearTimer();
    this.#timer = setTimeout(() => void this.settle(), this.restMillis);
  }

  /** Runs what is asked for without waiting for rest; resolves when nothing newer is left to do. */
  async settle(): Promise<LatestState<T, E>> {
    this.#clearTimer();
    while (this.#running !== null || this.#next !== null) {
      this.#running ??= this.#runNext();
      await this.#running;
    }
    return this.#state;
  }

  /** Forgets what has not begun; a run under way ends without being shown. */
  dispose(): void {
    this.#clearTimer();
    this.#next = null;
    this.#listeners.clear();
  }

  async #runNext(): Promise<void> {
    const job = this.#next;
    this.#next = null;
    try {
      if (job !== null) this.#take(await job());
    } finally {
      this.#running = null;
      // Also when the job threw: a bug goes on to whoever waits, and the preview does not wait for ever.
      if (this.#state.busy && this.#next === null) this.#set({ ...this.#state, busy: false });
    }
  }

  #take(outcome: Outcome<T, E>): void {
    const busy = this.#next !== null;
    if (outcome.ok) this.#set({ value: outcome.value, busy, error: null });
    else this.#set({ ...this.#state, busy, error: outcome.error });
  }

  #set(state: LatestState<T, E>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
