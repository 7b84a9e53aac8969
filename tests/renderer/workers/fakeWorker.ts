/** A worker that says what a test has it say. */

import type { WorkerLike } from '#renderer/workers/keptWorker';

export class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  readonly asked: unknown[] = [];
  ended = 0;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended += 1;
  }

  answer(data: unknown): void {
    this.onmessage?.({ data } as MessageEvent);
  }

  done(value: unknown): void {
    this.answer({ kind: 'done', value });
  }

  crash(): void {
    this.onerror?.({} as ErrorEvent);
  }
}
