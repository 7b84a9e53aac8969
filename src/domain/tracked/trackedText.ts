/**
 * The shapes in which a reader hands over a paragraph with tracked changes, and in which it comes back
 * as bracket text.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { KeptRun, PartyCode } from '#domain/notation/notation';

/** Who put words in and who took them out; null for nobody. Both: an addition that somebody struck. */
export interface TrackedChange {
  readonly inserted: PartyCode | null;
  readonly deleted: PartyCode | null;
}

export const untouched: TrackedChange = { inserted: null, deleted: null };

/** What happened to `text.slice(from, to)`. The pieces of a text follow each other without gaps. */
export interface TrackedPiece extends TrackedChange {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

export interface PrintedText {
  readonly text: string;
  /** Where the words of the tracked text stand now; words that the print says twice come twice. Ordered by `at`. */
  readonly kept: readonly KeptRun[];
  /** False where a projection differs from the rejected or accepted text in more than doubled spaces: a bracket cut by a change. */
  readonly exact: boolean;
}

export const isUntouched = ({ inserted, deleted }: TrackedChange): boolean =>
  inserted === null && deleted === null;

export const sameChange = (a: TrackedChange, b: TrackedChange): boolean =>
  a.inserted === b.inserted && a.deleted === b.deleted;

/** The text when all changes are rejected, or all accepted, white space and all. */
export function textWhen(
  reading: 'rejected' | 'accepted',
  text: string,
  pieces: readonly TrackedPiece[],
): string {
  const stays = ({ inserted, deleted }: TrackedPiece) =>
    reading === 'rejected' ? inserted === null : deleted === null;
  return pieces
    .filter(stays)
    .map(({ from, to }) => text.slice(from, to))
    .join('');
}
