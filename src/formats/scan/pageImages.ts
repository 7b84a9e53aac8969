/**
 * The pages of a scanner's PDF as pictures. Nothing is drawn: the pictures that the pages lay down are
 * decoded and put together, which needs no canvas and so works on plain Node as well. Text that a page
 * also has is not in its picture. Sources: ISO 32000-1, 8.9 (images), pdf.js 4.10.38 `OPS`.
 */

import type { Limits } from '#formats/limits';
import { largestPicture, type PageBox, PdfFile } from '#formats/pdf/read/engine';
import { apply, type Matrix, matrixOf, multiply, pageMatrix } from '#formats/pdf/read/geometry';
import { Purse } from '#formats/pdf/read/purse';
import { greyPage, type Picture, type PlacedPicture } from './grey';
import type { PageImage } from './recognise';

const op = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  imageMask: 83,
  image: 85,
  inlineImage: 86,
} as const;

/** Smaller pictures are emblems, seals and signatures; a page of strips has wide ones. In points. */
const leastSide = 20;
const leastArea = 20_000;

export interface PageImages {
  readonly count: number;
  /** Page by page, each let go before the next; a page without a picture is left out. Closes the file at its end. */
  readonly pages: AsyncGenerator<PageImage, void, undefined>;
}

export interface ImagesWish {
  /** Numbers from 1; all pages without it. */
  readonly wanted?: ReadonlySet<number>;
  /** However small: the pictures are known to be strips of pages. */
  readonly strips?: boolean;
}

/** Throws `PdfRefusal`. `bytes` are taken over. Pages beyond the limit are not opened. */
export async function pageImages(
  bytes: Uint8Array,
  limits: Limits,
  { wanted, strips = false }: ImagesWish = {},
): Promise<PageImages> {
  const { file, pages } = await PdfFile.open(bytes, new Purse(ofPictures(limits)), true);
  const all = Array.from({ length: Math.min(pages, limits.pdfPages) }, (_, index) => index);
  const chosen = all.filter((index) => wanted?.has(index + 1) ?? true);
  return { count: chosen.length, pages: pagesOf(file, chosen, strips) };
}

async function* pagesOf(
  file: PdfFile,
  indices: readonly number[],
  strips: boolean,
): AsyncGenerator<PageImage, void, undefined> {
  try {
    for (const index of indices) {
      const box = await file.box(index);
      const placed = await new Placing(file, box, strips).read(index);
      file.pictures.clear();
      await file.forget();
      const [width, height] = sizeOf(box);
      if (placed.length > 0) yield { ...greyPage(width, height, placed), page: index + 1 };
    }
  } finally {
    await file.close();
  }
}

/** Pictures are as large as they are, and there is one to a page; how many pixels are read is asked of each. */
const ofPictures = (limits: Limits): Limits => ({
  ...limits,
  pdfStreamBytes: 4 * largestPicture,
  pdfBytes: Number.POSITIVE_INFINITY,
  // Scans have one drawing a page, if any; pdf.js takes a thousand times as long for each as reading does.
  pdfForms: Math.min(limits.pdfForms, limits.pdfPageForms),
  pdfTokens: Math.min(limits.pdfTokens, 5_000_000),
});

function sizeOf({ view: [left, bottom, right, top], rotate }: PageBox): [number, number] {
  const upright = Math.round(rotate / 90) % 2 === 0;
  return upright ? [right - left, top - bottom] : [top - bottom, right - left];
}

/** Rounds of 10 ms that a page waits for its pictures; one that never comes is damaged. */
const longestWait = 500;

/** Deeper nesting than any scanner writes. */
const deepest = 64;

/** Follows the commands of one page that move, save and restore, and notes where pictures come to lie. */
class Placing {
  private ctm: Matrix;
  private readonly saved: Matrix[] = [];
  private readonly named: { name: string; matrix: Matrix }[] = [];
  private readonly placed: PlacedPicture[] = [];

  constructor(
    private readonly file: PdfFile,
    box: PageBox,
    private readonly strips: boolean,
  ) {
    this.ctm = pageMatrix(box.view, box.rotate);
  }

  async read(index: number): Promise<PlacedPicture[]> {
    await this.file.draw(index, (operators, args) => {
      operators.forEach((operator, at) => {
        this.follow(operator, (args[at] ?? []) as readonly unknown[]);
      });
    });
    await this.arrival();
    for (const { name, matrix } of this.named) this.place(this.file.pictures.get(name), matrix);
    return this.placed;
  }

  /** Some pictures take longer to decode than the commands that name them. */
  private async arrival(): Promise<void> {
    const isMissing = ({ name }: { name: string }) => !this.file.pictures.has(name);
    for (let round = 0; round < longestWait && this.named.some(isMissing); round++) {
      await new Promise<void>((resolve) => setTimeout(resolve, 10));
    }
  }

  private follow(operator: number, args: readonly unknown[]): void {
    if (operator === op.save) this.save();
    else if (operator === op.restore || operator === op.formEnd) this.ctm = this.saved.pop() ?? this.ctm;
    else if (operator === op.transform) this.move(args);
    else if (operator === op.formBegin) {
      this.save();
      this.move(args[0]);
    } else if (operator === op.image) this.named.push({ name: String(args[0]), matrix: this.ctm });
    else if (operator === op.inlineImage) this.place(args[0], this.ctm);
    else if (operator === op.imageMask) this.placeMask(args[0]);
  }

  private save(): void {
    if (this.saved.length < deepest) this.saved.push(this.ctm);
  }

  private move(matrix: unknown): void {
    const own = matrixOf(matrix);
    if (own !== null) this.ctm = multiply(own, this.ctm);
  }

  /** A mask paints its black bits; its data stand in the command or among the pictures. */
  private placeMask(mask: unknown): void {
    const { data } = (mask ?? {}) as { data?: unknown };
    if (typeof data === 'string') this.named.push({ name: data, matrix: this.ctm });
    else this.place(mask, this.ctm);
  }

  private place(value: unknown, matrix: Matrix): void {
    const picture = pictureOf(value);
    const [a, b] = [apply(matrix, 0, 0), apply(matrix, 1, 1)];
    const [width, height] = [Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])];
    const large = this.strips || (Math.min(width, height) >= leastSide && width * height >= leastArea);
    if (picture !== null && large) this.placed.push({ picture, matrix });
  }
}

/** What pdf.js decoded, checked: a damaged picture comes as anything. A mask has no kind and one bit a pixel. */
function pictureOf(value: unknown): Picture | null {
  const { width, height, kind = 1, data } = (value ?? {}) as Partial<Picture>;
  if (!width || !height || data === undefined || typeof data === 'string') return null;
  const known = kind === 1 || kind === 2 || kind === 3;
  const bytesOfRow = kind === 1 ? (width + 7) >> 3 : width * (kind === 2 ? 3 : 4);
  return known && data.length >= bytesOfRow * height ? { width, height, kind, data } : null;
}
