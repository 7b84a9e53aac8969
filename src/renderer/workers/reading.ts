/** Reading, as the rest of the window calls it: off the page's thread, bounded, never an exception. */

import { ok, type Result } from '#domain/result';
import type { WorkOptions } from './keptWorker';
import { PiecesKept, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood, ReadingRequest } from './reading.worker';
import { WarmWorkers } from './warmWorkers';

export type { ReadAndUnderstood } from './reading.worker';

const workers = new WarmWorkers(
  () => new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
);

/** Loads the readers while somebody is choosing a file. */
export const readyToRead = (): void => workers.warmUp();

/** Errors: those of `readAnyFile`, and `work.cancelled`, `work.tooLong`, `work.crashed`. */
export async function readInWorker(
  request: ReadingRequest,
  options: WorkOptions,
): Promise<Result<ReadAndUnderstood>> {
  const pieces = new PiecesKept();
  const bytes = request.kind === 'file' ? request.bytes.byteLength : request.text.length;
  const answer = await workers.run<ReadAndUnderstood, PiecesOfText>(request, bytes, {
    ...options,
    onPart: pieces.take,
  });
  return answer.ok ? ok(pieces.into(answer.value)) : answer;
}
