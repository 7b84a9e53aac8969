/**
 * Asks the worker that looks through texts under review. It lives as long as the review does and is killed when one
 * answer takes too long, so that no text can hold the window up.
 */

import { type AppError, appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { defaultDeadline, type WorkerLike } from '#renderer/workers/host';
import {
  type LookingAnswer,
  type LookingKind,
  type LookingKinds,
  type LookingRequest,
  type LookingTask,
  type LookingValue,
  withPieces,
} from './answers';

const startWorker = (): WorkerLike =>
  new Worker(new URL('./lookThrough.worker.ts', import.meta.url), { type: 'module', name: 'looking' });

interface Waiting {
  readonly settle: (result: Result<LookingValue>) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly pieces: Extract<LookingAnswer, { pieces: unknown }>['pieces'][number][];
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
  look(wish: LookingKinds['look']['wish']): Promise<Result<LookingKinds['look']['value']>> {
    return this.#ask({ kind: 'look', wish });
  }

  /** Errors: as of `look`. */
  assign(wish: LookingKinds['assign']['wish']): Promise<Result<LookingKinds['assign']['value']>> {
    return this.#ask({ kind: 'assign', wish });
  }

  /** Errors: as of `look`. */
  head(wish: LookingKinds['head']['wish']): Promise<Result<LookingKinds['head']['value']>> {
    return this.#ask({ kind: 'head', wish });
  }

  /** Nothing is answered any more. */
  end(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** A request of one kind is answered by a value of that kind. */
  #ask<K extends LookingKind>(
    task: Extract<LookingTask, { kind: K }>,
  ): Promise<Result<LookingKinds[K]['value']>> {
    const worker = this.#running();
    const id = this.#next++;
    const answer = new Promise<Result<LookingValue>>((settle) => {
      const seconds = Math.round(defaultDeadline / 1000);
      const timer = setTimeout(
        () => this.#fail(appError('work.tooLong', { name: this.#name, seconds })),
        defaultDeadline,
      );
      this.#waiting.set(id, { settle, timer, pieces: [] });
      worker.postMessage({ ...task, id } satisfies LookingRequest);
    });
    return answer as Promise<Result<LookingKinds[K]['value']>>;
  }

  #running(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = startWorker();
    const crash = () => this.#fail(appError('work.crashed', { name: this.#name }));
    worker.onerror = crash;
    worker.onmessageerror = crash;
    worker.onmessage = ({ data }: MessageEvent<LookingAnswer>) => this.#take(data);
    this.#worker = worker;
    return worker;
  }

  #take(answer: LookingAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    if ('pieces' in answer) {
      waiting.pieces.push(...answer.pieces);
      return;
    }
    this.#waiting.delete(answer.id);
    clearTimeout(waiting.timer);
    waiting.settle(ok(withPieces(answer.value, waiting.pieces)));
  }

  #fail(error: AppError): void {
    const waiting = [...this.#waiting.values()];
    this.end();
    for (const { settle } of waiting) settle(fail(error));
  }
}
