/** Writing DOCX, as the rest of the window calls it. */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';

/** Errors: those of `writeDocx`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export const writeDocxInWorker = (paper: Paper, options: WorkOptions): Promise<Result<Uint8Array>> =>
  runInWorker(
    () => new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module', name: 'writing' }),
    paper,
    options,
  );
