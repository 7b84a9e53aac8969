/**
 * Writing a paper within its time: a short one here, where a process would cost more than the writing, every other one
 * in a process that can be killed wherever it is just then. A thread would not do: it cannot be ended in native code.
 * The process is `writing.js` beside the built command line; run from the sources, writing stays in this process.
 */

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { type Deadline, millisLeft, tooLong } from './inTime';
import { type CountingTask, type Made, type WritingTask, written } from './writing';

/** Letters of a paper as JSON, some 25 pages: what has no more takes the page setter less than two seconds. */
const shortPaper = 128 * 1024;

/** Megabytes for JavaScript in the process. */
const memory = 2_048;

const processFile = path.join(__dirname, 'writing.js');

/** Errors: those of `written`, and `work.tooLong`, `work.crashed`. */
export function writeBounded<T extends WritingTask | CountingTask>(
  task: T,
  deadline: Deadline,
  file: string = processFile,
): Promise<Result<Made<T>>> {
  return isShort(task) || !existsSync(file) ? written(task) : inProcess(task, deadline, file);
}

/** Files of somebody else's are never short: few bytes can be made to take long. */
const isShort = ({ paper, behind = [] }: WritingTask | CountingTask): boolean =>
  behind.length === 0 && JSON.stringify(paper).length <= shortPaper;

function inProcess<T extends WritingTask | CountingTask>(
  task: T,
  deadline: Deadline,
  file: string,
): Promise<Result<Made<T>>> {
  return new Promise((resolve) => {
    const child = fork(file, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memory}`],
      // What it says of its own end is not for the person: one line is.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (result: Result<Made<T>>) => {
      clearTimeout(timer);
      resolve(result);
      child.kill('SIGKILL');
    };
    const crash = () => end(fail(appError('work.crashed', { name: task.name })));
    const timer = setTimeout(() => end(fail(tooLong(task.name, deadline))), millisLeft(deadline));
    child.once('message', (result: Result<Made<T>>) => end(result));
    child.once('error', crash);
    child.once('exit', crash);
    child.send(task, (error) => error !== null && crash());
  });
}
