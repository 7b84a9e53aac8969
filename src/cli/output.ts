/** Writes a command's file: whole or not at all, and whatever stood there before stays until then. */

import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appError, type ErrorCode } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** Errors: `file.diskFull`, `file.noPermission`, `file.writeFailed`. */
export async function writeOutput(file: string, content: Uint8Array | string): Promise<Result<null>> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, file);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return fail(appError(codes[code] ?? 'file.writeFailed', { name: path.basename(file) }));
  }
}

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  EROFS: 'file.noPermission',
};

/** The ending of a file's name in lower case, without the dot. */
export const endingOf = (file: string): string => path.extname(file).slice(1).toLowerCase();
