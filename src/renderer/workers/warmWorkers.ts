/**
 * Workers that stand ready between files: to load the readers anew for each file of a folder takes longer than to read most of
 * them. One that failed, was cancelled or has read much is never used again, so that a file harms no other.
 */

import type { Result } from '#domain/result';
import { KeptWorker, type WorkerLike, type WorkOptions } from './keptWorker';

/** One worker reads at most so many files, and of each at most so many bytes: what it has grown to is given back. */
const filesAtMost = 50;
const bytesAtMost = 4 << 20;

/** Milliseconds that a worker waits for another file. */
const patience = 30_000;

interface Warm {
  readonly worker: KeptWorker;
  readonly files: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class WarmWorkers {
  readonly #start: () => WorkerLike;
  /** At most one: files are mostly read one after the other. */
  #warm: Warm | null = null;

  constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  /** As of `KeptWorker`. `bytes`: how much there is to read. */
  async run<T, Part = never>(
    request: unknown,
    bytes: number,
    options: WorkOptions<Part>,
  ): Promise<Result<T>> {
    const { worker, files } = this.#take();
    const result = await worker.run<T, Part>(request, options);
    if (worker.isWarm && bytes <= bytesAtMost && files + 1 < filesAtMost) this.#keep(worker, files + 1);
    else worker.end();
    return result;
  }

  /** For somebody who is just choosing a file. */
  warmUp(): void {
    const { worker, files } = this.#take();
    worker.warmUp();
    this.#keep(worker, files);
  }

  /** Ends the one that waits, as nothing is to be read any more. */
  rest(): void {
    this.#take().worker.end();
  }

  #take(): Pick<Warm, 'worker' | 'files'> {
    const warm = this.#warm;
    this.#warm = null;
    if (warm === null) return { worker: new KeptWorker(this.#start), files: 0 };
    clearTimeout(warm.timer);
    return warm;
  }

  #keep(worker: KeptWorker, files: number): void {
    // Two files were read at once, and one worker is enough for the next.
    this.#warm?.worker.end();
    clearTimeout(this.#warm?.timer);
    this.#warm = { worker, files, timer: setTimeout(() => this.rest(), patience) };
  }
}
