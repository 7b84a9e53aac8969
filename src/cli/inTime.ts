/**
 * Work that must end: reading and understanding a file from outside are stopped after a time, wherever they are just
 * then, and end in one sentence. Node watches the clock from a thread of its own, which costs a short file nothing.
 */

import { isNativeError } from 'node:util/types';
import vm from 'node:vm';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { limits } from '#formats/limits';

/** Milliseconds from the start of a command to its answer: starting and ending Node take the rest. */
export const answerMillis = limits.readMillis - 2_500;

/** When an answer must be there: a time of the process's own clock, and how many seconds that gave it. */
export interface Deadline {
  readonly at: number;
  readonly seconds: number;
}

/** Milliseconds since the process began: `performance` would be loaded for it. */
const now = (): number => process.uptime() * 1_000;

export const deadlineIn = (millis: number): Deadline => ({
  at: now() + millis,
  seconds: Math.ceil(millis / 1000),
});

/** Milliseconds that are left; at least one. */
export const millisLeft = ({ at }: Deadline): number => Math.max(1, Math.floor(at - now()));

export const tooLong = (name: string, { seconds }: Deadline) => appError('work.tooLong', { name, seconds });

/** What `work` gives; `name` is the file that it works on. Errors: `work.tooLong`. */
export function inTime<T>(name: string, deadline: Deadline, work: () => T): Result<T> {
  const done: { value?: T } = {};
  const run = (): void => {
    done.value = work();
  };
  try {
    vm.runInNewContext('run()', { run }, { timeout: millisLeft(deadline) });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return fail(tooLong(name, deadline));
  }
  return ok(done.value as T);
}

/** It comes out of another context, whose `Error` is not ours. */
const isTimeout = (error: unknown): boolean =>
  isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
