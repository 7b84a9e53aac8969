/** Does the work of the real reading worker at once, in the page: jsdom has no workers. */

import { readFile, readPasted } from '#formats/readFile';
import { answersTo, type LookingRequest } from '#renderer/workers/looking/answers';
import { answersOf } from '#renderer/workers/pieces';
import type { ReadingRequest } from '#renderer/workers/reading.worker';
import { lookedThrough } from '#renderer/workers/understood';

export class WorkerInPage {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  /** Nothing is ever answered, as by a worker that hangs. */
  static silent = false;
  /** Answers about texts under review that wait for `release`; null while none waits. */
  static #held: (() => void)[] | null = null;
  static ended = 0;
  static requests: ReadingRequest[] = [];

  static reset(): void {
    WorkerInPage.silent = false;
    WorkerInPage.#held = null;
    WorkerInPage.ended = 0;
    WorkerInPage.requests = [];
  }

  static hold(): void {
    WorkerInPage.#held = [];
  }

  static release(): void {
    const held = WorkerInPage.#held ?? [];
    WorkerInPage.#held = null;
    for (const answer of held) answer();
  }

  postMessage(request: ReadingRequest | LookingRequest): void {
    if ('wish' in request) {
      const answer = () => {
        for (const data of answersTo(request)) this.onmessage?.({ data });
      };
      if (WorkerInPage.#held) WorkerInPage.#held.push(answer);
      else queueMicrotask(answer);
      return;
    }
    WorkerInPage.requests.push(request);
    if (WorkerInPage.silent) return;
    queueMicrotask(() => {
      for (const data of answersToReading(request)) this.onmessage?.({ data });
    });
  }

  terminate(): void {
    WorkerInPage.ended += 1;
  }
}

function answersToReading(request: ReadingRequest): readonly unknown[] {
  const read = request.kind === 'file' ? readFile(request) : readPasted(request.text);
  if (!read.ok) return [{ kind: 'failed', error: read.error }];
  return answersOf({ read: read.value, ...lookedThrough({ ...request, read: read.value }) });
}
