/** UTF-32, which some databases export and no browser decodes. Source: Unicode 16, 3.10 (D99–D101). */

/** The text of `bytes` (without a mark), or null where some four bytes are no character. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    parts.push(String.fromCodePoint(code));
  }
  const text = parts.join('');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The order of the bytes where nearly all stand for a character of the first planes, else null. */
export function utf32ByPattern(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const end = Math.min(bytes.length, 4096);
  const counts = { le: 0, be: 0 };
  for (let at = 0; at < end; at += 4) {
    if (bytes[at + 3] === 0 && (bytes[at + 2] ?? 9) <= 1 && bytes[at] !== 0) counts.le++;
    if (bytes[at] === 0 && (bytes[at + 1] ?? 9) <= 1 && bytes[at + 3] !== 0) counts.be++;
  }
  const quads = end / 4;
  if (counts.le > 0.95 * quads) return 'utf-32le';
  return counts.be > 0.95 * quads ? 'utf-32be' : null;
}
