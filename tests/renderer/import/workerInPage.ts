/** Does the work of the real reading worker at once, in the page: jsdom has no workers. */

import { readFile, readPasted } from '#formats/readFile';
import { lookThrough } from '#renderer/workers/looking/lookThrough';
import type { LookingRequest } from '#renderer/workers/looking/lookThrough.worker';
import type { ReadingRequest } from '#renderer/workers/reading.worker';
import { lookedThrough, understood } from '#renderer/workers/understood';

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

  postMessage(request: ReadingRequest | LookingRequest): void {
    if ('wish' in request) {
      queueMicrotask(() => this.onmessage?.({ data: lookingAnswer(request) }));
      return;
    }
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
  return { kind: 'done', value: { read: read.value, ...lookedThrough({ ...request, read: read.value }) } };
}

function lookingAnswer(request: LookingRequest): unknown {
  const { id } = request;
  return { id, value: request.kind === 'look' ? lookThrough(request.wish) : understood(request.wish) };
}
