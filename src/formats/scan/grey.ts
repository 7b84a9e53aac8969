/**
 * A grey picture of a page, put together from the pictures that a scanner's PDF lays on it: one for the
 * page, or strips, or tiles, upright or turned. Encoded as PGM, which the core reads without loss.
 */

import { apply, type Matrix } from '#formats/pdf/read/geometry';

/** A decoded picture as pdf.js hands it out. `kind`: 1 one bit a pixel (1 is white), 2 RGB, 3 RGBA. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly kind: 1 | 2 | 3;
  readonly data: ArrayLike<number>;
}

/** A picture and where its unit square lies on the page, in points from the top left corner. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly matrix: Matrix;
}

export interface GreyPage {
  readonly bytes: Uint8Array;
  readonly dpi: number;
}

/** Recognition gains nothing from more, and lines of print are lost below 100. */
const finest = 300;
const coarsest = 100;

/** Pixels of a page; A3 at 300 dpi has 17 million. */
const mostPixels = 40_000_000;

/** The page in the resolution of its finest picture. `width` and `height` in points. */
export function greyPage(width: number, height: number, pictures: readonly PlacedPicture[]): GreyPage {
  const wanted = Math.max(...pictures.map(resolutionOf));
  const room = Math.sqrt(mostPixels / ((width / 72) * (height / 72)));
  const dpi = Math.floor(Math.min(finest, room, Math.max(coarsest, wanted)));
  const columns = Math.max(1, Math.round((width / 72) * dpi));
  const rows = Math.max(1, Math.round((height / 72) * dpi));
  const header = `P5\n${columns} ${rows}\n255\n`;
  const bytes = new Uint8Array(header.length + columns * rows).fill(255);
  for (let at = 0; at < header.length; at++) bytes[at] = header.charCodeAt(at);
  const canvas = { pixels: bytes.subarray(header.length), columns, rows, scale: 72 / dpi };
  for (const placed of pictures) paint(canvas, placed);
  return { bytes, dpi };
}

/** Pixels an inch along the first row. */
function resolutionOf({ picture, matrix }: PlacedPicture): number {
  const length = Math.hypot(matrix[0], matrix[1]);
  return length === 0 ? 0 : (picture.width / length) * 72;
}

interface Canvas {
  readonly pixels: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  /** Points a pixel. */
  readonly scale: number;
}

function paint({ pixels, columns, rows, scale }: Canvas, { picture, matrix }: PlacedPicture): void {
  const inverse = inverted(matrix);
  if (inverse === null) return;
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const bound = (axis: 0 | 1, most: number) => {
    const along = corners.map((corner) => corner[axis] / scale);
    return [
      Math.max(0, Math.floor(Math.min(...along))),
      Math.min(most, Math.ceil(Math.max(...along))),
    ] as const;
  };
  const [left, right] = bound(0, columns);
  const [top, bottom] = bound(1, rows);
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      // Two samples a pixel, aslant, so that thin strokes of finer pictures are not lost.
      const grey = (at: number) => sample(picture, inverse, (column + at) * scale, (row + at) * scale);
      const [first, second] = [grey(0.3), grey(0.7)];
      if (first >= 0 && second >= 0) pixels[row * columns + column] = (first + second) >> 1;
    }
  }
}

/** The grey of the picture at a place of the page; −1 beside it. */
function sample(picture: Picture, inverse: Matrix, x: number, y: number): number {
  const [u, v] = apply(inverse, x, y);
  const column = Math.floor(u * picture.width);
  const row = Math.floor((1 - v) * picture.height);
  if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) return -1;
  return greyAt(picture, column, row);
}

function greyAt({ width, kind, data }: Picture, column: number, row: number): number {
  if (kind === 1) {
    const byte = data[row * ((width + 7) >> 3) + (column >> 3)] ?? 255;
    return (byte >> (7 - (column & 7))) & 1 ? 255 : 0;
  }
  const at = (row * width + column) * (kind === 2 ? 3 : 4);
  const grey = (299 * (data[at] ?? 255) + 587 * (data[at + 1] ?? 255) + 114 * (data[at + 2] ?? 255)) / 1000;
  const alpha = kind === 3 ? (data[at + 3] ?? 255) / 255 : 1;
  return Math.round(grey * alpha + 255 * (1 - alpha));
}

function inverted([a, b, c, d, e, f]: Matrix): Matrix | null {
  const size = a * d - b * c;
  if (size === 0 || !Number.isFinite(size)) return null;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
