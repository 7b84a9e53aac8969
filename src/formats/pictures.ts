/**
 * The size of a PNG or a JPEG from its own header. A picture's declared type is not believed: a file
 * that is neither is told before anything is written.
 *
 * Sources: PNG (W3C), 11.2.2 `IHDR`; JPEG (ITU T.81), B.2.2, the frame header.
 */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Null where the text is no base64. */
export function decodeBase64(base64: string): Uint8Array | null {
  const plain = base64.replace(/\s+/g, '');
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return null;
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}

/** In pixels; null for bytes that are neither PNG nor JPEG. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  return pngSize(bytes) ?? jpegSize(bytes);
}

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

function pngSize(bytes: Uint8Array): PictureSize | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const at = (offset: number) => u16(bytes, offset) * 65_536 + u16(bytes, offset + 2);
  return { width: at(16), height: at(20) };
}

function jpegSize(bytes: Uint8Array): PictureSize | null {
  if (u16(bytes, 0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + u16(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    // SOF0 to SOF15, without the tables DHT, JPG and DAC that share the range.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: u16(bytes, at + 7), height: u16(bytes, at + 5) };
  }
  return null;
}
