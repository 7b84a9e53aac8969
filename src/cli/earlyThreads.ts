/**
 * The two threads that read a long PDF, started before the program itself is loaded: to start a thread takes as long as
 * to load the program, and both go on side by side. Loaded first of all by `chancery.js`; a command that wants no
 * threads ends without them.
 */

import { statSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, type TransferListItem, Worker } from 'node:worker_threads';
import type { ThreadTask } from './reading';

/** Megabytes: twice what the largest allowed file of honest text needs. */
const memory = 2_048;

/** Megabytes for letters that live as long as their page does: fewer, shorter sweeps. */
const youngMemory = 64;

export const threadFile = path.join(__dirname, 'reading.js');

/** A PDF of fewer bytes is read before a second thread could help. */
export const longPdf = 64 * 1024;

type Kind = ThreadTask['kind'];

const early: Partial<Record<Kind, Worker>> = {};

/** A thread for one task. What it says of its own end is not for the person: one line is. */
export function startThread(task: ThreadTask, transferList: TransferListItem[] = []): Worker {
  const begun = early[task.kind];
  if (begun === undefined) return newThread({ task }, transferList);
  delete early[task.kind];
  begun.ref();
  begun.removeAllListeners('error');
  begun.postMessage(task, transferList);
  return begun;
}

/** What a thread is started with: its task, or what it may load until one comes. */
export type ThreadStart = { readonly task: ThreadTask } | { readonly early: 'file' | 'pages' };

const newThread = (start: ThreadStart, transferList: TransferListItem[] = []): Worker =>
  new Worker(threadFile, {
    workerData: start,
    transferList,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
    stderr: true,
  });

/** Commands that read a file. */
const reading: ReadonlySet<unknown> = new Set(['read', 'view', 'lint', 'export']);

function startEarly([, , command, ...args]: readonly string[]): void {
  // What `-o` names is written, not read.
  const isRead = (arg: string, at: number) => args[at - 1] !== '-o' && isLongPdf(arg);
  if (!reading.has(command) || !args.some(isRead)) return;
  for (const kind of ['file', 'pages'] as const) {
    const thread = newThread({ early: kind });
    // One that cannot start is started again, and then said.
    thread.once('error', () => delete early[kind]);
    thread.unref();
    early[kind] = thread;
  }
}

function isLongPdf(arg: string): boolean {
  if (!/\.pdf$/i.test(arg)) return false;
  try {
    return statSync(arg).size >= longPdf;
  } catch {
    // Whoever reads the file finds the same, and says it.
    return false;
  }
}

if (isMainThread) startEarly(process.argv);
