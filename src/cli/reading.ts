/**
 * What runs in a reading thread: one file read and understood, or half of the pages of a long one for the thread that
 * reads it, or the recognition of a scan. It answers each task with one message and is ended by whoever started it.
 */

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { ok, type Result } from '#domain/result';
import type { AuthorMapping } from '#domain/tracked/authors';
import { limits } from '#formats/limits';
import type { FileInput } from '#formats/lookAt';
import type { PdfPages } from '#formats/pdf/read/pages';
import type { Understood } from './understanding';

/** A task that ends in what is understood of a file. */
export type FileTask = { readonly chosen: AuthorMapping } & (
  | { readonly kind: 'file'; readonly input: FileInput }
  | {
      readonly kind: 'scan';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly languages: readonly LanguageCode[];
      /** No page is begun that would end later than this. */
      readonly millis: number;
    }
);

export type ThreadTask =
  | FileTask
  /** Pages from 0; `to` is not included. */
  | { readonly kind: 'pages'; readonly bytes: Uint8Array; readonly from: number; readonly to: number };

if (!isMainThread) {
  const serve = (task: ThreadTask) => void answer(task).then((result) => parentPort?.postMessage(result));
  serve(workerData as ThreadTask);
  parentPort?.on('message', serve);
}

async function answer(task: ThreadTask): Promise<Result<Understood> | PdfPages | null> {
  if (task.kind === 'pages') {
    const { readSomePages } = await import('#formats/pdf/read/pages');
    // Without an answer the thread that asked reads them itself, and finds what is wrong with them.
    return readSomePages(task.bytes, task.from, task.to, limits).catch(() => null);
  }
  const read = await readText(task);
  if (!read.ok) return read;
  const { understood } = await import('./understanding');
  return ok(understood(read.value, task.chosen));
}

async function readText(task: FileTask): Promise<Result<ReadText>> {
  if (task.kind === 'scan') {
    const { recogniseInTime } = await import('./recogniseInTime');
    return recogniseInTime(task);
  }
  const { readAnyFile } = await import('#formats/readFile');
  return readAnyFile(task.input, { elsewhere: pagesInThread });
}

/** Ends with this thread, if it has not ended before. */
async function pagesInThread(bytes: Uint8Array, from: number, to: number): Promise<PdfPages | null> {
  const { startThread } = await import('./readingThread');
  return new Promise((resolve) => {
    const thread = startThread({ kind: 'pages', bytes, from, to });
    const end = (pages: PdfPages | null) => {
      void thread.terminate();
      resolve(pages);
    };
    thread.once('message', end);
    thread.once('error', () => end(null));
  });
}
