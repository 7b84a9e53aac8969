/** Recognition of scans, as the rest of the window calls it: off the page's thread, with progress and cancel. */

import { ok, type Result } from '#domain/result';
import { runInWorker, type WorkOptions } from './host';
import { PiecesKept, type PiecesOfText } from './pieces';
import type { ReadAndUnderstood } from './reading.worker';
import type { PageImage, RecognitionRequest } from './recognition.worker';
import { recognitionTime } from './recognitionTime';

export type { RecognitionRequest } from './recognition.worker';

/** What one page may take beyond the time that all have. In milliseconds. */
const grace = 5 * 60_000;

interface RecognitionOptions extends Omit<WorkOptions, 'onAsk'> {
  /** Draws one of the pages of `request.drawn`; null for one that cannot be drawn. */
  readonly draw?: (page: number) => Promise<PageImage | null>;
}

/**
 * The blocks of a scanned PDF, PNG or JPEG, and what is understood of them. Progress counts pages. Errors: those of `readScan`, and
 * `scan.dataMissing`, `work.cancelled`, `work.tooLong`, `work.crashed`.
 */
export async function recogniseInWorker(
  request: RecognitionRequest,
  { draw, ...options }: RecognitionOptions,
): Promise<Result<ReadAndUnderstood>> {
  const pieces = new PiecesKept();
  const answer = await runInWorker<ReadAndUnderstood, PiecesOfText, number>(
    () =>
      new Worker(new URL('./recognition.worker.ts', import.meta.url), {
        type: 'module',
        name: 'recognition',
      }),
    request,
    {
      deadline: recognitionTime + grace,
      ...options,
      onPart: pieces.take,
      ...(draw === undefined ? {} : { onAsk: draw }),
    },
  );
  return answer.ok ? ok(pieces.into(answer.value)) : answer;
}
