/** Reading, as the rest of the window calls it: off the page's thread, bounded, never an exception. */

import { ok, type Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';
import { PiecesKept, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood, ReadingRequest } from './reading.worker';

export type { ReadAndUnderstood } from './reading.worker';

/** Errors: those of `readAnyFile`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export async function readInWorker(
  request: ReadingRequest,
  options: WorkOptions,
): Promise<Result<ReadAndUnderstood>> {
  const pieces = new PiecesKept();
  const answer = await runInWorker<ReadAndUnderstood, PiecesOfText>(
    () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
    request,
    { ...options, onPart: pieces.take },
  );
  return answer.ok ? ok(pieces.into(answer.value)) : answer;
}
