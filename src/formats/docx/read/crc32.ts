/** The checksum that zip files keep of each part. Source: ISO 3309, polynomial EDB88320. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The sum of `bytes`, going on from the sum `before` of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  // By index: an iterator over sixty million bytes takes as long as unpacking them.
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}
