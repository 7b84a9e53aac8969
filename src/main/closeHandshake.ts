/**
 * Before the window closes, the page saves what is open. Main waits for its answer, but not for ever: a
 * page that hangs could not save anyway. When the page says that saving failed, the person decides.
 */

export interface ClosingSurroundings {
  /** Tells the page to save; false when there is no page to ask (it crashed or never loaded). */
  readonly askPage: () => boolean;
  /** True when the person wants to close although the last changes could not be saved. */
  readonly confirmLoss: () => Promise<boolean>;
  /** Closes the window for good. */
  readonly close: () => void;
  /** In milliseconds; the contract says ten seconds. */
  readonly patience?: number;
}

export class CloseHandshake {
  readonly #with: Required<ClosingSurroundings>;
  #state: 'open' | 'asking' | 'confirming' | 'closed' = 'open';
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(surroundings: ClosingSurroundings) {
    this.#with = { patience: 10_000, ...surroundings };
  }

  /** Whether the window may go now. When not, the asking has begun and `close` follows. */
  mayClose(): boolean {
    if (this.#state === 'closed') return true;
    if (this.#state !== 'open') return false;
    if (!this.#with.askPage()) {
      this.#state = 'closed';
      return true;
    }
    this.#state = 'asking';
    this.#timer = setTimeout(() => this.#finish(), this.#with.patience);
    return false;
  }

  /** The page's answer. Answers that nobody waits for are dropped. */
  async pageAnswered(saved: boolean): Promise<void> {
    if (this.#state !== 'asking') return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (saved) return this.#finish();
    this.#state = 'confirming';
    if (await this.#with.confirmLoss()) this.#finish();
    else this.#state = 'open';
  }

  /** Whether the person has just decided against closing, or nobody asked to close. */
  get isOpen(): boolean {
    return this.#state === 'open';
  }

  #finish(): void {
    this.#state = 'closed';
    this.#with.close();
  }
}
