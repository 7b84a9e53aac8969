/**
 * Reads a file that the person chose, whole and bounded. Only plain files: opening a pipe or a device
 * that somebody named like a document would wait for ever.
 */

import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/**
 * The bytes, at most `limit` of them. Errors: `file.missing`, `file.notAllowed`, `file.inUse`, `file.unreadable`,
 * `file.tooLarge` (with the limit in MiB).
 */
export async function readWhole(path: string, limit: number): Promise<Result<Uint8Array>> {
  const name = basename(path);
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return fail(appError('file.unreadable', { name }));
      if (facts.size > limit) return tooLarge(name, limit);
      const bytes = await readUpTo(file, limit + 1, facts.size);
      return bytes.byteLength > limit ? tooLarge(name, limit) : ok(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
    return fail(appError(refusals[code] ?? 'file.unreadable', { name }));
  }
}

/** By the system's own code. Windows says of a file that another program has locked that it is busy. */
const refusals: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EACCES: 'file.notAllowed',
  EPERM: 'file.notAllowed',
  EBUSY: 'file.inUse',
  ETXTBSY: 'file.inUse',
};

/** The size in bytes of a plain file; null for anything else and for what isn't there. */
export async function plainFileSize(path: string): Promise<number | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts.size : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The size in bytes; 0 for what is no plain file, is not there or cannot be looked at. */
export async function sizeOfFile(path: string): Promise<number | 'folder'> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return 'folder';
    return facts.isFile() ? facts.size : 0;
  } catch (error) {
    if (error instanceof Error) return 0;
    throw error;
  }
}

const tooLarge = (name: string, limit: number): Result<never> =>
  fail(appError('file.tooLarge', { name, limit: `${Math.floor(limit / 1024 / 1024)} MiB` }));

/** Reads what is there, even when the file has grown since `expected` was asked, up to `most` bytes. */
async function readUpTo(
  file: Awaited<ReturnType<typeof open>>,
  most: number,
  expected: number,
): Promise<Uint8Array> {
  let buffer = new Uint8Array(Math.min(most, expected + 1));
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.byteLength - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === most) return buffer.slice(0, length);
    if (length === buffer.byteLength) {
      const larger = new Uint8Array(Math.min(most, length * 2));
      larger.set(buffer);
      buffer = larger;
    }
  }
}
