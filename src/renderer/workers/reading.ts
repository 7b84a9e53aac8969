/** Reading, as the rest of the window calls it: off the page's thread, bounded, never an exception. */

import type { Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';
import type { ReadAndUnderstood, ReadingRequest } from './reading.worker';

export type { ReadAndUnderstood } from './reading.worker';

/** Errors: those of `readAnyFile`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const readInWorker = (
  request: ReadingRequest,
  options: WorkOptions,
): Promise<Result<ReadAndUnderstood>> =>
  runInWorker(
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
    request,
    options,
  );
