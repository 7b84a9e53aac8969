/**
 * The ways in: open dialog, drop, paste, files named at the start, the sample. Each ends in a review that
 * the person accepts; a file that can't be used ends in one sentence, and nothing else changes.
 */

import i18next from 'i18next';
import type { FileHandle } from '#bridge/api';
import type { Reading } from '#domain/circular/circular';
import type { AppError } from '#domain/errors';
import { appError } from '#domain/errors';
import { limits, printBytes } from '#formats/limits';
import { bridge } from '#renderer/bridge';
import { circularWithFile, importCircular, type ReceivedFile } from '#renderer/data/circulars';
import { sha256Of } from '#renderer/data/files';
import { allOrganisations } from '#renderer/data/organisations';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { readInWorker } from '#renderer/workers/reading';
import { useImports } from './importState';

export async function chooseFilesToImport(): Promise<void> {
  const chosen = await bridge().openFiles({ title: i18next.t('import:chooseTitle') });
  if (chosen.ok) await importHandles(chosen.value);
  else toastProblem(sentenceOf(chosen.error));
}

export const openPasteDialog = (text = ''): void => useImports.getState().paste(text);

/** Files named on the command line or opened from the system before the page stood. */
export async function importLaunchFiles(): Promise<void> {
  const files = await bridge().takeLaunchFiles();
  if (files.ok) await importHandles(files.value);
  else toastProblem(sentenceOf(files.error));
}

export async function importHandles(handles: readonly FileHandle[]): Promise<void> {
  for (const { token, name } of handles) {
    await bringIn(name, async () => {
      const read = await bridge().readFile({ token });
      return read.ok ? { bytes: read.value } : { error: read.error };
    });
  }
}

export const importDropped = (files: readonly File[]): void => void bringInDropped(files);

async function bringInDropped(files: readonly File[]): Promise<void> {
  for (const file of files) await bringIn(file.name, () => bytesOfDropped(file));
}

export const importPasted = (text: string): Promise<void> =>
  bringIn(i18next.t('import:pastedName'), async () => ({ bytes: new TextEncoder().encode(text) }), text);

/** Bytes that are here already, as if they came in a file of that name. */
export const importReceived = (name: string, bytes: Uint8Array): Promise<void> =>
  bringIn(name, async () => ({ bytes }));

/** Takes a reviewed reading into the register and opens it. */
export async function acceptImport(id: string, file: ReceivedFile, reading: Reading): Promise<void> {
  try {
    const circular = await importCircular(file, reading);
    useImports.getState().remove(id);
    const only =
      circular.note === null && circular.documentIds.length === 1 ? circular.documentIds[0] : undefined;
    useWorkspace
      .getState()
      .open(only ? { kind: 'document', id: only } : { kind: 'circular', id: circular.id });
  } catch (cause) {
    console.error('A circular could not be stored.', cause);
    toastProblem(i18next.t('shell:notStored'));
  }
}

type Received = { readonly bytes: Uint8Array } | { readonly error: AppError };

/** `pasted`: the text itself, where there is no file that could say what kind it is. */
async function bringIn(name: string, receive: () => Promise<Received>, pasted?: string): Promise<void> {
  const { add, change, remove } = useImports.getState();
  const id = crypto.randomUUID();
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
    remove(id);
  };
  add({ id, name, state: 'reading', done: 0, of: 3, cancel });
  const received = await receive();
  if ('error' in received) return change(id, { state: 'failed', error: received.error });
  const sha256 = await sha256Of(received.bytes);
  const before = await circularWithFile(sha256);
  if (before) {
    const title = before.title ?? before.note?.reference ?? before.fileName;
    return change(id, { state: 'duplicate', circularId: before.id, title });
  }
  const profiles = await allOrganisations();
  const request =
    pasted === undefined
      ? { kind: 'file' as const, name, bytes: received.bytes, profiles }
      : { kind: 'pasted' as const, text: pasted, profiles };
  const read = await readInWorker(request, {
    name,
    signal: controller.signal,
    onProgress: (done, of) => change(id, { state: 'reading', done: done + 1, of: of + 1, cancel }),
  });
  if (controller.signal.aborted) return undefined;
  if (!read.ok) return change(id, { state: 'failed', error: read.error });
  return change(id, { state: 'review', reading: read.value, file: { name, sha256, bytes: received.bytes } });
}

async function bytesOfDropped(file: File): Promise<Received> {
  if (file.size > limits.fileBytes) {
    const limit = printBytes(limits.fileBytes);
    return { error: appError('file.tooLarge', { name: file.name, limit }) };
  }
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    console.error('A dropped file could not be read.', cause);
    return { error: appError('file.unreadable', { name: file.name }) };
  }
}
