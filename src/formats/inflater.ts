/**
 * A place for the runtime's own way of unpacking, which is ten times as fast as one written in JavaScript. It is used
 * where it gives a whole part within the budgets; whatever it cannot do is done piece by piece, which also finds the
 * exact reason of a refusal.
 */

/** Unpacks raw DEFLATE data; null where they are damaged, or where more than `most` bytes would come out. */
export type Inflater = (packed: Uint8Array, most: number) => Uint8Array | null;

const known: { inflater: Inflater | null } = { inflater: null };

/** For programs that have one; null takes it away. */
export function setInflater(inflater: Inflater | null): void {
  known.inflater = inflater;
}

/** More than this is unpacked piece by piece, so that no hostile part lies in memory as a whole. */
const mostAtOnce = 16 * 1024 * 1024;

/** What comes out is read in pieces of so many bytes. */
const piece = 256 * 1024;

/** The unpacked bytes, or null where they have to be unpacked piece by piece. */
export const inflated = (packed: Uint8Array, most: number): Uint8Array | null =>
  known.inflater?.(packed, Math.min(most, mostAtOnce)) ?? null;

/** The same in pieces. */
export function inflatedWhole(packed: Uint8Array, most: number): readonly Uint8Array[] | null {
  const whole = inflated(packed, most);
  if (whole === null) return null;
  return Array.from({ length: Math.ceil(whole.length / piece) }, (_, index) =>
    whole.subarray(index * piece, (index + 1) * piece),
  );
}
