/**
 * What a thread does (`thread.ts`): one file read and understood, or some of the pages of a long one for the thread that
 * reads it, or the recognition of a scan. It answers a file with one message, gives pages away as they are read, and ends.
 */

import { type MessagePort, parentPort } from 'node:worker_threads';
import type { ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { ok, type Result } from '#domain/result';
import { limits } from '#formats/limits';
import type { FileInput } from '#formats/lookAt';
import type { PdfShare, SharedPages } from '#formats/pdf/read/readPages';
import { unpackByNode } from './inflate';
import type { Asked, Understood } from './understanding';

/** A task that ends in what is understood of a file. */
export type FileTask = {
  readonly asked: Asked;
} & (
  | { readonly kind: 'file'; readonly input: FileInput; readonly share?: Share }
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
  /** Pages of a long PDF, from its end, for the thread that reads the file. */
  | { readonly kind: 'pages'; readonly bytes: Uint8Array; readonly share: Share };

/** How two threads share the pages of one file. */
export interface Share {
  /** How many parts of it are taken; one number, which both count up. */
  readonly taken: SharedArrayBuffer;
  /** Brings the pages that the other thread has read, or null. */
  readonly port: MessagePort;
}

/** What the task will need that comes in a moment: what fails here fails again there, and is said. */
export async function loadAhead(kind: 'file' | 'pages'): Promise<void> {
  const { loadEngine } = await import('#formats/pdf/read/engine');
  await loadEngine().catch(() => undefined);
  await import('#formats/pdf/read/readPages');
  if (kind === 'pages') return;
  await import('#formats/loadReader');
  await import('#formats/pdf/read/readPdf');
  await import('./understanding');
  await import('./readJson');
}

export async function serveTask(task: ThreadTask): Promise<void> {
  if (task.kind !== 'pages') return parentPort?.postMessage(await answer(task));
  const { readFromTheEnd } = await import('#formats/pdf/read/readPages');
  unpackByNode();
  const { port } = task.share;
  const give = (share: PdfShare) => port.postMessage(share);
  const isRead = await readFromTheEnd(task.bytes, limits, takeOf(task.share), give).catch(() => false);
  // The thread that asked then reads them itself, and finds what is wrong with them.
  if (!isRead) port.postMessage(null);
}

/** Errors: those of `loadReader` and its readers. */
export async function answer(task: FileTask): Promise<Result<Understood>> {
  const { answererOf } = await import('./understanding');
  const answerTo = await answererOf(task.asked);
  const read = await readText(task);
  return read.ok ? ok(answerTo(read.value)) : read;
}

async function readText(task: FileTask): Promise<Result<ReadText>> {
  if (task.kind === 'scan') {
    const { recogniseInTime } = await import('./recogniseInTime');
    return recogniseInTime(task);
  }
  const { loadReader } = await import('#formats/loadReader');
  unpackByNode();
  const reader = await loadReader(task.input);
  if (!reader.ok) return reader;
  if ('atOnce' in reader.value) return reader.value.atOnce();
  return reader.value.byPages(task.share === undefined ? {} : { shared: sharedPages(task.share) });
}

function sharedPages(share: Share): SharedPages {
  // Listened to from now on: the other thread may end at any time.
  const others = allOf(share.port);
  return { take: takeOf(share), others: () => others };
}

const takeOf = ({ taken }: Share): SharedPages['take'] => {
  const counter = new Int32Array(taken);
  return (parts) => Atomics.add(counter, 0, 1) < parts;
};

/** All that the other thread sends, or null when it has ended before, or has failed. */
function allOf(port: MessagePort): Promise<readonly PdfShare[] | null> {
  const sent: PdfShare[] = [];
  return new Promise((resolve) => {
    port.on('message', (share: PdfShare | null) => {
      if (share === null) return resolve(null);
      sent.push(share);
      if (share.spent !== null) resolve(sent);
    });
    port.once('close', () => resolve(null));
  });
}
