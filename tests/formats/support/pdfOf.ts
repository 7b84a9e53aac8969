/**
 * Small PDFs for tests, set like a typewriter would: words wrapped at a width, lines at a leading, every
 * place chosen by the test. Points from the top left corner of an A4 page.
 */

import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

export const pageHeight = 842;

export interface LineStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface BlockStyle extends LineStyle {
  readonly x?: number;
  readonly width?: number;
  readonly leading?: number;
  /** Of the first line, against the others. */
  readonly indent?: number;
}

/** A page under the hands of a test; `y` is the next baseline. */
export class TestPage {
  y = 80;

  constructor(
    readonly page: PDFPage,
    private readonly fonts: ReadonlyMap<string, PDFFont>,
  ) {}

  font({ bold = false, italic = false }: LineStyle): PDFFont {
    const font = this.fonts.get(`${bold}${italic}`);
    if (font === undefined) throw new Error('no such font');
    return font;
  }

  /** One line at a place; returns its width. */
  text(words: string, x: number, y: number, style: LineStyle = {}): number {
    const font = this.font(style);
    const size = style.size ?? 12;
    this.page.drawText(words, { x, y: pageHeight - y, size, font });
    return font.widthOfTextAtSize(words, size);
  }

  /** A paragraph, wrapped; the lines as they were set. */
  paragraph(words: string, style: BlockStyle = {}): string[] {
    const { x = 72, width = 450, size = 12, leading = 14, indent = 0 } = style;
    const lines = wrap(words, width, (line) => this.font(style).widthOfTextAtSize(line, size), indent);
    lines.forEach((line, index) => {
      this.text(line, x + (index === 0 ? indent : 0), this.y, style);
      this.y += leading;
    });
    return lines;
  }

  gap(points: number): this {
    this.y += points;
    return this;
  }

  rule(x0: number, y0: number, x1: number, y1: number): void {
    const start = { x: x0, y: pageHeight - y0 };
    this.page.drawLine({ start, end: { x: x1, y: pageHeight - y1 }, thickness: 0.7, color: rgb(0, 0, 0) });
  }
}

function wrap(words: string, width: number, measure: (line: string) => number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The bytes of a PDF of as many pages as `pages` has functions. */
export async function pdfOf(...pages: readonly ((page: TestPage) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = new Map<string, PDFFont>();
  for (const [key, name] of [
    ['falsefalse', StandardFonts.TimesRoman],
    ['truefalse', StandardFonts.TimesRomanBold],
    ['falsetrue', StandardFonts.TimesRomanItalic],
  ] as const) {
    fonts.set(key, await document.embedFont(name));
  }
  for (const draw of pages) draw(new TestPage(document.addPage([595, pageHeight]), fonts));
  return document.save();
}
