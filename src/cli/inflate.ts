/** Node's own unpacking, for the parts of packed files. */

import { crc32, inflateRawSync } from 'node:zlib';
import { setChecksum } from '#formats/docx/read/crc32';
import { setInflater } from '#formats/inflater';

export function unpackByNode(): void {
  setInflater(inflated);
  // Node 21 has none.
  setChecksum(typeof crc32 === 'function' ? crc32 : null);
}

function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    // Damaged, cut off, or more than is wanted: said by whoever unpacks it piece by piece.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
