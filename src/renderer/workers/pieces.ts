/**
 * The drawn pieces of a long text on their way from a worker to the page: in several messages before the answer that they
 * belong to, since the page takes each in a task of its own, and none of them holds a key up.
 */

import type { Segment } from './looking/segments';
import type { WorkerAnswer } from './messages';
import type { LookedThrough } from './understood';

type Segments = ReadonlyMap<string, readonly Segment[]>;

export type Pieces = readonly (readonly [unit: string, pieces: readonly Segment[]])[];

/** Some of the pieces of the text at `text` of the reading's documents. */
export interface PiecesOfText {
  readonly text: number;
  readonly pieces: Pieces;
}

/** Texts (paragraphs, cells) whose pieces go in one message: some milliseconds' work for the page. */
const textsAtOnce = 200;

/** All pieces, as many together as go in one message. */
export function inMessages(segments: Segments): readonly Pieces[] {
  const entries = [...segments];
  return Array.from({ length: Math.ceil(entries.length / textsAtOnce) }, (_, place) =>
    entries.slice(place * textsAtOnce, (place + 1) * textsAtOnce),
  );
}

/** What a reading worker sends of a file that it has looked through, in this order. */
export function answersOf<T extends LookedThrough>(value: T): readonly WorkerAnswer<T, PiecesOfText>[] {
  const pieces = value.looks.flatMap(({ segments }, text) =>
    inMessages(segments).map((some) => ({ kind: 'part' as const, part: { text, pieces: some } })),
  );
  const looks = value.looks.map((look) => ({ ...look, segments: new Map() }));
  return [...pieces, { kind: 'done', value: { ...value, looks } }];
}

/** Keeps the pieces that come, and puts them into the answer at the end. */
export class PiecesKept {
  readonly #byText = new Map<number, Pieces[number][]>();

  readonly take = ({ text, pieces }: PiecesOfText): void => {
    const own = this.#byText.get(text) ?? [];
    own.push(...pieces);
    this.#byText.set(text, own);
  };

  into<T extends LookedThrough>(value: T): T {
    const looks = value.looks.map((look, text) => {
      const pieces = this.#byText.get(text);
      return pieces === undefined ? look : { ...look, segments: new Map(pieces) };
    });
    return { ...value, looks };
  }
}
