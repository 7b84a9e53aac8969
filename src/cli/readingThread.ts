/**
 * A thread for reading and understanding one file: it ends in time and may not grow without bound, since a file from
 * outside can be made to eat time or memory, and must end in one line, not in a stack trace.
 * The thread is `thread.js` beside the built command line; run from the sources, reading stays in this thread.
 */

import { existsSync } from 'node:fs';
import { MessageChannel, type Worker } from 'node:worker_threads';
import { type AppError, appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { detectKind } from '#formats/kinds';
import { startThread, threadFile } from './earlyThreads';
import { type Deadline, millisLeft, tooLong } from './inTime';
import { longPdf } from './longPdf';
import type { FileTask } from './reading';
import type { Understood } from './understanding';

export const isBuilt = (): boolean => existsSync(threadFile);

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
