/**
 * Asks the worker that looks through texts under review. It lives as long as the review does; a text that takes too long, or
 * breaks it, is lost alone, so that no text can hold the window or the other texts up.
 */

import { ok, type Result } from '#domain/result';
import { KeptWorker, type WorkerLike } from '#renderer/workers/keptWorker';
import type { Pieces } from '#renderer/workers/pieces';
import { type LookingKind, type LookingKinds, type LookingRequest, withPieces } from './answers';

const startWorker = (): WorkerLike =>
  new Worker(new URL('./lookThrough.worker.ts', import.meta.url), { type: 'module', name: 'looking' });

export class Looking {
  readonly #worker = new KeptWorker(startWorker);
  readonly #name: string;

  /** `name`: of the file, for sentences. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Errors: `work.tooLong`, `work.crashed`. */
  look(wish: LookingKinds['look']['wish']): Promise<Result<LookingKinds['look']['value']>> {
    return this.#ask({ kind: 'look', wish });
  }

  /** Errors: as of `look`. */
  assign(wish: LookingKinds['assign']['wish']): Promise<Result<LookingKinds['assign']['value']>> {
    return this.#ask({ kind: 'assign', wish });
  }

  /** Errors: as of `look`. */
  head(wish: LookingKinds['head']['wish']): Promise<Result<LookingKinds['head']['value']>> {
    return this.#ask({ kind: 'head', wish });
  }

  /** Nothing is answered any more. */
  end(): void {
    this.#worker.end();
  }

  /** A request of one kind is answered by a value of that kind. */
  async #ask<K extends LookingKind>(
    request: Extract<LookingRequest, { kind: K }>,
  ): Promise<Result<LookingKinds[K]['value']>> {
    const pieces: Pieces[number][] = [];
    const answer = await this.#worker.run<LookingKinds[K]['value'], Pieces>(request, {
      name: this.#name,
      onPart: (some) => pieces.push(...some),
    });
    return answer.ok ? ok(withPieces(answer.value, pieces)) : answer;
  }
}
