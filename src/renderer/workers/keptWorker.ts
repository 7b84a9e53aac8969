/**
 * A worker that is kept between pieces of work. It is asked one at a time, so that the deadline of each begins with its own work
 * and not with that of others. Whatever takes too long, ends the worker or is cancelled is lost alone: what waits
 * behind it is asked of a fresh one.
 */

import { type AppError, appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { limits } from '#formats/limits';
import type { WorkerAnswer } from './messages';

/** The part of `Worker` that is used; tests bring their own. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface WorkOptions<Part = never, Question = never> {
  /** The name of the file or text, for the sentence of a failure. */
  readonly name: string;
  /** In milliseconds from when the worker begins; 20 s by default, the budget of reading. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Some of the answer, ahead of the rest. */
  readonly onPart?: (part: Part) => void;
  /** Does what the worker asks the page for. Must not reject. */
  readonly onAsk?: (question: Question) => Promise<unknown>;
}

export const defaultDeadline = limits.readMillis;

/** One piece of work, whatever its answer: who asked for it knows. */
interface Task {
  readonly request: unknown;
  readonly options: WorkOptions<unknown, unknown>;
  readonly settle: (result: Result<unknown>) => void;
}

interface Running {
  readonly task: Task;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class KeptWorker {
  readonly #start: () => WorkerLike;
  #waiting: readonly Task[] = [];
  #running: Running | null = null;
  #worker: WorkerLike | null = null;

  constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  /** A worker stands ready: it has not failed since it was last asked. */
  get isWarm(): boolean {
    return this.#worker !== null;
  }

  /** Loads the worker's program before there is something to do. */
  warmUp(): void {
    this.#worker ??= this.#fresh();
  }

  /** Errors: whatever the worker reports, `work.cancelled`, `work.tooLong`, `work.crashed`. */
  run<T, Part = never, Question = never>(
    request: unknown,
    options: WorkOptions<Part, Question>,
  ): Promise<Result<T>> {
    const { signal, name } = options;
    if (signal?.aborted) return Promise.resolve(fail(appError('work.cancelled', { name })));
    return new Promise((resolve) => {
      const settle = (result: Result<unknown>) => {
        signal?.removeEventListener('abort', cancel);
        resolve(result as Result<T>);
      };
      const task: Task = { request, options: options as WorkOptions<unknown, unknown>, settle };
      const cancel = () => this.#cancel(task);
      signal?.addEventListener('abort', cancel);
      this.#waiting = [...this.#waiting, task];
      this.#next();
    });
  }

  /** Nothing is answered any more. */
  end(): void {
    this.#waiting = [];
    if (this.#running) clearTimeout(this.#running.timer);
    this.#running = null;
    this.#stop();
  }

  #next(): void {
    const [task, ...others] = this.#waiting;
    if (this.#running !== null || task === undefined) return;
    this.#waiting = others;
    const { name, deadline = defaultDeadline } = task.options;
    const late = () => this.#fail(appError('work.tooLong', { name, seconds: Math.round(deadline / 1000) }));
    this.#running = { task, timer: setTimeout(late, deadline) };
    this.warmUp();
    this.#worker?.postMessage(task.request);
  }

  #fresh(): WorkerLike {
    const worker = this.#start();
    const crash = () =>
      this.#fail(appError('work.crashed', { name: this.#running?.task.options.name ?? '' }));
    worker.onerror = crash;
    worker.onmessageerror = crash;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<unknown, unknown, unknown>>) => this.#take(data);
    return worker;
  }

  #take(answer: WorkerAnswer<unknown, unknown, unknown>): void {
    const options = this.#running?.task.options;
    if (answer.kind === 'progress') options?.onProgress?.(answer.done, answer.of);
    else if (answer.kind === 'part') options?.onPart?.(answer.part);
    else if (answer.kind === 'ask') void this.#reply(answer.question);
    else if (answer.kind === 'done') this.#settle(ok(answer.value));
    else if (answer.error.code === 'work.crashed') this.#fail(answer.error);
    else this.#settle(fail(answer.error));
  }

  async #reply(question: unknown): Promise<void> {
    const [running, worker] = [this.#running, this.#worker];
    const value = await running?.task.options.onAsk?.(question);
    // Cancelled, or too late, meanwhile.
    if (this.#running === running && this.#worker === worker) worker?.postMessage({ kind: 'answer', value });
  }

  #cancel(task: Task): void {
    const error = appError('work.cancelled', { name: task.options.name });
    if (this.#running?.task === task) {
      this.#fail(error);
      return;
    }
    this.#waiting = this.#waiting.filter((one) => one !== task);
    task.settle(fail(error));
  }

  /** The worker is in no state to go on: what waits gets another. */
  #fail(error: AppError): void {
    this.#stop();
    this.#settle(fail(error));
  }

  #settle(result: Result<unknown>): void {
    const running = this.#running;
    if (running === null) return;
    clearTimeout(running.timer);
    this.#running = null;
    running.task.settle(result);
    this.#next();
  }

  #stop(): void {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    // What it said before it was ended may still be on its way.
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }
}
