/** A PDF of pages that hold nothing but pictures, written byte by byte. Source: ISO 32000-1, 7.5 and 8.9. */

/** A picture in the form that a PDF takes, and where it lies on its page: points from the lower left corner. */
export interface PdfImage {
  readonly columns: number;
  readonly rows: number;
  /** Of its dictionary: colours, bits, filter. */
  readonly entries: string;
  readonly data: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In points; `turned` in degrees clockwise. */
export interface PdfPageSize {
  readonly width: number;
  readonly height: number;
  readonly turned: number;
}

export class PdfBytes {
  readonly #parts: Uint8Array[] = [];
  readonly #offsets: number[] = [];
  readonly #pages: number[] = [];
  #length = 0;

  constructor() {
    this.#add('%PDF-1.5\n');
    // The catalogue and the list of pages come last and are numbered first.
    this.#offsets.push(0, 0);
  }

  page({ width, height, turned }: PdfPageSize, images: readonly PdfImage[]): void {
    const numbers = images.map((image) =>
      this.#stream(
        `/Type /XObject /Subtype /Image /Width ${image.columns} /Height ${image.rows} ${image.entries}`,
        image.data,
      ),
    );
    const drawn = images.map(
      (image, at) =>
        `q ${[image.width, 0, 0, image.height, image.x, image.y].map(point).join(' ')} cm /P${at} Do Q`,
    );
    const content = this.#stream('', new TextEncoder().encode(drawn.join('\n')));
    const named = numbers.map((number, at) => `/P${at} ${number} 0 R`).join(' ');
    this.#pages.push(
      this.#object(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${point(width)} ${point(height)}] /Rotate ${turned} /Resources << /XObject << ${named} >> >> /Contents ${content} 0 R >>`,
      ),
    );
  }

  end(): Uint8Array {
    const kids = this.#pages.map((number) => `${number} 0 R`).join(' ');
    this.#numbered(1, '<< /Type /Catalog /Pages 2 0 R >>');
    this.#numbered(2, `<< /Type /Pages /Count ${this.#pages.length} /Kids [${kids}] >>`);
    const from = this.#length;
    const rows = this.#offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    this.#add(`xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
    this.#add(`trailer\n<< /Size ${rows.length + 1} /Root 1 0 R >>\nstartxref\n${from}\n%%EOF\n`);
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #stream(entries: string, data: Uint8Array): number {
    this.#offsets.push(this.#length);
    const number = this.#offsets.length;
    this.#add(`${number} 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\n`);
    this.#add(data);
    this.#add('\nendstream\nendobj\n');
    return number;
  }

  #object(body: string): number {
    this.#offsets.push(0);
    this.#numbered(this.#offsets.length, body);
    return this.#offsets.length;
  }

  #numbered(number: number, body: string): void {
    this.#offsets[number - 1] = this.#length;
    this.#add(`${number} 0 obj\n${body}\nendobj\n`);
  }

  #add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}

const point = (value: number): string => value.toFixed(3);
