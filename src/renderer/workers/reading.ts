/** Reading, as the rest of the window calls it: off the page's thread, bounded, never an exception. */

import type { Reading } from '#domain/circular/circular';
import type { Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';
import type { ReadingRequest } from './reading.worker';

/** Errors: those of `readFile`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const readInWorker = (request: ReadingRequest, options: WorkOptions): Promise<Result<Reading>> =>
  runInWorker(
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
    request,
    options,
  );
