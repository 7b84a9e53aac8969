/**
 * Runs one piece of work in a worker of its own, with a deadline, progress and a way to cancel it. The
 * worker is killed at the end whatever happened, so that a file that eats memory or never ends takes
 * nothing with it; whatever goes wrong comes back as a value.
 */

import { type AppError, appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import type { WorkerAnswer } from './messages';

/** The part of `Worker` that is used; tests bring their own. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface WorkOptions<Part = never> {
  /** The name of the file or text, for the sentence of a failure. */
  readonly name: string;
  /** In milliseconds; 20 s by default, the budget of reading. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
  /** Some of the answer, ahead of the rest. */
  readonly onPart?: (part: Part) => void;
}

export const defaultDeadline = 20_000;

/** Errors: whatever the worker reports, `work.cancelled`, `work.tooLong`, `work.crashed`. */
export function runInWorker<T, Part = never>(
  start: () => WorkerLike,
  request: unknown,
  { name, deadline = defaultDeadline, signal, onProgress, onPart }: WorkOptions<Part>,
): Promise<Result<T>> {
  if (signal?.aborted) return Promise.resolve(fail(appError('work.cancelled', { name })));
  return new Promise((resolve) => {
    const worker = start();
    const end = (result: Result<T>) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const endWith = (error: AppError) => end(fail(error));
    const cancel = () => endWith(appError('work.cancelled', { name }));
    const crash = () => endWith(appError('work.crashed', { name }));
    const timer = setTimeout(
      () => endWith(appError('work.tooLong', { name, seconds: Math.round(deadline / 1000) })),
      deadline,
    );
    signal?.addEventListener('abort', cancel);
    worker.onerror = crash;
    worker.onmessageerror = crash;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<T, Part>>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.of);
      else if (data.kind === 'part') onPart?.(data.part);
      else if (data.kind === 'done') end(ok(data.value));
      else endWith(data.error);
    };
    worker.postMessage(request);
  });
}
