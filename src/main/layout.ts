/**
 * Sets pages in a process of its own, which is started when first needed, ended when idle (500 pages take
 * half a gigabyte), and started anew after it died or took too long. One paper at a time; the others
 * wait in order.
 */

import * as v from 'valibot';
import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { fail, type Result } from '#domain/result';
import { type LayoutRequest, layoutAnswerSchema } from './layoutMessages';

/** The part of Electron's `UtilityProcess` that is used; tests bring their own. */
export interface LayoutChild {
  postMessage(message: LayoutRequest): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface LayoutSurroundings {
  readonly start: () => LayoutChild;
  readonly fontFolder: string;
  readonly onDeath: (code: number) => void;
  /** In milliseconds. 500 pages take 7 s on the slowest machine measured; two minutes is a hang. */
  readonly timeout?: number;
  /** In milliseconds without work. */
  readonly idle?: number;
}

export class Layout {
  readonly #with: Required<LayoutSurroundings>;
  #child: LayoutChild | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #lastId = 0;
  #waiting: { readonly id: number; readonly settle: (result: Result<Uint8Array>) => void } | null = null;
  #idleTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(surroundings: LayoutSurroundings) {
    this.#with = { timeout: 120_000, idle: 120_000, ...surroundings };
  }

  /** The bytes of the PDF. Errors: those of the page setter, `pdf.layoutFailed`, `pdf.layoutTimeout`. */
  render(paper: Paper): Promise<Result<Uint8Array>> {
    const turn = this.#queue.then(() => this.#renderNow(paper));
    this.#queue = turn;
    return turn;
  }

  /** Ends the process; a later `render` starts it again. */
  stop(): void {
    const child = this.#child;
    this.#child = null;
    this.#clearIdle();
    child?.kill();
    this.#waiting?.settle(fail(appError('pdf.layoutFailed')));
  }

  #renderNow(paper: Paper): Promise<Result<Uint8Array>> {
    this.#clearIdle();
    const child = this.#child ?? this.#start();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#giveUp(), this.#with.timeout);
      const settle = (result: Result<Uint8Array>) => {
        clearTimeout(timer);
        this.#waiting = null;
        this.#sleepLater();
        resolve(result);
      };
      this.#waiting = { id, settle };
      child.postMessage({ id, paper, fontFolder: this.#with.fontFolder });
    });
  }

  #start(): LayoutChild {
    const child = this.#with.start();
    child.on('message', (message) => this.#receive(child, message));
    child.on('exit', (code) => this.#bury(child, code));
    this.#child = child;
    return child;
  }

  #receive(child: LayoutChild, message: unknown): void {
    if (child !== this.#child || this.#waiting === null) return;
    const answer = v.safeParse(layoutAnswerSchema, message);
    if (!answer.success) this.#waiting.settle(fail(appError('pdf.layoutFailed')));
    else if (answer.output.id === this.#waiting.id) this.#waiting.settle(answer.output.result);
  }

  #bury(child: LayoutChild, code: number): void {
    if (child !== this.#child) return;
    this.#child = null;
    this.#with.onDeath(code);
    this.#waiting?.settle(fail(appError('pdf.layoutFailed')));
  }

  /** The child may be inside native code that answers nothing, so it is ended, not asked. */
  #giveUp(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.stop();
    const seconds = Math.round(this.#with.timeout / 1000);
    waiting?.settle(fail(appError('pdf.layoutTimeout', { seconds })));
  }

  #sleepLater(): void {
    this.#clearIdle();
    this.#idleTimer = setTimeout(() => this.stop(), this.#with.idle);
    this.#idleTimer.unref?.();
  }

  #clearIdle(): void {
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer);
    this.#idleTimer = null;
  }
}
