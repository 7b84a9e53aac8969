/**
 * Runs one piece of work in a worker of its own, with a deadline, progress and a way to cancel it. The
 * worker is killed at the end whatever happened, so that a file that eats memory or never ends takes
 * nothing with it; whatever goes wrong comes back as a value.
 */

import type { Result } from '#domain/result';
import { KeptWorker, type WorkerLike, type WorkOptions } from './keptWorker';

export type { WorkerLike, WorkOptions } from './keptWorker';

/** Errors: whatever the worker reports, `work.cancelled`, `work.tooLong`, `work.crashed`. */
export async function runInWorker<T, Part = never, Question = never>(
  start: () => WorkerLike,
  request: unknown,
  options: WorkOptions<Part, Question>,
): Promise<Result<T>> {
  const worker = new KeptWorker(start);
  const result = await worker.run<T, Part, Question>(request, options);
  worker.end();
  return result;
}
