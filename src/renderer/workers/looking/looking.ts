/**
 * Asks the worker that looks through texts under review. It lives as long as the review does and is killed when one
 * answer takes too long, so that no text can hold the window up.
 */

import { type AppError, appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { defaultDeadline, type WorkerLike } from '#renderer/workers/host';
import type { UnderstandingWish, Understood } from '#renderer/workers/understood';
import type { LookWish, TextLook } from './lookThrough';
import type { LookingAnswer, LookingRequest } from './lookThrough.worker';

const startWorker = (): WorkerLike =>
  new Worker(new URL('./lookThrough.worker.ts', import.meta.url), { type: 'module', name: 'looking' });

interface Waiting {
  readonly settle: (result: Result<TextLook | Understood>) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class Looking {
  readonly #waiting = new Map<number, Waiting>();
  readonly #name: string;
  #worker: WorkerLike | null = null;
  #next = 0;

  /** `name`: of the file, for sentences. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Errors: `work.tooLong`, `work.crashed`. */
  look(wish: LookWish): Promise<Result<TextLook>> {
    return this.#ask({ kind: 'look', wish }) as Promise<Result<TextLook>>;
  }

  /** Errors: as of `look`. */
  assign(wish: UnderstandingWish): Promise<Result<Understood>> {
    return this.#ask({ kind: 'assign', wish }) as Promise<Result<Understood>>;
  }

  /** Nothing is answered any more. */
  end(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(
    request:
      | { readonly kind: 'look'; readonly wish: LookWish }
      | { readonly kind: 'assign'; readonly wish: UnderstandingWish },
  ): Promise<Result<TextLook | Understood>> {
    const worker = this.#running();
    const id = this.#next++;
    return new Promise((settle) => {
      const seconds = Math.round(defaultDeadline / 1000);
      const timer = setTimeout(
        () => this.#fail(appError('work.tooLong', { name: this.#name, seconds })),
        defaultDeadline,
      );
      this.#waiting.set(id, { settle, timer });
      worker.postMessage({ ...request, id } satisfies LookingRequest);
    });
  }

  #running(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = startWorker();
    const crash = () => this.#fail(appError('work.crashed', { name: this.#name }));
    worker.onerror = crash;
    worker.onmessageerror = crash;
    worker.onmessage = ({ data }: MessageEvent<LookingAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      clearTimeout(waiting?.timer);
      waiting?.settle(ok(data.value));
    };
    this.#worker = worker;
    return worker;
  }

  #fail(error: AppError): void {
    const waiting = [...this.#waiting.values()];
    this.end();
    for (const { settle } of waiting) settle(fail(error));
  }
}
