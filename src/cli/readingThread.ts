/**
 * Reads a file in a thread of its own, which ends after `limits.readMillis` and may not grow without bound: a
 * file from outside can be made to eat time or memory, and must end in one line, not in a stack trace.
 * The thread is `reading.js` beside the built command line; run from the sources, reading stays in this thread.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadText } from '#domain/document/document';
import { type AppError, appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { detectKind } from '#formats/kinds';
import { limits } from '#formats/limits';
import type { FileInput } from '#formats/readFile';
import type { ThreadTask } from './reading';

/** Megabytes: twice what the largest allowed file of honest text needs. */
const memory = 2_048;

/** Megabytes for letters that live as long as their page does: fewer, shorter sweeps. */
const youngMemory = 64;

/** The whole command must have answered by `limits.readMillis`: starting and understanding take their part. */
export const threadMillis = limits.readMillis - 2_500;

/** A packed or plain file up to this size is read in seconds: what it unpacks to is counted. */
const shortBytes = 256 * 1024;

/** Errors: those of `readAnyFile`, and `work.tooLong`, `work.crashed`. */
export async function readBounded(input: FileInput): Promise<Result<ReadText>> {
  // A thread costs as much as reading a short text.
  if (isBuilt() && (detectKind(input.bytes) === 'pdf' || input.bytes.length > shortBytes))
    return readInThread(input.name, { kind: 'file', input }, threadMillis);
  const { readAnyFile } = await import('#formats/readFile');
  return readAnyFile(input);
}

const threadFile = path.join(__dirname, 'reading.js');

export const isBuilt = (): boolean => existsSync(threadFile);

/** A thread for one task. What it says of its own end is not for the person: one line is. */
export const startThread = (task: ThreadTask): Worker =>
  new Worker(threadFile, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
    stderr: true,
  });

/** Ends the thread after `millis`. Errors: those of the task, and `work.tooLong`, `work.crashed`. */
export function readInThread(name: string, task: ThreadTask, millis: number): Promise<Result<ReadText>> {
  const seconds = Math.ceil(millis / 1000);
  return new Promise((resolve) => {
    const thread = startThread(task);
    const end = (result: Result<ReadText>) => {
      clearTimeout(timer);
      resolve(result);
      void thread.terminate();
    };
    const endWith = (error: AppError) => end(fail(error));
    const timer = setTimeout(() => endWith(appError('work.tooLong', { name, seconds })), millis);
    thread.once('message', end);
    thread.once('error', () => endWith(appError('work.crashed', { name })));
  });
}
