/**
 * Writes one open text, in parts, as it changes. The rules, each with a test of its title:
 *
 * - nothing is written before the text was loaded;
 * - one write is in flight; what changes meanwhile goes into the next one;
 * - after a failed write the next one is of all parts, for nobody knows what arrived;
 * - a failure keeps the text, is shown, and is tried again when asked or at the next change;
 * - *saved* is said after the commit, and only when nothing has changed since: from the first letter on
 *   the state is *saving*, so that a person who reads *saved* may pull the plug.
 *
 * The queue reads the parts' content at the moment of writing, so a write is never older than the
 * text on the screen was when it began.
 */

import type { WriterState } from './saveState';

export interface SaveQueueOptions<P extends string> {
  /** Every part that a full write covers, e.g. `['content', 'anchors']`. */
  readonly parts: readonly P[];
  /** Writes the parts in one transaction; resolves after the commit, rejects when it failed. */
  readonly write: (parts: ReadonlySet<P>) => Promise<void>;
  readonly onState: (state: WriterState) => void;
  /** Offered beside *Retry* while a write has failed: saves the text elsewhere. */
  readonly copy?: () => void;
  /** Quiet time after a change before writing, in milliseconds. */
  readonly delay?: number;
  /** However busy the typing, a change waits no longer than this, in milliseconds. */
  readonly longestDelay?: number;
}

export class SaveQueue<P extends string> {
  readonly #options: SaveQueueOptions<P>;
  #dirty = new Set<P>();
  #loaded = false;
  #failed = false;
  #closed = false;
  #inFlight: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #dirtySince: number | null = null;

  constructor(options: SaveQueueOptions<P>) {
    this.#options = options;
  }

  /** The text stands on the screen as it was stored; from now on changes are written. */
  loaded(): void {
    this.#loaded = true;
    if (this.#dirty.size > 0) this.#schedule();
  }

  changed(part: P): void {
    if (this.#closed) return;
    if (this.clean && !this.#failed) this.#options.onState({ kind: 'saving' });
    this.#dirty.add(part);
    this.#dirtySince ??= Date.now();
    if (this.#loaded) this.#schedule();
  }

  /** True when the stored text is what is on the screen. */
  get clean(): boolean {
    return this.#dirty.size === 0 && this.#inFlight === null;
  }

  /** Writes what has changed now. True when everything is stored; false when a write failed. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    if (!this.#loaded) return true;
    if (this.#inFlight) await this.#inFlight;
    if (this.#dirty.size > 0 && !this.#inFlight) await this.#start();
    // Somebody else may have started a write between the two lines above.
    if (this.#inFlight) await this.#inFlight;
    return this.#dirty.size === 0;
  }

  /** Writes what is left and takes no more changes. */
  async close(): Promise<boolean> {
    const stored = await this.flush();
    if (stored) this.#closed = true;
    return stored;
  }

  #schedule(): void {
    // A running write looks for newer changes itself when it ends.
    if (this.#inFlight) return;
    this.#cancelTimer();
    // However the machine goes down, at most the last second of typing is lost.
    const { delay = 400, longestDelay = 1000 } = this.#options;
    const waited = Date.now() - (this.#dirtySince ?? Date.now());
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#start();
      },
      Math.max(0, Math.min(delay, longestDelay - waited)),
    );
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #start(): Promise<void> {
    this.#inFlight = this.#writeOnce().finally(() => {
      this.#inFlight = null;
      if (this.#dirty.size > 0 && !this.#failed) this.#schedule();
    });
    return this.#inFlight;
  }

  /** Never rejects: a failure is a state, and the parts stay to be written. */
  async #writeOnce(): Promise<void> {
    const parts = this.#failed ? new Set(this.#options.parts) : this.#dirty;
    this.#dirty = new Set();
    this.#dirtySince = null;
    if (this.#failed) this.#options.onState({ kind: 'saving' });
    try {
      await this.#options.write(parts);
      this.#failed = false;
      if (this.#dirty.size === 0) this.#options.onState({ kind: 'saved', at: new Date().toISOString() });
    } catch (cause) {
      console.error('A text could not be stored.', cause);
      this.#failed = true;
      this.#dirty = new Set([...parts, ...this.#dirty]);
      this.#dirtySince = Date.now();
      this.#options.onState({
        kind: 'failed',
        retry: () => void this.flush(),
        copy: this.#options.copy ?? null,
      });
    }
  }
}
