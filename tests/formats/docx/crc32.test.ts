/** The checksum of a part, by our own sum and by Node's. */

import { afterEach, describe, expect, it } from 'vitest';
import { unpackByNode } from '#cli/inflate';
import { crc32, setChecksum } from '#formats/docx/read/crc32';
import { setInflater } from '#formats/inflater';

afterEach(() => {
  setChecksum(null);
  setInflater(null);
});

const bytes = Uint8Array.from({ length: 1_000 }, (_, at) => (at * 7 + 13) % 256);

describe('The checksum of a packed part', () => {
  it('is that of ISO 3309', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('goes on from the bytes before, as Node counts it', () => {
    const ours = crc32(bytes.subarray(400), crc32(bytes.subarray(0, 400)));
    expect(ours).toBe(crc32(bytes));
    unpackByNode();
    expect(crc32(bytes.subarray(400), crc32(bytes.subarray(0, 400)))).toBe(ours);
  });
});
