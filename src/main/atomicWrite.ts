/**
 * Writes a file so that it is whole or untouched: the bytes go into a new file beside it, are forced
 * to the disk, and the new file takes the old one's name in one step. We do this ourselves because
 * write-file-atomic 7 hands the bytes over in one call and does not look how many were taken: on a disk
 * that is nearly full the first part is taken without an error and the cut-off file replaces the good one.
 */

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import * as nodeFs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** The calls that are made; tests put a failing disk here. */
export type WritingFs = Pick<typeof nodeFs, 'open' | 'realpath' | 'rename' | 'stat' | 'unlink'>;

/**
 * Replaces or creates `path`. A symbolic link is followed, so that the file it names is replaced; an
 * existing file keeps its mode. Errors: `file.diskFull`, `file.noPermission`, `file.writeFailed`,
 * each with the file's name.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  fs: WritingFs = nodeFs,
): Promise<Result<null>> {
  try {
    const target = await resolveTarget(path, fs);
    const temporary = join(dirname(target), temporaryName(basename(target)));
    await writeWhole(temporary, bytes, { mode: await modeOf(target, fs), fs });
    try {
      await fs.rename(temporary, target);
    } catch (error) {
      await removeQuietly(temporary, fs);
      throw error;
    }
    await syncFolder(dirname(target), fs);
    return ok(null);
  } catch (error) {
    return fail(writeError(error, basename(path)));
  }
}

/** Hidden, in the same folder (a rename works within one file system only), short enough for any name. */
const temporaryName = (name: string): string =>
  `.${name.slice(0, 60)}.${randomBytes(6).toString('hex')}.part`;

async function resolveTarget(path: string, fs: WritingFs): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** The mode of the file that stands there, or the usual one (the process's mask applies). */
async function modeOf(target: string, fs: WritingFs): Promise<number> {
  try {
    return (await fs.stat(target)).mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { mode, fs }: { readonly mode: number; readonly fs: WritingFs },
): Promise<void> {
  // O_EXCL: never into a file, or through a link, that somebody else put there.
  const file = await fs.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    try {
      // `writeFile` of a handle writes on until every byte is taken or the disk says no.
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await removeQuietly(path, fs);
    throw error;
  }
}

/** The rename itself is on the disk only when its folder is. */
async function syncFolder(folder: string, fs: WritingFs): Promise<void> {
  // Windows can't open a folder, and some network file systems can't sync one; the file is whole anyway.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, constants.O_RDONLY).catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** A file that cannot be removed stays behind as `.part`; the failure that led here matters more. */
const removeQuietly = (path: string, fs: WritingFs): Promise<void> => fs.unlink(path).catch(() => undefined);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

const codeByErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EFBIG: 'file.diskFull',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  EROFS: 'file.noPermission',
  EBUSY: 'file.noPermission',
};

/** What a failed write is called; anything that is not known is `file.writeFailed`. */
export const writeError = (error: unknown, name: string): AppError =>
  appError(codeByErrno[codeOf(error)] ?? 'file.writeFailed', { name });
