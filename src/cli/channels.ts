/**
 * The standard outputs, written to as they are: to open Node's own streams for them takes longer than many a command.
 * Where one cannot take all at once its stream does the rest.
 */

import { writeSync } from 'node:fs';

export class Channel {
  private stream: NodeJS.WriteStream | null = null;
  /** What the stream failed with; what follows from it says less. */
  private failure: NodeJS.ErrnoException | null = null;

  /** `open`: Node's own stream for the same output. */
  constructor(
    private readonly descriptor: number,
    private readonly open: () => NodeJS.WriteStream,
  ) {}

  /** Throws what the system says where nothing can be written, a full disk (`unwritten`). */
  write(text: string): void {
    const bytes = Buffer.from(text);
    const from = this.stream === null ? this.writeAtOnce(bytes) : 0;
    if (from < bytes.length) this.opened().write(bytes.subarray(from), this.look);
  }

  /** The same for what may be lost: the other output, and the exit code, are not lost with it. */
  offer(text: string): void {
    try {
      this.write(text);
    } catch (error) {
      if (unwritten(error) === null) throw error;
    }
  }

  /** Resolves when everything is out. Rejects with what the system says where that cannot be. */
  done(): Promise<void> {
    const { stream } = this;
    if (stream === null) return Promise.resolve();
    return new Promise((resolve, reject) =>
      stream.write('', (error) => {
        this.look(error);
        if (this.failure === null || isClosed(this.failure)) resolve();
        else reject(this.failure);
      }),
    );
  }

  /** How many of the bytes need nobody any more. */
  private writeAtOnce(bytes: Uint8Array): number {
    // There a descriptor may be a console, which wants other letters.
    if (process.platform === 'win32') return 0;
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      const failure = error as NodeJS.ErrnoException;
      if (isClosed(failure)) return bytes.length;
      if (failure.code !== 'EAGAIN') throw error;
    }
    return at;
  }

  private opened(): NodeJS.WriteStream {
    this.stream ??= this.open().on('error', this.look);
    return this.stream;
  }

  private readonly look = (error: Error | null | undefined): void => {
    this.failure ??= error ?? null;
  };
}

/** A reader that has seen enough (`chancery view … | head`) closes the pipe: that is no failure. */
const isClosed = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE';

/** Why the system did not write: *the disk is full*; null for an error of any other kind. */
export function unwritten(error: unknown): string | null {
  const { syscall, code = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (syscall !== 'write') return null;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `the system says ${code}`;
}
