/**
 * A thread for reading and understanding one file: it ends in time and may not grow without bound, since a file from
 * outside can be made to eat time or memory, and must end in one line, not in a stack trace.
 * The thread is `reading.js` beside the built command line; run from the sources, reading stays in this thread.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel, type TransferListItem, Worker } from 'node:worker_threads';
import { type AppError, appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { detectKind } from '#formats/kinds';
import { type Deadline, millisLeft, tooLong } from './inTime';
import type { FileTask, ThreadTask } from './reading';
import type { Understood } from './understanding';

/** Megabytes: twice what the largest allowed file of honest text needs. */
const memory = 2_048;

/** Megabytes for letters that live as long as their page does: fewer, shorter sweeps. */
const youngMemory = 64;

const threadFile = path.join(__dirname, 'reading.js');

export const isBuilt = (): boolean => existsSync(threadFile);

/** A PDF of fewer bytes is read before a second thread could help. */
const longPdf = 64 * 1024;

/** A thread for one task. What it says of its own end is not for the person: one line is. */
const startThread = (task: ThreadTask, transferList: TransferListItem[] = []): Worker =>
  new Worker(threadFile, {
    workerData: task,
    transferList,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
    stderr: true,
  });

/** Ends the thread at the deadline. Errors: those of the task, and `work.tooLong`, `work.crashed`. */
export function workInThread(name: string, task: FileTask, deadline: Deadline): Promise<Result<Understood>> {
  return new Promise((resolve) => {
    const [thread, ...helpers] = startThreads(task);
    const end = (result: Result<Understood>) => {
      clearTimeout(timer);
      resolve(result);
      for (const started of [thread, ...helpers]) void started.terminate();
    };
    const endWith = (error: AppError) => end(fail(error));
    const timer = setTimeout(() => endWith(tooLong(name, deadline)), millisLeft(deadline));
    thread.once('message', end);
    thread.once('error', () => endWith(appError('work.crashed', { name })));
  });
}

/** The thread for the task and, for a long PDF, one that reads pages from its end at the same time. */
function startThreads(task: FileTask): [Worker, ...Worker[]] {
  if (task.kind !== 'file' || task.input.bytes.length < longPdf || detectKind(task.input.bytes) !== 'pdf')
    return [startThread(task)];
  const { port1, port2 } = new MessageChannel();
  const taken = new SharedArrayBuffer(4);
  const helper = startThread({ kind: 'pages', bytes: task.input.bytes, share: { taken, port: port2 } }, [
    port2,
  ]);
  // Its end closes the port; then the other thread reads all pages.
  helper.once('error', () => undefined);
  return [startThread({ ...task, share: { taken, port: port1 } }, [port1]), helper];
}
