/**
 * The ways in: open dialog, folder, drop, paste, files named at the start, the sample. Each ends in a
 * review that the person accepts; a file that can't be used ends in one sentence, and nothing else changes.
 */

import i18next from 'i18next';
import type { FileHandle } from '#bridge/api';
import type { Reading } from '#domain/circular/circular';
import { appError } from '#domain/errors';
import { limits, printBytes } from '#formats/limits';
import { bridge } from '#renderer/bridge';
import type { ReceivedFile } from '#renderer/data/circulars';
import { sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { inItsOwnTask } from '#renderer/ui/inItsOwnTask';
import { readyToRead } from '#renderer/workers/reading';
import { dismiss, enqueue, type Received, type Source, store, tellTwins } from './importQueue';
import { useImports } from './importState';

export async function chooseFilesToImport(): Promise<void> {
  readyToRead();
  const chosen = await bridge().openFiles({ title: i18next.t('import:chooseTitle') });
  if (chosen.ok) importHandles(chosen.value);
  else toastProblem(sentenceOf(chosen.error));
}

/** The files of one folder, each reviewed in turn or all taken; a summary at the end. */
export async function chooseFolderToImport(): Promise<void> {
  readyToRead();
  const chosen = await bridge().openFolder({ title: i18next.t('import:chooseFolderTitle') });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const { name, files, leftOut } = chosen.value;
  if (files.length === 0) toastProblem(i18next.t('import:folderEmpty', { name }));
  if (leftOut > 0) toastProblem(i18next.t('import:folderLeftOut', { count: leftOut }));
  if (files.length > 0) enqueue(files.map(sourceOf), true);
}

export const openPasteDialog = (text = ''): void => useImports.getState().paste(text);

/** Files named on the command line or opened from the system before the page stood. */
export async function importLaunchFiles(): Promise<void> {
  const files = await bridge().takeLaunchFiles();
  if (files.ok) importHandles(files.value);
  else toastProblem(sentenceOf(files.error));
}

export const importHandles = (handles: readonly FileHandle[]): void => enqueue(handles.map(sourceOf));

export const importDropped = (files: readonly File[]): void =>
  enqueue(files.map((file) => ({ name: file.name, receive: () => bytesOfDropped(file) })));

export const importPasted = (text: string): void =>
  enqueue([
    {
      name: i18next.t('import:pastedName'),
      receive: async () => ({ bytes: new TextEncoder().encode(text) }),
      pasted: text,
    },
  ]);

/** Bytes that are here already, as if they came in a file of that name. */
export const importReceived = (name: string, bytes: Uint8Array): void =>
  enqueue([{ name, receive: async () => ({ bytes }) }]);

/** Takes a reviewed reading into the register and opens it. False when it could not be stored. */
export async function acceptImport(id: string, file: ReceivedFile, reading: Reading): Promise<boolean> {
  const circular = await store({ file, reading });
  if (circular === null) return false;
  const only =
    circular.note === null && circular.documentIds.length === 1 ? circular.documentIds[0] : undefined;
  dismiss(id, { name: file.name, result: 'imported', circularId: circular.id });
  tellTwins(circular);
  // To take the review of a long text down and to draw the text are a tenth of a second together.
  await inItsOwnTask();
  useWorkspace.getState().open(only ? { kind: 'document', id: only } : { kind: 'circular', id: circular.id });
  return true;
}

/** The bytes as received, to a place that the person chooses: also before, or without, the import. */
export async function saveReceived(file: ReceivedFile): Promise<void> {
  const title = i18next.t('commands:file.saveOriginal');
  const chosen = await bridge().chooseSave({ suggestedName: savable(file.name), kind: 'original', title });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const written = await bridge().writeFile({ token: chosen.value.token, bytes: file.bytes });
  if (written.ok) toastDone(i18next.t('register:originalSaved', { name: chosen.value.name }));
  else toastProblem(sentenceOf(written.error));
}

/** Some systems give names that others do not take. */
const savable = (name: string): string => name.replace(/[/\\:*?"<>|\u007f]/gu, '_');

const sourceOf = ({ token, name }: FileHandle): Source => ({
  name,
  receive: async () => {
    const read = await bridge().readFile({ token });
    return read.ok ? { bytes: read.value } : { error: read.error };
  },
});

async function bytesOfDropped(file: File): Promise<Received> {
  if (file.size > limits.fileBytes) {
    const limit = printBytes(limits.fileBytes);
    return { error: appError('file.tooLarge', { name: file.name, limit }) };
  }
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    console.error('A dropped file could not be read.', cause);
    const isGone = cause instanceof DOMException && cause.name === 'NotFoundError';
    return { error: appError(isGone ? 'file.missing' : 'file.unreadable', { name: file.name }) };
  }
}
