/**
 * What is known of the texts of a review, by their very paragraphs: what was looked through, what could not be, and what stands
 * in for a text until it has been.
 */

import type { Reading } from '#domain/circular/circular';
import type { Block, Document } from '#domain/document/document';
import type { AppError } from '#domain/errors';
import type { Result } from '#domain/result';
import { type LookWish, remarksOn, type TextLook } from '#renderer/workers/looking/lookThrough';
import type { Segment } from '#renderer/workers/looking/segments';

export type Wish = Pick<LookWish, 'document' | 'remarks'>;

/** What is shown of a text: as it now is, and as it was when it was looked through. */
export interface Shown {
  readonly document: Document;
  readonly lookedAt: readonly Block[];
  readonly look: TextLook;
}

export interface Now {
  /** By the places of the texts; null for one that was never looked through. */
  readonly known: readonly (Shown | null)[];
  /** Nothing is to be asked any more. */
  readonly isReady: boolean;
  /** Why a text could not be looked through; null where nothing failed. */
  readonly failure: AppError | null;
}

type Kept = Pick<LookWish, 'remarks'> & { readonly look: TextLook };

export class KeptLooks {
  /** The last thing that the worker was asked. */
  asked: Promise<unknown> = Promise.resolve();
  readonly #kept = new WeakMap<readonly Block[], Kept>();
  readonly #failed = new WeakMap<readonly Block[], AppError>();
  #shown: readonly Shown[] = [];

  /** Begins with what was known when the file had been read. */
  constructor({ documents, annotations }: Reading, looks: readonly TextLook[]) {
    documents.forEach((document, at) => {
      const look = looks[at];
      if (look) this.#kept.set(document.blocks, { remarks: remarksOn(document, annotations), look });
    });
  }

  take(wish: Wish, answer: Result<TextLook>): void {
    const { document, remarks } = wish;
    if (!answer.ok) {
      this.#failed.set(document.blocks, answer.error);
      return;
    }
    const before = this.#shownBefore(document)?.look ?? null;
    this.#kept.set(document.blocks, { remarks, look: withOldPieces(answer.value, before) });
  }

  /** Those to be asked for. One that took too long would do so again; what ended a worker may have been the worker's fault. */
  unknownOf(wishes: readonly Wish[]): readonly Wish[] {
    for (const { document } of wishes)
      if (this.#failed.get(document.blocks)?.code !== 'work.tooLong') this.#failed.delete(document.blocks);
    return wishes.filter((wish) => !this.#isSettled(wish));
  }

  of(wishes: readonly Wish[]): Now {
    const failed = wishes.find(({ document }) => this.#failed.has(document.blocks));
    return {
      known: wishes.map((wish) => this.#knownOf(wish)),
      isReady: wishes.every((wish) => this.#isSettled(wish)),
      failure: (failed && this.#failed.get(failed.document.blocks)) ?? null,
    };
  }

  /** Stands in for texts that are not looked through yet. */
  show(known: Now['known']): void {
    this.#shown = known.filter((one) => one !== null);
  }

  #isSettled(wish: Wish): boolean {
    return this.#isKept(wish) || this.#failed.has(wish.document.blocks);
  }

  #isKept({ document, remarks }: Wish): boolean {
    const known = this.#kept.get(document.blocks);
    return (
      known !== undefined &&
      known.remarks.length === remarks.length &&
      known.remarks.every(([place, remark], at) => remarks[at]?.[0] === place && remarks[at]?.[1] === remark)
    );
  }

  /** Of the text as it is, else what was last known of it; null for one that was never looked through. */
  #knownOf(wish: Wish): Shown | null {
    const { document } = wish;
    const look = this.#isKept(wish) ? this.#kept.get(document.blocks)?.look : undefined;
    if (look) return { document, look, lookedAt: document.blocks };
    const before = this.#shownBefore(document);
    return before && { ...before, document };
  }

  /** What was last known of the text that begins, or ends, with the same paragraph. */
  #shownBefore({ blocks }: Document): Shown | null {
    const [first, last] = [blocks[0]?.id, blocks.at(-1)?.id];
    const found = this.#shown.find(
      ({ document }) => document.blocks[0]?.id === first || document.blocks.at(-1)?.id === last,
    );
    return found ?? null;
  }
}

/** The look with the very pieces of the one before where they are the same, so that only other rows are drawn again. */
function withOldPieces(look: TextLook, before: TextLook | null): TextLook {
  if (before === null) return look;
  const segments = new Map<string, readonly Segment[]>();
  for (const [key, pieces] of look.segments) {
    const old = before.segments.get(key);
    segments.set(key, old !== undefined && isSame(old, pieces) ? old : pieces);
  }
  return { ...look, segments };
}

const isSame = (a: readonly Segment[], b: readonly Segment[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      one.text === other.text &&
      one.role === other.role &&
      one.origin === other.origin &&
      one.marks.join() === other.marks.join()
    );
  });
