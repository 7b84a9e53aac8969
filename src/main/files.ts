/**
 * The page's files: chosen in the system's dialogs, read whole, written atomically, shown in their
 * folder. Everything here turns a token into a path and back; nothing looks inside a file.
 */

import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, Shell } from 'electron';
import type { FileHandle, FolderHandle, SaveKind } from '#bridge/api';
import { bridgeLimits } from '#bridge/limits';
import { appError } from '#domain/errors';
import type { LanguageCode } from '#domain/languages';
import { fail, ok, type Result } from '#domain/result';
import { writeAtomically } from './atomicWrite';
import type { FileTokens } from './fileTokens';
import { plainFileSize, readWhole, sizeOfFile } from './readWhole';
import { texts } from './texts';

export interface FilesSurroundings {
  readonly tokens: FileTokens;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
  readonly language: () => LanguageCode;
  /** The folder that a save dialog starts in when nothing was saved yet. */
  readonly documentsFolder: () => string;
}

/** Endings that the open dialog shows first; any file can be chosen, the readers judge its content. */
const readableEndings = ['docx', 'docm', 'pdf', 'odt', 'txt', 'md', 'markdown', 'text'];

/** Scans as single pictures: to be chosen one by one, not taken from a folder among other pictures. */
const scanEndings = ['png', 'jpg', 'jpeg', 'tif', 'tiff'];

/** Taken from a folder too: what each of them is told to be done about is worth a line in the summary. */
const refusedEndings = ['doc', 'rtf'];

export class Files {
  readonly #with: FilesSurroundings;
  #lastFolder: string | null = null;

  constructor(surroundings: FilesSurroundings) {
    this.#with = surroundings;
  }

  /** An empty list when the person cancels. */
  async open(window: BrowserWindow, title: string): Promise<Result<FileHandle[]>> {
    const { canceled, filePaths } = await this.#with.dialog.showOpenDialog(window, {
      title,
      properties: ['openFile', 'multiSelections'],
      filters: [
        this.#filter('readable', [...readableEndings, ...scanEndings]),
        this.#filter('allFiles', ['*']),
      ],
    });
    return ok(canceled ? [] : await this.#handlesOfChosen(filePaths));
  }

  /** Null when the person cancels. Inner folders, hidden files and the lock files of office programs are left out. */
  async openFolder(window: BrowserWindow, title: string): Promise<Result<FolderHandle | null>> {
    const { canceled, filePaths } = await this.#with.dialog.showOpenDialog(window, {
      title,
      properties: ['openDirectory'],
    });
    const [folder] = filePaths;
    if (canceled || folder === undefined) return ok(null);
    const names = await textsIn(folder);
    if (!names.ok) return names;
    const files = await this.#handlesOfChosen(names.value.map((name) => join(folder, name)));
    // The root of a drive has no name of its own.
    const name = basename(folder) || 'Folder';
    return ok({ name, files, leftOut: Math.max(0, names.value.length - bridgeLimits.files) });
  }

  /** As `handlesFor`, but what has gone or cannot be looked at stays: the person chose it, and is told why it cannot be read. */
  async #handlesOfChosen(paths: readonly string[]): Promise<FileHandle[]> {
    const sizes = await Promise.all(paths.map(sizeOfFile));
    return paths
      .flatMap((path, at) => (sizes[at] === 'folder' ? [] : [{ path, size: sizes[at] ?? 0 }]))
      .slice(0, bridgeLimits.files)
      .map(({ path, size }) => this.#handleFor(path, size));
  }

  /** Handles to read; what is no plain file is left out, and so is what exceeds the limit of one call. */
  async handlesFor(paths: readonly string[]): Promise<FileHandle[]> {
    const handles: FileHandle[] = [];
    for (const path of paths.slice(0, bridgeLimits.files)) {
      const size = await plainFileSize(path);
      if (size === null) continue;
      handles.push(this.#handleFor(path, size));
    }
    return handles;
  }

  #handleFor(path: string, size: number): FileHandle {
    return { token: this.#with.tokens.grant(path, 'read'), name: basename(path), size };
  }

  /** Errors: `file.tokenUnknown`, and those of `readWhole`. */
  async read(token: string): Promise<Result<Uint8Array>> {
    const path = this.#with.tokens.pathFor(token, 'read');
    return path === null ? tokenUnknown : readWhole(path, bridgeLimits.fileBytes);
  }

  /** Null when the person cancels. */
  async chooseSave(
    window: BrowserWindow,
    request: { readonly suggestedName: string; readonly kind: SaveKind; readonly title: string },
  ): Promise<Result<FileHandle | null>> {
    const ending = request.kind === 'original' ? extname(request.suggestedName).slice(1) : request.kind;
    const { canceled, filePath } = await this.#with.dialog.showSaveDialog(window, {
      title: request.title,
      defaultPath: join(this.#lastFolder ?? this.#with.documentsFolder(), request.suggestedName),
      // The ending belongs to the name before the dialog asks about an existing file, never after it.
      filters: ending === '' ? [] : [this.#filter('document', [ending])],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || filePath === undefined || filePath === '') return ok(null);
    this.#lastFolder = dirname(filePath);
    return ok({ token: this.#with.tokens.grant(filePath, 'write'), name: basename(filePath), size: 0 });
  }

  /** Errors: `file.tokenUnknown`, and those of `writeAtomically`. */
  async write(token: string, bytes: Uint8Array): Promise<Result<null>> {
    const path = this.#with.tokens.pathFor(token, 'write');
    return path === null ? tokenUnknown : writeAtomically(path, bytes);
  }

  reveal(token: string): Result<null> {
    const path = this.#with.tokens.pathOf(token);
    if (path === null) return tokenUnknown;
    this.#with.shell.showItemInFolder(path);
    return ok(null);
  }

  #filter(name: 'readable' | 'allFiles' | 'document', extensions: string[]): FileFilter {
    return { name: texts[this.#with.language()].filters[name], extensions };
  }
}

/** Names of the files in a folder that have an ending of a text, as a person would order them. */
async function textsIn(folder: string): Promise<Result<readonly string[]>> {
  const endings = new Set([...readableEndings, ...refusedEndings].map((ending) => `.${ending}`));
  try {
    const names = await readdir(folder);
    const texts = names.filter(
      (name) => !/^(?:\.|~\$)/.test(name) && endings.has(extname(name).toLowerCase()),
    );
    return ok(texts.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail(appError('file.unreadable', { name: basename(folder) }));
  }
}

const tokenUnknown: Result<never> = fail(appError('file.tokenUnknown'));
