/**
 * Files that were named on the command line, by a second start, or by the system (*Open with*). They
 * wait until the page asks for them once, and go to it directly from then on.
 */

import { resolve } from 'node:path';
import type { FileHandle } from '#bridge/api';

/**
 * Absolute paths of the files on a command line. `argv` starts with the executable; when the application
 * is not packaged, its folder is the first argument that is no option. After `--` nothing is an option.
 */
export function filesOfCommandLine(
  argv: readonly string[],
  { cwd, packaged }: { readonly cwd: string; readonly packaged: boolean },
): readonly string[] {
  const given = argv.slice(1);
  const end = given.indexOf('--');
  const before = end === -1 ? given : given.slice(0, end);
  const after = end === -1 ? [] : given.slice(end + 1);
  const named = before.filter((argument) => argument !== '' && !argument.startsWith('-'));
  return [...named.slice(packaged ? 0 : 1), ...after].map((path) => resolve(cwd, path));
}

export class LaunchFiles {
  #waiting: FileHandle[] = [];
  #pageIsReady = false;
  readonly #tellPage: (files: readonly FileHandle[]) => void;

  constructor(tellPage: (files: readonly FileHandle[]) => void) {
    this.#tellPage = tellPage;
  }

  add(files: readonly FileHandle[]): void {
    if (files.length === 0) return;
    if (this.#pageIsReady) this.#tellPage(files);
    else this.#waiting.push(...files);
  }

  /** What waited; from now on the page is told directly. */
  take(): readonly FileHandle[] {
    const files = this.#waiting;
    this.#waiting = [];
    this.#pageIsReady = true;
    return files;
  }

  /** The page was loaded anew and will ask again. */
  pageLeft(): void {
    this.#pageIsReady = false;
  }
}
