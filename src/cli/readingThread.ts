/**
 * Reads a file in a thread of its own, which ends after `limits.readMillis` and may not grow without bound: a
 * file from outside can be made to eat time or memory, and must end in one line, not in a stack trace.
 * The thread is the same built file, started again; run from the sources, reading stays in this thread.
 */

import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ReadText } from '#domain/document/document';
import { type AppError, appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { limits } from '#formats/limits';
import { detectKind, type FileInput, readAnyFile } from '#formats/readFile';

/** Megabytes: twice what the largest allowed file of honest text needs. */
const memory = 2_048;

/** The whole command must have answered by `limits.readMillis`: starting and understanding take their part. */
const millis = limits.readMillis - 2_500;

/** Errors: those of `readAnyFile`, and `work.tooLong`, `work.crashed`. */
export function readBounded(input: FileInput): Promise<Result<ReadText>> {
  // A thread costs as much as reading a short text; other kinds count what they unpack.
  const alone = detectKind(input.bytes) === 'pdf' && isBuilt(__filename);
  return alone ? readInThread(input) : readAnyFile(input);
}

const isBuilt = (file: string): boolean => path.basename(file) === 'chancery.js';

function readInThread(input: FileInput): Promise<Result<ReadText>> {
  const { name } = input;
  return new Promise((resolve) => {
    const thread = new Worker(__filename, {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // What the thread says of its own end is not for the person: one line is.
      stderr: true,
    });
    const end = (result: Result<ReadText>) => {
      clearTimeout(timer);
      resolve(result);
      void thread.terminate();
    };
    const endWith = (error: AppError) => end(fail(error));
    const seconds = Math.round(limits.readMillis / 1000);
    const timer = setTimeout(() => endWith(appError('work.tooLong', { name, seconds })), millis);
    thread.once('message', end);
    thread.once('error', () => endWith(appError('work.crashed', { name })));
  });
}

/** True in the thread that reads; it has then begun, and nothing else must run there. */
export function servesReading(): boolean {
  if (isMainThread) return false;
  void readAnyFile(workerData as FileInput).then((result) => parentPort?.postMessage(result));
  return true;
}
