/**
 * The standard outputs, written to as they are: to open Node's own streams for them takes longer than many a command.
 * Where one cannot take all at once its stream does the rest.
 */

import { writeSync } from 'node:fs';

export class Channel {
  private stream: NodeJS.WriteStream | null = null;

  /** `open`: Node's own stream for the same output. */
  constructor(
    private readonly descriptor: number,
    private readonly open: () => NodeJS.WriteStream,
  ) {}

  /** Throws what the system says where nothing can be written, a full disk. */
  write(text: string): void {
    const bytes = Buffer.from(text);
    const from = this.stream === null ? this.writeAtOnce(bytes) : 0;
    if (from < bytes.length) this.opened().write(bytes.subarray(from));
  }

  /** Resolves when everything is out. */
  done(): Promise<void> {
    const { stream } = this;
    return stream === null ? Promise.resolve() : new Promise((resolve) => stream.write('', () => resolve()));
  }

  /** How many of the bytes need nobody any more. */
  private writeAtOnce(bytes: Uint8Array): number {
    // There a descriptor may be a console, which wants other letters.
    if (process.platform === 'win32') return 0;
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (isClosed(code)) return bytes.length;
      if (code !== 'EAGAIN') throw error;
    }
    return at;
  }

  private opened(): NodeJS.WriteStream {
    if (this.stream === null) {
      this.stream = this.open();
      this.stream.on('error', (error: NodeJS.ErrnoException) => {
        if (!isClosed(error.code)) throw error;
      });
    }
    return this.stream;
  }
}

/** A reader that has seen enough (`chancery view … | head`) closes the pipe: that is no failure. */
const isClosed = (code: string | undefined): boolean => code === 'EPIPE';
