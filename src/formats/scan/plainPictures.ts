/**
 * A JPEG or a PNG in the words of PDF: both pack their rows in ways that PDF knows too. Null where PDF does not (a PNG
 * with transparent pixels or one that comes in seven passes), and for a damaged one.
 *
 * Sources: ITU T.81, B.2.2; PNG (W3C), 5.3, 11.2 and 12; ISO 32000-1, 7.4.4.4.
 */

import { pictureSize } from '#formats/pictures';

export interface PlainPicture {
  readonly columns: number;
  readonly rows: number;
  readonly entries: string;
  readonly data: Uint8Array;
}

export function plainPicture(bytes: Uint8Array): PlainPicture | null {
  const size = pictureSize(bytes);
  if (size === null || size.width < 1 || size.height < 1) return null;
  const own = bytes[0] === 0x89 ? pngEntries(bytes, size.width) : jpegEntries(bytes);
  return own === null ? null : { columns: size.width, rows: size.height, ...own };
}

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 65_536 + u16(bytes, at + 2);

function jpegEntries(bytes: Uint8Array): Pick<PlainPicture, 'entries' | 'data'> | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + u16(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
    const colours = { 1: '/DeviceGray', 3: '/DeviceRGB' }[bytes[at + 9] ?? 0];
    return colours === undefined
      ? null
      : { entries: `/BitsPerComponent 8 /ColorSpace ${colours} /Filter /DCTDecode`, data: bytes };
  }
  return null;
}

function pngEntries(bytes: Uint8Array, width: number): Pick<PlainPicture, 'entries' | 'data'> | null {
  const [bits = 0, kind = 0, , , passes] = bytes.subarray(24, 29);
  const chunks = chunksOf(bytes);
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? new Uint8Array();
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const colours = {
    0: '/DeviceGray',
    2: '/DeviceRGB',
    3: `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${hex}>]`,
  }[kind];
  if (
    colours === undefined ||
    passes !== 0 ||
    (kind === 3 && (palette.length === 0 || palette.length % 3 > 0))
  )
    return null;
  const rows = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const packed = new Uint8Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    packed.set(row, at);
    at += row.length;
  }
  const parameters = `/Predictor 15 /Colors ${kind === 2 ? 3 : 1} /BitsPerComponent ${bits} /Columns ${width}`;
  return {
    entries: `/BitsPerComponent ${bits} /ColorSpace ${colours} /Filter /FlateDecode /DecodeParms << ${parameters} >>`,
    data: packed,
  };
}

function chunksOf(bytes: Uint8Array): readonly { readonly name: string; readonly data: Uint8Array }[] {
  const chunks: { name: string; data: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = u32(bytes, at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}
