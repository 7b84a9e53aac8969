/** Does the work of the real reading worker at once, in the page: jsdom has no workers. */

import { understand } from '#domain/circular/understand';
import { assignAuthors } from '#domain/tracked/authors';
import { readFile, readPasted } from '#formats/readFile';
import type { ReadingRequest } from '#renderer/workers/reading.worker';

export class WorkerInPage {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  /** Nothing is ever answered, as by a worker that hangs. */
  static silent = false;
  static ended = 0;
  static requests: ReadingRequest[] = [];

  static reset(): void {
    WorkerInPage.silent = false;
    WorkerInPage.ended = 0;
    WorkerInPage.requests = [];
  }

  postMessage(request: ReadingRequest): void {
    WorkerInPage.requests.push(request);
    if (WorkerInPage.silent) return;
    queueMicrotask(() => this.onmessage?.({ data: answerTo(request) }));
  }

  terminate(): void {
    WorkerInPage.ended += 1;
  }
}

function answerTo(request: ReadingRequest): unknown {
  const read = request.kind === 'file' ? readFile(request) : readPasted(request.text);
  if (!read.ok) return { kind: 'failed', error: read.error };
  const mapping = new Map(Object.entries(request.parties));
  const reading = understand(assignAuthors(read.value, mapping, request.profiles), request.profiles);
  return { kind: 'done', value: { read: read.value, reading } };
}
