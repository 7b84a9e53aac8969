/**
 * Rights to single files. The page never learns a path: a dialog or the command line gives main one,
 * main gives the page a random token that is worth exactly what the person agreed to.
 */

import { randomUUID } from 'node:crypto';

/** Reading was chosen in an open dialog or on the command line; writing in a save dialog. */
export type FileRight = 'read' | 'write';

export interface GrantedFile {
  readonly path: string;
  readonly right: FileRight;
}

/** More than one person opens in a day; past it the oldest token ends and the file is chosen again. */
export const tokenLimit = 2_000;

export class FileTokens {
  readonly #granted = new Map<string, GrantedFile>();

  /** A new token, 122 random bits as a UUID. */
  grant(path: string, right: FileRight): string {
    const token = randomUUID();
    this.#granted.set(token, { path, right });
    for (const oldest of this.#granted.keys()) {
      if (this.#granted.size <= tokenLimit) break;
      this.#granted.delete(oldest);
    }
    return token;
  }

  /** The path, when the token gives this right; a token to write does not read. Null otherwise. */
  pathFor(token: string, right: FileRight): string | null {
    const file = this.#granted.get(token);
    return file?.right === right ? file.path : null;
  }

  /** The path of any token, to show the file in its folder. */
  pathOf(token: string): string | null {
    return this.#granted.get(token)?.path ?? null;
  }
}
