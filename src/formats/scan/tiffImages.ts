/**
 * The pieces of a TIFF page in the words of PDF: which filter unpacks them, what their numbers mean. A fax, a JPEG and
 * rows packed by LZW, deflate or PackBits go over as they are.
 *
 * Sources: TIFF 6.0, sections 8 to 11, 14 and 22; ISO 32000-1, 7.4 and 8.9.5.
 */

import { type TiffPage, type TiffPiece, TiffRefusal } from './tiff';

const packing = { none: 1, huffman: 2, group3: 3, group4: 4, lzw: 5, jpeg: 7, deflate: 8 } as const;
const oldDeflate = 32_946;
const packBits = 32_773;

/** Strips whose packing knows no beginning, one behind the other: a page has hundreds of them. */
export function joinedStrips(page: TiffPage): readonly TiffPiece[] {
  const { pieces, width, height } = page;
  const joins = page.packing === packing.none || page.packing === packBits;
  if (!joins || pieces.length < 2 || pieces.some((piece) => piece.x > 0 || piece.width !== width))
    return pieces;
  const data = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.data.length, 0));
  let at = 0;
  for (const piece of pieces) {
    data.set(piece.data, at);
    at += piece.data.length;
  }
  return [{ x: 0, y: 0, width, height, data }];
}

/** Of the picture's dictionary. Throws `TiffRefusal` for a page of a kind that is not known here. */
export function entriesOf(page: TiffPage, piece: TiffPiece): string {
  const isJpeg = page.packing === packing.jpeg;
  return [
    `/BitsPerComponent ${bitsOf(page)} /ColorSpace ${coloursOf(page)}`,
    // In a fax, black is what the code calls black, whatever number stands for it.
    isFax(page) ? (page.colours === 1 ? '/Decode [1 0]' : '') : '',
    page.colours === 0 && !isFax(page) && !isJpeg ? '/Decode [1 0]' : '',
    filterOf(page, piece),
  ].join(' ');
}

/** What the filter unpacks. */
export function dataOf(page: TiffPage, { data }: TiffPiece): Uint8Array {
  if (page.packing === packing.jpeg) return withTables(data, page.jpegTables);
  if (page.bitsReversed && (isFax(page) || page.packing === packing.none)) return data.map(reversedBits);
  return page.bits === 16 && page.littleEndian ? swappedPairs(data) : data;
}

const isFax = (page: TiffPage): boolean => page.packing >= packing.huffman && page.packing <= packing.group4;

function bitsOf({ bits, littleEndian, packing: packed, predictor }: TiffPage): number {
  if (![1, 2, 4, 8, 16].includes(bits)) throw new TiffRefusal('unreadable');
  // Unpacked elsewhere, where nobody would swap them.
  if (bits === 16 && (predictor !== 1 || (littleEndian && packed !== packing.none)))
    throw new TiffRefusal('unreadable');
  return bits;
}

function coloursOf({ colours, samples, palette, bits, packing: packed }: TiffPage): string {
  if (colours <= 1 && samples === 1) return '/DeviceGray';
  if (colours === 2 && samples === 3) return '/DeviceRGB';
  if (colours === 6 && samples === 3 && packed === packing.jpeg) return '/DeviceRGB';
  if (colours === 5 && samples === 4) return '/DeviceCMYK';
  const count = 2 ** bits;
  if (colours === 3 && samples === 1 && bits <= 8 && palette.length === 3 * count) {
    const byte = (at: number) => ((palette[at] ?? 0) >> 8).toString(16).padStart(2, '0');
    const rows = Array.from({ length: count }, (_, at) => byte(at) + byte(count + at) + byte(2 * count + at));
    return `[/Indexed /DeviceRGB ${count - 1} <${rows.join('')}>]`;
  }
  throw new TiffRefusal('unreadable');
}

function filterOf(page: TiffPage, { width, height }: TiffPiece): string {
  const { samples, bits, predictor, faxOptions } = page;
  const parameters =
    predictor === 2
      ? ` /DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>`
      : '';
  const fax = (more: string) =>
    `/Filter /CCITTFaxDecode /DecodeParms << /Columns ${width} /Rows ${height} ${more} >>`;
  switch (page.packing) {
    case packing.none:
      return '';
    case packing.huffman:
      return fax('/K 0 /EncodedByteAlign true /EndOfBlock false');
    case packing.group3:
      return fax(`/K ${faxOptions & 1} /EndOfBlock false`);
    case packing.group4:
      return fax('/K -1');
    case packing.lzw:
      return `/Filter /LZWDecode${parameters}`;
    case packing.jpeg:
      return `/Filter /DCTDecode${page.colours === 2 ? ' /DecodeParms << /ColorTransform 0 >>' : ''}`;
    case packing.deflate:
    case oldDeflate:
      return `/Filter /FlateDecode${parameters}`;
    case packBits:
      return '/Filter /RunLengthDecode';
    default:
      throw new TiffRefusal('unreadable');
  }
}

/** A JPEG that leaves its tables to the file, with them behind its first mark. */
function withTables(data: Uint8Array, tables: Uint8Array): Uint8Array {
  // Between the marks of beginning and end.
  const inside = tables.subarray(2, -2);
  if (inside.length === 0) return data;
  const whole = new Uint8Array(data.length + inside.length);
  whole.set(data.subarray(0, 2));
  whole.set(inside, 2);
  whole.set(data.subarray(2), 2 + inside.length);
  return whole;
}

function reversedBits(byte: number): number {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit++) reversed |= ((byte >> bit) & 1) << (7 - bit);
  return reversed;
}

const swappedPairs = (data: Uint8Array): Uint8Array => data.map((_, at) => data[at ^ 1] ?? 0);
