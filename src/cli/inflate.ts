/** Node's own unpacking, for the parts of packed files. */

import { inflateRawSync } from 'node:zlib';
import { setInflater } from '#formats/inflater';

export const unpackByNode = (): void => setInflater(inflated);

function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    // Damaged, cut off, or more than is wanted: said by whoever unpacks it piece by piece.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
