/**
 * What runs in a reading thread: one file read and understood, or half of the pages of a long one for the thread that
 * reads it, or the recognition of a scan. It answers each task with one message and is ended by whoever started it.
 */

import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { ok, type Result } from '#domain/result';
import { limits } from '#formats/limits';
import type { FileInput } from '#formats/lookAt';
import type { PdfPages } from '#formats/pdf/read/pages';
import { unpackByNode } from './inflate';
import type { Asked, Understood } from './understanding';

/** A task that ends in what is understood of a file. */
export type FileTask = {
  readonly asked: Asked;
} /** `half` brings the pages that another thread reads, or null. */ & (
  | { readonly kind: 'file'; readonly input: FileInput; readonly half?: MessagePort }
  | {
      readonly kind: 'scan';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly languages: readonly LanguageCode[];
      /** No page is begun that would end later than this. */
      readonly millis: number;
      /** Only the pages that have no text of their own. */
      readonly missingOnly: boolean;
    }
);

export type ThreadTask =
  | FileTask
  /** The second half of a long PDF's pages, for the thread that reads the first; it goes to `half`. */
  | { readonly kind: 'half'; readonly bytes: Uint8Array; readonly half: MessagePort };

if (!isMainThread) {
  const serve = (task: ThreadTask) => void serveTask(task);
  serve(workerData as ThreadTask);
  parentPort?.on('message', serve);
}

async function serveTask(task: ThreadTask): Promise<void> {
  if (task.kind !== 'half') return parentPort?.postMessage(await answer(task));
  const { readSecondHalf } = await import('#formats/pdf/read/pages');
  // Without an answer the thread that asked reads them itself, and finds what is wrong with them.
  task.half.postMessage(await readSecondHalf(task.bytes, limits).catch(() => null));
}

/** Errors: those of `readAnyFile`. */
export async function answer(task: FileTask): Promise<Result<Understood>> {
  const read = await readText(task);
  if (!read.ok) return read;
  const { answered } = await import('./understanding');
  return ok((await answered(read.value, task.asked))());
}

async function readText(task: FileTask): Promise<Result<ReadText>> {
  if (task.kind === 'scan') {
    const { recogniseInTime } = await import('./recogniseInTime');
    return recogniseInTime(task);
  }
  const { readAnyFile } = await import('#formats/readFile');
  unpackByNode();
  const { half } = task;
  return readAnyFile(task.input, half === undefined ? {} : { secondHalf: () => messageOf(half) });
}

/** What the other thread sends, or null when it has ended without. */
function messageOf(half: MessagePort): Promise<PdfPages | null> {
  return new Promise((resolve) => {
    half.once('message', resolve);
    half.once('close', () => resolve(null));
  });
}
