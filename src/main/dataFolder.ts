/**
 * Whether the folder of the person's data takes files at all. Asked before anything else, because
 * Electron takes a folder that cannot be written for one that another Chancery holds, and would end
 * without a word.
 */

import { closeSync, constants, mkdirSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Tries it with a file, since permissions alone do not know a drive that is mounted for reading. */
export function takesFiles(folder: string): boolean {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    closeSync(openSync(probe, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600));
    unlinkSync(probe);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
