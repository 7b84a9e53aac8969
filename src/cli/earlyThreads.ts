/**
 * The two threads that read a long PDF, started before the program itself is loaded: they load what they need while it
 * loads what it needs. A command that wants no threads after all ends without them.
 */

import path from 'node:path';
import { type TransferListItem, Worker } from 'node:worker_threads';
import type { ThreadTask } from './reading';

/** Megabytes: twice what the largest allowed file of honest text needs. */
const memory = 2_048;

/** Megabytes for letters that live as long as their page does: with less, sweeps take longer, with more, the system's giving of memory. */
const youngMemory = 16;

export const threadFile = path.join(__dirname, 'thread.js');

type Kind = 'file' | 'pages';

const early = new Map<ThreadTask['kind'], Worker>();

/** A thread for one task. What it says of its own end is not for the person: one line is. */
export function startThread(task: ThreadTask, transferList: TransferListItem[] = []): Worker {
  const begun = early.get(task.kind);
  if (begun === undefined) return newThread({ task }, transferList);
  early.delete(task.kind);
  begun.ref();
  begun.removeAllListeners('error');
  begun.postMessage(task, transferList);
  return begun;
}

/** What a thread is started with: its task, or what it may load until one comes. */
export type ThreadStart = { readonly task: ThreadTask } | { readonly early: Kind };

const newThread = (start: ThreadStart, transferList: TransferListItem[] = []): Worker =>
  new Worker(threadFile, {
    workerData: start,
    transferList,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
    stderr: true,
  });

/** Resolves once they wait to be told more. */
export async function startEarly(): Promise<void> {
  await Promise.all((['file', 'pages'] as const).map(startOne));
}

function startOne(kind: Kind): Promise<void> {
  const thread = newThread({ early: kind });
  early.set(kind, thread);
  return new Promise((resolve) => {
    const stop = () => {
      early.delete(kind);
      resolve();
    };
    // One that cannot start is started again, and then said.
    thread.once('error', stop);
    thread.once('exit', stop);
    thread.once('message', () => {
      thread.unref();
      resolve();
    });
  });
}

/** They load what a long PDF will need. */
export function loadAhead(): void {
  for (const thread of early.values()) thread.postMessage('load');
}
