/** Recognition of scans, as the rest of the window calls it: off the page's thread, with progress and cancel. */

import { ok, type Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';
import { PiecesKept, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood } from './reading.worker';
import type { RecognitionRequest } from './recognition.worker';

export type { RecognitionRequest } from './recognition.worker';

/** A page takes two to five seconds; a hundred of them on a slow machine. In milliseconds. */
const recognitionDeadline = 15 * 60_000;

/**
 * The blocks of a scanned PDF, PNG or JPEG, and what is understood of them. Progress counts pages. Errors: those of `readScan`, and
 * `scan.dataMissing`, `work.cancelled`, `work.tooLong`, `work.crashed`.
 */
export async function recogniseInWorker(
  request: RecognitionRequest,
  options: WorkOptions,
): Promise<Result<ReadAndUnderstood>> {
  const pieces = new PiecesKept();
  const answer = await runInWorker<ReadAndUnderstood, PiecesOfText>(
    () =>
      new Worker(new URL('./recognition.worker.ts', import.meta.url), {
        type: 'module',
        name: 'recognition',
      }),
    request,
    { deadline: recognitionDeadline, ...options, onPart: pieces.take },
  );
  return answer.ok ? ok(pieces.into(answer.value)) : answer;
}
