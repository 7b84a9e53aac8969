/** A disk that is soon full: a file system in memory of a given size, where the machine lets a test mount one. */

import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const mounted = new Set<string>();

/** `size` as `mount` takes it (`64k`). False where nothing was mounted. */
export function mountedSmall(folder: string, size: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    mounted.add(folder);
    return true;
  } catch (problem) {
    console.warn(`no small disk could be mounted: ${String(problem)}`);
    return false;
  }
}

/** Nothing happens where nothing was mounted. */
export function unmount(folder: string): void {
  if (mounted.delete(folder)) execFileSync('umount', ['-l', folder]);
}

/** Takes all the room that is left; the function that comes back gives it free again. */
export function fillDisk(folder: string): () => void {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  try {
    for (const block = new Uint8Array(16 * 1024); ; ) writeSync(file, block);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem;
  } finally {
    closeSync(file);
  }
  return () => rmSync(path);
}
