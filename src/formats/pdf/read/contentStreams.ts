/**
 * Keeps the content streams of a page, and of what is noted on it, for our own walk over them (`content.ts`), in the place
 * of pdf.js's, which prepares everything for drawing. pdf.js still opens the file and knows its fonts.
 */

import type { Dictionary, Evaluator, LoadedFont, WalkRequest } from './insides';
import { op } from './protocol';

/** Bytes of one content stream, unpacked; a page of text has some 20,000. */
const mostBytes = 64 * 1024 * 1024;

/** A stream of commands, and where what it names is found. */
export interface ContentStream {
  readonly bytes: Uint8Array;
  readonly resources: Dictionary | null;
  /** The font until it sets another one. */
  readonly font: LoadedFont | null;
  readonly evaluator: Evaluator;
}

/** The same place and promise as `PartialEvaluator.getOperatorList`: the stream itself is the only command. */
export async function keepContent(this: Evaluator, request: WalkRequest): Promise<void> {
  const { stream, resources, initialState, operatorList } = request;
  const font = initialState?.font ?? null;
  const content: ContentStream = { bytes: bytesOf(stream), resources, font, evaluator: this };
  operatorList.addOp(op.content, [content]);
  // Whoever waits for it goes on later, as behind a walk.
  await Promise.resolve();
}

export const dictionaryOf = (value: unknown): Dictionary | null =>
  typeof value === 'object' && value !== null && 'getArray' in value ? (value as Dictionary) : null;

/** What a name says; null where it is none. */
export const nameOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : null;

/** The whole stream, unpacked piece by piece: what is too long is cut. */
export function bytesOf(stream: WalkRequest['stream']): Uint8Array {
  const { isEmpty, eof, buffer, bufferLength, pos } = stream;
  // Unpacked at once.
  if (isEmpty === false && eof === true && pos === 0 && buffer !== undefined)
    return buffer.subarray(0, bufferLength);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let want = 65_536; length < mostBytes; want = Math.min(2 * want, 4 * 1024 * 1024)) {
    const piece = stream.getBytes(want);
    if (piece.length === 0) break;
    pieces.push(piece);
    length += piece.length;
  }
  if (pieces.length === 1) return pieces[0] ?? new Uint8Array();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
